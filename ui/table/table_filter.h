// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table are filtered by, as plain data: shown by chips, kept in saved views, and given
// a meaning by whoever makes the list.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <functional>
#include <map>
#include <vector>

namespace nuanxin::ui {

struct ColumnFilter {
    QStringList anyOf{};  // values; an empty one: not filled in
    QStringList names{};  // of these values, as a chip says them
    QString contains{};
    QString from{}, to{};

    bool isEmpty() const { return anyOf.isEmpty() && contains.isEmpty() && from.isEmpty() && to.isEmpty(); }
    bool operator==(const ColumnFilter&) const = default;
    QString says() const;  // 外卖配送员、快递员; 2026-01-01 起; empty where there is no filter
};

// Whether a cell of a column meets its filter, by what it shows. 2026-03 lies in every range that touches
// March; numbers are compared as numbers.
bool meets(const QString& text, bool isNumber, const ColumnFilter& filter);

using TableFilters = std::map<QString, ColumnFilter>;  // by column key; none is empty

QJsonObject toJson(const TableFilters& filters);
TableFilters filtersFrom(const QJsonObject& json);

// A value that a column holds, for ticking.
struct FilterValue {
    QString value;
    QString name;
    int indent = 0;
    qint64 count = 0;
};

// Is asked for the values of a column and answers now or later; an answer for a popup that is gone is
// dropped.
using FilterValues = std::vector<FilterValue>;
FilterValues filterValues(const QMap<QString, qint64>& counts);  // texts as they are
using ValueSource = std::function<void(const QString& key, std::function<void(FilterValues)> take)>;

}  // namespace nuanxin::ui
