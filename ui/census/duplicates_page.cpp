// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/duplicates_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/census/duplicate_models.h"
#include "ui/census/pair_view.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kListWidth = 150, kPairWidth = 290, kListPart = 5, kPairPart = 7;
}

DuplicatesPage::DuplicatesPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_pairs(new PairModel(this)),
      m_joins(new JoinModel(this)),
      m_pairTable(new LedgerTable(QStringLiteral("duplicate-pairs"), shell.settings())),
      m_joinTable(new LedgerTable(QStringLiteral("joins"), shell.settings())),
      m_lists(new QStackedWidget),
      m_title(label({}, Type::PanelTitle)),
      m_position(label({}, Type::Body, Tint::Muted)),
      m_view(new PairView),
      m_join(primaryButton(tr("是同一人，合并"))),
      m_different(button(tr("不是同一人"))),
      m_part(button(tr("拆回"))) {
    header()->setTitle(tr("可能重复"));
    QPushButton* sweep = header()->addButton(tr("再找一遍"));
    sweep->setToolTip(tr("把整本名册再比一遍，找出新的可能重复。"));
    connect(sweep, &QPushButton::clicked, this, &DuplicatesPage::sweep);
    m_which = filters()->addChip(tr("看"), {{tr("已合并的"), true}});
    filters()->setSearchHint(tr("姓名"));
    connect(m_which, &FilterChip::changed, this, &DuplicatesPage::switchList);
    connect(filters(), &FilterLine::searched, this, [this] { refresh(); });
    buildTables();
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(14));
    m_lists->setMinimumWidth(px(kListWidth));
    row->addWidget(m_lists, kListPart);
    m_card = buildPair();
    row->addWidget(m_card, kPairPart);
    m_card->setMinimumWidth(px(kPairWidth));
    setBody(body);
    setFocusProxy(m_pairTable);
    foot();
}

void DuplicatesPage::buildTables() {
    m_pairTable->setAccessibleName(tr("可能重复的人"));
    m_pairTable->showRows(m_pairs);
    m_pairTable->setEmptyState(tr("没有要认定的"),
                               tr("导入或登记时发现可能是同一人的，会列在这里，一对一对地认定。"));
    m_joinTable->setAccessibleName(tr("合并过的人"));
    m_joinTable->showRows(m_joins);
    m_joinTable->setEmptyState(tr("还没有合并过"), tr("合并过的记录列在这里，认错了随时可以拆回。"));
    for (LedgerTable* each : {m_pairTable, m_joinTable}) {
        each->setSelectionMode(QAbstractItemView::SingleSelection);
        m_lists->addWidget(each);
        connect(each, &LedgerTable::currentIdChanged, this, &DuplicatesPage::showCurrent);
    }
}

QFrame* DuplicatesPage::buildPair() {
    QFrame* box = card();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(18), px(14), px(18), px(14));
    column->setSpacing(px(space::kSmall));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_position);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::kMedium));
    buttons->addStretch(1);
    for (QPushButton* each : {m_part, m_different, m_join}) {
        buttons->addWidget(each);
    }
    column->addLayout(buttons);
    m_join->setToolTip(QStringLiteral("F6"));
    m_different->setToolTip(QStringLiteral("F7"));
    connect(m_join, &QPushButton::clicked, this, &DuplicatesPage::join);
    connect(m_different, &QPushButton::clicked, this, &DuplicatesPage::different);
    connect(m_part, &QPushButton::clicked, this, &DuplicatesPage::part);
    return box;
}

bool DuplicatesPage::showsJoins() const {
    return !m_which->chosen().isEmpty();
}

bool DuplicatesPage::concerns(const ChangeNotice& notice) const {
    return notice.touches(u"worker") || notice.touches(u"possible_duplicate") ||
           notice.touches(u"worker_join");
}

void DuplicatesPage::refresh() {
    const QString text = filters()->searchText();
    Ledger& ledger = session().ledger();
    std::vector<PairRow> pairs = pairRows(ledger);
    std::vector<JoinRow> joins = joinRows(ledger);
    std::erase_if(pairs, [&](const PairRow& row) {
        return !row.pair.firstName.contains(text) && !row.pair.otherName.contains(text);
    });
    std::erase_if(joins,
                  [&](const JoinRow& row) { return !row.kept.contains(text) && !row.joined.contains(text); });
    const qint64 current = table()->currentId();
    const int line = table()->currentIndex().row();
    const qint64 back = m_shownText == text ? cameBack(pairs) : 0;
    m_shownText = text;
    {
        const QSignalBlocker quietPairs(m_pairTable), quietJoins(m_joinTable);
        m_pairs->setRows(std::move(pairs));
        m_joins->setRows(std::move(joins));
        // What was decided is gone from the list: the next one has taken its line.
        const int last = table()->model()->rowCount() - 1;
        const bool shown =
            (back != 0 && !showsJoins() && table()->selectId(back)) || table()->selectId(current);
        if (!shown && last >= 0) {
            table()->selectRow(qBound(0, line, last));
        }
    }
    showCurrent();
}

// The one pair that was not in the list a moment ago: a decision was taken back, and that is what one wants
// to see.
qint64 DuplicatesPage::cameBack(const std::vector<PairRow>& now) const {
    std::vector<qint64> fresh;
    for (const PairRow& row : now) {
        if (m_pairs->indexOf(row.pair.id.value()) < 0) {
            fresh.push_back(row.pair.id.value());
        }
    }
    return fresh.size() == 1 && m_pairs->rowCount() > 0 ? fresh.front() : 0;
}

void DuplicatesPage::switchList() {
    m_lists->setCurrentWidget(table());
    setFocusProxy(table());
    if (!table()->currentIndex().isValid() && table()->model()->rowCount() > 0) {
        table()->selectRow(0);
    }
    showCurrent();
}

void DuplicatesPage::showCurrent() {
    const qint64 id = table()->currentId();
    m_card->setVisible(id != 0);
    m_join->setVisible(!showsJoins());
    m_different->setVisible(!showsJoins());
    m_part->setVisible(showsJoins());
    if (id != 0) {
        shell().attempt([&] { showsJoins() ? showJoin(JoinId(id)) : showPair(DuplicateId(id)); });
        m_position->setText(QStringLiteral("%1 / %2")
                                .arg(table()->currentIndex().row() + 1)
                                .arg(table()->model()->rowCount()));
    }
    showSums();
    Q_EMIT commandsChanged();
}

void DuplicatesPage::showPair(DuplicateId id) {
    const DuplicatePair& row = m_pairs->at(m_pairs->indexOf(id.value())).pair;
    m_title->setText(row.firstName == row.otherName ? row.firstName
                                                    : tr("%1和%2").arg(row.firstName, row.otherName));
    m_view->show({tr("较早的一条（保留）"), tr("较晚的一条"), duplicateReasonTexts(row.reasons),
                  compareWorkers(session().ledger(), row.first, row.other), true});
}

void DuplicatesPage::showJoin(JoinId id) {
    const JoinRow& row = m_joins->at(m_joins->indexOf(id.value()));
    m_title->setText(tr("%1，%2 合并").arg(row.kept, row.join.joinedOn));
    m_view->show({tr("现在的记录"),
                  tr("并进去的那一条"),
                  {},
                  compareWorkers(session().ledger(), row.join.kept, row.join.joined),
                  false});
}

void DuplicatesPage::showSums() {
    header()->setSummary(tr("%Ln 对要认定", nullptr, m_pairs->rowCount()));
    foot()->setParts({showsJoins() ? tr("合并过 %1 次").arg(countText(m_joins->rowCount())) : QString(),
                      showsJoins() ? tr("拆回以后，移过去的内容各归各位；后来又改过的不动")
                                   : tr("合并后只留一条，走访等都归到它名下；合并可以撤销，也可以以后再拆回"),
                      showsJoins() ? tr("F9 下一条") : tr("F6 合并，F7 不是同一人，F9 下一对")});
}

bool DuplicatesPage::canPerform(Command command) const {
    const bool any = table()->currentId() != 0;
    switch (command) {
        case Command::SamePerson:
        case Command::AnotherPerson:
            return any && !showsJoins();
        case Command::NextQuestion:
            return any;
        default:
            return Page::canPerform(command);
    }
}

void DuplicatesPage::perform(Command command) {
    switch (command) {
        case Command::SamePerson:
            join();
            break;
        case Command::AnotherPerson:
            different();
            break;
        case Command::NextQuestion:
            step(1);
            break;
        default:
            Page::perform(command);
    }
}

void DuplicatesPage::step(int by) {
    const int count = table()->model()->rowCount();
    table()->selectRow((table()->currentIndex().row() + by + count) % count);
    table()->setFocus();
}

void DuplicatesPage::settled(const QString& said, HistoryId entry) {
    shell().offerUndo(said, entry);
    table()->setFocus();
}

void DuplicatesPage::join() {
    const DuplicatePair pair = m_pairs->at(m_pairs->indexOf(table()->currentId())).pair;
    shell().attempt([&] {
        const HistoryId entry = JoinStore(session().ledger()).join(pair.first, pair.other, m_view->taken());
        settled(tr("已合并成一条记录。"), entry);
    });
}

void DuplicatesPage::different() {
    const DuplicateId id(table()->currentId());
    shell().attempt([&] {
        const HistoryId entry = DuplicateStore(session().ledger()).decideDifferent(id);
        settled(tr("已认定不是同一人，不再提示。"), entry);
    });
}

void DuplicatesPage::part() {
    const WorkerId joined = m_joins->at(m_joins->indexOf(table()->currentId())).join.joined;
    shell().attempt([&] {
        const HistoryId entry = JoinStore(session().ledger()).unjoin(joined);
        settled(tr("已拆回成两条记录。"), entry);
    });
}

void DuplicatesPage::sweep() {
    const auto found = std::make_shared<int>(0);
    LedgerJob job;
    job.title = tr("正在查找可能重复的人");
    job.work = [found](Ledger& ledger, Progress&) { *found = DuplicateStore(ledger).sweep(); };
    job.done = [this, found] {
        shell().toast(*found > 0 ? tr("又找到 %n 对。", nullptr, *found) : tr("没有找到新的可能重复。"));
    };
    job.context = this;
    session().run(std::move(job));
}

}  // namespace nuanxin::ui
