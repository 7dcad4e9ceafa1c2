// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/survey_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "core/census/survey_store.h"
#include "core/ledger/history.h"
#include "core/report/unreported_report.h"
#include "core/text/code_table.h"
#include "core/text/search_key.h"
#include "ui/census/board_model.h"
#include "ui/census/forms_dialog.h"
#include "ui/census/round_dialog.h"
#include "ui/census/unit_visits.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/report/handout.h"
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

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

bool matches(const CompletenessBoard::Unit& line, const text::SearchWord& word) {
    return std::ranges::any_of(std::initializer_list<QString>{line.place, line.street, line.unit.reporter},
                               [&word](const QString& name) { return text::SearchKey(name).matches(word); });
}

}  // namespace

SurveyPage::SurveyPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_readOnly(!shell.session().ledger().may(Permission::Register)),
      m_model(new BoardModel(this)),
      m_table(new LedgerTable(QStringLiteral("survey"), shell.settings())),
      m_rounds(new QComboBox),
      m_form(new FormGrid),
      m_reporter(new QLineEdit),
      m_reportedOn(new DateEdit),
      m_visits(new UnitVisits(shell)) {
    buildHeader();
    buildFilters();
    buildTable();
    buildPanel();
    foot();
}

void SurveyPage::buildHeader() {
    header()->setTitle(tr("摸排"));
    addActions(header()->more(), {Command::NewVisit, Command::RoundVisits, Command::EditRound,
                                  Command::EndRound, Command::ReopenRound});
    QPushButton* forms = header()->addButton(textOf(Command::PrintForms));
    connect(forms, &QPushButton::clicked, this, [this] { perform(Command::PrintForms); });
    m_urge = header()->addButton(tr("催报"));
    m_urge->setProperty("hasMenu", true);
    auto* menu = new QMenu(m_urge);
    addActions(menu, {Command::CopyUnreported, Command::PrintUnreported});
    m_urge->setMenu(menu);
    if (!m_readOnly) {
        m_add = header()->setPrimary(tr("新建一轮"));
        m_add->setToolTip(keysOf(Command::New));
        connect(m_add, &QPushButton::clicked, this, [this] { editRound({}); });
    }
}

void SurveyPage::addActions(QMenu* menu, std::initializer_list<Command> commands) {
    for (const Command command : commands) {
        menu->addAction(shell().actions().action(command));
    }
}

void SurveyPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("采集单元、街道、上报人"));
    m_states = line->addChip(tr("状态"), {{tr("未上报"), false}, {tr("已上报"), true}});
    m_rounds->setAccessibleName(tr("轮次"));
    m_rounds->setMinimumWidth(px(200));
    line->addAtRight(m_rounds);
    connect(line, &FilterLine::searched, this, &SurveyPage::showBoard);
    connect(m_states, &FilterChip::changed, this, &SurveyPage::showBoard);
    connect(m_rounds, &QComboBox::activated, this, [this] {
        sidePanel()->hide();
        readBoard();
    });
}

void SurveyPage::buildTable() {
    m_table->setAccessibleName(tr("采集单元"));
    m_table->showRows(m_model);
    setBody(m_table);
    setFocusProxy(m_table);
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0) {
            showUnit(id);
        }
    });
    connect(m_table, &LedgerTable::opened, this, [this](qint64 id) {
        showUnit(id);
        m_form->focusFirst();
    });
    connect(m_table, &LedgerTable::firstStepRequested, this, [this] { editRound({}); });
}

void SurveyPage::buildPanel() {
    m_form->addSection(tr("上报"));
    m_form->addField(new LabelledField(tr("上报人"), m_reporter));
    m_form->addField(dateField(tr("上报日期"), m_reportedOn, true));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_form);
    column->addWidget(m_visits, 1);
    SidePanel* panel = sidePanel();
    panel->setBody(body);
    if (!m_readOnly) {
        m_unmark = panel->addButton(tr("改为未上报"));
        m_mark = panel->setPrimary(tr("登记上报"));
        m_mark->setToolTip(keysOf(Command::Save));
        connect(m_mark, &QPushButton::clicked, this, [this] { setReported(true); });
        connect(m_unmark, &QPushButton::clicked, this, [this] { setReported(false); });
        connect(m_form, &FormGrid::finished, this, [this] { setReported(true); });
    }
    connect(m_visits, &UnitVisits::selectionChanged, this, &Page::commandsChanged);
    connect(panel, &SidePanel::closeRequested, this, &SurveyPage::closePanel);
    connect(panel, &SidePanel::previousRequested, this, [this] { m_table->step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { m_table->step(1); });
}

void SurveyPage::closePanel() {
    m_table->setFocus();
    sidePanel()->hide();
    Q_EMIT commandsChanged();
}

bool SurveyPage::concerns(const ChangeNotice& notice) const {
    return std::ranges::any_of(
        std::initializer_list<QStringView>{u"survey_round", u"collection_unit", u"visit", u"place", u"worker",
                                           u"site", u"employer"},
        [&notice](QStringView table) { return notice.touches(table); });
}

const SurveyRound* SurveyPage::round() const {
    const auto found =
        std::ranges::find(m_all, SurveyRoundId(m_rounds->currentData().toLongLong()), &SurveyRound::id);
    return found == m_all.end() ? nullptr : &*found;
}

const CompletenessBoard::Unit* SurveyPage::findUnit(qint64 id) const {
    const auto found = std::ranges::find_if(
        m_board.units, [id](const CompletenessBoard::Unit& line) { return line.unit.id.value() == id; });
    return found == m_board.units.end() ? nullptr : &*found;
}

void SurveyPage::receive(const QVariant& what) {
    m_wanted = SurveyRoundId(what.toLongLong());
    refresh();
}

void SurveyPage::refresh() {
    const qint64 chosen = m_wanted.isValid() ? m_wanted.value() : m_rounds->currentData().toLongLong();
    m_wanted = {};
    m_all = SurveyStore(session().ledger()).rounds();
    m_rounds->clear();
    for (const SurveyRound& each : m_all) {
        m_rounds->addItem(each.hasEnded() ? tr("%1（已结束）").arg(each.name) : each.name, each.id.value());
    }
    m_rounds->setCurrentIndex(qMax(0, m_rounds->findData(chosen)));
    m_rounds->setVisible(m_rounds->count() > 0);
    readBoard();
}

void SurveyPage::readBoard() {
    const int asked = ++m_asked;
    if (round() == nullptr) {
        m_board = {};
        showBoard();
        return;
    }
    const auto board = std::make_shared<CompletenessBoard>();
    session().run(
        {tr("正在统计摸排进度"),
         [board, id = round()->id](Ledger& ledger, Progress&) { *board = SurveyStore(ledger).board(id); },
         [this, board, asked] {
             if (asked == m_asked) {
                 m_board = std::move(*board);
                 showBoard();
             }
         },
         {},
         this});
}

void SurveyPage::showBoard() {
    const text::SearchWord word(filters()->searchText());
    const QVariantList states = m_states->chosen();
    std::vector<CompletenessBoard::Unit> shown;
    for (const CompletenessBoard::Unit& line : m_board.units) {
        if ((word.isEmpty() || matches(line, word)) &&
            (states.isEmpty() || states.front().toBool() == line.hasReported())) {
            shown.push_back(line);
        }
    }
    const qint64 current = m_table->currentId();
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRows(std::move(shown));
        m_table->selectId(current);
    }
    if (sidePanel()->isVisible()) {
        if (m_shown == 0 && round() != nullptr) {
            showVisits();
        } else if (findUnit(m_shown) != nullptr) {
            showUnit(m_shown);
        } else {
            closePanel();
        }
    }
    showSums();
    Q_EMIT commandsChanged();
}

void SurveyPage::showSums() {
    const auto all = static_cast<qint64>(m_board.units.size());
    m_urge->setVisible(m_board.missing() > 0);
    if (m_add != nullptr) {
        m_add->setVisible(all > 0);  // the empty table has a button of its own
    }
    showEmptyState();
    if (all == 0) {
        header()->setSummary({});
        foot()->setParts({});
        return;
    }
    header()->setSummary(m_board.missing() == 0
                             ? tr("%1 个采集单元，全部上报").arg(all)
                             : tr("%1 个采集单元，未上报 %2").arg(all).arg(m_board.missing()));
    QStringList parts{tr("已上报 %1 / %2").arg(m_board.reported()).arg(all),
                      tr("本轮走访 %1 次").arg(countText(m_board.visits))};
    for (const text::Code& outcome : text::codeTable(text::Table::VisitOutcome).all()) {
        parts << tr("%1 %2").arg(BoardModel::outcomeHead(outcome.code),
                                 countText(m_board.outcomes.value(outcome.code)));
    }
    if (m_board.elsewhere > 0) {
        parts << tr("不在任何采集单元 %1").arg(countText(m_board.elsewhere));
    }
    foot()->setParts(parts);
}

void SurveyPage::showEmptyState() {
    if (m_board.units.empty()) {
        m_table->setEmptyState(
            tr("还没有摸排"),
            tr("半年一轮，以社区、村为采集单元。新建一轮以后，谁报了、谁没报，在这里一眼看清。"),
            m_readOnly ? QString() : tr("新建第一轮摸排"));
    } else {
        m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的采集单元。换一个词，或者清除上面的筛选。"));
    }
}

void SurveyPage::showUnit(qint64 id) {
    const CompletenessBoard::Unit* line = findUnit(id);
    const SurveyRound* round = this->round();
    if (line == nullptr || round == nullptr) {
        return;
    }
    const bool isOther = m_shown != id || !sidePanel()->isVisible();
    m_shown = id;
    if (isOther || line->hasReported()) {
        fillReport(*line);
    }
    m_form->show();
    m_form->setReadOnly(m_readOnly || round->hasEnded());
    m_visits->show(*round, line->unit.place);
    SidePanel* panel = sidePanel();
    panel->setTitle(line->place, line->hasReported() ? tr("已上报") : tr("未上报"));
    panel->setPosition(m_table->currentIndex().row(), m_table->model()->rowCount());
    showButtons(line);
    panel->show();
    Q_EMIT commandsChanged();
}

void SurveyPage::fillReport(const CompletenessBoard::Unit& line) {
    m_reporter->setText(line.unit.reporter);
    m_reportedOn->setIso(line.hasReported() ? line.unit.reportedOn : today());
    for (LabelledField* field : m_form->fields()) {
        field->reset();
    }
}

void SurveyPage::showButtons(const CompletenessBoard::Unit* line) {
    const bool hasEnded = round() != nullptr && round()->hasEnded();
    sidePanel()->setNote(hasEnded ? tr("本轮已于 %1 结束，只能查看。").arg(round()->endedOn) : QString());
    if (m_unmark != nullptr) {
        const bool hasReported = line != nullptr && line->hasReported();
        m_unmark->setVisible(hasReported && !hasEnded);
        m_mark->setVisible(line != nullptr && !hasEnded);
        m_mark->setText(hasReported ? tr("保存") : tr("登记上报"));
    }
}

// Of the whole round: also those whose person or site stands in no unit.
void SurveyPage::showVisits() {
    m_shown = 0;
    m_form->hide();
    m_visits->show(*round(), {});
    SidePanel* panel = sidePanel();
    panel->setTitle(tr("本轮走访"), tr("%1 次").arg(countText(m_board.visits)));
    panel->setPosition(0, 0);
    showButtons(nullptr);
    panel->show();
    Q_EMIT commandsChanged();
}

void SurveyPage::save() {
    m_visits->isEditing() ? m_visits->save() : setReported(true);
}

void SurveyPage::setReported(bool reported) {
    const CompletenessBoard::Unit* line = findUnit(m_shown);
    if (m_readOnly || line == nullptr || !sidePanel()->isVisible() || (reported && !m_form->validate())) {
        return;
    }
    const QString place = line->place;
    Ledger& ledger = session().ledger();
    const bool done = shell().attempt([&] {
        SurveyStore(ledger).setReported(CollectionUnitId(m_shown), reported ? m_reporter->text() : QString(),
                                        reported ? m_reportedOn->iso() : QString());
    });
    if (done) {
        const auto entry = History(ledger).undoable();
        shell().offerUndo(reported ? tr("已登记 %1 上报").arg(place) : tr("已把 %1 改为未上报").arg(place),
                          entry ? entry->id : HistoryId());
    }
}

void SurveyPage::editRound(const SurveyRound& round) {
    auto* dialog = new RoundDialog(shell(), round);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoundDialog::saved, this, [this](SurveyRoundId id) { receive(id.value()); });
    dialog->open();
}

void SurveyPage::endRound(bool ends) {
    const SurveyRound ended = *round();
    Ledger& ledger = session().ledger();
    if (shell().attempt([&] { SurveyStore(ledger).end(ended.id, ends ? today() : QString()); })) {
        const auto entry = History(ledger).undoable();
        shell().offerUndo(
            ends ? tr("%1已结束，不再登记上报和走访").arg(ended.name) : tr("%1已重新打开").arg(ended.name),
            entry ? entry->id : HistoryId());
    }
}

void SurveyPage::addVisit() {
    if (!sidePanel()->isVisible()) {
        showVisits();
    }
    m_visits->addVisit();
}

void SurveyPage::copyUnreported() {
    QApplication::clipboard()->setText(report::unreportedText(*round(), m_board, QDate::currentDate()));
    shell().toast(
        tr("已复制 %Ln 个未上报的采集单元，可以粘贴到别处。", nullptr, static_cast<int>(m_board.missing())));
}

void SurveyPage::printUnreported() {
    Handout handout;
    handout.documents = {
        report::unreportedReport(*round(), m_board, session().ledger().office().name, QDate::currentDate())};
    const report::Document& document = handout.documents.front();
    handout.fileName = document.title;
    handout.record.what = document.title;
    handout.record.columns = document.firstTable()->groupHeads();
    handout.record.rows = m_board.missing();
    handout.isTable = true;
    showHandout(shell(), std::move(handout));
}

bool SurveyPage::canPerform(Command command) const {
    const SurveyRound* shown = round();
    const bool isOpen = shown != nullptr && !shown->hasEnded();
    switch (command) {
        case Command::New:
        case Command::PrintForms:
            return true;
        case Command::Save:
            return isOpen && (m_form->isVisible() || m_visits->isEditing());
        case Command::Delete:
            return m_visits->hasSelected();
        case Command::NewVisit:
        case Command::EndRound:
            return isOpen;
        case Command::ReopenRound:
            return shown != nullptr && !isOpen;
        case Command::RoundVisits:
        case Command::EditRound:
            return shown != nullptr;
        case Command::CopyUnreported:
        case Command::PrintUnreported:
        case Command::Print:
            return m_board.missing() > 0;
        default:
            return Page::canPerform(command);
    }
}

void SurveyPage::perform(Command command) {
    switch (command) {
        case Command::New:
            return editRound({});
        case Command::Save:
            return save();
        case Command::Delete:
            return m_visits->remove();
        case Command::NewVisit:
            return addVisit();
        case Command::RoundVisits:
            return showVisits();
        case Command::EditRound:
            return editRound(*round());
        case Command::EndRound:
        case Command::ReopenRound:
            return endRound(command == Command::EndRound);
        case Command::CopyUnreported:
            return copyUnreported();
        case Command::PrintUnreported:
        case Command::Print:
            return printUnreported();
        case Command::PrintForms: {
            auto* dialog = new FormsDialog(shell());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            return dialog->open();
        }
        default:
            return Page::perform(command);
    }
}

}  // namespace nuanxin::ui
