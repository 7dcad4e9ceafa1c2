// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the program, once: its words, icon, keys, and when it may be used. Menus, the command
// palette and the overview of keys are all made from it. A room adds a command by adding an enumerator and a
// line of the table.
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
    Save,
    Undo,
    Redo,
    Refresh,
    Print,
    PrintForms,
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

enum class Room { General, Edit, Ledger, Page };

struct CommandInfo {
    Command command;
    const char* text;  // Chinese, translated in context "Commands"
    Icon icon;
    std::vector<QKeySequence> keys;
    Room room;
    bool needsLedger = false;
    std::optional<Permission> needs = {};
};

const std::vector<CommandInfo>& commandTable();
const CommandInfo& infoOf(Command command);
QString textOf(Command command);

class ActionTable : public QObject {
    Q_OBJECT
public:
    ActionTable(Session& session, QWidget* window);

    QAction* action(Command command) const { return m_actions.at(command); }

    // Says what a command does. Until somebody has, it is shown nowhere. `enabled` adds to what the table
    // demands; the command falls back to "nobody" when context is destroyed.
    void bind(Command command, QObject* context, std::function<void()> run,
              std::function<bool()> enabled = {});
    bool isBound(Command command) const { return m_bindings.contains(command); }
    std::vector<Command> available() const;  // bound and enabled now

    void update();  // ask all conditions again
    void retranslate();

private:
    struct Binding {
        std::function<void()> run;
        std::function<bool()> enabled;
        int serial;  // a late goodbye of an old context must not unbind the new one
    };
    Session& m_session;
    std::map<Command, QAction*> m_actions;
    std::map<Command, Binding> m_bindings;
    int m_serial = 0;
};

}  // namespace nuanxin::ui
