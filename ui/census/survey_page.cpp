// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/survey_page.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>

#include "core/census/survey_store.h"
#include "core/ledger/history.h"
#include "core/text/code_table.h"
#include "core/text/date.h"
#include "ui/census/board_model.h"
#include "ui/census/forms_dialog.h"
#include "ui/census/round_dialog.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

SurveyPage::SurveyPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_readOnly(!shell.session().ledger().may(Permission::Register)),
      m_model(new BoardModel(this)),
      m_table(new LedgerTable(QStringLiteral("survey"), shell.settings())),
      m_rounds(new QComboBox),
      m_form(new FormGrid),
      m_reporter(new QLineEdit),
      m_reportedOn(new QLineEdit) {
    header()->setTitle(tr("摸排"));
    QPushButton* forms = header()->addButton(tr("打印摸排表"));
    connect(forms, &QPushButton::clicked, this, [this] { perform(Command::PrintForms); });
    if (!m_readOnly) {
        QPushButton* add = header()->setPrimary(tr("新建一轮"));
        add->setToolTip(QStringLiteral("Ctrl+N"));
        connect(add, &QPushButton::clicked, this, &SurveyPage::newRound);
    }
    buildFilters();
    buildTable();
    buildPanel();
    foot();
}

void SurveyPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("采集单元、上报人"));
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
    connect(m_table, &LedgerTable::firstStepRequested, this, &SurveyPage::newRound);
}

void SurveyPage::buildPanel() {
    m_form->addField(new LabelledField(tr("上报人"), m_reporter), Span::Full);
    m_dayField = m_form->addField(new LabelledField(tr("上报日期"), m_reportedOn, true), Span::Full);
    m_dayField->setCheck([this] {
        return text::parseDate(m_reportedOn->text()).precision == text::DatePrecision::Day
                   ? QString()
                   : tr("日期写成 2026-03-05。");
    });
    m_form->setEnabled(!m_readOnly);
    SidePanel* panel = sidePanel();
    panel->setBody(m_form);
    if (!m_readOnly) {
        m_unmark = panel->addButton(tr("改为未上报"));
        m_mark = panel->setPrimary(tr("登记上报"));
        m_mark->setToolTip(QStringLiteral("Ctrl+S"));
        connect(m_mark, &QPushButton::clicked, this, [this] { setReported(true); });
        connect(m_unmark, &QPushButton::clicked, this, [this] { setReported(false); });
        connect(m_form, &FormGrid::finished, this, [this] { setReported(true); });
    }
    const auto step = [this](int by) {
        const QModelIndex next = m_table->model()->index(m_table->currentIndex().row() + by, 0);
        if (next.isValid()) {
            m_table->selectId(next.data(IdRole).toLongLong());
        }
    };
    connect(panel, &SidePanel::closeRequested, this, [this] {
        sidePanel()->hide();
        m_table->setFocus();
        Q_EMIT commandsChanged();
    });
    connect(panel, &SidePanel::previousRequested, this, [step] { step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [step] { step(1); });
}

bool SurveyPage::concerns(const ChangeNotice& notice) const {
    return notice.touches(u"survey_round") || notice.touches(u"collection_unit") ||
           notice.touches(u"visit") || notice.touches(u"place") || notice.touches(u"worker");
}

SurveyRoundId SurveyPage::round() const {
    return SurveyRoundId(m_rounds->currentData().toLongLong());
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
    const SurveyRoundId chosen = m_wanted.isValid() ? m_wanted : round();
    m_rounds->clear();
    for (const SurveyRound& each : SurveyStore(session().ledger()).rounds()) {
        m_rounds->addItem(each.name, each.id.value());
    }
    m_rounds->setCurrentIndex(qMax(0, m_rounds->findData(chosen.value())));
    m_rounds->setVisible(m_rounds->count() > 0);
    m_wanted = {};
    readBoard();
}

void SurveyPage::readBoard() {
    if (!round().isValid()) {
        m_board = {};
        showBoard();
        return;
    }
    const auto board = std::make_shared<CompletenessBoard>();
    const int asked = ++m_asked;
    session().run(
        {tr("正在统计摸排进度"),
         [board, id = round()](Ledger& ledger, Progress&) { *board = SurveyStore(ledger).board(id); },
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
    const QString text = filters()->searchText();
    const QVariantList states = m_states->chosen();
    std::vector<CompletenessBoard::Unit> shown;
    for (const CompletenessBoard::Unit& line : m_board.units) {
        const bool matches = text.isEmpty() || line.place.contains(text) || line.unit.reporter.contains(text);
        if (matches && (states.isEmpty() || states.front().toBool() == !line.unit.reportedOn.isEmpty())) {
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
        findUnit(m_shown) == nullptr ? sidePanel()->hide() : showUnit(m_shown);
    }
    showSums();
}

void SurveyPage::showSums() {
    const auto all = static_cast<qint64>(m_board.units.size());
    QStringList parts;
    if (all > 0) {
        header()->setSummary(m_board.missing() == 0
                                 ? tr("%1 个采集单元，全部上报").arg(all)
                                 : tr("%1 个采集单元，未上报 %2").arg(all).arg(m_board.missing()));
        qint64 workers = 0;
        for (const CompletenessBoard::Unit& line : m_board.units) {
            workers += line.workers;
        }
        parts << tr("已上报 %1 / %2").arg(m_board.reported()).arg(all)
              << tr("在册 %1 人").arg(countText(workers));
        for (const CompletenessBoard::Outcome& outcome : m_board.outcomes) {
            parts << tr("%1 %2 次")
                         .arg(text::codeTable(text::Table::VisitOutcome).name(outcome.outcome))
                         .arg(outcome.visits);
        }
        m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的采集单元。换一个词，或者清除上面的筛选。"));
    } else {
        header()->setSummary({});
        m_table->setEmptyState(
            tr("还没有摸排"),
            tr("半年一轮，以社区、村为采集单元。新建一轮以后，谁报了、谁没报，在这里一眼看清。"),
            m_readOnly ? QString() : tr("新建第一轮摸排"));
    }
    foot()->setParts(parts);
}

void SurveyPage::showUnit(qint64 id) {
    const CompletenessBoard::Unit* line = findUnit(id);
    if (line == nullptr) {
        return;
    }
    const bool isOther = m_shown != id || !sidePanel()->isVisible();
    const bool hasReported = !line->unit.reportedOn.isEmpty();
    m_shown = id;
    if (isOther || hasReported) {
        m_reporter->setText(line->unit.reporter);
        m_reportedOn->setText(hasReported ? line->unit.reportedOn
                                          : QDate::currentDate().toString(Qt::ISODate));
        m_dayField->showProblem({});
    }
    SidePanel* panel = sidePanel();
    panel->setTitle(line->place, hasReported ? tr("已上报") : tr("未上报"));
    panel->setPosition(m_table->currentIndex().row(), m_table->model()->rowCount());
    if (m_unmark != nullptr) {
        m_unmark->setVisible(hasReported);
        m_mark->setText(hasReported ? tr("保存") : tr("登记上报"));
    }
    panel->show();
    Q_EMIT commandsChanged();
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
                                        reported ? text::parseDate(m_reportedOn->text()).iso() : QString());
    });
    if (done) {
        const auto entry = History(ledger).undoable();
        shell().offerUndo(reported ? tr("已登记 %1 上报").arg(place) : tr("已把 %1 改为未上报").arg(place),
                          entry ? entry->id : HistoryId());
    }
}

void SurveyPage::newRound() {
    auto* dialog = new RoundDialog(shell());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoundDialog::saved, this, [this](SurveyRoundId id) { receive(id.value()); });
    dialog->open();
}

bool SurveyPage::canPerform(Command command) const {
    switch (command) {
        case Command::New:
            return !m_readOnly;
        case Command::Save:
            return !m_readOnly && m_form->isVisible();
        case Command::PrintForms:
            return true;
        default:
            return Page::canPerform(command);
    }
}

void SurveyPage::perform(Command command) {
    if (command == Command::New) {
        newRound();
    } else if (command == Command::Save) {
        setReported(true);
    } else if (command == Command::PrintForms) {
        auto* dialog = new FormsDialog(shell());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
