// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/ledger_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/look.h"
#include "ui/shell/settings.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/table_head.h"
#include "ui/table/table_model.h"

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

    auto* column = new QVBoxLayout(m_empty);
    column->setSpacing(px(space::kSmall));
    column->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_emptySentence);
    column->addSpacing(px(space::kSmall));
    column->addWidget(m_emptyStep, 0, Qt::AlignHCenter);
    m_emptySentence->setAlignment(Qt::AlignHCenter);
    m_empty->hide();
    connect(m_emptyStep, &QPushButton::clicked, this, &LedgerTable::firstStepRequested);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &LedgerTable::rememberColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &LedgerTable::rememberColumns);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(IdRole).toLongLong()); });
}

void LedgerTable::showRows(TableModel* model, int sortColumn, Qt::SortOrder order) {
    auto* sorting = new QSortFilterProxyModel(this);
    sorting->setSourceModel(model);
    sorting->setSortRole(SortRole);
    sorting->setSortLocaleAware(true);
    setModel(sorting);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(sortColumn, order);
    dress(model);
}

void LedgerTable::showSelfSorting(TableModel* model) {
    setModel(model);
    setSortingEnabled(true);
    dress(model);
}

void LedgerTable::dress(TableModel* model) {
    m_dressing = true;
    auto* head = qobject_cast<TableHead*>(horizontalHeader());
    const std::vector<Column>& columns = model->columns();
    for (int i = 0; i < model->columnCount(); ++i) {
        const Column& column = columns[static_cast<size_t>(i)];
        setColumnWidth(i, qMax(px(column.width), head->widthFor(column.title)));
    }
    const bool anyStretches = std::ranges::any_of(columns, &Column::stretches);
    head->setStretchLastSection(!anyStretches);
    horizontalHeader()->restoreState(m_settings.tableState(columnsKey()));
    const auto stretching = std::ranges::find_if(columns, &Column::stretches);
    m_stretching = stretching == columns.end() ? -1 : static_cast<int>(stretching - columns.begin());
    m_leastWidth = stretching == columns.end() ? 0 : px(stretching->width);
    m_dressing = false;
    stretch();
    for (const auto& signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this->model(), signal, this, &LedgerTable::placeEmptyState);
    }
    connect(this->model(), &QAbstractItemModel::modelReset, this, &LedgerTable::placeEmptyState);
    placeEmptyState();
}

// Not QHeaderView's own way: that squeezes the column to nothing beside an open panel, where scrolling is
// better.
void LedgerTable::stretch() {
    if (m_stretching < 0 || m_dressing || model() == nullptr) {
        return;
    }
    m_dressing = true;
    const int others = horizontalHeader()->length() - columnWidth(m_stretching);
    setColumnWidth(m_stretching, qMax(m_leastWidth, viewport()->width() - others));
    m_dressing = false;
}

// Widths saved by a version with other columns, or at another type size, do not fit.
QString LedgerTable::columnsKey() const {
    return QStringLiteral("%1-%2-%3").arg(m_name).arg(model()->columnCount()).arg(px(100));
}

void LedgerTable::rememberColumns() {
    if (!m_dressing && isVisible()) {
        stretch();
        m_settings.setTableState(columnsKey(), horizontalHeader()->saveState());
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

qint64 LedgerTable::currentId() const {
    return currentIndex().data(IdRole).toLongLong();
}

QList<qint64> LedgerTable::selectedIds() const {
    QList<qint64> ids;
    if (selectionModel() != nullptr) {
        for (const QModelIndex& index : selectionModel()->selectedRows()) {
            ids << index.data(IdRole).toLongLong();
        }
    }
    return ids;
}

bool LedgerTable::selectId(qint64 id) {
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole).toLongLong() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

QString LedgerTable::selectionAsText() const {
    QModelIndexList rows = selectionModel() == nullptr ? QModelIndexList() : selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column)) {
                cells << row.siblingAtColumn(column).data().toString().simplified();
            }
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void LedgerTable::keyPressEvent(QKeyEvent* event) {
    const bool any = selectionModel() != nullptr && selectionModel()->hasSelection();
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
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

// Qt makes a first cell current here but selects nothing; the row the keyboard is on is always the selected
// one.
void LedgerTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() &&
        !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row());
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
    QTableView::resizeEvent(event);
    stretch();
    placeEmptyState();
}

void LedgerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(current.data(IdRole).toLongLong());
}

}  // namespace nuanxin::ui
