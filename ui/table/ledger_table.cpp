// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/ledger_table.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtMath>
#include <algorithm>

#include "ui/shell/look.h"
#include "ui/shell/settings.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/rows_proxy.h"
#include "ui/table/table_head.h"
#include "ui/table/windowed_model.h"

namespace nuanxin::ui {

namespace {
constexpr int kEmptyWidth = 420;
}

LedgerTable::LedgerTable(const QString& name, Settings& settings, QWidget* parent)
    : QTableView(parent),
      m_name(name),
      m_settings(settings),
      m_empty(new QWidget(this)),
      m_emptyTitle(label({}, Type::PanelTitle)),
      m_emptySentence(wrappedLabel({}, Tint::Muted)),
      m_emptyStep(primaryButton({})) {
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);  // Tab leaves the table
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Theme::instance().rowHeight());
    verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new TableHead(this));
    pinFirst(1);

    auto* column = new QVBoxLayout(m_empty);
    column->setSpacing(px(space::kSmall));
    column->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_emptySentence);
    column->addSpacing(px(space::kSmall));
    column->addWidget(m_emptyStep, 0, Qt::AlignHCenter);
    m_emptySentence->setAlignment(Qt::AlignHCenter);
    m_empty->hide();
    connect(m_emptyStep, &QPushButton::clicked, this, &LedgerTable::firstStepRequested);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int to) { resized(section, to); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &LedgerTable::rememberColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &LedgerTable::rememberColumns);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &LedgerTable::showHeadMenu);
    connect(head(), &TableHead::startWanted, this, [this] { horizontalScrollBar()->setValue(0); });
    connect(head(), &TableHead::filterClicked, this,
            [this](int section) { askFilter(m_columns[static_cast<size_t>(section)].key); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &LedgerTable::columnsChanged);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(IdRole).toLongLong()); });
}

void LedgerTable::showRows(TableModel* model, int sortColumn, Qt::SortOrder order) {
    m_proxy = new RowsProxy(this);
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(sortColumn, order);
    dress(model);
}

void LedgerTable::showSelfSorting(TableModel* model) {
    setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    dress(model);
}

void LedgerTable::showWindowed(IdListModel* model) {
    showSelfSorting(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &LedgerTable::rememberSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &LedgerTable::restoreSelection);
}

void LedgerTable::dress(TableModel* model) {
    m_source = model;
    m_columns = model->columns();
    m_wished.clear();
    m_hidden.clear();
    QSet<int> filterable;
    for (const Column& column : m_columns) {
        const int index = static_cast<int>(m_wished.size());
        if (column.hidden) {
            m_hidden << index;
        }
        if (column.filtering != Filtering::None) {
            filterable << index;
        }
        m_wished << qMax(px(column.width), head()->widthFor(column.title));
    }
    head()->setFilterable(filterable);
    restoreColumns();
    // After the state of another day, which may say otherwise.
    head()->setStretchLastSection(!std::ranges::any_of(m_columns, &Column::stretches));
    fit();
    for (const auto& signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this->model(), signal, this, &LedgerTable::placeEmptyState);
    }
    connect(this->model(), &QAbstractItemModel::modelReset, this, &LedgerTable::placeEmptyState);
    placeEmptyState();
}

int LedgerTable::leastOf(int column) const {
    const Column& described = m_columns[static_cast<size_t>(column)];
    const auto* head = qobject_cast<const TableHead*>(horizontalHeader());
    return described.least == 0
               ? m_wished[column]
               : qMin(m_wished[column], qMax(px(described.least), head->widthFor(described.title)));
}

bool LedgerTable::isBeyond(int column) const {
    return m_columns[static_cast<size_t>(column)].beyond;
}

// From the right, and never the first, which says what a row is about.
void LedgerTable::leaveOut(int room) {
    int least = 0;
    for (int i = 0; i < m_wished.size(); ++i) {
        least += m_hidden.contains(i) || isBeyond(i) ? 0 : leastOf(i);
    }
    for (int i = static_cast<int>(m_wished.size()) - 1; i >= 0; --i) {
        const bool wanted = !m_hidden.contains(i);
        const bool out = wanted && i > 0 && least > room && m_columns[static_cast<size_t>(i)].least > 0;
        if (isColumnHidden(i) != (out || !wanted)) {
            setColumnHidden(i, out || !wanted);
        }
        least -= out ? leastOf(i) : 0;
    }
}

// Too wide: each column that may gives way in proportion to what it can give. Room to spare: the stretching
// one takes it. A column just dragged is held as it is, and nothing disappears from under the pointer.
void LedgerTable::fit(int held) {
    if (m_dressing || m_wished.isEmpty()) {
        return;
    }
    const QScopedValueRollback quiet(m_dressing, true);
    const int room = viewport()->width();
    if (held < 0) {
        leaveOut(room);
    }
    int spare = room, canGive = 0;
    const auto gives = [&](int i) { return i == held || isBeyond(i) ? 0 : m_wished[i] - leastOf(i); };
    for (int i = 0; i < m_wished.size(); ++i) {
        spare -= isColumnHidden(i) || isBeyond(i) ? 0 : m_wished[i];
        canGive += isColumnHidden(i) ? 0 : gives(i);
    }
    const double share = spare < 0 && canGive > 0 ? qMin(1.0, -double(spare) / canGive) : 0;
    for (int i = 0; i < m_wished.size(); ++i) {
        const bool takes = m_columns[static_cast<size_t>(i)].stretches;
        if (isColumnHidden(i)) {
            continue;
        }
        setColumnWidth(i, m_wished[i] - qCeil(share * gives(i)) + (takes ? qMax(0, spare) : 0));
    }
}

void LedgerTable::resized(int column, int to) {
    if (m_dressing || !isVisible() || column >= m_wished.size() || to == 0) {
        return;
    }
    if (!m_columns[static_cast<size_t>(column)].stretches) {
        m_wished[column] = to;
    }
    fit(column);
    rememberColumns();
}

// Widths saved by a version with other columns, or at another type size, do not fit.
QString LedgerTable::columnsKey() const {
    return QStringLiteral("%1-%2-%3-wished").arg(m_name).arg(model()->columnCount()).arg(px(100));
}

// The head's own state holds order and sorting; its widths are what the room allowed at that moment.
void LedgerTable::rememberColumns() {
    if (!m_dressing && isVisible()) {
        QByteArray state;
        QDataStream stream(&state, QIODevice::WriteOnly);
        stream << m_wished << horizontalHeader()->saveState() << m_hidden;
        m_settings.setTableState(columnsKey(), state);
    }
}

void LedgerTable::restoreColumns() {
    const QScopedValueRollback quiet(m_dressing, true);
    QDataStream state(m_settings.tableState(columnsKey()));
    QList<int> wished;
    QByteArray head;
    state >> wished >> head;
    if (state.status() == QDataStream::Ok && wished.size() == m_wished.size()) {
        m_wished = wished;
        horizontalHeader()->restoreState(head);
        QSet<int> hidden;
        state >> hidden;
        m_hidden = state.status() == QDataStream::Ok ? hidden : m_hidden;
    }
}

void LedgerTable::setEmptyState(const QString& title, const QString& sentence, const QString& step) {
    m_emptyTitle->setText(title);
    m_emptySentence->setText(sentence);
    m_emptyStep->setText(step);
    m_emptyStep->setVisible(!step.isEmpty());
    placeEmptyState();
}

void LedgerTable::placeEmptyState() {
    const bool empty = model() != nullptr && model()->rowCount() == 0 && !m_emptyTitle->text().isEmpty();
    m_empty->setVisible(empty);
    if (empty) {
        const int width = qMin(px(kEmptyWidth), viewport()->width());
        const int height =
            qMax(m_empty->layout()->hasHeightForWidth() ? m_empty->layout()->heightForWidth(width) : 0,
                 m_empty->sizeHint().height());
        const QRect space = viewport()->geometry();
        m_empty->setGeometry(space.center().x() - width / 2,
                             space.top() + qMax(0, (space.height() - height) * 2 / 5), width, height);
    }
}

// Not setCurrentIndex(): that asks which keys are held, and selects nothing while Ctrl+Z or Ctrl+K still is.
void LedgerTable::choose(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool LedgerTable::goToFirst() {
    if (shownRows() == 0) {
        return false;
    }
    const int column = head()->sectionUnder(0);
    choose(model()->index(0, qMax(0, column)));
    scrollTo(currentIndex());
    setFocus(Qt::OtherFocusReason);
    return true;
}

void LedgerTable::keyPressEvent(QKeyEvent* event) {
    const bool any = selectionModel() != nullptr && selectionModel()->hasSelection();
    if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier &&
               currentIndex().isValid()) {
        askFilter(m_columns[static_cast<size_t>(currentIndex().column())].key);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               currentIndex().isValid()) {
        Q_EMIT opened(currentId());
    } else if (event->key() == Qt::Key_Delete && any) {
        Q_EMIT deleteRequested();
    } else if (const auto branch = currentIndex().data(BranchRole).value<Branch>();
               (branch == Branch::Open && event->key() == Qt::Key_Left) ||
               (branch == Branch::Closed && event->key() == Qt::Key_Right)) {
        Q_EMIT branchToggled(currentId());
    } else {
        QTableView::keyPressEvent(event);
    }
}

// Rows are what is gone through here, so Home and End lead to the first and the last of them.
QModelIndex LedgerTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const bool home = action == MoveHome, end = action == MoveEnd;
    if ((home || end) && currentIndex().isValid()) {
        return model()->index(home ? 0 : model()->rowCount() - 1, currentIndex().column());
    }
    return QTableView::moveCursor(action, modifiers);
}

// Qt makes a first cell current here but selects nothing; the row the keyboard is on is always the selected
// one.
void LedgerTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() &&
        !selectionModel()->hasSelection()) {
        choose(currentIndex());
    }
}

void LedgerTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.data(BranchRole).value<Branch>() != Branch::None &&
        CellDelegate::arrowIn(visualRect(index), index).contains(event->position().toPoint())) {
        Q_EMIT branchToggled(index.data(IdRole).toLongLong());
    } else {
        QTableView::mousePressEvent(event);
    }
}

void LedgerTable::resizeEvent(QResizeEvent* event) {
    const int row = currentIndex().row(), top = row < 0 ? -1 : rowViewportPosition(row);
    const bool wasSeen = top >= 0 && top < event->oldSize().height();
    QTableView::resizeEvent(event);
    fit();
    placeEmptyState();
    if (wasSeen) {  // the panel that opens for a row does not hide it
        const int across = horizontalScrollBar()->value();
        scrollTo(currentIndex());
        horizontalScrollBar()->setValue(across);
    }
}

void LedgerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_restoring) {
        return;
    }
    Q_EMIT currentIdChanged(current.data(IdRole).toLongLong());
}

void LedgerTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (m_restoring) {
        return;
    }
    Q_EMIT selectedIdsChanged();
}

}  // namespace nuanxin::ui
