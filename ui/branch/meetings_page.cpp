// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/meetings_page.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

#include "core/ledger/drafts.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_papers.h"
#include "ui/branch/meeting_form.h"
#include "ui/branch/meeting_panel.h"
#include "ui/branch/meeting_sheet.h"
#include "ui/branch/period_step.h"
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

QList<FilterChip::Choice> kindChoices() {
    QList<FilterChip::Choice> choices;
    for (int kind = 0; kind <= static_cast<int>(MeetingKind::Other); ++kind) {
        choices.push_back({meetingKindName(static_cast<MeetingKind>(kind)), kind});
    }
    return choices;
}

}  // namespace

const QString MeetingsPage::kOnlyMissing = QStringLiteral("missing");

MeetingsPage::MeetingsPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_readOnly(!shell.session().ledger().may(Permission::Manage)),
      m_model(new MeetingGridModel(this)),
      m_table(new LedgerTable(QStringLiteral("meeting-year"), shell.settings())),
      m_sheet(new MeetingSheet(shell)),
      m_panel(new MeetingPanel(shell.settings())),
      m_stack(new QStackedWidget),
      m_year(new PeriodStep(PeriodStep::Unit::Year)) {
    header()->setTitle(tr("组织生活"));
    if (!m_readOnly) {
        m_enter = header()->setPrimary(tr("登记会议"));
        m_enter->setToolTip(keysOf(Command::New));
        connect(m_enter, &QPushButton::clicked, this, &MeetingsPage::enterNew);
    }
    for (const Command command : {Command::Print, Command::ExportTable}) {
        header()->more()->addAction(shell.actions().action(command));
    }
    buildFilters();
    buildGrid();
    buildSheet();
    setBody(m_stack);
    setFocusProxy(m_table);
    foot();
    showGrid();
}

void MeetingsPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("党支部、拼音"));
    m_kinds = line->addChip(tr("会议类别"), kindChoices(), true);
    m_missing = line->addChip(tr("看"), {{tr("只看缺开的"), true}});
    m_openAll = new QPushButton(tr("展开到各类会议"));
    m_openAll->setProperty("kind", QStringLiteral("chip"));
    m_openAll->setAutoDefault(false);
    line->addAtRight(m_openAll);
    line->addAtRight(m_year);
    connect(line, &FilterLine::searched, this, &MeetingsPage::applyFilter);
    connect(line, &FilterLine::wentDown, m_table, &LedgerTable::goToFirst);
    connect(m_kinds, &FilterChip::changed, this, &MeetingsPage::applyFilter);
    connect(m_missing, &FilterChip::changed, this, &MeetingsPage::applyFilter);
    connect(m_openAll, &QPushButton::clicked, this, [this] {
        m_model->openAll(!m_model->isAnyOpen());
        showSums();
    });
    connect(m_year, &PeriodStep::changed, this, [this] {
        closePanel();
        read();
    });
}

void MeetingsPage::buildGrid() {
    m_table->setAccessibleName(tr("全年组织生活"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->showSelfSorting(m_model);
    m_stack->addWidget(m_table);
    connect(m_table, &LedgerTable::branchToggled, this, [this](qint64 id) {
        m_model->toggle(id);
        m_table->selectId(id);
        showSums();
    });
    connect(m_table, &LedgerTable::clicked, this, &MeetingsPage::showCell);
    connect(m_table, &LedgerTable::opened, this, [this] {
        showCell();
        m_panel->table()->goToFirst();
    });
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0 && sidePanel()->isVisible()) {
            showCell();
        }
        showFoot();
    });
    connect(m_table, &LedgerTable::firstStepRequested, this,
            [this] { shell().goTo(QStringLiteral("organisations")); });
    SidePanel* panel = sidePanel();
    panel->setBody(m_panel);
    if (!m_readOnly) {
        QPushButton* enter = panel->addButton(tr("登记会议"));
        connect(enter, &QPushButton::clicked, this, &MeetingsPage::enterNew);
    }
    connect(panel, &SidePanel::closeRequested, this, &MeetingsPage::closePanel);
    connect(m_panel, &MeetingPanel::opened, this, &MeetingsPage::openMeeting);
    connect(m_panel, &MeetingPanel::deleteRequested, this, [this] { perform(Command::Delete); });
    connect(m_panel, &MeetingPanel::selectionChanged, this, &Page::commandsChanged);
}

void MeetingsPage::buildSheet() {
    m_stack->addWidget(m_sheet);
    connect(m_sheet, &MeetingSheet::closed, this, &MeetingsPage::showGrid);
    connect(m_sheet->form(), &RecordForm::saved, this, &Page::commandsChanged);
    m_sheet->form()->setWayBack([&shell = shell()](qint64 id) {
        shell.goTo(QStringLiteral("meetings"),
                   id > 0 ? QVariant(id) : QVariant::fromValue(DraftKey{MeetingForm::draftName(), id}));
    });
}

bool MeetingsPage::concerns(const ChangeNotice& notice) const {
    return std::ranges::any_of(
        std::initializer_list<QStringView>{u"meeting", u"meeting_host", u"meeting_attendance",
                                           u"meeting_decision", u"organisation", u"branch_committee",
                                           u"party_group", u"relationship", u"member"},
        [&notice](QStringView table) { return notice.touches(table); });
}

void MeetingsPage::receive(const QVariant& what) {
    if (what.canConvert<DraftKey>()) {
        Meeting fresh;
        fresh.heldOn = QDate::currentDate().toString(Qt::ISODate);
        showSheet(fresh);
        m_sheet->form()->offerDraft(what.value<DraftKey>().record);
    } else if (what.toString() == kOnlyMissing) {
        m_missing->choose({true});
        applyFilter();
    } else if (what.toLongLong() != 0) {
        openMeeting(MeetingId(what.toLongLong()));
    }
}

void MeetingsPage::refresh() {
    read();
}

void MeetingsPage::read() {
    const auto years = std::make_shared<std::vector<BranchYear>>();
    const int asked = ++m_asked;
    const int year = m_year->year();
    session().run({tr("正在统计组织生活"),
                   [years, year](Ledger& ledger, Progress&) {
                       *years = MeetingStore(ledger).years(year, QDate::currentDate());
                   },
                   [this, years, asked, year] {
                       if (asked == m_asked) {
                           take(std::move(*years), year);
                       }
                   },
                   {},
                   this});
}

void MeetingsPage::take(std::vector<BranchYear> years, int year) {
    const int column = m_table->currentIndex().column();
    const qint64 current = m_table->currentId();
    {
        const QSignalBlocker quiet(m_table);
        m_model->setYears(std::move(years), year, QDate::currentDate());
        if (const int row = m_model->rowOf(current); current != 0 && row >= 0) {
            m_table->selectionModel()->setCurrentIndex(
                m_model->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    }
    m_isRead = true;
    if (isSheetShown() && !m_sheet->form()->refresh()) {
        m_sheet->form()->close();  // what it showed was taken back
    }
    showEmptyState();
    showSums();
    if (m_place && sidePanel()->isVisible()) {
        showCell();
    }
}

void MeetingsPage::applyFilter() {
    GridFilter filter;
    filter.text = filters()->searchText();
    for (const QVariant& kind : m_kinds->chosen()) {
        filter.kinds.insert(static_cast<MeetingKind>(kind.toInt()));
    }
    filter.onlyMissing = !m_missing->chosen().isEmpty();
    m_model->setFilter(filter);
    closePanel();
    showEmptyState();
    showSums();
}

void MeetingsPage::showEmptyState() {
    if (!m_isRead) {
        m_table->setEmptyState({}, {});
    } else if (m_model->isEmpty()) {
        m_table->setEmptyState(
            tr("还没有党支部"),
            tr("建立党支部以后，这里按月列出三会一课、主题党日和组织生活会：开了几次，缺几次，一眼看清。"),
            shell().hasPage(QStringLiteral("organisations")) ? tr("去建党支部") : QString());
    } else {
        m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的党支部。换一个词，或者清除上面的筛选。"));
    }
}

void MeetingsPage::showSums() {
    const MeetingMonth sum = m_model->total();
    const int branches = m_model->branches();
    header()->setSummary(branches == 0 ? QString()
                         : sum.missing == 0
                             ? tr("%1 个党支部，开会 %2 次").arg(countText(branches), countText(sum.held))
                             : tr("%1 个党支部，开会 %2 次，缺 %3 次")
                                   .arg(countText(branches), countText(sum.held), countText(sum.missing)));
    m_openAll->setText(m_model->isAnyOpen() ? tr("收起到党支部") : tr("展开到各类会议"));
    if (m_enter != nullptr) {  // the sheet, and the empty table, have a primary button of their own
        m_enter->setVisible(!isSheetShown() && !m_model->isEmpty());
    }
    showFoot();
}

// The cell the keyboard is on in words: its branch may be scrolled out of sight.
void MeetingsPage::showFoot() {
    if (isSheetShown()) {
        foot()->setParts({tr("Ctrl+S 保存，F8 到名单，Ctrl+N 再登记一次，Esc 回到全年")});
        return;
    }
    const QModelIndex at = m_table->currentIndex();
    foot()->setParts({at.isValid() ? m_model->wordsAt(at.row(), at.column()) : QString(),
                      m_model->isEmpty()
                          ? QString()
                          : tr("数字：开过几次；缺：到期没有开；待：本月要开。按季、按年的记在期末那个月"),
                      m_model->isEmpty() ? QString() : tr("回车看这一格")});
}

void MeetingsPage::showCell() {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid()) {
        return;
    }
    const GridPlace place = m_model->placeAt(at.row(), at.column());
    const BranchYear* year = m_model->yearOf(place.branch);
    if (year == nullptr) {
        return;
    }
    m_place = place;
    std::vector<MeetingYearRow> rows;
    std::ranges::copy_if(year->rows, std::back_inserter(rows), [&place](const MeetingYearRow& row) {
        return !place.kind || (row.kind == *place.kind && row.group == place.group);
    });
    MeetingQuery query;
    query.host = place.branch;
    query.kind = place.kind;
    query.first = QDate(m_year->year(), place.month == 0 ? 1 : place.month, 1);
    query.last = query.first.addMonths(place.month == 0 ? 12 : 1).addDays(-1);
    const QDate today = QDate::currentDate();
    shell().attempt([&] {
        std::vector<Meeting> meetings = MeetingStore(session().ledger()).list(query);
        std::erase_if(meetings, [&place](const Meeting& meeting) {
            return place.group.isValid() && meeting.group != place.group;
        });
        m_panel->show(place, rows, std::move(meetings),
                      m_year->year() == today.year() && place.month == today.month());
    });
    SidePanel* panel = sidePanel();
    panel->setTitle(place.branchName,
                    place.month == 0 ? m_year->words() : tr("%1%2月").arg(m_year->words()).arg(place.month));
    panel->show();
    Q_EMIT commandsChanged();
}

void MeetingsPage::closePanel() {
    m_place.reset();
    if (sidePanel()->isVisible()) {
        m_table->setFocus();
        sidePanel()->hide();
        Q_EMIT commandsChanged();
    }
}

// Of the cell the keyboard is on: its branch, a kind that is missing in it, a day of its month.
void MeetingsPage::enterNew() {
    Meeting meeting;
    const QDate today = QDate::currentDate();
    meeting.heldOn = today.toString(Qt::ISODate);
    if (const QModelIndex at = m_table->currentIndex(); at.isValid()) {
        const GridPlace place = m_model->placeAt(at.row(), at.column());
        const MeetingYearRow wanted = m_model->wantedAt(at.row(), at.column());
        meeting.hosts = {place.branch};
        meeting.kind = wanted.kind;
        meeting.group = wanted.group;
        const bool isNow = m_year->year() == today.year() && place.month == today.month();
        if (place.month != 0 && !isNow) {  // which day of another month, only the clerk knows
            meeting.heldOn = QDate(m_year->year(), place.month, 1).toString(u"yyyy-MM");
        }
    }
    showSheet(meeting);
}

void MeetingsPage::openMeeting(MeetingId id) {
    shell().attempt([&] {
        if (const auto meeting = MeetingStore(session().ledger()).find(id)) {
            showSheet(*meeting);
        }
    });
}

void MeetingsPage::showSheet(const Meeting& meeting) {
    sidePanel()->hide();
    filters()->hide();
    m_stack->setCurrentWidget(m_sheet);
    setFocusProxy(m_sheet);
    m_sheet->open(meeting);
    showSums();
    Q_EMIT commandsChanged();
}

void MeetingsPage::showGrid() {
    filters()->show();
    m_stack->setCurrentWidget(m_table);
    setFocusProxy(m_table);
    m_table->setFocus();
    if (m_place) {
        showCell();
    }
    showSums();
    Q_EMIT commandsChanged();
}

bool MeetingsPage::isSheetShown() const {
    return m_stack->currentWidget() == m_sheet;
}

void MeetingsPage::removeMeeting() {
    const MeetingId id(m_panel->currentMeeting());
    Ledger& ledger = session().ledger();
    const std::optional<Meeting> meeting = MeetingStore(ledger).find(id);
    if (meeting && shell().attempt([&] { MeetingStore(ledger).remove(id); })) {
        const auto entry = History(ledger).undoable();
        shell().offerUndo(tr("已删除 %1 %2").arg(meeting->heldOn, meetingKindName(meeting->kind)),
                          entry ? entry->id : HistoryId());
    }
}

bool MeetingsPage::canPerform(Command command) const {
    switch (command) {
        case Command::New:
            return !m_readOnly;
        case Command::Save:
            return !m_readOnly && isSheetShown();
        case Command::Delete:
            return !m_readOnly && !isSheetShown() && m_place && m_panel->currentMeeting() != 0;
        case Command::Find:
        case Command::Print:
        case Command::ExportTable:
            return !isSheetShown();
        default:
            return Page::canPerform(command);
    }
}

void MeetingsPage::perform(Command command) {
    switch (command) {
        case Command::New:
            return enterNew();
        case Command::Save:
            m_sheet->form()->save();
            return;
        case Command::Delete:
            if (canPerform(command)) {
                removeMeeting();
            }
            return;
        case Command::Print:
            return handOnMeetingGrid(shell(), {}, m_year->year());
        case Command::ExportTable:
            return exportMeetingList(
                shell(), {.first = QDate(m_year->year(), 1, 1), .last = QDate(m_year->year(), 12, 31)});
        default:
            return Page::perform(command);
    }
}

}  // namespace nuanxin::ui
