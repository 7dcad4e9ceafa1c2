// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/registers_page.h"

#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include "core/ledger/history.h"
#include "ui/ledger/register_models.h"
#include "ui/ledger/whose_card.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/view_tabs.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kMostRecords = 5000;
}

RegistersPage::RegistersPage(Shell& shell, QWidget* parent)
    : Page(shell, parent), m_allowed(shell.session().ledger().may(Permission::Manage)) {
    header()->setTitle(tr("登记簿"));
    if (m_allowed) {
        build();
        return;
    }
    setBody(whoseCard(tr("登记簿由指导员和管理员查看"), tr("每次导出、每次查看加密内容都登记在这里。")));
}

void RegistersPage::build() {
    FilterLine* line = filters();
    line->setSearchHint(tr("使用人、内容、接收单位、用途"));
    connect(line, &FilterLine::searched, this, &RegistersPage::search);
    m_stack = new QStackedWidget;
    m_exports = new ExportModel(this);
    m_reveals = new RevealModel(this);
    const std::pair<QString, TableModel*> registers[] = {{tr("导出登记"), m_exports},
                                                         {tr("查看留痕"), m_reveals}};
    QStringList titles;
    for (const auto& [title, model] : registers) {
        LedgerTable* table = addTable(QStringLiteral("register-%1").arg(m_tables.size()), title);
        table->showRows(model);
        titles << title;
    }
    m_tabs = new ViewTabs(titles);
    line->addAtRight(m_tabs);
    m_tables[0]->setEmptyState(tr("还没有导出"),
                               tr("以后每次导出都登记在这里：谁、何时、哪些列、多少行、接收单位和用途。"));
    m_tables[1]->setEmptyState(tr("还没有人查看加密内容"),
                               tr("证件号码、电话和住址平时隐去几位；点开看全，就在这里留下一行。"));
    setBody(m_stack);
    connect(m_tabs, &ViewTabs::chosen, this, &RegistersPage::showRegister);
    foot();
    showRegister(0);
}

LedgerTable* RegistersPage::addTable(const QString& name, const QString& title) {
    auto* table = new LedgerTable(name, shell().settings());
    table->setAccessibleName(title);
    m_stack->addWidget(table);
    m_tables.push_back(table);
    return table;
}

void RegistersPage::showRegister(int index) {
    m_stack->setCurrentIndex(index);
    setFocusProxy(m_tables[static_cast<size_t>(index)]);
    m_tabs->choose(index);
    const qint64 count = m_tables[static_cast<size_t>(index)]->model()->rowCount();
    header()->setSummary(tr("%Ln 条", nullptr, static_cast<int>(count)));
    foot()->setParts({tr("只增不改，也不能删除"), tr("列出最近 %1 条").arg(countText(kMostRecords))});
}

void RegistersPage::search(const QString& text) {
    for (LedgerTable* table : m_tables) {
        auto* rows = qobject_cast<QSortFilterProxyModel*>(table->model());
        rows->setFilterKeyColumn(-1);
        rows->setFilterFixedString(text);
    }
    showRegister(m_stack->currentIndex());
}

void RegistersPage::refresh() {
    if (!m_allowed) {
        return;
    }
    Ledger& ledger = session().ledger();
    const Registers registers(ledger);
    const History history(ledger);
    m_exports->setRows(registers.exports(kMostRecords));
    std::vector<RevealLine> lines;
    for (const RevealRecord& record : registers.reveals(kMostRecords)) {
        lines.push_back({record, history.nameOf(record.table, record.row)});
    }
    m_reveals->setRows(std::move(lines));
    showRegister(m_stack->currentIndex());
}

}  // namespace nuanxin::ui
