// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_model.h"

#include <algorithm>

namespace nuanxin::ui {

TableModel::TableModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

int TableModel::columnOf(const QString& key) const {
    const auto found = std::ranges::find(m_columns, key, &Column::key);
    return found == m_columns.end() || key.isEmpty() ? -1 : static_cast<int>(found - m_columns.begin());
}

int TableModel::rowOf(qint64 wanted) const {
    for (int row = 0; row < rows(); ++row) {
        if (id(row) == wanted) {
            return row;
        }
    }
    return -1;
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows();
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == IdRole) {
        return id(index.row());
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = m_columns[static_cast<size_t>(index.column())].isNumber;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    // Asked for many roles at each paint: only these few build a cell.
    if (role != Qt::DisplayRole && role != SortRole && role != DotRole && role != TintRole &&
        role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != IndentRole &&
        role != BranchRole && role != CellRole) {
        return {};
    }
    const Cell value = cell(index.row(), index.column());
    switch (role) {
        case CellRole:
            return QVariant::fromValue(value);
        case SortRole:
            return value.sort.isValid() ? value.sort : QVariant(value.text);
        case DotRole:
            return QVariant::fromValue(value.dot);
        case TintRole:
            return QVariant::fromValue(value.tint);
        case IndentRole:
            return value.indent;
        case BranchRole:
            return QVariant::fromValue(value.branch);
        case Qt::ToolTipRole:
            return value.tip.isEmpty() ? QVariant() : QVariant(value.tip);
        default:
            return value.text;
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Column& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.title;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

}  // namespace nuanxin::ui
