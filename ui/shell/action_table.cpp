// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>
#include <algorithm>

#include "ui/shell/session.h"

namespace nuanxin::ui {

const std::vector<CommandInfo>& commandTable() {
    using C = Command;
    using R = Room;
    using K = QKeySequence;
    static const std::vector<CommandInfo> table = {
        {C::FindAnything,
         QT_TRANSLATE_NOOP("Commands", "找页面或人"),
         Icon::Search,
         {K(u"Ctrl+K"_qs)},
         R::General},
        {C::Find,
         QT_TRANSLATE_NOOP("Commands", "在本页查找"),
         Icon::Search,
         {K(u"Ctrl+F"_qs)},
         R::Page,
         true},
        {C::New, QT_TRANSLATE_NOOP("Commands", "新建"), Icon::Add, {K(u"Ctrl+N"_qs)}, R::Page, true},
        {C::Save, QT_TRANSLATE_NOOP("Commands", "保存"), Icon::Save, {K(u"Ctrl+S"_qs)}, R::Page, true},
        {C::Undo, QT_TRANSLATE_NOOP("Commands", "撤销"), Icon::Undo, {K(u"Ctrl+Z"_qs)}, R::Edit, true},
        {C::Redo,
         QT_TRANSLATE_NOOP("Commands", "重做"),
         Icon::Redo,
         {K(u"Ctrl+Y"_qs), K(u"Ctrl+Shift+Z"_qs)},
         R::Edit,
         true},
        {C::Refresh, QT_TRANSLATE_NOOP("Commands", "刷新"), Icon::Refresh, {K(u"F5"_qs)}, R::Page, true},
        {C::Print,
         QT_TRANSLATE_NOOP("Commands", "打印、导出本页"),
         Icon::Print,
         {K(u"Ctrl+P"_qs)},
         R::Page,
         true},
        {C::PrintForms, QT_TRANSLATE_NOOP("Commands", "打印摸排表"), Icon::Print, {}, R::Page, true},
        {C::NewLedger, QT_TRANSLATE_NOOP("Commands", "新建台账"), Icon::NewFile, {}, R::Ledger},
        {C::OpenLedger, QT_TRANSLATE_NOOP("Commands", "打开台账"), Icon::Open, {K(u"Ctrl+O"_qs)}, R::Ledger},
        {C::Lock, QT_TRANSLATE_NOOP("Commands", "锁定台账"), Icon::Lock, {K(u"Ctrl+L"_qs)}, R::Ledger, true},
        {C::BackUp,
         QT_TRANSLATE_NOOP("Commands", "立即备份"),
         Icon::Backup,
         {K(u"Ctrl+B"_qs)},
         R::Ledger,
         true,
         Permission::Backup},
        {C::ExportBackup,
         QT_TRANSLATE_NOOP("Commands", "导出加密备份"),
         Icon::Export,
         {},
         R::Ledger,
         true,
         Permission::Backup},
        {C::RestoreBackup, QT_TRANSLATE_NOOP("Commands", "恢复备份"), Icon::Backup, {}, R::Ledger},
        {C::CheckLedger, QT_TRANSLATE_NOOP("Commands", "检查台账"), Icon::Shield, {}, R::Ledger, true},
        {C::ChangePassword, QT_TRANSLATE_NOOP("Commands", "修改本人密码"), Icon::Key, {}, R::Ledger, true},
        {C::Settings, QT_TRANSLATE_NOOP("Commands", "设置"), Icon::Settings, {K(u"Ctrl+,"_qs)}, R::General},
        {C::Shortcuts,
         QT_TRANSLATE_NOOP("Commands", "快捷键一览"),
         Icon::Keyboard,
         {K(u"F1"_qs)},
         R::General},
        {C::Quit, QT_TRANSLATE_NOOP("Commands", "退出"), Icon::Quit, {K(u"Ctrl+Q"_qs)}, R::General},
    };
    return table;
}

const CommandInfo& infoOf(Command command) {
    return *std::ranges::find(commandTable(), command, &CommandInfo::command);
}

QString textOf(Command command) {
    return QCoreApplication::translate("Commands", infoOf(command).text);
}

ActionTable::ActionTable(Session& session, QWidget* window) : QObject(window), m_session(session) {
    for (const CommandInfo& info : commandTable()) {
        auto* action = new QAction(icon(info.icon), {}, this);
        action->setShortcuts(QList<QKeySequence>(info.keys.begin(), info.keys.end()));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, command = info.command] {
            if (const auto found = m_bindings.find(command); found != m_bindings.end()) {
                const auto run = found->second.run;  // a copy: running it may bind anew
                run();
            }
        });
        m_actions[info.command] = action;
    }
    retranslate();
    update();
    connect(&session, &Session::opened, this, &ActionTable::update);
    connect(&session, &Session::closed, this, &ActionTable::update);
}

void ActionTable::bind(Command command, QObject* context, std::function<void()> run,
                       std::function<bool()> enabled) {
    const int serial = ++m_serial;
    m_bindings[command] = {std::move(run), std::move(enabled), serial};
    connect(context, &QObject::destroyed, this, [this, command, serial] {
        const auto found = m_bindings.find(command);
        if (found != m_bindings.end() && found->second.serial == serial) {
            m_bindings.erase(found);
            // Not update(): other conditions may look at the same dying context.
            m_actions[command]->setVisible(false);
            m_actions[command]->setEnabled(false);
        }
    });
    update();
}

std::vector<Command> ActionTable::available() const {
    std::vector<Command> found;
    for (const CommandInfo& info : commandTable()) {
        if (isBound(info.command) && action(info.command)->isEnabled()) {
            found.push_back(info.command);
        }
    }
    return found;
}

void ActionTable::update() {
    for (const CommandInfo& info : commandTable()) {
        const auto binding = m_bindings.find(info.command);
        const bool bound = binding != m_bindings.end();
        const bool ledger = !info.needsLedger || m_session.isOpen();
        const bool allowed = !info.needs || (m_session.isOpen() && m_session.ledger().may(*info.needs));
        QAction* action = m_actions[info.command];
        action->setVisible(bound);
        action->setEnabled(bound && ledger && allowed &&
                           (!binding->second.enabled || binding->second.enabled()));
    }
}

void ActionTable::retranslate() {
    for (const auto& [command, action] : m_actions) {
        action->setText(textOf(command));
    }
}

}  // namespace nuanxin::ui
