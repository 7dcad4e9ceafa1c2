// SPDX-License-Identifier: GPL-3.0-or-later
// The table every page uses: fixed row height, hairlines, a head that sorts, columns that remember their
// width and give way where there is no room, cells that copy as a spreadsheet pastes them, and words where
// there is nothing to show.
#pragma once

#include <QTableView>
#include <vector>

#include "ui/table/table_model.h"

class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace nuanxin::ui {

class Settings;

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

    // What this page is for and the first step; the button is left out when `step` is empty.
    void setEmptyState(const QString& title, const QString& sentence, const QString& step = {});

    qint64 currentId() const;  // 0: none
    QList<qint64> selectedIds() const;
    bool selectId(qint64 id);  // false: not in the table

    QString selectionAsText() const;  // tab-separated, as shown; what Ctrl+C puts on the clipboard

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectedIdsChanged();
    void opened(qint64 id);         // Enter or double click
    void deleteRequested();         // the Delete key, with something selected
    void firstStepRequested();      // the empty state's button
    void branchToggled(qint64 id);  // its arrow was clicked, or Left or Right pressed on it

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void dress(TableModel* model);
    int leastOf(int column) const;
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
};

}  // namespace nuanxin::ui
