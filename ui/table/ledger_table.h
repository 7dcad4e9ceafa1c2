// SPDX-License-Identifier: GPL-3.0-or-later
// The table every page uses: fixed row height, hairlines, a head that sorts, columns that remember their
// width and give way where there is no room, a first one that stays in view when the others are scrolled
// sideways, cells that copy as a spreadsheet pastes them, and words where there is nothing to show.
#pragma once

#include <QSet>
#include <QTableView>
#include <vector>

#include "ui/table/table_filter.h"
#include "ui/table/table_model.h"

class QLabel;
class QPushButton;

namespace nuanxin::ui {

class IdListModel;
class RowsProxy;
class Settings;
class TableHead;

class LedgerTable : public QTableView {
    Q_OBJECT
public:
    // `name` is where the columns' widths are remembered, e.g. "users".
    LedgerTable(const QString& name, Settings& settings, QWidget* parent = nullptr);

    // For rows in memory: sorts in the view, through a proxy. -1: keeps the model's order until a head is
    // clicked.
    void showRows(TableModel* model, int sortColumn = -1, Qt::SortOrder order = Qt::AscendingOrder);
    // For a model that sorts itself, and keeps an order of its own until a head is clicked.
    void showSelfSorting(TableModel* model);
    // For a list too long to be read whole. What is selected stays so, by id, when the list is read again.
    void showWindowed(IdListModel* model);

    // So many of the leftmost columns shown stay in view, as far as there is room; one, unless told.
    void pinFirst(int columns);

    // What this page is for and the first step; the button is left out when `step` is empty.
    void setEmptyState(const QString& title, const QString& sentence, const QString& step = {});

    qint64 currentId() const;           // 0: none
    QList<qint64> selectedIds() const;  // in the order seen
    qint64 selectedCount() const;
    bool selectId(qint64 id);  // false: not in the table
    void step(int by);         // selects the row so many further; there is none: nothing
    bool goToFirst();          // with the keyboard; false: there is no row

    // Tab-separated, as shown; what Ctrl+C puts on the clipboard, and with heads Ctrl+Shift+C.
    QString selectionAsText(bool withHeads = false) const;
    void copySelection(bool withHeads);

    // Columns have keys (Column::key) where users may choose and filter them.
    QStringList shownColumns() const;  // keys, from left to right; columns left out for want of room, too
    void showColumns(const QStringList& keys);         // these, in this order; none: as at the beginning
    QStringList allColumns() const;                    // the hidden ones, too
    void askColumns(QWidget* below = nullptr);         // the popup, under the head or `below`
    int shownColumnFrom(int column, int steps) const;  // so many to the right; -1: there is none

    const TableFilters& filters() const { return m_filters; }
    void setFilters(TableFilters filters);
    // Where values to tick and their counts come from; rows in memory are asked without it.
    void setValueSource(ValueSource source) { m_valueSource = std::move(source); }
    void askFilter(const QString& key, QWidget* below = nullptr);  // the popup, under the head or `below`
    const Column* columnOf(const QString& key) const;              // null: none
    qint64 shownRows() const { return model() == nullptr ? 0 : model()->rowCount(); }

    QModelIndex indexAt(const QPoint& at) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectedIdsChanged();
    void filtersChanged();
    void columnsChanged();          // which, or their order
    void opened(qint64 id);         // Enter or double click
    void deleteRequested();         // the Delete key, with something selected
    void firstStepRequested();      // the empty state's button
    void branchToggled(qint64 id);  // its arrow was clicked, or Left or Right pressed on it

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void dress(TableModel* model);
    void hideColumn(int column, bool hidden);
    void showHeadMenu(const QPoint& where);
    void setFilter(const QString& key, const ColumnFilter& filter);
    void showFiltersInHead();
    FilterValues valuesInMemory(int column) const;
    void rememberSelection();
    void restoreSelection();
    TableHead* head() const;
    int leastOf(int column) const;
    bool isBeyond(int column) const;
    void leaveOut(int room);
    void fit(int held = -1);
    void resized(int column, int to);
    void rememberColumns();
    void restoreColumns();
    QString columnsKey() const;
    void choose(const QModelIndex& index);
    void placeEmptyState();

    QString m_name;
    Settings& m_settings;
    QWidget* m_empty;
    QLabel *m_emptyTitle, *m_emptySentence;
    QPushButton* m_emptyStep;
    bool m_dressing = false;
    std::vector<Column> m_columns;
    QList<int> m_wished;  // how wide each column would be, had it the room
    QSet<int> m_hidden;   // by the user, or not asked for yet
    TableModel* m_source = nullptr;
    RowsProxy* m_proxy = nullptr;  // of rows in memory
    TableFilters m_filters;
    ValueSource m_valueSource;
    struct {
        std::vector<qint64> selected;
        qint64 current = 0;
        int column = 0, fromTop = 0;
    } m_kept;  // over a reset
    bool m_restoring = false;
};

}  // namespace nuanxin::ui
