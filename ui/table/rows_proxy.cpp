// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rows_proxy.h"

#include <algorithm>

#include "ui/table/table_model.h"

namespace nuanxin::ui {

namespace {

// 2026-03 lies in every range that touches March; numbers are compared as numbers.
bool inRange(const QString& text, bool isNumber, const ColumnFilter& filter) {
    if (text.isEmpty()) {
        return false;
    }
    if (isNumber) {
        const double value = QString(text).remove(u',').toDouble();
        return (filter.from.isEmpty() || value >= filter.from.toDouble()) &&
               (filter.to.isEmpty() || value <= filter.to.toDouble());
    }
    return (filter.from.isEmpty() || text >= filter.from.left(text.size())) &&
           (filter.to.isEmpty() || text.left(filter.to.size()) <= filter.to);
}

}  // namespace

RowsProxy::RowsProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void RowsProxy::setFilters(const TableFilters& filters) {
    m_filters.clear();
    for (const auto& [key, filter] : filters) {
        const int column = static_cast<TableModel*>(sourceModel())->columnOf(key);
        if (column >= 0) {
            m_filters.emplace(column, filter);
        }
    }
    invalidateFilter();
}

bool RowsProxy::meets(int sourceRow, int column, const ColumnFilter& filter) const {
    const auto* source = static_cast<TableModel*>(sourceModel());
    const QString text = source->index(sourceRow, column).data().toString();
    const bool isNumber = source->columns()[static_cast<size_t>(column)].filtering == Filtering::Numbers;
    return (filter.anyOf.isEmpty() || filter.anyOf.contains(text)) &&
           (filter.contains.isEmpty() || text.contains(filter.contains, Qt::CaseInsensitive)) &&
           ((filter.from.isEmpty() && filter.to.isEmpty()) || inRange(text, isNumber, filter));
}

bool RowsProxy::meetsOthers(int sourceRow, int column) const {
    return std::ranges::all_of(m_filters, [&](const auto& each) {
        return each.first == column || meets(sourceRow, each.first, each.second);
    });
}

// A page's own search goes through the proxy's pattern.
bool RowsProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    return QSortFilterProxyModel::filterAcceptsRow(sourceRow, sourceParent) && meetsOthers(sourceRow, -1);
}

}  // namespace nuanxin::ui
