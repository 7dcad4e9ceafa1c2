// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/return_page.h"

#include <QComboBox>
#include <QDate>
#include <QStackedWidget>
#include <algorithm>

#include "core/text/sentences.h"
#include "ui/census/return_model.h"
#include "ui/report/handout.h"
#include "ui/shell/confirm.h"
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

enum View { Lines, Frozen };
constexpr int kHalfYearsOffered = 4;

QString halfYearBefore(const QString& period) {
    return period.endsWith(u"H2") ? period.left(4) + QStringLiteral("H1")
                                  : QString::number(period.left(4).toInt() - 1) + QStringLiteral("H2");
}

}  // namespace

ReturnPage::ReturnPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_stack(new QStackedWidget),
      m_lines(new LedgerTable(QStringLiteral("return"), shell.settings())),
      m_compared(new LedgerTable(QStringLiteral("return-compared"), shell.settings())),
      m_frozenList(new LedgerTable(QStringLiteral("frozen-returns"), shell.settings())),
      m_lineModel(new ReturnModel(ReturnModel::Changes::None, this)),
      m_comparedModel(new ReturnModel(ReturnModel::Changes::Shown, this)),
      m_frozenModel(new FrozenModel(this)),
      m_periods(new QComboBox),
      m_tabs(new ViewTabs({tr("本期数字"), tr("已定格")})) {
    header()->setTitle(tr("半年报"));
    m_handOn = header()->addButton(tr("打印、导出"));
    m_handOn->setToolTip(keysOf(Command::Print));
    connect(m_handOn, &QPushButton::clicked, this, &ReturnPage::handOn);
    if (session().ledger().may(Permission::Manage)) {
        m_freeze = header()->setPrimary(tr("定格本期"));
        m_freeze->setToolTip(keysOf(Command::Freeze));
        connect(m_freeze, &QPushButton::clicked, this, &ReturnPage::freeze);
    }
    buildFilters();
    buildTables();
    foot();
    showView(Lines);
}

void ReturnPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("街道、领域"));
    connect(line, &FilterLine::searched, this, &ReturnPage::showRows);
    m_periods->setAccessibleName(tr("期别"));
    line->addAtRight(m_periods);
    connect(m_periods, &QComboBox::activated, this, &ReturnPage::count);
    line->addAtRight(m_tabs);
    connect(m_tabs, &ViewTabs::chosen, this, &ReturnPage::showView);
}

void ReturnPage::buildTables() {
    for (const auto& [table, model] :
         {std::pair(m_lines, m_lineModel), std::pair(m_compared, m_comparedModel)}) {
        table->setAccessibleName(tr("半年报"));
        table->pinFirst(2);  // street and sector
        table->showSelfSorting(model);
        table->setSortingEnabled(false);  // the total stays at the end
        m_stack->addWidget(table);
    }
    m_frozenList->setAccessibleName(tr("已定格的半年报"));
    m_frozenList->showRows(m_frozenModel);
    m_frozenList->setEmptyState(tr("还没有定格的半年报"),
                                tr("核对好一期的数字，按“定格本期”，这一期就留存下来，以后只能看，不能改。"));
    m_stack->addWidget(m_frozenList);
    setBody(m_stack);
    connect(m_frozenList, &LedgerTable::opened, this, [this](qint64 id) {
        const auto found = std::ranges::find(m_frozen, HalfYearReturnId(id), &FrozenReturn::id);
        if (found != m_frozen.end()) {
            receive(found->figures.period);
        }
    });
}

QString ReturnPage::period() const {
    return m_periods->currentData().toString();
}

bool ReturnPage::concerns(const ChangeNotice& notice) const {
    return notice.touches(u"worker") || notice.touches(u"employer") || notice.touches(u"site") ||
           notice.touches(u"place") || notice.touches(u"half_year_return");
}

void ReturnPage::receive(const QVariant& what) {
    const int index = m_periods->findData(what);
    if (index >= 0) {
        m_periods->setCurrentIndex(index);
        showView(Lines);
        count();
    }
}

void ReturnPage::refresh() {
    m_frozen = HalfYearReturnStore(session().ledger()).list();
    m_frozenModel->setRows(m_frozen);
    listPeriods();
    count();
}

void ReturnPage::listPeriods() {
    const QString chosen = period();
    QStringList periods;
    QString offered = periodOf(QDate::currentDate().toString(Qt::ISODate));
    for (int i = 0; i < kHalfYearsOffered; ++i) {
        periods << offered;
        offered = halfYearBefore(offered);
    }
    for (const FrozenReturn& frozen : m_frozen) {
        periods << frozen.figures.period;
    }
    periods.removeDuplicates();
    std::sort(periods.begin(), periods.end(), std::greater());
    m_periods->clear();
    for (const QString& each : periods) {
        const bool isFrozen = std::ranges::any_of(
            m_frozen, [&each](const FrozenReturn& frozen) { return frozen.figures.period == each; });
        m_periods->addItem(isFrozen ? tr("%1（已定格）").arg(periodName(each)) : periodName(each), each);
    }
    m_periods->setCurrentIndex(qMax(0, m_periods->findData(chosen)));
}

void ReturnPage::count() {
    const auto paper = std::make_shared<report::ReturnPaper>();
    const int asked = ++m_asked;
    session().run({tr("正在统计半年报"),
                   [paper, period = period()](Ledger& ledger, Progress&) {
                       *paper = report::returnPaper(ledger, period);
                   },
                   [this, paper, asked] {
                       if (asked == m_asked) {
                           show(std::move(*paper));
                       }
                   },
                   {},
                   this});
}

void ReturnPage::show(report::ReturnPaper paper) {
    m_paper = std::move(paper);
    const bool isFrozen = !m_paper.frozenOn.isEmpty();
    header()->setSummary(
        isFrozen ? tr("%1，%2定格").arg(periodName(m_paper.figures.period), m_paper.frozenOn)
                 : tr("%1，截至 %2，尚未定格").arg(periodName(m_paper.figures.period), m_paper.figures.asOf));
    if (m_freeze != nullptr) {
        m_freeze->setVisible(!isFrozen);
        m_freeze->setEnabled(!m_paper.figures.lines.empty());
    }
    m_handOn->setEnabled(!m_paper.figures.lines.empty());
    showRows();
    if (m_stack->currentWidget() != m_frozenList) {
        showView(Lines);
    }
    Q_EMIT commandsChanged();
}

void ReturnPage::showRows() {
    const QString text = filters()->searchText();
    ReturnModel* model = m_paper.before ? m_comparedModel : m_lineModel;
    model->setRows(returnRows(m_paper.figures, m_paper.before.value_or(HalfYearReturn()), text));
    if (text.isEmpty()) {
        table()->setEmptyState(
            tr("这一期还没有可以统计的"),
            tr("半年报按街道和领域统计企业、网点、从业人员、党员和入党积极分子。先导入名册或登记人员。"));
    } else {
        table()->setEmptyState(tr("没有找到"), tr("没有符合条件的街道或领域。换一个词试试。"));
    }
    // Without its stop: a part of a line, not a sentence by itself.
    QString later = report::laterSentence(m_paper.figures.later);
    later.chop(later.isEmpty() ? 0 : 1);
    foot()->setParts(
        {later,
         m_paper.before ? tr("较上期：与已定格的%1相比").arg(periodName(m_paper.before->period))
                        : tr("还没有更早的定格，所以没有较上期"),
         tr("党员含预备党员"),
         canPerform(Command::Freeze) ? tr("Ctrl+P 打印、导出，Ctrl+Shift+F 定格") : tr("Ctrl+P 打印、导出")});
}

void ReturnPage::showView(int view) {
    LedgerTable* shown = view == Lines ? table() : m_frozenList;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus) {
        shown->setFocus();
    }
    m_tabs->choose(view);
    m_periods->setEnabled(view == Lines);
}

void ReturnPage::freeze() {
    const HalfYearReturn& now = m_paper.figures;
    const QString name = periodName(now.period);
    QString meaning =
        tr("企业 %1 个，网点 %2 个，从业人员 %3 人，党员 %4 人，入党积极分子 %5 人。定格以后，这一期的"
           "数字不再变动，也不能撤销。")
            .arg(countText(now.total.enterprises), countText(now.total.sites), countText(now.total.workers),
                 countText(now.total.members), countText(now.total.activists));
    if (now.asOf < lastDayOf(now.period)) {
        meaning = text::together(
            {tr("这一期到 %1 才结束，现在定格的是截至今天的数字。").arg(lastDayOf(now.period)), meaning});
    }
    meaning = text::together({report::laterSentence(now.later), meaning});
    confirm(this, tr("定格%1的半年报吗？").arg(name), meaning, tr("定格"), [this, name] {
        const bool frozen = shell().attempt(
            [this] { HalfYearReturnStore(session().ledger()).freeze(m_paper.figures.period); });
        if (frozen) {
            shell().toast(tr("%1的半年报已定格").arg(name));
        }
    });
}

void ReturnPage::handOn() {
    Handout handout;
    handout.documents = {report::returnReport(m_paper)};
    const report::Document& document = handout.documents.front();
    handout.fileName = tr("半年报 %1").arg(periodName(m_paper.figures.period));
    handout.record.what = document.title;
    handout.record.columns = document.firstTable()->groupHeads();
    handout.record.rows = static_cast<qint64>(document.firstTable()->rows.size());
    handout.isTable = true;
    showHandout(shell(), std::move(handout));
}

bool ReturnPage::canPerform(Command command) const {
    switch (command) {
        case Command::Print:
            return !m_paper.figures.lines.empty();
        case Command::Freeze:
            return m_freeze != nullptr && !m_freeze->isHidden() && m_freeze->isEnabled();
        default:
            return Page::canPerform(command);
    }
}

void ReturnPage::perform(Command command) {
    if (command == Command::Print) {
        handOn();
    } else if (command == Command::Freeze) {
        freeze();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
