// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/verdict_page.h"

#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

#include "core/ledger/history.h"
#include "ui/branch/branch_papers.h"
#include "ui/branch/verdict_panel.h"
#include "ui/shell/card_row.h"
#include "ui/shell/figure_card.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/view_tabs.h"
#include "ui/table/cell_text.h"
#include "ui/table/filter_chips.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

enum By { Street, Community, Industry };
constexpr int kCardsFrom = 560;

const QString kState = QStringLiteral("state");

QStringList pinnedColumns() {
    return {kState, QStringLiteral("should"), QStringLiteral("street"), QStringLiteral("industry")};
}

// 较上季末 +7.1, in points of the rate.
QString changeText(const std::optional<double>& now, const std::optional<double>& before) {
    constexpr double kLeast = 0.05;  // shown with one decimal
    if (!now || !before || qAbs(*now - *before) < kLeast) {
        return {};
    }
    const double change = *now - *before;
    return VerdictPage::tr("较上季末 %1 个百分点")
        .arg((change > 0 ? QStringLiteral("+") : QString()) + QString::number(change, 'f', 1));
}

}  // namespace

const QString VerdictPage::kOnlyGaps = QStringLiteral("gaps");

VerdictPage::VerdictPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_cards(new CardRow),
      m_stack(new QStackedWidget),
      m_tables{new LedgerTable(QStringLiteral("verdicts"), shell.settings()),
               new LedgerTable(QStringLiteral("joint-proposals"), shell.settings()),
               new LedgerTable(QStringLiteral("coverage"), shell.settings())},
      m_employers(new VerdictModel(this)),
      m_proposals(new ProposalModel(this)),
      m_coverage(new CoverageModel(this)),
      m_by(new QComboBox),
      m_tabs(new ViewTabs({tr("企业"), tr("联合支部方案"), tr("覆盖率")})) {
    header()->setTitle(tr("应建未建"));
    m_primary = header()->setPrimary(tr("拟联合党支部"));
    m_primary->setToolTip(tr("把没有单独组建条件的企业按片区、行业编组，一组不超过五家"));
    connect(m_primary, &QPushButton::clicked, this, [this] { showView(Proposals); });
    for (const Command command : {Command::Print, Command::ExportTable}) {
        header()->more()->addAction(shell.actions().action(command));
    }
    buildTables();
    buildFilters();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_cards);
    column->addWidget(m_stack, 1);
    setBody(body);
    foot();
    m_panel = sidePanel();
    SidePanel* panel = m_panel;
    connect(panel, &SidePanel::closeRequested, this, &VerdictPage::closePanel);
    connect(panel, &SidePanel::previousRequested, this, [this] { table()->step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { table()->step(1); });
    showView(Employers);
}

void VerdictPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("企业、拼音"));
    m_chips = new FilterChips(*m_tables[Employers], pinnedColumns(), {}, line);
    line->add(m_chips);
    connect(line, &FilterLine::searched, this, &VerdictPage::showRows);
    m_by->addItems({tr("按街道、镇编组"), tr("按社区、村编组"), tr("按行业编组")});
    m_by->setAccessibleName(tr("编组办法"));
    line->addAtRight(m_by);
    connect(m_by, &QComboBox::activated, this, [this] {
        closePanel();
        read();
    });
    line->addAtRight(m_tabs);
    connect(m_tabs, &ViewTabs::chosen, this, &VerdictPage::showView);
}

void VerdictPage::buildTables() {
    m_tables[Employers]->setAccessibleName(tr("企业"));
    m_tables[Employers]->showRows(m_employers);
    m_tables[Proposals]->setAccessibleName(tr("联合支部方案"));
    m_tables[Proposals]->showRows(m_proposals);
    m_tables[Coverage]->setAccessibleName(tr("覆盖率"));
    m_tables[Coverage]->showSelfSorting(m_coverage);
    m_tables[Coverage]->setSortingEnabled(false);  // subtotals and the total stay where they are
    for (LedgerTable* each : m_tables) {
        m_stack->addWidget(each);
    }
    const auto follow = [this](View view, void (VerdictPage::*open)(qint64)) {
        LedgerTable* shown = m_tables[static_cast<size_t>(view)];
        connect(shown, &LedgerTable::opened, this, open);
        connect(shown, &LedgerTable::clicked, this,
                [this, shown, open] { (this->*open)(shown->currentId()); });
        connect(shown, &LedgerTable::currentIdChanged, this, [this, open](qint64 id) {
            if (id != 0 && sidePanel()->isVisible()) {
                (this->*open)(id);
            }
        });
    };
    follow(Employers, &VerdictPage::openEmployer);
    follow(Proposals, &VerdictPage::openProposal);
    connect(m_tables[Employers], &LedgerTable::filtersChanged, this, &VerdictPage::showSums);
    connect(m_tables[Employers], &LedgerTable::selectedIdsChanged, this, &VerdictPage::showSums);
    connect(m_tables[Employers], &LedgerTable::firstStepRequested, this,
            [this] { this->shell().goTo(QStringLiteral("workplaces")); });
}

bool VerdictPage::concerns(const ChangeNotice& notice) const {
    return std::ranges::any_of(
        std::initializer_list<QStringView>{u"employer", u"site", u"worker", u"place", u"organisation",
                                           u"organisation_post", u"covered_unit", u"instructor",
                                           u"instructor_duty"},
        [&notice](QStringView table) { return notice.touches(table); });
}

void VerdictPage::receive(const QVariant& what) {
    showView(Employers);
    if (what.toString() == kOnlyGaps) {
        onlyGaps();
    } else if (m_tables[Employers]->selectId(what.toLongLong())) {
        openEmployer(what.toLongLong());
    } else {
        m_open = what.toLongLong();  // once it has been read
    }
}

void VerdictPage::onlyGaps() {
    ColumnFilter filter;
    filter.anyOf = filter.names = QStringList{verdictStateName(VerdictState::NoBranch)};
    m_tables[Employers]->setFilters({{kState, filter}});
    showSums();
}

void VerdictPage::refresh() {
    read();
}

void VerdictPage::read() {
    const auto sheet = std::make_shared<VerdictSheet>();
    const int asked = ++m_asked;
    const int by = m_by->currentIndex();
    session().run({tr("正在核算应建未建"),
                   [sheet, by](Ledger& ledger, Progress&) {
                       *sheet = readVerdicts(ledger, QDate::currentDate(),
                                             by == Industry ? JointBy::Industry : JointBy::Area,
                                             by == Community ? PlaceLevel::Community : PlaceLevel::Street);
                   },
                   [this, sheet, asked] {
                       if (asked == m_asked) {
                           m_sheet = std::move(*sheet);
                           show();
                       }
                   },
                   {},
                   this});
}

void VerdictPage::show() {
    showRows();
    showCards();
    m_coverage->setRows(coverageRows(m_sheet.rows));
    showView(m_view);
    reopen();
}

// The table is read anew; what is beside it is what it was, as it is now.
void VerdictPage::reopen() {
    if (m_open != 0 && m_view == Employers && rowOf(EmployerId(m_open)) != nullptr) {
        m_tables[Employers]->selectId(m_open);
        openEmployer(m_open);
    } else if (sidePanel()->isVisible()) {
        closePanel();
    }
}

void VerdictPage::showRows() {
    const text::SearchWord word(filters()->searchText());
    std::vector<VerdictRow> rows;
    std::ranges::copy_if(m_sheet.rows, std::back_inserter(rows),
                         [&word](const VerdictRow& row) { return row.key.matches(word); });
    std::vector<ProposalRow> proposals;
    std::ranges::copy_if(m_sheet.proposals, std::back_inserter(proposals), [&](const ProposalRow& row) {
        return text::SearchKey(row.employers).matches(word) || text::SearchKey(row.of).matches(word);
    });
    const qint64 current = m_tables[Employers]->currentId();
    {
        const QSignalBlocker quiet(m_tables[Employers]);
        m_employers->setRows(std::move(rows));
        m_tables[Employers]->selectId(current);
    }
    m_proposals->setRows(std::move(proposals));
    showEmptyStates();
    showSums();
}

void VerdictPage::showCards() {
    const CoverageRate &now = m_sheet.rate, &before = m_sheet.rateBefore;
    m_cards->clear();
    m_cards->add(figureCard({tr("党的组织覆盖率"), percentText(now.organisationPercent()),
                             tr("%1 / %2 家").arg(now.byOrganisation).arg(now.employers),
                             changeText(now.organisationPercent(), before.organisationPercent())}));
    m_cards->add(figureCard({tr("党的工作覆盖率"), percentText(now.workPercent()),
                             tr("%1 / %2 家").arg(now.byWork).arg(now.employers),
                             changeText(now.workPercent(), before.workPercent())}));
    m_cards->add(figureCard({tr("应建未建"),
                             countText(m_sheet.noBranch),
                             tr("家，未选派指导员 %1 家").arg(countText(m_sheet.noInstructor)),
                             {}}));
    fitCards();
}

// Where the window is low the rows have the room, and the header says the rates.
void VerdictPage::fitCards() {
    m_cards->setVisible(!m_sheet.rows.empty() && height() >= px(kCardsFrom));
}

void VerdictPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitCards();
    showSums();
}

void VerdictPage::showEmptyStates() {
    const bool none = m_sheet.rows.empty();
    const bool may = session().ledger().may(Permission::Register);
    m_tables[Employers]->setEmptyState(
        none ? tr("还没有企业") : tr("没有找到"),
        none ? tr("登记企业、网点和从业人员以后，这里逐家说明该单独组建、联合组建还是选派指导员。")
             : tr("没有符合条件的企业。换一个词，或者清除上面的筛选。"),
        none && may ? tr("登记企业") : QString());
    m_tables[Proposals]->setEmptyState(
        tr("没有要编组的企业"),
        tr("有党员但不够条件单独组建、又没有联合党支部覆盖的企业，会在这里按片区或行业编组。"));
    m_tables[Coverage]->setEmptyState(tr("还没有企业"), tr("登记企业以后，这里按街道和行业计算两个覆盖率。"));
}

void VerdictPage::showSums() {
    const QString employers = countText(m_sheet.rate.employers);
    const QStringList summary =
        m_cards->isHidden()
            ? QStringList{tr("%1 家").arg(employers),
                          tr("组织覆盖 %1").arg(percentText(m_sheet.rate.organisationPercent())),
                          tr("工作覆盖 %1").arg(percentText(m_sheet.rate.workPercent())),
                          tr("应建未建 %1 家").arg(countText(m_sheet.noBranch))}
            : QStringList{tr("%1 家企业、网点 %2 个").arg(employers, countText(m_sheet.sites))};
    header()->setSummary(m_sheet.rows.empty() ? QString() : summary.join(tr("，")));
    const LedgerTable* shown = table();
    const qint64 selected = shown->selectedCount();
    foot()->setParts(
        {m_view == Employers && shown->shownRows() < m_sheet.rate.employers
             ? tr("列出 %1 家").arg(countText(shown->shownRows()))
             : QString(),
         selected > 1 ? tr("选中 %1 家").arg(countText(selected)) : QString(),
         m_view == Coverage ? tr("工作覆盖：有党组织覆盖，或者有指导员联系")
                            : tr("依据：%1 名以上正式党员单独成立；不足 %1 名联合；没有党员选派指导员")
                                  .arg(shippedFormationRule().soleFullMembers.number),
         m_sheet.day.isValid() ? tr("截至 %1").arg(m_sheet.day.toString(Qt::ISODate)) : QString()});
}

void VerdictPage::showView(int view) {
    if (m_view != view) {
        closePanel();
    }
    m_view = static_cast<View>(view);
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(table());
    setFocusProxy(table());
    if (hadFocus) {
        table()->setFocus();
    }
    m_tabs->choose(view);
    m_by->setVisible(m_view == Proposals);
    m_chips->setVisible(m_view == Employers);
    m_primary->setVisible(m_view != Proposals && !m_sheet.proposals.empty());
    showSums();
}

const VerdictRow* VerdictPage::rowOf(EmployerId employer) const {
    const auto found = std::ranges::find_if(
        m_sheet.rows, [employer](const VerdictRow& row) { return row.row.facts.employer == employer; });
    return found == m_sheet.rows.end() ? nullptr : &*found;
}

void VerdictPage::openEmployer(qint64 id) {
    const VerdictRow* row = rowOf(EmployerId(id));
    if (row == nullptr) {
        return;
    }
    m_open = id;
    SidePanel* panel = sidePanel();
    panel->clearButtons();
    panel->setTitle(row->row.facts.name, formationName(row->row.verdict.verdict));
    shell().attempt([&] {
        auto* body = new VerdictPanel(shell(), row->row);
        panel->setBody(body);
        offerFounding(body, tr("成立党支部"));
    });
    panel->setPosition(table()->currentIndex().row(), table()->model()->rowCount());
    QPushButton* open = panel->addButton(tr("打开企业"));
    connect(open, &QPushButton::clicked, this,
            [this, id] { shell().goTo(QStringLiteral("workplaces"), id); });
    panel->show();
}

void VerdictPage::openProposal(qint64 id) {
    const int row = m_proposals->indexOf(id);
    if (row < 0) {
        return;
    }
    m_open = id;
    const ProposalRow& shown = m_proposals->at(row);
    std::vector<FormationRow> employers;
    for (const EmployerId employer : shown.proposal.employers) {
        if (const VerdictRow* known = rowOf(employer)) {
            employers.push_back(known->row);
        }
    }
    SidePanel* panel = sidePanel();
    panel->clearButtons();
    panel->setTitle(tr("联合支部方案"), shown.of);
    panel->setPosition(table()->currentIndex().row(), table()->model()->rowCount());
    shell().attempt([&] {
        auto* body = new ProposalPanel(shell(), shown.proposal, employers);
        panel->setBody(body);
        offerFounding(body, tr("成立联合党支部"));
    });
    panel->show();
    Q_EMIT commandsChanged();
}

void VerdictPage::offerFounding(FoundingPanel* body, const QString& words) {
    if (!body->canFound()) {
        return;
    }
    QPushButton* found = sidePanel()->setPrimary(words);
    found->setToolTip(keysOf(Command::Save));
    connect(found, &QPushButton::clicked, body, &FoundingPanel::found);
    connect(body, &FoundingPanel::founded, this, [this](const QString& name) {
        const auto entry = History(session().ledger()).undoable();
        closePanel();
        shell().offerUndo(tr("已成立 %1").arg(name), entry ? entry->id : HistoryId());
    });
}

void VerdictPage::closePanel() {
    m_open = 0;
    if (sidePanel()->isVisible()) {
        table()->setFocus();
        sidePanel()->hide();
        Q_EMIT commandsChanged();
    }
}

bool VerdictPage::canPerform(Command command) const {
    if (command == Command::Save) {
        const auto* body = qobject_cast<const FoundingPanel*>(m_panel->body());
        return m_panel->isVisible() && body != nullptr && body->canFound();
    }
    return command == Command::CopyWithHeads || command == Command::Print ||
           command == Command::ExportTable || Page::canPerform(command);
}

void VerdictPage::perform(Command command) {
    if (command == Command::CopyWithHeads) {
        table()->copySelection(true);
    } else if (command == Command::Print) {
        handOnVerdicts(shell(), report::VerdictScope::All);
    } else if (command == Command::ExportTable) {
        exportVerdictList(shell());
    } else if (auto* body = qobject_cast<FoundingPanel*>(sidePanel()->body());
               command == Command::Save && body != nullptr) {
        body->found();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
