// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <set>

#include "tests/ledger/ledger_fixture.h"
#include "ui/shell/action_table.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shortcut_overview.h"

using namespace nuanxin;
using namespace nuanxin::ui;

TEST_CASE("every command stands once in the table, with words and an icon", "[actions]") {
    std::set<Command> seen;
    for (const CommandInfo& info : commandTable()) {
        CHECK(seen.insert(info.command).second);
        CHECK_FALSE(textOf(info.command).isEmpty());
        CHECK(static_cast<char16_t>(info.icon) != 0);
    }
    CHECK(seen.size() == static_cast<size_t>(Command::Quit) + 1);
}

TEST_CASE("no two commands share a key, and none takes a key of the pages", "[actions]") {
    std::set<QString> taken;
    for (int page = 1; page <= 9; ++page) {
        taken.insert(QStringLiteral("Ctrl+%1").arg(page));
    }
    for (const CommandInfo& info : commandTable()) {
        for (const QKeySequence& key : info.keys) {
            INFO(key.toString().toStdString());
            CHECK_FALSE(key.isEmpty());
            CHECK(taken.insert(key.toString(QKeySequence::PortableText)).second);
        }
    }
}

TEST_CASE("a command is shown only while somebody does it", "[actions]") {
    Session session;
    QWidget window;
    ActionTable actions(session, &window);
    QAction* action = actions.action(Command::FindAnything);
    CHECK_FALSE(action->isVisible());
    int ran = 0;
    {
        QObject context;
        actions.bind(Command::FindAnything, &context, [&ran] { ++ran; });
        CHECK(action->isVisible());
        action->trigger();
    }
    CHECK(ran == 1);
    CHECK_FALSE(action->isVisible());
    action->trigger();
    CHECK(ran == 1);
}

TEST_CASE("the goodbye of an old page does not unbind the page after it", "[actions]") {
    Session session;
    QWidget window;
    ActionTable actions(session, &window);
    auto old = std::make_unique<QObject>();
    QObject next;
    actions.bind(Command::FindAnything, old.get(), [] {});
    actions.bind(Command::FindAnything, &next, [] {});
    old.reset();
    CHECK(actions.isBound(Command::FindAnything));
}

TEST_CASE("what needs a ledger or a permission cannot be used without it", "[actions]") {
    test::LedgerFixture fixture;
    Users(*fixture.ledger).add(QStringLiteral("查阅员"), Role::Reader, test::kPassword);
    fixture.reopen({QStringLiteral("查阅员"), test::kPassword});
    Session session;
    QWidget window;
    ActionTable actions(session, &window);
    QObject context;
    for (const Command command : {Command::Lock, Command::BackUp, Command::OpenLedger}) {
        actions.bind(command, &context, [] {});
    }
    CHECK_FALSE(actions.action(Command::Lock)->isEnabled());
    CHECK(actions.action(Command::OpenLedger)->isEnabled());
    session.adopt(std::move(fixture.ledger));
    CHECK(actions.action(Command::Lock)->isEnabled());
    CHECK_FALSE(actions.action(Command::BackUp)->isEnabled());
    CHECK_FALSE(actions.action(Command::BackUp)->isVisible());
}

TEST_CASE("the list of keys has all of the table's and those of tables and forms, and is closed with Esc",
          "[actions]") {
    QWidget window;
    window.resize(1366, 768);
    ShortcutOverview overview(&window);
    overview.show();
    QStringList shown;
    for (const QLabel* each : overview.findChildren<QLabel*>()) {
        shown << each->text();
    }
    for (const CommandInfo& info : commandTable()) {
        if (!info.keys.empty()) {
            INFO(keysOf(info.command).toStdString());
            CHECK(shown.contains(keysOf(info.command)));
            CHECK(shown.contains(textOf(info.command)));
        }
    }
    for (const auto* keys : {"Shift+↑  Shift+↓", "←  →", "Alt+←  Alt+→", "Esc", "Ctrl+C"}) {
        CHECK(shown.contains(QString::fromUtf8(keys)));
    }
    CHECK(overview.findChild<QPushButton*>()->text() == QStringLiteral("关闭"));
    QTest::keyClick(&overview, Qt::Key_Escape);
    CHECK_FALSE(overview.isVisible());
}

TEST_CASE("a button that follows an action is named, enabled and hidden with it, its tip tells the keys",
          "[actions]") {
    QWidget window;
    QAction action(QStringLiteral("立即备份"));
    action.setShortcut(QKeySequence(QStringLiteral("Ctrl+B")));
    QPushButton* button = actionButton(&action, &window);
    window.show();
    CHECK(button->text() == action.text());
    CHECK(button->toolTip() == QStringLiteral("Ctrl+B"));
    action.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    action.setVisible(false);
    CHECK_FALSE(button->isVisible());
    int ran = 0;
    QObject::connect(&action, &QAction::triggered, [&ran] { ++ran; });
    action.setVisible(true);
    action.setEnabled(true);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(ran == 1);
}
