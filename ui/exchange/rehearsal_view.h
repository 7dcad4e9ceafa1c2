// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal to look through: how many of what, how the columns are taken, the rows of one sheet.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/exchange/rehearsal_model.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace nuanxin::ui {

class ColumnLine;
class LedgerTable;
class Settings;

class RehearsalView : public QWidget {
    Q_OBJECT
public:
    explicit RehearsalView(Settings& settings, QWidget* parent = nullptr);

    void show(const Rehearsal& rehearsal, int sheet, const RehearsalFilter& filter);
    void clear();   // nothing of the rehearsal may be looked at any more
    void update();  // after a correction
    void setFilter(const RehearsalFilter& filter);

    int currentRow() const;  // of the rehearsal; -1: none
    void select(int row);
    bool shows(int row) const;
    bool selectNext(bool (*wanted)(const Rehearsal&, int));  // behind the current row, then from the top
    std::vector<int> selectedRows() const;
    void editCell(int row, int sheetColumn);
    void finishEditing();  // what is being typed counts
    int line() const;      // of the current row, among those shown
    int lines() const;     // shown
    void step(int by);

Q_SIGNALS:
    void currentChanged(int row);
    void selectionChanged();
    void opened(int row);                     // Enter or double click
    void answered(RowDecision::Kind answer);  // pressed in the row that is current now
    void corrected(int row, int column, const QString& text);
    void mapped(int column, int field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure {
        QLabel *number, *word;
        QBoxLayout* pair;
    };
    void addFigures();
    void showFigures();
    void arrangeFigures();
    void buildTable(int sheet);

    Settings& m_settings;
    const Rehearsal* m_rehearsal = nullptr;
    QWidget* m_figureCard;
    QHBoxLayout* m_figureRow;
    std::vector<Figure> m_figures;
    QLabel* m_note;  // where there is room for it
    ColumnLine* m_columns;
    QVBoxLayout* m_place;  // of the table: another sheet has other columns, so another table
    LedgerTable* m_table = nullptr;
    RehearsalModel* m_model = nullptr;
};

}  // namespace nuanxin::ui
