// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a LedgerTable are seen, and what they are filtered by.
#include <QHeaderView>
#include <QMap>
#include <QMenu>
#include <QPointer>
#include <QScopedValueRollback>
#include <algorithm>

#include "ui/table/columns_popup.h"
#include "ui/table/filter_popup.h"
#include "ui/table/ledger_table.h"
#include "ui/table/rows_proxy.h"
#include "ui/table/table_head.h"

namespace nuanxin::ui {

TableHead* LedgerTable::head() const {
    return static_cast<TableHead*>(horizontalHeader());
}

const Column* LedgerTable::columnOf(const QString& key) const {
    const auto found = std::ranges::find(m_columns, key, &Column::key);
    return found == m_columns.end() || key.isEmpty() ? nullptr : &*found;
}

QStringList LedgerTable::shownColumns() const {
    QStringList keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!m_hidden.contains(column)) {
            keys << m_columns[static_cast<size_t>(column)].key;
        }
    }
    return keys;
}

void LedgerTable::showColumns(const QStringList& keys) {
    {
        const QScopedValueRollback quiet(m_dressing, true);
        int place = 0;
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            const Column& described = m_columns[static_cast<size_t>(column)];
            const bool hidden =
                keys.isEmpty() ? described.hidden : !described.key.isEmpty() && !keys.contains(described.key);
            hidden ? void(m_hidden.insert(column)) : void(m_hidden.remove(column));
        }
        const auto moveTo = [&](int column) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        };
        if (keys.isEmpty()) {
            for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
                moveTo(column);
                m_wished[column] = qMax(px(m_columns[static_cast<size_t>(column)].width),
                                        head()->widthFor(m_columns[static_cast<size_t>(column)].title));
            }
        }
        for (const QString& key : keys) {
            const auto found = std::ranges::find(m_columns, key, &Column::key);
            if (found != m_columns.end()) {
                moveTo(static_cast<int>(found - m_columns.begin()));
            }
        }
    }
    fit();
    rememberColumns();
    Q_EMIT columnsChanged();
}

int LedgerTable::shownColumnFrom(int column, int steps) const {
    int place = horizontalHeader()->visualIndex(column);
    while (place >= 0 && place < horizontalHeader()->count()) {
        const int there = horizontalHeader()->logicalIndex(place++);
        if (!m_hidden.contains(there) && steps-- == 0) {
            return there;
        }
    }
    return -1;
}

void LedgerTable::hideColumn(int column, bool hidden) {
    hidden ? void(m_hidden.insert(column)) : void(m_hidden.remove(column));
    fit();
    rememberColumns();
    Q_EMIT columnsChanged();
}

QStringList LedgerTable::allColumns() const {
    QStringList keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const QString& key = m_columns[static_cast<size_t>(horizontalHeader()->logicalIndex(place))].key;
        if (!key.isEmpty()) {
            keys << key;
        }
    }
    return keys;
}

void LedgerTable::askColumns(QWidget* below) {
    const QWidget* over = below == nullptr ? static_cast<QWidget*>(horizontalHeader()) : below;
    (new ColumnsPopup(*this))->popUp(over->mapToGlobal(QPoint(over->width(), over->height() + 2)));
}

void LedgerTable::showHeadMenu(const QPoint& where) {
    const int column = head()->sectionUnder(where.x());
    if (column < 0 || m_columns[static_cast<size_t>(column)].key.isEmpty()) {
        return;
    }
    const Column& described = m_columns[static_cast<size_t>(column)];
    QMenu menu(this);
    if (described.filtering != Filtering::None) {
        connect(menu.addAction(tr("按%1筛选…").arg(described.title)), &QAction::triggered, this,
                [this, key = described.key] { askFilter(key); });
        if (m_filters.contains(described.key)) {
            connect(menu.addAction(tr("清除这一栏的筛选")), &QAction::triggered, this,
                    [this, key = described.key] { setFilter(key, {}); });
        }
        menu.addSeparator();
    }
    if (column > 0) {
        connect(menu.addAction(tr("隐藏%1").arg(described.title)), &QAction::triggered, this,
                [this, column] { hideColumn(column, true); });
    }
    connect(menu.addAction(tr("选择栏目…")), &QAction::triggered, this, [this] { askColumns(); });
    menu.exec(horizontalHeader()->mapToGlobal(where));
}

void LedgerTable::setFilters(TableFilters filters) {
    std::erase_if(filters, [this](const auto& each) {
        return each.second.isEmpty() || columnOf(each.first) == nullptr;
    });
    if (filters == m_filters) {
        return;
    }
    m_filters = std::move(filters);
    if (m_proxy != nullptr) {
        m_proxy->setFilters(m_filters);
    }
    showFiltersInHead();
    Q_EMIT filtersChanged();
}

void LedgerTable::setFilter(const QString& key, const ColumnFilter& filter) {
    TableFilters filters = m_filters;
    filters[key] = filter;  // an empty one is dropped
    setFilters(std::move(filters));
}

void LedgerTable::showFiltersInHead() {
    QSet<int> filtered;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_filters.contains(m_columns[column].key)) {
            filtered << static_cast<int>(column);
        }
    }
    head()->setFiltered(filtered);
}

FilterValues LedgerTable::valuesInMemory(int column) const {
    QMap<QString, qint64> counts;
    for (int row = 0; row < m_source->rowCount(); ++row) {
        if (m_proxy->meetsOthers(row, column)) {
            ++counts[m_source->index(row, column).data().toString()];
        }
    }
    return filterValues(counts);
}

void LedgerTable::askFilter(const QString& key, QWidget* below) {
    const Column* column = columnOf(key);
    if (column == nullptr || column->filtering == Filtering::None) {
        return;
    }
    const auto known = m_filters.find(key);
    auto* popup = new FilterPopup(*column, known == m_filters.end() ? ColumnFilter() : known->second, this);
    connect(popup, &FilterPopup::changed, this,
            [this, key](const ColumnFilter& filter) { setFilter(key, filter); });
    const int index = static_cast<int>(column - m_columns.data());
    if (column->filtering == Filtering::Values && m_valueSource) {
        m_valueSource(key, [guard = QPointer<FilterPopup>(popup)](FilterValues values) {
            if (guard) {
                guard->setValues(std::move(values));
            }
        });
    } else if (column->filtering == Filtering::Values && m_proxy != nullptr) {
        popup->setValues(valuesInMemory(index));
    }
    const QPoint at =
        below != nullptr
            ? below->mapToGlobal(QPoint(0, below->height() + 2))
            : horizontalHeader()->mapToGlobal(QPoint(qMax(0, head()->placeOf(index)), head()->height()));
    popup->popUp(at);
}

}  // namespace nuanxin::ui
