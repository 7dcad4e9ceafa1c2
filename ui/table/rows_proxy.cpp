// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rows_proxy.h"

#include <algorithm>

#include "ui/table/table_model.h"

namespace nuanxin::ui {

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
    const bool isNumber = source->columns()[static_cast<size_t>(column)].filtering == Filtering::Numbers;
    return ui::meets(source->index(sourceRow, column).data().toString(), isNumber, filter);
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
