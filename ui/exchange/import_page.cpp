// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/text/sentences.h"

#include "ui/exchange/import_start.h"
#include "ui/exchange/rehearsal_view.h"
#include "ui/exchange/row_details.h"
#include "ui/shell/confirm.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kSheetWidth = 300;

bool isQuestion(const Rehearsal& rehearsal, int row) {
    return rehearsal.verdict(row).verdict == Verdict::PossibleDuplicate;
}

// Where what was imported can be looked at; empty while there is no such page.
QString rollPage(const Shell& shell) {
    for (const QString& id : {QStringLiteral("workers")}) {
        if (shell.hasPage(id)) {
            return id;
        }
    }
    return {};
}

}  // namespace

ImportPage::ImportPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_desk(ImportDesk::of(shell)),
      m_stack(new QStackedWidget),
      m_start(new ImportStart),
      m_waiting(card()),
      m_progress(new ProgressLine),
      m_view(new RehearsalView(shell.settings())),
      m_refused(wrappedLabel({}, Tint::Accent)),
      m_notices(wrappedLabel({}, Tint::Muted)) {
    buildHeader();
    buildFilters();
    m_waiting->setFocusPolicy(Qt::StrongFocus);
    m_waiting->setAccessibleName(tr("正在处理表格"));
    auto* waiting = new QVBoxLayout(m_waiting);
    waiting->addStretch(2);
    waiting->addWidget(m_progress, 0, Qt::AlignHCenter);
    waiting->addWidget(label(tr("可以先去做别的，回来接着看。"), Type::Body, Tint::Muted), 0,
                       Qt::AlignHCenter);
    waiting->addStretch(3);
    auto* rehearsal = new QWidget;
    auto* column = new QVBoxLayout(rehearsal);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_refused);
    column->addWidget(m_notices);
    column->addWidget(m_view, 1);
    for (QWidget* state : {static_cast<QWidget*>(m_start), m_waiting, rehearsal}) {
        m_stack->addWidget(state);
    }
    setBody(m_stack);
    buildPanel();
    foot();
    connect(m_start, &ImportStart::filesWanted, this, &ImportPage::choose);
    connect(m_start, &ImportStart::resultWanted, this,
            [this] { this->shell().goTo(rollPage(this->shell())); });
    connect(m_start, &ImportStart::pairsWanted, this,
            [this] { this->shell().goTo(QStringLiteral("duplicates")); });
    connect(m_desk, &ImportDesk::changed, this, &ImportPage::atChanged);
    connect(m_desk, &ImportDesk::corrected, this, &ImportPage::atCorrected);
    connect(m_desk, &ImportDesk::committed, this, &ImportPage::atCommitted);
    connect(m_desk, &ImportDesk::refused, this, [this](const QStringList& sentences) {
        m_refused->setText(sentences.join(u'\n'));
        m_refused->show();
        m_start->showRefused(sentences);
    });
    connect(m_desk, &ImportDesk::remarksWritten, this, [this](const QString& path) {
        this->shell().toast(tr("已把问题写进“%1”，可以发回去请对方改。").arg(QFileInfo(path).fileName()));
    });
    connect(m_view, &RehearsalView::mapped, this,
            [this](int number, int field) { m_desk->mapColumn(m_sheet, number, field); });
    connect(m_view, &RehearsalView::corrected, m_desk, &ImportDesk::correct);
    connect(m_view, &RehearsalView::currentChanged, this, &ImportPage::followRow);
    connect(m_view, &RehearsalView::opened, this, &ImportPage::showRow);
    connect(m_view, &RehearsalView::answered, this, &ImportPage::decide);
    connect(m_view, &RehearsalView::selectionChanged, this, &ImportPage::showSums);
    if (const Rehearsal* kept = m_desk->rehearsal()) {
        m_start->choose(kept->description());
    }
    atChanged();
}

void ImportPage::buildHeader() {
    header()->setTitle(tr("导入预演"));
    m_commit = header()->setPrimary(tr("确认导入"));
    m_remarks = header()->addButton(tr("把问题写回原表"));
    QMenu* more = header()->more();
    m_more = qobject_cast<QPushButton*>(more->parentWidget());
    connect(more->addAction(tr("再加文件…")), &QAction::triggered, this, &ImportPage::choose);
    QMenu* as = more->addMenu(tr("当作别的内容导入"));
    for (const ImportDescription& description : importDescriptions()) {
        connect(as->addAction(description.word()), &QAction::triggered, this, [this, &description] {
            m_start->choose(description);
            m_desk->reopen(description);
        });
    }
    connect(more->addAction(tr("放弃这次导入")), &QAction::triggered, this, &ImportPage::askToDrop);
    connect(m_commit, &QPushButton::clicked, m_desk, &ImportDesk::commit);
    connect(m_remarks, &QPushButton::clicked, this, &ImportPage::saveRemarks);
}

void ImportPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("姓名，或者表里写的任何内容"));
    QList<FilterChip::Choice> verdicts;
    for (const Verdict verdict :
         {Verdict::New, Verdict::Update, Verdict::Same, Verdict::PossibleDuplicate, Verdict::LeftOut}) {
        verdicts.append({verdictWord(verdict), static_cast<int>(verdict), verdictMeaning(verdict)});
    }
    m_verdicts = line->addChip(tr("结论"), verdicts, true);
    using Only = RehearsalFilter::Only;
    QList<FilterChip::Choice> only;
    for (const auto& [word, which] :
         std::initializer_list<std::pair<QString, Only>>{{tr("有问题的"), Only::Problems},
                                                         {tr("待核的"), Only::ToVerify},
                                                         {tr("要认定的"), Only::Questions}}) {
        only.append({word, static_cast<int>(which), onlyMeaning(which)});
    }
    m_only = line->addChip(tr("只看"), only);
    m_sheets = new QComboBox;
    m_sheets->setAccessibleName(tr("看哪张表"));
    m_sheets->setFixedWidth(px(kSheetWidth));
    line->addAtRight(m_sheets);
    connect(m_sheets, &QComboBox::activated, this, &ImportPage::showSheet);
    const auto filterAgain = [this] {
        if (m_desk->rehearsal() != nullptr) {
            m_view->setFilter(filter());
            showSums();
            followRow(m_view->currentRow());
        }
    };
    connect(line, &FilterLine::searched, this, filterAgain);
    connect(m_verdicts, &FilterChip::changed, this, filterAgain);
    connect(m_only, &FilterChip::changed, this, filterAgain);
}

void ImportPage::buildPanel() {
    SidePanel* panel = sidePanel();
    connect(panel, &SidePanel::previousRequested, this, [this] { m_view->step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { m_view->step(1); });
    connect(panel, &SidePanel::closeRequested, this, [this, panel] {
        panel->hide();
        m_view->setFocus();
    });
}

void ImportPage::clearFilters() {
    filters()->setSearchText({});
    m_verdicts->clear();
    m_only->clear();
}

RehearsalFilter ImportPage::filter() const {
    RehearsalFilter wanted;
    wanted.text = const_cast<ImportPage*>(this)->filters()->searchText();
    for (const QVariant& verdict : m_verdicts->chosen()) {
        wanted.verdicts.insert(verdict.toInt());
    }
    wanted.only = static_cast<RehearsalFilter::Only>(m_only->chosen().value(0).toInt());
    return wanted;
}

void ImportPage::refresh() {
    if (m_desk->rehearsal() != nullptr && m_desk->rehearsal()->isStale()) {
        m_desk->judgeAgain();
    }
}

void ImportPage::receive(const QVariant& what) {
    const QStringList paths = what.toStringList();
    paths.isEmpty() ? choose() : open(paths);
}

void ImportPage::choose() {
    open(askWhatToOpenAll(this, tr("选择要导入的表"), m_desk->lastPath(),
                          tr("表格 (*.xlsx *.xls *.csv *.txt);;所有文件 (*)")));
}

void ImportPage::open(const QStringList& paths) {
    m_refused->hide();
    if (!m_desk->holdsWork()) {
        clearFilters();  // they were meant for another sheet
    }
    m_desk->open(paths, m_start->chosen());
}

bool ImportPage::mayClose() {
    return !m_desk->holdsWork() ||
           confirmNow(shell().dialogParent(), tr("放弃还没有写入的导入？"),
                      tr("预演里的改正和认定会丢失，原来的文件不受影响。要保留，请先回到“导入”页确认导入。"),
                      tr("放弃"));
}

void ImportPage::askToDrop() {
    if (mayClose()) {
        m_desk->drop();
    }
}

bool ImportPage::canPerform(Command command) const {
    const bool ready = m_desk->rehearsal() != nullptr;
    switch (command) {
        case Command::Find:
        case Command::NextQuestion:
        case Command::LeaveOut:
        case Command::SamePerson:
        case Command::AnotherPerson:
            return ready;
        case Command::Save:
            return ready && m_commit->isEnabled();
        default:
            return Page::canPerform(command);
    }
}

void ImportPage::perform(Command command) {
    m_view->finishEditing();
    switch (command) {
        case Command::NextQuestion:
            next();
            break;
        case Command::LeaveOut:
            decide(RowDecision::Kind::LeaveOut);
            break;
        case Command::SamePerson:
            decide(RowDecision::Kind::Same);
            break;
        case Command::AnotherPerson:
            decide(RowDecision::Kind::Different);
            break;
        case Command::Save:
            m_desk->commit();
            break;
        default:
            Page::perform(command);
    }
}

void ImportPage::atChanged() {
    const bool ready = m_desk->rehearsal() != nullptr;
    m_row = m_view->currentRow() >= 0 ? m_view->currentRow() : m_row;
    m_view->clear();
    m_progress->follow(m_desk->job());
    m_stack->setCurrentIndex(m_desk->isBusy() ? 1 : ready ? 2 : 0);
    filters()->setVisible(ready);
    for (QPushButton* button : {m_commit, m_remarks, m_more}) {
        button->setVisible(ready);
    }
    sidePanel()->hide();
    if (ready) {
        showRehearsal();
    } else {
        header()->setSummary({});
        foot()->setParts({tr("确认之前，台账不会有任何改动")});
        m_row = m_desk->isBusy() ? m_row : -1;
    }
    // While a step runs Enter must not fall on its cancel button.
    QWidget* first = m_desk->isBusy() ? m_waiting : ready ? static_cast<QWidget*>(m_view) : m_start;
    setFocusProxy(first);
    if (isVisible()) {
        first->setFocus();  // what had it is gone
    }
    Q_EMIT commandsChanged();
}

void ImportPage::showRehearsal() {
    const Rehearsal& rehearsal = *m_desk->rehearsal();
    m_sheets->clear();
    const bool oneFile = std::ranges::all_of(rehearsal.sheets(), [&](const RehearsedSheet& sheet) {
        return sheet.fileName == rehearsal.sheets().front().fileName;
    });
    for (const RehearsedSheet& sheet : rehearsal.sheets()) {
        const QString where = sheet.sheet.name.isEmpty() ? sheet.fileName
                              : oneFile                  ? sheet.sheet.name  // the page's head names the file
                                        : tr("%1 · %2").arg(sheet.fileName, sheet.sheet.name);
        m_sheets->addItem(tr("%1（%2 行）").arg(where, countText(sheet.rows)));
    }
    m_sheets->setVisible(rehearsal.sheets().size() > 1);
    QStringList notices = rehearsal.notices();
    const auto& sheets = rehearsal.sheets();
    if (std::any_of(sheets.begin(), sheets.end(),
                    [](const RehearsedSheet& sheet) { return sheet.seems != nullptr; })) {
        notices << tr("如果确实是，请在“更多”里选“当作别的内容导入”。");
    }
    m_notices->setText(text::together(notices));
    m_notices->setVisible(!notices.isEmpty());
    const int row = m_row;
    showSheet(qBound(0, m_sheet, static_cast<int>(rehearsal.sheets().size()) - 1));
    m_view->select(row);
}

void ImportPage::showSheet(int index) {
    const Rehearsal* rehearsal = m_desk->rehearsal();
    m_sheet = index;
    m_row = -1;
    m_sheets->setCurrentIndex(index);
    sidePanel()->hide();
    m_view->show(*rehearsal, index, filter());
    const RehearsedSheet& sheet = rehearsal->sheets()[static_cast<size_t>(index)];
    const QString head = !sheet.head.found() ? tr("没有表头，按内容对应")
                         : sheet.head.firstRow < sheet.head.lastRow
                             ? tr("表头在第 %1 至 %2 行").arg(sheet.head.firstRow).arg(sheet.head.lastRow)
                             : tr("表头在第 %1 行").arg(sheet.head.lastRow);
    header()->setSummary(sheet.sheet.name.isEmpty()
                             ? tr("%1 · %2").arg(sheet.fileName, head)
                             : tr("%1 · 表“%2” · %3").arg(sheet.fileName, sheet.sheet.name, head));
    showSums();
}

void ImportPage::showSums() {
    const Rehearsal* rehearsal = m_desk->rehearsal();
    if (rehearsal == nullptr) {
        return;
    }
    const CommitCounts counts = rehearsal->counts();
    const RehearsalSummary rows = rehearsal->summary();
    const QString unit = rehearsal->description().unit();
    const int written = counts.added + counts.changed;
    m_commit->setText(written > 0 ? tr("确认导入 %1 %2").arg(countText(written), unit) : tr("没有要写入的"));
    m_commit->setEnabled(written > 0);
    const bool several = written < rows.fresh + rows.update + rows.possibleDuplicate;
    QStringList will{
        tr("确认后新增 %1 %3、更新 %2 %3").arg(countText(counts.added), countText(counts.changed), unit)};
    if (several) {
        will << tr("同一人的几行并作一人");
    }
    if (rows.possibleDuplicate > 0) {
        will << tr("没有认定的 %1 行可能重复按新的写入，列入“可能重复”")
                    .arg(countText(rows.possibleDuplicate));
    }
    if (rows.toVerify > 0) {
        will << tr("有问题的格留空并记下原文");
    }
    const QString sentence = will.join(tr("；"));
    m_commit->setToolTip(tr("%1。写入前自动备份，可以一步撤销。").arg(sentence));
    m_commit->setAccessibleDescription(m_commit->toolTip());
    const auto selected = m_view->selectedRows().size();
    foot()->setParts(
        {tr("显示 %1 行").arg(countText(m_view->lines())),
         selected > 1 ? tr("选中 %1 行").arg(countText(static_cast<qint64>(selected))) : QString(), sentence,
         tr("Enter 看这一行，F2 改单元格，F6 是同一人，F7 不是，F9 下一个要认定的")});
    Q_EMIT commandsChanged();
}

void ImportPage::followRow(int row) {
    m_row = row;
    if (sidePanel()->isVisibleTo(this)) {
        showRow(row);
    }
}

void ImportPage::showRow(int row) {
    const Rehearsal* rehearsal = m_desk->rehearsal();
    if (rehearsal == nullptr || row < 0) {
        sidePanel()->hide();
        return;
    }
    m_row = row;
    SidePanel* panel = sidePanel();
    panel->setTitle(rehearsal->shownName(row).isEmpty() ? tr("第 %1 行").arg(rehearsal->row(row).number)
                                                        : rehearsal->shownName(row),
                    verdictText(*rehearsal, row));
    panel->setPosition(m_view->line(), m_view->lines());
    auto* details = new RowDetails(*rehearsal, row);
    connect(details, &RowDetails::cellWanted, this,
            [this, row](int column) { m_view->editCell(row, column); });
    connect(
        details, &RowDetails::decided, this,
        [this, row](RowDecision::Kind kind, const ShownCandidate& whom) { m_desk->decide(row, kind, whom); });
    panel->setBody(details);
    showRowButtons(row);
    panel->show();
}

void ImportPage::showRowButtons(int row) {
    SidePanel* panel = sidePanel();
    panel->clearButtons();
    const bool question = isQuestion(*m_desk->rehearsal(), row);
    const auto add = [&](QPushButton* button, Command command) {
        button->setToolTip(infoOf(command).keys.front().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, command] { perform(command); });
    };
    if (m_desk->rehearsal()->verdict(row).verdict != Verdict::LeftOut) {
        add(panel->addButton(tr("不导入")), Command::LeaveOut);
    }
    if (question) {
        add(panel->addButton(tr("不是同一人")), Command::AnotherPerson);
        const bool several = m_desk->rehearsal()->verdict(row).candidates.size() > 1;
        add(panel->setPrimary(several ? tr("就是第一位") : tr("是同一人")), Command::SamePerson);
    }
}

void ImportPage::atCorrected() {
    m_view->update();
    showSums();
    followRow(m_view->currentRow());
}

// For all that are selected; what cannot be said of a row is not said of it.
void ImportPage::decide(RowDecision::Kind kind) {
    const Rehearsal* rehearsal = m_desk->rehearsal();
    std::vector<int> rows = m_view->selectedRows();
    std::erase_if(rows, [&](int row) {
        return kind == RowDecision::Kind::LeaveOut ? rehearsal->verdict(row).verdict == Verdict::LeftOut
                                                   : !isQuestion(*rehearsal, row);
    });
    if (rows.empty()) {
        shell().toast(kind == RowDecision::Kind::LeaveOut ? tr("请先选中要留下不导入的行。")
                                                          : tr("选中的行里没有要认定的。按 F9 找下一个。"));
        return;
    }
    const bool several = rows.size() > 1;
    m_desk->decide(rows, kind);
    if (several) {
        shell().toast(tr("已认定 %1 行。").arg(countText(static_cast<qint64>(rows.size()))));
    }
}

void ImportPage::next() {
    if (m_view->selectNext(isQuestion)) {
        showRow(m_view->currentRow());  // both are to be seen side by side
        m_view->setFocus();
        return;
    }
    // Of this sheet, too, there may be some that the filters hide.
    const auto& sheets = m_desk->rehearsal()->sheets();
    for (size_t step = 0; step < sheets.size(); ++step) {
        const size_t at = (static_cast<size_t>(m_sheet) + step) % sheets.size();
        for (int row = sheets[at].firstRow; row < sheets[at].firstRow + sheets[at].rows; ++row) {
            if (isQuestion(*m_desk->rehearsal(), row)) {
                showSheet(static_cast<int>(at));
                if (!m_view->shows(row)) {
                    clearFilters();
                }
                m_view->select(row);
                showRow(row);
                m_view->setFocus();
                return;
            }
        }
    }
    shell().toast(tr("没有要认定的了。"));
}

void ImportPage::saveRemarks() {
    const RehearsedSheet& sheet = m_desk->rehearsal()->sheets()[static_cast<size_t>(m_sheet)];
    const QFileInfo original(m_desk->pathOf(sheet.file));
    const QString suggested = original.absolutePath() + u'/' +
                              tr("%1（问题）").arg(original.completeBaseName()) + QStringLiteral(".xlsx");
    const QString path =
        askWhereToSave(this, tr("把问题写回原表"), suggested, tr("表格 (*.xlsx)"), QStringLiteral("xlsx"));
    if (!path.isEmpty()) {
        m_desk->writeRemarks(m_sheet, path);
    }
}

void ImportPage::atCommitted(const ImportResult& result) {
    const bool doubts = result.summary.possibleDuplicate > 0 && shell().hasPage(QStringLiteral("duplicates"));
    m_start->showResult(result, rollPage(shell()).isEmpty() ? QString() : tr("查看名册"),
                        doubts ? tr("处理可能重复的人") : QString());
    shell().offerUndo(
        result.entry.isValid() ? tr("已%1").arg(result.label) : tr("没有新的内容，台账没有改动。"),
        result.entry);
    m_start->choose(importDescriptions().front());  // the next are rosters again, most likely
    foot()->setParts({});
    m_sheet = 0;
}

}  // namespace nuanxin::ui
