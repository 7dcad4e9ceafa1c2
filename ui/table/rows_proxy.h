// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts and filters rows that are in memory, by the columns' sort values and by what cells read.
#pragma once

#include <QSortFilterProxyModel>

#include "ui/table/table_filter.h"

namespace nuanxin::ui {

class RowsProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RowsProxy(QObject* parent = nullptr);
    void setFilters(const TableFilters& filters);
    // The rows that meet all filters but those of one column.
    bool meetsOthers(int sourceRow, int column) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    bool meets(int sourceRow, int column, const ColumnFilter& filter) const;
    std::map<int, ColumnFilter> m_filters;
};

}  // namespace nuanxin::ui
