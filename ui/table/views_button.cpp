// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/views_button.h"

#include <QMenu>

#include "core/ledger/table_views.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/name_dialog.h"

namespace nuanxin::ui {

ViewsButton::ViewsButton(Shell& shell, const QString& table, std::function<QJsonObject()> now,
                         QWidget* parent)
    : QPushButton(tr("视图"), parent), m_shell(shell), m_table(table), m_now(std::move(now)) {
    setProperty("kind", QStringLiteral("chip"));
    setProperty("hasMenu", true);
    setAutoDefault(false);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] { m_shell.attempt([this] { fill(); }); });
}

void ViewsButton::fill() {
    menu()->clear();
    const std::vector<TableView> views = TableViews(m_shell.session().ledger(), m_table).list();
    for (const TableView& view : views) {
        connect(menu()->addAction(view.name), &QAction::triggered, this, [this, view] {
            m_last = view.name;
            Q_EMIT picked(view.body);
        });
    }
    if (views.empty()) {
        menu()->addAction(tr("还没有保存的视图"))->setEnabled(false);
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("保存当前视图…")), &QAction::triggered, this, &ViewsButton::saveNow);
    if (!views.empty()) {
        QMenu* renaming = menu()->addMenu(tr("改名"));
        QMenu* removing = menu()->addMenu(tr("删除"));
        for (const TableView& view : views) {
            connect(renaming->addAction(view.name), &QAction::triggered, this,
                    [this, name = view.name] { rename(name); });
            connect(removing->addAction(view.name), &QAction::triggered, this,
                    [this, name = view.name] { remove(name); });
        }
    }
}

void ViewsButton::saveNow() {
    const QString name = askName(window(), tr("保存当前视图"),
                                 tr("视图记下查找、筛选、栏目和排序，只有您自己看得到。"), m_last);
    if (!name.isEmpty() && m_shell.attempt([&] {
            TableViews(m_shell.session().ledger(), m_table).save({name, m_now()});
        })) {
        m_last = name;
        m_shell.toastOfPage(tr("已保存视图“%1”。").arg(name), {}, {});
    }
}

void ViewsButton::rename(const QString& name) {
    const QString to = askName(window(), tr("给视图改名"), {}, name);
    if (!to.isEmpty() && to != name &&
        m_shell.attempt([&] { TableViews(m_shell.session().ledger(), m_table).rename(name, to); })) {
        m_last = m_last == name ? to : m_last;
    }
}

void ViewsButton::remove(const QString& name) {
    TableView view;
    const bool removed = m_shell.attempt([&] {
        TableViews views(m_shell.session().ledger(), m_table);
        for (const TableView& each : views.list()) {
            view = each.name == name ? each : view;
        }
        views.remove(name);
    });
    if (removed) {
        m_shell.toastOfPage(tr("已删除视图“%1”。").arg(name), tr("撤销"), [this, view] {
            m_shell.attempt([&] { TableViews(m_shell.session().ledger(), m_table).save(view); });
        });
    }
}

}  // namespace nuanxin::ui
