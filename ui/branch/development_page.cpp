// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_page.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/branch/rule_words.h"
#include "ui/branch/branch_papers.h"
#include "ui/branch/calendar_dialog.h"
#include "ui/branch/development_board.h"
#include "ui/branch/development_file_view.h"
#include "ui/branch/development_step_form.h"
#include "ui/branch/development_steps.h"
#include "ui/branch/member_form.h"
#include "ui/branch/quota_dialog.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

const DevelopmentEdition& newestEdition() {
    return DevelopmentRules::shipped().editions().back();
}

template <class Key>
QSet<Key> setOf(const FilterChip& chip) {
    QSet<Key> set;
    for (const QVariant& value : chip.chosen()) {
        set.insert(value.value<Key>());
    }
    return set;
}

}  // namespace

DevelopmentPage::DevelopmentPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_reader(new LatestReader(shell.session(), this)),
      m_stack(new QStackedWidget),
      m_empty(new QWidget),
      m_emptyTitle(label({}, Type::PanelTitle)),
      m_emptySentence(wrappedLabel({}, Tint::Muted)),
      m_emptyStep(primaryButton({})),
      m_board(new DevelopmentBoard(newestEdition().stages)),
      m_view(new DevelopmentFileView(shell.settings())) {
    buildHeader();
    buildFilters();
    buildBody();
    foot();
    connect(m_reader, &LatestReader::failed, this,
            [this](std::exception_ptr error) { this->shell().report(error); });
}

void DevelopmentPage::buildHeader() {
    header()->setTitle(tr("发展党员"));
    m_back = header()->addButton(tr("返回看板"));
    m_info = header()->addButton(tr("档案信息"));
    m_quota = header()->addButton(tr("年度计划"));
    m_primary = header()->setPrimary(tr("新建档案"));
    QMenu* more = header()->more();
    more->addAction(tr("工作日历"), this, [this] {
        auto* dialog = new CalendarDialog(shell(), QDate::currentDate().year());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    for (const Command command : {Command::Print, Command::ExportTable, Command::Delete}) {
        more->addAction(shell().actions().action(command));
    }
    connect(m_back, &QPushButton::clicked, this, &DevelopmentPage::backToBoard);
    connect(m_info, &QPushButton::clicked, this, &DevelopmentPage::editFile);
    connect(m_quota, &QPushButton::clicked, this, [this] {
        auto* dialog = new QuotaDialog(shell());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_primary, &QPushButton::clicked, this, [this] { isFileShown() ? enterNext() : newFile(); });
}

void DevelopmentPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("姓名、拼音、企业、党支部"));
    m_branches = line->addChip(tr("党支部"), {}, true);
    m_due = line->addChip(tr("期限"),
                          {{tr("已逾期"), int(CardDue::Overdue)},
                           {tr("本月到期"), int(CardDue::ThisMonth)},
                           {tr("计划本月办理"), int(CardDue::PlannedThisMonth)}},
                          true);
    QList<FilterChip::Choice> editions;
    for (const DevelopmentEdition& edition : DevelopmentRules::shipped().editions()) {
        editions.append({editionWords(edition.code), edition.code});
    }
    m_editions = line->addChip(tr("适用细则"), editions, true);
    m_states = line->addChip(tr("办理情况"),
                             {{tr("办理中"), int(CardState::Open)},
                              {tr("已归档"), int(CardState::Finished)},
                              {tr("已停止"), int(CardState::Stopped)},
                              {tr("待登记党员"), int(CardState::AwaitsRoster)}},
                             true);
    m_states->choose({int(CardState::Open)});
    for (FilterChip* chip : {m_branches, m_due, m_editions, m_states}) {
        connect(chip, &FilterChip::changed, this, &DevelopmentPage::showCards);
    }
    connect(line, &FilterLine::typed, this, &DevelopmentPage::showCards);
    connect(line, &FilterLine::wentDown, m_board, &DevelopmentBoard::goToFirst);
    connect(line, &FilterLine::entered, this, [this] {
        if (m_board->goToFirst()) {
            openFile(m_board->current());
        }
    });
}

void DevelopmentPage::buildBody() {
    auto* middle = new QVBoxLayout(m_empty);
    m_emptySentence->setAlignment(Qt::AlignHCenter);
    middle->setSpacing(px(space::kMedium));
    middle->addStretch(2);
    middle->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    middle->addWidget(m_emptySentence);  // as wide as there is room, and as high as that makes it
    middle->addWidget(m_emptyStep, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    connect(m_emptyStep, &QPushButton::clicked, this, &DevelopmentPage::newFile);
    for (QWidget* each : {m_empty, static_cast<QWidget*>(m_board), static_cast<QWidget*>(m_view)}) {
        m_stack->addWidget(each);
    }
    setBody(m_stack);
    connect(m_board, &DevelopmentBoard::opened, this, &DevelopmentPage::openFile);
    connect(m_board, &DevelopmentBoard::currentChanged, this, &DevelopmentPage::commandsChanged);
    connect(m_view, &DevelopmentFileView::opened, this, [this] {
        enterStep();
        m_form->focusFirst();
    });
    connect(m_view, &DevelopmentFileView::currentChanged, this, [this] {
        const bool followsStep = qobject_cast<DevelopmentStepForm*>(m_form) != nullptr && m_form->isOpen();
        if (followsStep) {
            enterStep();
        }
    });
    connect(m_view, &DevelopmentFileView::rosterWanted, this, &DevelopmentPage::enterOnRoster);
    connect(sidePanel(), &SidePanel::previousRequested, this, [this] { stepBy(-1); });
    connect(sidePanel(), &SidePanel::nextRequested, this, [this] { stepBy(1); });
    showBoard();
}

bool DevelopmentPage::concerns(const ChangeNotice& notice) const {
    for (const auto* table : {u"development", u"development_step", u"development_review",
                              u"development_extension", u"development_quota", u"work_calendar_year",
                              u"work_calendar_day", u"worker", u"employer", u"organisation", u"member"}) {
        if (notice.touches(table)) {
            return true;
        }
    }
    return false;
}

bool DevelopmentPage::isBusy() const {
    return m_reader->isBusy();
}

void DevelopmentPage::refresh() {
    m_reader->ask([this, today = QDate::currentDate()](Ledger& ledger, const LatestReader::Deliver& deliver) {
        deliver([this, today, contents = readDevelopment(ledger, today)]() mutable {
            m_today = today;
            take(std::move(contents));
        });
    });
}

void DevelopmentPage::take(DevelopmentContents contents) {
    m_contents = std::move(contents);
    m_isRead = true;
    listBranches();
    showCards();
    openWanted();
    if (isFileShown()) {
        row(m_file) == nullptr ? backToBoard() : showFile();
    }
    Q_EMIT commandsChanged();
}

// Those that have files; what was chosen stays chosen.
void DevelopmentPage::listBranches() {
    QMap<QString, qint64> names;
    for (const DevelopmentCard& card : m_contents.cards) {
        if (card.organisation.isValid()) {
            names.insert(card.organisationName, card.organisation.value());
        }
    }
    QList<FilterChip::Choice> choices;
    for (auto name = names.begin(); name != names.end(); ++name) {
        choices.append({name.key(), name.value()});
    }
    m_branches->setChoices(choices);
}

void DevelopmentPage::showCards() {
    CardFilter filter;
    filter.text = filters()->searchText();
    filter.branches = setOf<qint64>(*m_branches);
    filter.due = setOf<int>(*m_due);
    filter.states = setOf<int>(*m_states);
    filter.editions = setOf<QString>(*m_editions);
    const std::vector<DevelopmentCard> shown = passing(m_contents.cards, filter, m_today);
    m_board->setCards(shown, m_today);
    if (!isFileShown()) {
        showBoard();
        foot()->setParts({tr("显示 %1 人").arg(countText(static_cast<qint64>(shown.size()))),
                          tr("只推算期限，不代替组织研究和审批"),
                          m_contents.isYearEntered ? tr("工作日历：%1 年已登记").arg(m_today.year())
                                                   : tr("工作日历：%1 年暂定").arg(m_today.year()),
                          tr("方向键移动，Enter 打开")});
    }
}

void DevelopmentPage::showBoard() {
    for (QPushButton* button : {m_back, m_info}) {
        button->hide();
    }
    m_quota->show();
    filters()->show();
    m_primary->setText(tr("新建档案"));
    m_primary->setToolTip(keysOf(Command::New));
    const bool none = m_isRead && m_contents.cards.empty();
    m_primary->setVisible(!none);  // the first step has the button
    m_emptyTitle->setText(tr("还没有发展党员档案"));
    m_emptySentence->setText(
        tr("这里按五个阶段列出每个申请人，算出每一步最早和最迟的日期，逾期的排在前面。可以为名册里的人"
           "新建档案，也可以导入原有的发展党员名册。"));
    m_emptyStep->setText(tr("新建第一份档案"));
    m_stack->setCurrentWidget(none ? m_empty : m_board);
    setFocusProxy(none ? static_cast<QWidget*>(m_emptyStep) : m_board);
    header()->setSummary(m_isRead ? boardSummary(m_contents, setOf<qint64>(*m_branches), m_today)
                                  : QString());
}

const DevelopmentRow* DevelopmentPage::row(DevelopmentId id) const {
    const auto found =
        std::ranges::find_if(m_contents.rows, [&](const DevelopmentRow& each) { return each.file.id == id; });
    return found == m_contents.rows.end() ? nullptr : &*found;
}

void DevelopmentPage::openFile(DevelopmentId id) {
    if (row(id) == nullptr) {
        return;
    }
    if (sidePanel()->isVisible() && m_form != nullptr) {
        m_form->close();
    }
    m_file = id;
    m_board->select(id);
    showFile();
    m_view->setFocus();
    Q_EMIT commandsChanged();
}

void DevelopmentPage::showFile() {
    const DevelopmentRow& shown = *row(m_file);
    filters()->hide();
    m_quota->hide();
    m_back->show();
    m_info->show();
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    m_view->show(shown, m_today);
    header()->setSummary(fileSummary(shown));
    m_primary->setText(tr("登记下一步"));
    m_primary->setToolTip({});
    const DevelopmentJudgement& judgement = shown.judgement;
    m_primary->setVisible(judgement.next.has_value());
    QStringList parts{tr("只推算期限，不代替组织研究和审批")};
    if (judgement.next) {
        parts << tr("下一步：%1").arg(ruleWord(judgement.next->name));
    }
    if (judgement.probationEnds.isValid()) {
        parts << tr("预备期到 %1").arg(judgement.probationEnds.toString(Qt::ISODate));
    }
    foot()->setParts(parts + QStringList{tr("左右键移动，Enter 登记，Esc 返回看板")});
    if (auto* form = qobject_cast<DevelopmentStepForm*>(m_form); form != nullptr && form->isOpen()) {
        form->refresh(shown);
    } else if (auto* member = qobject_cast<MemberForm*>(m_form)) {
        member->refresh();
    }
}

void DevelopmentPage::backToBoard() {
    if (sidePanel()->isVisible() && m_form != nullptr) {
        m_form->close();
    }
    const DevelopmentId before = std::exchange(m_file, {});
    showCards();
    m_board->select(before);
    m_board->setFocus();
    Q_EMIT commandsChanged();
}

bool DevelopmentPage::canPerform(Command command) const {
    switch (command) {
        case Command::New:
        case Command::Print:
        case Command::ExportTable:
            return true;
        case Command::Save:
            return m_form != nullptr && m_form->isOpen();
        case Command::Delete:
            return isFileShown() || m_board->current().isValid();
        case Command::Find:
            return !isFileShown();
        default:
            return Page::canPerform(command);
    }
}

void DevelopmentPage::perform(Command command) {
    switch (command) {
        case Command::New:
            if (isFileShown()) {
                backToBoard();
            }
            return newFile();
        case Command::Save:
            if (auto* member = qobject_cast<MemberForm*>(m_form); member == nullptr || !member->saveLine()) {
                m_form->save();
            }
            return;
        case Command::Delete:
            return removeFile();
        case Command::Print:
            return isFileShown() ? handOnDevelopmentFile(shell(), m_file)
                                 : handOnDevelopmentBoard(shell(), {});
        case Command::ExportTable:
            return exportDevelopmentList(shell(), {});
        default:
            return Page::perform(command);
    }
}

void DevelopmentPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isFileShown()) {
        backToBoard();
    } else {
        Page::keyPressEvent(event);
    }
}

}  // namespace nuanxin::ui
