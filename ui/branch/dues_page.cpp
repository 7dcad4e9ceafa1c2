// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/dues_page.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ledger/history.h"
#include "core/text/yuan.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/branch/branch_papers.h"
#include "ui/branch/dues_lines.h"
#include "ui/branch/name_jump.h"
#include "ui/branch/period_step.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"
#include "ui/table/filter_chips.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

constexpr int kOrganisationWidth = 200;

QStringList pinnedColumns() {
    return {QStringLiteral("state"), QStringLiteral("payer")};
}

QString whyWords(const DuesLine& line) {
    if (line.state != DuesLine::State::Reckoned) {
        return line.payer == DuesPayer::SelfEmployed
                   ? DuesPage::tr("上季度三个月的收入没有登记齐，还算不出应交多少。")
                   : DuesPage::tr("还没有登记计算基数，算不出应交多少。");
    }
    const QString clause = duesClause(line.payer, *line.base, shippedDues());
    QString words =
        DuesPage::tr("%1，基数 %2 元，每月应交 %3 元（%4）。")
            .arg(duesPayerName(line.payer), text::yuanText(*line.base), text::yuanText(line.due), clause);
    if (line.owed < line.due) {
        words += DuesPage::tr("减免后应交 %1 元。").arg(text::yuanText(line.owed));
    }
    return words;
}

}  // namespace

DuesPage::DuesPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_mayChange(shell.session().ledger().may(Permission::Manage)),
      m_model(new DuesModel(this)),
      m_table(new LedgerTable(QStringLiteral("dues"), shell.settings())),
      m_organisation(new LookUpEdit(lookUpOrganisations(shell.session().ledger()))),
      m_reader(new LatestReader(shell.session(), this)),
      m_values(new LatestReader(shell.session(), this)),
      m_month(new PeriodStep(PeriodStep::Unit::Month)),
      m_why(wrappedLabel({})),
      m_bases(new DuesBaseLines(shell)),
      m_incomes(new DuesIncomeLines(shell)),
      m_reliefs(new DuesReliefLines(shell)),
      m_payments(new DuesPaymentLines(shell)) {
    header()->setTitle(tr("党费"));
    if (m_mayChange) {
        m_mark = header()->setPrimary(tr("登记已交"));
        m_mark->setToolTip(tr("把选中的人本月欠交的记为已交（空格）"));
        connect(m_mark, &QPushButton::clicked, this, &DuesPage::markPaid);
    }
    for (const Command command : {Command::Print, Command::ExportTable}) {
        header()->more()->addAction(shell.actions().action(command));
    }
    buildTable();
    buildFilters();
    buildPanel();
    foot();
    for (LatestReader* reader : {m_reader, m_values}) {
        connect(reader, &LatestReader::failed, this,
                [this](std::exception_ptr error) { this->shell().report(error); });
    }
}

void DuesPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("姓名、拼音"));
    m_organisation->setPlaceholderText(tr("全部党组织"));
    m_organisation->setAccessibleName(tr("党组织"));
    m_organisation->setClearButtonEnabled(true);
    m_organisation->setFixedWidth(px(kOrganisationWidth));
    line->add(m_organisation);
    connect(m_organisation, &LookUpEdit::textChanged, this, [this] {
        if (m_organisation->text().isEmpty() || !m_organisation->key().isEmpty()) {
            read();
        }
    });
    line->add(new FilterChips(*m_table, pinnedColumns(), {}, line));
    line->addAtRight(m_month);
    connect(line, &FilterLine::searched, this, &DuesPage::list);
    connect(line, &FilterLine::wentDown, m_table, &LedgerTable::goToFirst);
    connect(line, &FilterLine::entered, m_table, &LedgerTable::goToFirst);
    connect(m_month, &PeriodStep::changed, this, &DuesPage::read);
}

void DuesPage::buildTable() {
    m_table->setAccessibleName(tr("党费收缴表"));
    m_table->showSelfSorting(m_model);
    m_table->setValueSource([this](const QString& column, std::function<void(FilterValues)> take) {
        m_values->ask(
            [sheet = m_sheet, wish = m_wish, column, take](Ledger&, const LatestReader::Deliver& deliver) {
                deliver([take, values = duesValues(*sheet, wish, column)] { take(values); });
            });
    });
    setBody(m_table);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    new NameJump(*m_table,
                 [this](int row) { return m_table->model()->index(row, DuesModel::Name).data().toString(); });
    connect(m_table, &LedgerTable::opened, this, &DuesPage::openMember);
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0 && sidePanel()->isVisible()) {
            openMember(id);
        }
    });
    connect(m_table, &LedgerTable::selectedIdsChanged, this, &DuesPage::showFoot);
    connect(m_table, &LedgerTable::filtersChanged, this, &DuesPage::list);
    connect(m_model, &DuesModel::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_wish.column = column;
        m_wish.order = order;
        list();
    });
}

void DuesPage::buildPanel() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_why);
    for (DuesLines* each : lines()) {
        column->addWidget(each);
    }
    column->addStretch(1);
    SidePanel* panel = sidePanel();
    panel->setBody(body);
    connect(panel, &SidePanel::closeRequested, this, &DuesPage::closePanel);
    connect(panel, &SidePanel::previousRequested, this, [this] { m_table->step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { m_table->step(1); });
}

std::vector<DuesLines*> DuesPage::lines() const {
    return {m_payments, m_bases, m_incomes, m_reliefs};
}

bool DuesPage::concerns(const ChangeNotice& notice) const {
    return std::ranges::any_of(
        std::initializer_list<QStringView>{u"dues_base", u"dues_income", u"dues_relief", u"dues_payment",
                                           u"member", u"relationship", u"organisation", u"worker"},
        [&notice](QStringView table) { return notice.touches(table); });
}

void DuesPage::receive(const QVariant& what) {
    const QDate month = QDate::fromString(what.toString(), QStringLiteral("yyyy-MM"));
    if (month.isValid()) {
        m_month->setPeriod(month);
        read();
    }
}

void DuesPage::refresh() {
    read();
}

void DuesPage::read() {
    m_isStale = true;
    list();
}

// The sheet is read anew only where it is not the one that was asked for.
void DuesPage::list() {
    m_wish.name = filters()->searchText();
    m_wish.filters = m_table->filters();
    m_reader->ask([this, known = m_isStale ? nullptr : m_sheet, wish = m_wish, organisation = organisation(),
                   month = m_month->month()](Ledger& ledger, const LatestReader::Deliver& deliver) {
        const SharedDuesSheet sheet = known ? known : readDuesSheet(ledger, organisation, month);
        deliver([this, sheet, listed = listDues(*sheet, wish)]() mutable { take(sheet, std::move(listed)); });
    });
}

void DuesPage::take(SharedDuesSheet sheet, DuesList listed) {
    const bool isNew = sheet != m_sheet;
    SharedDuesSheet before = std::exchange(m_sheet, std::move(sheet));
    if (isNew) {
        m_justPaid.clear();
    }
    m_isRead = true;
    m_isStale = false;
    m_listed = listed.sums;
    const qint64 current = m_table->currentId();
    {
        const QSignalBlocker quiet(m_table);
        m_model->show(m_sheet, std::move(listed.lines));
        m_table->selectId(current);
    }
    if (isNew) {  // a hundred thousand lines are let go by the other thread
        m_values->ask([before = std::move(before)](Ledger&, const LatestReader::Deliver&) {});
    }
    showEmptyState();
    showSums();
    if (sidePanel()->isVisible()) {
        m_sheet->find(m_open) != nullptr ? openMember(m_open) : closePanel();
    }
}

OrganisationId DuesPage::organisation() const {
    return OrganisationId(m_organisation->key().toLongLong());
}

bool DuesPage::isBusy() const {
    return m_reader->isBusy();
}

void DuesPage::showEmptyState() {
    if (!m_isRead) {
        m_table->setEmptyState({}, {});
    } else if (m_sheet->rows.empty()) {
        m_table->setEmptyState(
            tr("这个月没有党员"),
            tr("党员的组织关系落在本台账的党组织以后，这里按月算出每人应交多少，逐人登记交纳。"));
    } else {
        m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的党员。换一个词，或者清除上面的筛选。"));
    }
}

void DuesPage::showSums() {
    const DuesSums& all = m_sheet->sums;
    header()->setSummary(all.members == 0 ? QString()
                         : all.owing == 0 && all.baseMissing == 0
                             ? tr("%1，%2 人，已全部交清").arg(m_month->words(), countText(all.members))
                             : tr("%1，%2 人，欠交 %3 人，缺基数 %4 人")
                                   .arg(m_month->words(), countText(all.members), countText(all.owing),
                                        countText(all.baseMissing)));
    showFoot();
}

// Of those selected, or of all that are listed.
void DuesPage::showFoot() {
    const bool ofChosen = m_table->selectedCount() > 1;
    DuesSums sums = m_listed;
    if (ofChosen) {
        sums = {};
        for (const qint64 id : m_table->selectedIds()) {
            if (const DuesSheetRow* row = m_sheet->find(id)) {
                sums.add(row->dues.line);
            }
        }
    }
    foot()->setParts({m_sheet->rows.empty()
                          ? QString()
                          : (ofChosen ? tr("选中 %1 人：应交 %2 元，实交 %3 元，欠交 %4 元")
                                      : tr("合计 %1 人：应交 %2 元，实交 %3 元，欠交 %4 元"))
                                .arg(countText(sums.members), text::yuanText(sums.due),
                                     text::yuanText(sums.paid), text::yuanText(sums.open)),
                      m_sheet->rows.empty() ? QString()
                      : m_mayChange ? tr("打拼音首字母找人，空格登记已交并下移，回车看明细")
                                    : tr("回车看明细")});
    if (m_mark != nullptr) {
        m_mark->setEnabled(m_table->selectedCount() > 0);
    }
}

bool DuesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress && m_mayChange) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            markPaid();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DuesPage::markPaid() {
    std::vector<DuesPayment> payments;
    QString name;
    const QList<qint64> chosen = m_table->selectedIds();
    for (const qint64 id : chosen) {
        const DuesSheetRow* row = m_sheet->find(id);
        if (row != nullptr && row->dues.line.owing() > 0 && !m_justPaid.contains(row->dues.member)) {
            payments.push_back({{},
                                row->dues.member,
                                m_month->month(),
                                row->dues.line.owing(),
                                QDate::currentDate().toString(Qt::ISODate),
                                false});
            name = row->dues.name;
        }
    }
    if (payments.empty()) {
        shell().toast(tr("选中的人这个月没有欠交。"));
    } else if (shell().attempt([&] { DuesStore(session().ledger()).addPayments(payments); })) {
        for (const DuesPayment& payment : payments) {
            m_justPaid.insert(payment.member);
        }
        const auto entry = History(session().ledger()).undoable();
        shell().offerUndo(payments.size() == 1
                              ? tr("%1 交 %2 元").arg(name, text::yuanText(payments.front().fen))
                              : tr("已登记 %1 人交纳党费").arg(payments.size()),
                          entry ? entry->id : HistoryId());
    }
    if (chosen.size() == 1) {
        m_table->step(1);
    }
}

void DuesPage::openMember(qint64 id) {
    const DuesSheetRow* row = m_sheet->find(id);
    if (row == nullptr) {
        return;
    }
    m_open = id;
    SidePanel* panel = sidePanel();
    panel->setTitle(row->dues.name, row->organisation);
    panel->setPosition(m_table->currentIndex().row(), m_table->model()->rowCount());
    m_why->setText(whyWords(row->dues.line));
    shell().attempt([&] {
        const MemberDues dues = DuesStore(session().ledger()).of(row->dues.member);
        m_payments->setOwing(row->dues.line.owing());
        for (DuesLines* each : lines()) {
            each->show(row->dues.member, m_month->month(), dues);
        }
    });
    m_incomes->setVisible(row->dues.line.payer == DuesPayer::SelfEmployed);
    panel->show();
    Q_EMIT commandsChanged();
}

void DuesPage::closePanel() {
    m_table->setFocus();
    sidePanel()->hide();
    Q_EMIT commandsChanged();
}

bool DuesPage::canPerform(Command command) const {
    if (command == Command::Save) {
        const std::vector<DuesLines*> all = lines();
        return std::ranges::any_of(all, [](const DuesLines* each) { return each->isEditing(); });
    }
    return command == Command::CopyWithHeads || command == Command::Print ||
           command == Command::ExportTable || Page::canPerform(command);
}

void DuesPage::perform(Command command) {
    if (command == Command::CopyWithHeads) {
        m_table->copySelection(true);
    } else if (command == Command::Print) {
        handOnDues(shell(), organisation(), m_month->month());
    } else if (command == Command::ExportTable) {
        exportDuesList(shell(), organisation(), m_month->month());
    } else if (command == Command::Save) {
        for (DuesLines* each : lines()) {
            if (each->isEditing()) {
                return each->save();
            }
        }
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
