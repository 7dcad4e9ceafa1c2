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
        {C::New,
         QT_TRANSLATE_NOOP("Commands", "新建"),
         Icon::Add,
         {K(u"Ctrl+N"_qs)},
         R::Page,
         true,
         Permission::Register},
        {C::NewBelow,
         QT_TRANSLATE_NOOP("Commands", "新建下级"),
         Icon::Add,
         {K(u"Ctrl+Shift+N"_qs)},
         R::Page,
         true,
         Permission::Register},
        {C::Save,
         QT_TRANSLATE_NOOP("Commands", "保存"),
         Icon::Save,
         {K(u"Ctrl+S"_qs)},
         R::Page,
         true,
         Permission::Register},
        {C::Open, QT_TRANSLATE_NOOP("Commands", "打开"), Icon::Open, {K(u"Return"_qs)}, R::Table, true},
        {C::Delete,
         QT_TRANSLATE_NOOP("Commands", "删除"),
         Icon::Delete,
         {K(u"Delete"_qs)},
         R::Table,
         true,
         Permission::Register},
        {C::BulkEdit,
         QT_TRANSLATE_NOOP("Commands", "成批修改…"),
         Icon::Edit,
         {K(u"Ctrl+Shift+M"_qs)},
         R::Page,
         true,
         Permission::Register},
        {C::MarkToVerify,
         QT_TRANSLATE_NOOP("Commands", "标为待核"),
         Icon::Warning,
         {K(u"Ctrl+H"_qs)},
         R::Page,
         true,
         Permission::Register},
        {C::MarkVerified,
         QT_TRANSLATE_NOOP("Commands", "取消待核"),
         Icon::Good,
         {K(u"Ctrl+Shift+H"_qs)},
         R::Page,
         true,
         Permission::Register},
        {C::Copy, QT_TRANSLATE_NOOP("Commands", "复制"), Icon::Copy, {K(u"Ctrl+C"_qs)}, R::Table, true},
        {C::CopyWithHeads,
         QT_TRANSLATE_NOOP("Commands", "连同表头复制"),
         Icon::Copy,
         {K(u"Ctrl+Shift+C"_qs)},
         R::Table,
         true},
        {C::Paste,
         QT_TRANSLATE_NOOP("Commands", "粘贴单元格…"),
         Icon::Paste,
         {K(u"Ctrl+V"_qs)},
         R::Table,
         true,
         Permission::Register},
        {C::ExportTable,
         QT_TRANSLATE_NOOP("Commands", "导出表格…"),
         Icon::Export,
         {K(u"Ctrl+E"_qs)},
         R::Page,
         true,
         Permission::Export},
        {C::Views,
         QT_TRANSLATE_NOOP("Commands", "选择视图"),
         Icon::View,
         {K(u"Ctrl+Shift+V"_qs)},
         R::Page,
         true},
        {C::Undo,
         QT_TRANSLATE_NOOP("Commands", "撤销"),
         Icon::Undo,
         {K(u"Ctrl+Z"_qs)},
         R::Edit,
         true,
         Permission::Register},
        {C::Redo,
         QT_TRANSLATE_NOOP("Commands", "重做"),
         Icon::Redo,
         {K(u"Ctrl+Y"_qs), K(u"Ctrl+Shift+Z"_qs)},
         R::Edit,
         true,
         Permission::Register},
        {C::Refresh, QT_TRANSLATE_NOOP("Commands", "刷新"), Icon::Refresh, {K(u"F5"_qs)}, R::Page, true},
        {C::SamePerson, QT_TRANSLATE_NOOP("Commands", "是同一人"), Icon::Check, {K(u"F6"_qs)}, R::Page, true},
        {C::AnotherPerson,
         QT_TRANSLATE_NOOP("Commands", "不是同一人"),
         Icon::People,
         {K(u"F7"_qs)},
         R::Page,
         true},
        {C::LeaveOut, QT_TRANSLATE_NOOP("Commands", "不导入"), Icon::Clear, {K(u"F8"_qs)}, R::Page, true},
        {C::NextQuestion,
         QT_TRANSLATE_NOOP("Commands", "下一个要认定的"),
         Icon::Down,
         {K(u"F9"_qs)},
         R::Page,
         true},
        {C::Import,
         QT_TRANSLATE_NOOP("Commands", "导入表格"),
         Icon::Import,
         {K(u"Ctrl+I"_qs)},
         R::Ledger,
         true,
         Permission::Manage},
        {C::Print,
         QT_TRANSLATE_NOOP("Commands", "打印、导出本页"),
         Icon::Print,
         {K(u"Ctrl+P"_qs)},
         R::Page,
         true},
        {C::PrintForms, QT_TRANSLATE_NOOP("Commands", "打印摸排表"), Icon::Print, {}, R::Page, true},
        {C::NewVisit,
         QT_TRANSLATE_NOOP("Commands", "登记走访"),
         Icon::Add,
         {},
         R::Page,
         true,
         Permission::Register},
        {C::RoundVisits, QT_TRANSLATE_NOOP("Commands", "查看本轮走访"), Icon::Survey, {}, R::Page, true},
        {C::CopyUnreported, QT_TRANSLATE_NOOP("Commands", "复制未上报名单"), Icon::Copy, {}, R::Page, true},
        {C::PrintUnreported, QT_TRANSLATE_NOOP("Commands", "打印未上报名单"), Icon::Print, {}, R::Page, true},
        {C::EditRound,
         QT_TRANSLATE_NOOP("Commands", "修改本轮摸排"),
         Icon::Edit,
         {},
         R::Page,
         true,
         Permission::Register},
        {C::EndRound,
         QT_TRANSLATE_NOOP("Commands", "结束本轮摸排"),
         Icon::Check,
         {},
         R::Page,
         true,
         Permission::Register},
        {C::ReopenRound,
         QT_TRANSLATE_NOOP("Commands", "重新打开本轮摸排"),
         Icon::Redo,
         {},
         R::Page,
         true,
         Permission::Register},
        {C::Freeze,
         QT_TRANSLATE_NOOP("Commands", "定格本期"),
         Icon::Lock,
         {K(u"Ctrl+Shift+F"_qs)},
         R::Page,
         true,
         Permission::Manage},
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
        {C::RestoreBackup,
         QT_TRANSLATE_NOOP("Commands", "恢复备份"),
         Icon::Backup,
         {},
         R::Ledger,
         false,
         Permission::Administer},
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

QString keysOf(Command command) {
    const std::vector<QKeySequence>& keys = infoOf(command).keys;
    return QKeySequence::listToString({keys.begin(), keys.end()}, QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral("  "));
}

ActionTable::ActionTable(Session& session, QWidget* window) : QObject(window), m_session(session) {
    for (const CommandInfo& info : commandTable()) {
        add(info, window);
    }
    retranslate();
    update();
    connect(&session, &Session::opened, this, &ActionTable::update);
    connect(&session, &Session::closed, this, &ActionTable::update);
}

void ActionTable::add(const CommandInfo& info, QWidget* window) {
    const QList<QKeySequence> keys(info.keys.begin(), info.keys.end());
    auto* action = new QAction(icon(info.icon), {}, this);
    action->setShortcuts(keys);
    action->setShortcutVisibleInContextMenu(true);
    window->addAction(action);
    connect(action, &QAction::triggered, this, [this, command = info.command] {
        if (const auto found = m_bindings.find(command); found != m_bindings.end()) {
            const auto run = found->second.run;  // a copy: running it may bind anew
            run();
        }
    });
    m_actions[info.command] = action;
    if (info.room == Room::Table) {
        action->setShortcutContext(Qt::WidgetShortcut);  // a field or a filter has its own use for the key
    } else if (info.needs && !keys.isEmpty()) {
        auto* refusal = new QAction(this);
        refusal->setShortcuts(keys);
        window->addAction(refusal);
        connect(refusal, &QAction::triggered, this, [this, command = info.command] { perform(command); });
        m_refusals[info.command] = refusal;
    }
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
            if (const auto refusal = m_refusals.find(command); refusal != m_refusals.end()) {
                refusal->second->setEnabled(false);
            }
        }
    });
    update();
}

// Bound, and nothing in the way but perhaps the role.
bool ActionTable::isPossible(Command command) const {
    const auto binding = m_bindings.find(command);
    return binding != m_bindings.end() && (!infoOf(command).needsLedger || m_session.isOpen()) &&
           (!binding->second.enabled || binding->second.enabled());
}

// A command that works without a ledger is everybody's while none is open.
bool ActionTable::isAllowed(Command command) const {
    const auto& needs = infoOf(command).needs;
    return !needs || !m_session.isOpen() || m_session.ledger().may(*needs);
}

QString ActionTable::refusal(Command command) const {
    return refusal(textOf(command), *infoOf(command).needs);
}

QString ActionTable::refusal(const QString& what, Permission needs) const {
    const Role role = m_session.ledger().user().role, least = leastRoleFor(needs);
    if (role == Role::Reader) {
        return least == Role::Administrator
                   ? tr("只能查看，“%1”要由管理员来做。").arg(what)
                   : tr("只能查看，“%1”要由%2或以上身份来做。").arg(what, roleName(least));
    }
    return least == Role::Administrator
               ? tr("您的身份是%1，“%2”要由管理员来做。").arg(roleName(role), what)
               : tr("您的身份是%1，“%2”要由%3或以上身份来做。").arg(roleName(role), what, roleName(least));
}

void ActionTable::perform(Command command) {
    update();  // what is selected may have changed since
    if (isAllowed(command)) {
        action(command)->trigger();
    } else if (isPossible(command)) {
        Q_EMIT refused(refusal(command));
    }
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
        const bool possible = isPossible(info.command), allowed = isAllowed(info.command);
        QAction* action = m_actions[info.command];
        action->setVisible(isBound(info.command) && allowed);
        action->setEnabled(possible && allowed);
        if (const auto refusal = m_refusals.find(info.command); refusal != m_refusals.end()) {
            refusal->second->setEnabled(possible && !allowed);
        }
    }
}

void ActionTable::retranslate() {
    for (const auto& [command, action] : m_actions) {
        action->setText(textOf(command));
    }
}

}  // namespace nuanxin::ui
