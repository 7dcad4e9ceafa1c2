// SPDX-License-Identifier: GPL-3.0-or-later
// What every table's model shares: columns described once, cells as plain values with what a delegate must
// know. Views sort by SortRole, never by what is displayed.
#pragma once

#include <QAbstractTableModel>
#include <QVariant>
#include <vector>

#include "ui/shell/theme.h"

namespace nuanxin::ui {

enum TableRole {
    SortRole = Qt::UserRole + 1,
    DotRole,     // Dot, a coloured dot before the text
    TintRole,    // Tint of the text
    IdRole,      // the record's id, on every column
    IndentRole,  // steps to the right, in a tree shown as a table
    BranchRole,  // Branch, the arrow before the text
    CellRole     // the Cell with all of these, so that a delegate asks once
};

enum class Dot { None, Good, Warning, Bad, Quiet };

enum class Branch { None, Open, Closed };

enum class Filtering {
    None,
    Values,  // a list to tick from, with counts
    Text,    // a part of it
    Dates,   // from – to
    Numbers  // from – to
};

struct Column {
    QString title;           // with the unit: 从业（人）
    int width = 100;         // at normal type
    bool isNumber = false;   // right-aligned
    bool stretches = false;  // takes what is left; at most one
    int least = 0;           // where room is short it gives way down to this, then is left out; 0: never
    QString key = {};        // in filters and saved views; a column without one is always there
    Filtering filtering = Filtering::None;
    bool hidden = false;  // until the user asks for it
    bool beyond = false;  // to the right of what the window shows: the others have all its room
};

struct Cell {
    QString text;        // empty stays empty
    QVariant sort = {};  // default: the text
    Dot dot = Dot::None;
    Tint tint = Tint::Text;
    QString tip = {};
    int indent = -1;  // -1: not in a tree
    Branch branch = Branch::None;
    bool isSum = false;  // of the rows above: bold, under a line
};

class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    TableModel(std::vector<Column> columns, QObject* parent = nullptr);

    const std::vector<Column>& columns() const { return m_columns; }
    int columnOf(const QString& key) const;  // -1: none
    qint64 idAt(int row) const { return id(row); }
    virtual int rowOf(qint64 wanted) const;  // -1: not there

    int columnCount(const QModelIndex& parent = {}) const final;
    int rowCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    virtual int rows() const = 0;
    virtual Cell cell(int row, int column) const = 0;
    virtual qint64 id(int row) const = 0;

private:
    std::vector<Column> m_columns;
};

// Rows held in memory, for lists that are read whole. A subclass supplies cell() and id().
template <class Row>
class RowsModel : public TableModel {
public:
    using TableModel::TableModel;
    void setRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const Row& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int indexOf(qint64 wanted) const {  // -1: not there
        for (int row = 0; row < rows(); ++row) {
            if (id(row) == wanted) {
                return row;
            }
        }
        return -1;
    }

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<Row> m_rows;
};

}  // namespace nuanxin::ui

Q_DECLARE_METATYPE(nuanxin::ui::Cell)
Q_DECLARE_METATYPE(nuanxin::ui::Dot)
Q_DECLARE_METATYPE(nuanxin::ui::Tint)
Q_DECLARE_METATYPE(nuanxin::ui::Branch)
