// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rehearsal_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include "ui/exchange/column_line.h"
#include "ui/exchange/rehearsal_delegate.h"
#include "ui/shell/look.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

RehearsalView::RehearsalView(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_figureCard(card()),
      m_figureRow(new QHBoxLayout),
      m_note(label({}, Type::Body, Tint::Muted)),
      m_columns(new ColumnLine),
      m_place(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    m_figureCard->setLayout(m_figureRow);
    addFigures();
    column->addWidget(m_figureCard);
    column->addWidget(m_columns);
    column->addLayout(m_place, 1);
    connect(m_columns, &ColumnLine::mapped, this, &RehearsalView::mapped);
}

void RehearsalView::addFigures() {
    m_figureRow->setContentsMargins(px(space::kLarge), px(space::kSmall), px(space::kLarge),
                                    px(space::kSmall));
    m_figureRow->setSpacing(px(space::kHuge));
    const auto of = [](Verdict verdict, Tint tint) {
        return std::tuple(verdictWord(verdict), verdictMeaning(verdict), tint);
    };
    const std::tuple<QString, QString, Tint> kinds[] = {
        of(Verdict::New, Tint::Text),
        of(Verdict::Update, Tint::Text),
        of(Verdict::Same, Tint::Text),
        of(Verdict::PossibleDuplicate, Tint::Warning),
        {tr("待核"), onlyMeaning(RehearsalFilter::Only::ToVerify), Tint::Accent},
        of(Verdict::LeftOut, Tint::Muted)};
    for (const auto& [word, meaning, tint] : kinds) {
        auto* pair = new QHBoxLayout;
        pair->setSpacing(px(space::kTiny));
        m_figures.push_back({label({}, Type::Figure, tint), label(word, Type::Body, tint), pair});
        for (QLabel* part : {m_figures.back().number, m_figures.back().word}) {
            part->setToolTip(meaning);
        }
        pair->addWidget(m_figures.back().number, 0, Qt::AlignBaseline);
        pair->addWidget(m_figures.back().word, 0, Qt::AlignBaseline);
        m_figureRow->addLayout(pair);
    }
    m_figureRow->addStretch(1);
    m_figureRow->addWidget(m_note);
}

void RehearsalView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeFigures();
}

// Word beside number, or under it where it is narrow. Beside a row's panel in a very narrow window they would
// be cut, and give their place to the rows.
void RehearsalView::arrangeFigures() {
    int wanted = 2 * px(space::kLarge), least = wanted - px(space::kMedium);
    for (const Figure& figure : m_figures) {
        least +=
            qMax(figure.number->sizeHint().width(), figure.word->sizeHint().width()) + px(space::kMedium);
        wanted += figure.number->sizeHint().width() + figure.word->sizeHint().width() +
                  px(space::kTiny + space::kHuge);
    }
    const bool narrow = width() < wanted;
    for (const Figure& figure : m_figures) {
        figure.pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        figure.pair->setSpacing(narrow ? 0 : px(space::kTiny));
    }
    m_figureRow->setSpacing(px(narrow ? space::kMedium : space::kHuge));
    m_note->setVisible(width() >= wanted + m_note->sizeHint().width());
    m_figureCard->setVisible(width() >= least);
}

void RehearsalView::showFigures() {
    const RehearsalSummary summary = m_rehearsal->summary();
    const int counts[] = {summary.fresh,    summary.update, summary.same, summary.possibleDuplicate,
                          summary.toVerify, summary.leftOut};
    const int sheets = static_cast<int>(m_rehearsal->sheets().size());
    m_note->setText(sheets > 1 ? tr("按行计，%Ln 张表合计；还没有写入任何内容", nullptr, sheets)
                               : tr("按行计；还没有写入任何内容，确认后可一步撤销"));
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].number->setText(countText(counts[i]));
        m_figures[i].number->setAccessibleName(m_figures[i].word->text() + m_figures[i].number->text());
    }
    arrangeFigures();
}

void RehearsalView::show(const Rehearsal& rehearsal, int sheet, const RehearsalFilter& filter) {
    clear();
    m_rehearsal = &rehearsal;
    m_columns->show(rehearsal, sheet);
    showFigures();
    buildTable(sheet);
    m_model->setFilter(filter);
}

void RehearsalView::buildTable(int sheet) {
    const QString sender = headFingerprint(m_rehearsal->sheets()[static_cast<size_t>(sheet)].head);
    m_table = new LedgerTable(QStringLiteral("rehearsal-") + sender, m_settings);
    m_table->setAccessibleName(tr("预演的行"));
    m_table->pinFirst(2);  // the number of the row and its name
    m_model = new RehearsalModel(*m_rehearsal, sheet, m_table);
    m_table->showSelfSorting(m_model);
    m_table->setSortingEnabled(false);  // the sheet's own order, to compare by
    auto* delegate = new RehearsalDelegate(m_table);
    m_table->setItemDelegate(delegate);
    connect(
        delegate, &RehearsalDelegate::answered, this,
        [this](const QModelIndex& index, RowDecision::Kind answer) {
            m_table->setCurrentIndex(index);  // and only that row is selected
            if (answer == RowDecision::Kind::Same && index.data(RehearsalModel::CandidatesRole).toInt() > 1) {
                Q_EMIT opened(currentRow());  // which of them is said beside the table
            } else {
                Q_EMIT answered(answer);
            }
        });
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setEmptyState(tr("没有这样的行"), tr("没有符合条件的行。换一个词，或者清除上面的筛选。"));
    m_table->installEventFilter(this);
    m_place->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_model, &RehearsalModel::corrected, this, &RehearsalView::corrected);
    connect(m_table, &LedgerTable::currentIdChanged, this,
            [this](qint64 id) { Q_EMIT currentChanged(RehearsalModel::rowWithId(id)); });
    connect(m_table, &LedgerTable::opened, this, [this] {
        const bool corrects = m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
        if (!corrects || QApplication::mouseButtons() == Qt::NoButton) {  // a double click edits the cell
            Q_EMIT opened(currentRow());
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RehearsalView::selectionChanged);
}

void RehearsalView::clear() {
    m_rehearsal = nullptr;
    if (LedgerTable* old = std::exchange(m_table, nullptr)) {
        setFocusProxy(nullptr);
        old->disconnect(this);
        old->removeEventFilter(this);
        m_place->removeWidget(old);
        old->hide();
        m_model->release();
        old->deleteLater();  // it may be what called
    }
    m_model = nullptr;
}

void RehearsalView::update() {
    m_model->update();
    showFigures();
}

void RehearsalView::setFilter(const RehearsalFilter& filter) {
    if (m_model != nullptr) {
        const int row = currentRow();
        m_model->setFilter(filter);
        select(row);
        if (row >= 0 && !shows(row) && lines() > 0) {
            select(m_model->rowAt(0));
        }
    }
}

int RehearsalView::currentRow() const {
    return m_table == nullptr ? -1 : RehearsalModel::rowWithId(m_table->currentId());
}

void RehearsalView::select(int row) {
    const int line = m_model == nullptr || row < 0 ? -1 : m_model->lineOf(row);
    if (line >= 0) {
        const int column = qMax(0, m_table->currentIndex().column());
        m_table->setCurrentIndex(m_model->index(line, column));
        m_table->scrollTo(m_table->currentIndex());
    }
}

bool RehearsalView::shows(int row) const {
    return m_model != nullptr && m_model->lineOf(row) >= 0;
}

bool RehearsalView::selectNext(bool (*wanted)(const Rehearsal&, int)) {
    const int count = lines(), from = line();
    for (int i = 1; i <= count; ++i) {
        const int row = m_model->rowAt((from + i) % count);
        if (wanted(*m_rehearsal, row)) {
            select(row);
            return true;
        }
    }
    return false;
}

std::vector<int> RehearsalView::selectedRows() const {
    std::vector<int> rows;
    if (m_table != nullptr) {
        for (const qint64 id : m_table->selectedIds()) {
            rows.push_back(RehearsalModel::rowWithId(id));
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RehearsalView::editCell(int row, int sheetColumn) {
    const int line = m_model == nullptr ? -1 : m_model->lineOf(row);
    const int column = line < 0 ? -1 : m_model->columnOf(sheetColumn);
    if (column >= 0) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(line, column));
        m_table->scrollTo(m_table->currentIndex());
        m_table->edit(m_table->currentIndex());
    }
}

void RehearsalView::finishEditing() {
    const QWidget* at = QApplication::focusWidget();
    if (m_table != nullptr && at != nullptr && m_table->viewport()->isAncestorOf(at)) {
        m_table->setFocus();
    }
}

int RehearsalView::line() const {
    const int row = currentRow();
    return row < 0 ? -1 : m_model->lineOf(row);
}

int RehearsalView::lines() const {
    return m_model == nullptr ? 0 : m_model->rowCount();
}

void RehearsalView::step(int by) {
    const int next = line() + by;
    if (next >= 0 && next < lines()) {
        select(m_model->rowAt(next));
    }
}

// F2 on what the program says of a row goes to the cell that is wrong, or else to the name.
bool RehearsalView::eventFilter(QObject* watched, QEvent* event) {
    const bool f2 = watched == m_table && event->type() == QEvent::KeyPress &&
                    static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2;
    const int row = f2 ? currentRow() : -1;
    const bool isCell = row >= 0 && m_model->sheetColumn(m_table->currentIndex().column()) >= 0;
    if (row < 0 || isCell) {
        return QWidget::eventFilter(watched, event);
    }
    int wanted = -1;
    for (const ColumnMapping& column : m_rehearsal->sheetOf(row).columns) {
        wanted = column.field == 0 ? column.column : wanted;
    }
    const auto& problems = m_rehearsal->row(row).problems;
    editCell(row, problems.empty() ? wanted : problems.front().column);
    return true;
}

}  // namespace nuanxin::ui
