// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/history_page.h"

#include <QCheckBox>

#include "ui/ledger/history_details.h"
#include "ui/ledger/history_model.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kMargin = 20, kGap = 14, kTableWidth = 260, kLeastPanelWidth = 300;
}

HistoryPage::HistoryPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_model(new HistoryModel(shell.session(), this)),
      m_table(new LedgerTable(QStringLiteral("history"), shell.settings())) {
    header()->setTitle(tr("历史"));
    addFilters();
    m_table->setAccessibleName(tr("历史"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->showSelfSorting(m_model);
    m_table->setSortingEnabled(false);  // history has one order
    m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的历史。换一个词，或者清除上面的筛选。"));
    setBody(m_table);
    setFocusProxy(m_table);
    SidePanel* panel = sidePanel();
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) { showEntry(HistoryId(id)); });
    connect(panel, &SidePanel::previousRequested, this, [this] { step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { step(1); });
    connect(panel, &SidePanel::closeRequested, this, [this, panel] {
        panel->hide();
        m_table->setFocus();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::showSums);
    foot();
}

void HistoryPage::addFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("做了什么"));
    using Kind = HistoryFilter::Kind;
    const QList<FilterChip::Choice> kinds = {{tr("新增"), static_cast<int>(Kind::Added)},
                                             {tr("修改"), static_cast<int>(Kind::Changed)},
                                             {tr("删除"), static_cast<int>(Kind::Removed)},
                                             {tr("撤销和重做"), static_cast<int>(Kind::Reversal)},
                                             {tr("管理事项"), static_cast<int>(Kind::Administrative)}};
    QList<FilterChip::Choice> users;
    for (const QString& user : History(session().ledger()).users()) {
        users.append({user, user});
    }
    m_kinds = line->addChip(tr("类别"), kinds);
    m_users = line->addChip(tr("使用人"), users);
    m_onlyStanding = new QCheckBox(tr("只看生效的"));
    m_onlyStanding->setToolTip(tr("不显示已经撤销的改动，也不显示撤销和重做本身。"));
    line->addAtRight(m_onlyStanding);
    connect(line, &FilterLine::searched, this, &HistoryPage::filter);
    connect(m_kinds, &FilterChip::changed, this, &HistoryPage::filter);
    connect(m_users, &FilterChip::changed, this, &HistoryPage::filter);
    connect(m_onlyStanding, &QCheckBox::toggled, this, &HistoryPage::filter);
}

void HistoryPage::filter() {
    HistoryFilter wanted;
    wanted.text = filters()->searchText();
    wanted.user = m_users->chosen().value(0).toString();
    wanted.kind = static_cast<HistoryFilter::Kind>(m_kinds->chosen().value(0).toInt());
    wanted.onlyStanding = m_onlyStanding->isChecked();
    shell().attempt([&] { m_model->setFilter(wanted); });
    showSums();
}

void HistoryPage::refresh() {
    const HistoryId current(m_table->currentId());
    m_model->reload();
    showSums();
    if (current.isValid() && m_model->find(current) != nullptr) {
        m_table->selectId(current.value());
        showEntry(current);  // what became of it may have changed
    }
}

void HistoryPage::receive(const QVariant& what) {
    m_table->selectId(what.toLongLong());
}

void HistoryPage::showSums() {
    header()->setSummary(tr("%Ln 条", nullptr, static_cast<int>(m_model->total())));
    const int loaded = m_model->rowCount();
    foot()->setParts(
        {loaded < m_model->total() ? tr("已读出最近 %1 条，往下翻再读").arg(countText(loaded)) : QString(),
         tr("撤销不会抹掉记录，随时可以重做")});
}

void HistoryPage::showEntry(HistoryId id) {
    const HistoryEntry* entry = m_model->find(id);
    if (entry == nullptr) {
        sidePanel()->hide();
        return;
    }
    SidePanel* panel = sidePanel();
    panel->setTitle(tr("改动详情"));
    panel->setPosition(m_model->indexOf(id), static_cast<int>(m_model->total()));
    shell().attempt([&] { panel->setBody(new HistoryDetails(session().ledger(), *entry)); });
    showButtons(id);
    panel->show();
}

void HistoryPage::showButtons(HistoryId id) {
    const HistoryEntry& entry = *m_model->find(id);
    SidePanel* panel = sidePanel();
    panel->clearButtons();
    panel->setNote({});
    Ledger& ledger = session().ledger();
    if (entry.kind != EntryKind::Change) {
        panel->setNote(entry.kind == EntryKind::Administrative ? tr("管理事项只作记录，不能撤销。")
                                                               : tr("要改变它，请到原来那一条。"));
    } else if (entry.isErased()) {
        panel->setNote(tr("涉及的人员已彻底删除，不能撤销或重做。"));
    } else if (!History(ledger).mayReverse(entry)) {
        panel->setNote(tr("您的身份是%1，不能撤销。").arg(roleName(ledger.user().role)));
    } else {
        QPushButton* act = panel->setPrimary(entry.undone ? tr("重做这一条") : tr("撤销这一条"));
        connect(act, &QPushButton::clicked, this, [this, id, undone = entry.undone] {
            undone ? shell().redo(id) : shell().undo(id);
            m_table->setFocus();  // the button is about to become another one
        });
    }
    if (ledger.may(Permission::Manage) && History(ledger).countUndoable(id) > 0) {
        QPushButton* all = panel->addButton(tr("撤销到这里"));
        all->setToolTip(tr("撤销这一条之后的全部改动，这一条本身保留。"));
        connect(all, &QPushButton::clicked, this, [this, id] { shell().undoAfter(id); });
    }
}

// In a small window at large type the panel leaves the table enough for a time and a few words.
void HistoryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const int room = contentsRect().width() - px(2 * kMargin + kGap + kTableWidth);
    sidePanel()->setFixedWidth(qBound(px(kLeastPanelWidth), room, px(kSidePanelWidth)));
}

void HistoryPage::step(int by) {
    if (m_table->currentIndex().row() + by >= m_model->rowCount()) {
        m_model->fetchMore({});
    }
    m_table->step(by);
}

}  // namespace nuanxin::ui
