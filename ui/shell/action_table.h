// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the program, once: its words, icon, keys, and what it needs. Menus, the command palette,
// the tips of buttons and the overview of keys are all made from it, and so is the answer to a key that the
// user's role does not allow. A room adds a command by adding an enumerator and a line of the table.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "core/ledger/role.h"
#include "ui/shell/icons.h"

class QAction;

namespace nuanxin::ui {

class Session;

enum class Command {
    FindAnything,
    Find,
    New,
    NewBelow,
    Save,
    Open,
    Delete,
    BulkEdit,
    MarkToVerify,
    MarkVerified,
    Copy,
    CopyWithHeads,
    Paste,
    ExportTable,
    Views,
    Undo,
    Redo,
    Refresh,
    Import,
    SamePerson,
    AnotherPerson,
    LeaveOut,
    NextQuestion,
    Print,
    PrintForms,
    NewVisit,
    RoundVisits,
    CopyUnreported,
    PrintUnreported,
    EditRound,
    EndRound,
    ReopenRound,
    Freeze,
    NewLedger,
    OpenLedger,
    Lock,
    BackUp,
    ExportBackup,
    RestoreBackup,
    CheckLedger,
    ChangePassword,
    Settings,
    Shortcuts,
    Quit
};

enum class Room {
    General,
    Edit,
    Ledger,
    Page,
    Table  // keys belong to the table that has the focus, which asks for the command
};

struct CommandInfo {
    Command command;
    const char* text;  // Chinese, translated in context "Commands"
    Icon icon;
    std::vector<QKeySequence> keys;
    Room room;
    bool needsLedger = false;
    std::optional<Permission> needs = {};  // of whoever has the ledger open
};

const std::vector<CommandInfo>& commandTable();
const CommandInfo& infoOf(Command command);
QString textOf(Command command);
QString keysOf(Command command);  // all of them, as the desktop writes them; empty: none

class ActionTable : public QObject {
    Q_OBJECT
public:
    ActionTable(Session& session, QWidget* window);

    QAction* action(Command command) const { return m_actions.at(command); }

    // Says what a command does. Until somebody has, it is shown nowhere. `enabled` adds to what the table
    // demands and need not look at roles; the command falls back to "nobody" when context is destroyed.
    void bind(Command command, QObject* context, std::function<void()> run,
              std::function<bool()> enabled = {});
    bool isBound(Command command) const { return m_bindings.contains(command); }
    bool isAllowed(Command command) const;  // by the user's role
    // 您的身份是…，“…”要由…来做。
    QString refusal(const QString& what, Permission needs) const;
    // Does it now; if only the user's role is in the way, says so.
    void perform(Command command);
    std::vector<Command> available() const;  // bound and enabled now

    void update();  // ask all conditions again
    void retranslate();

Q_SIGNALS:
    // A command the user's role does not allow was asked for; the sentence says which role does.
    void refused(const QString& sentence);

private:
    struct Binding {
        std::function<void()> run;
        std::function<bool()> enabled;
        int serial;  // a late goodbye of an old context must not unbind the new one
    };
    bool isPossible(Command command) const;
    QString refusal(Command command) const;
    void add(const CommandInfo& info, QWidget* window);

    Session& m_session;
    std::map<Command, QAction*> m_actions;
    // A disabled action leaves its keys silent. This one has them instead while only the role is in the way.
    std::map<Command, QAction*> m_refusals;
    std::map<Command, Binding> m_bindings;
    int m_serial = 0;
};

}  // namespace nuanxin::ui
