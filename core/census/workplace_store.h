// SPDX-License-Identifier: GPL-3.0-or-later
// What the stores of employers and of sites do alike. Internal to them.
#pragma once

#include <map>
#include <vector>

#include "core/census/columns.h"
#include "core/census/search_text.h"
#include "core/ledger/ledger.h"
#include "core/text/sort_key.h"

namespace nuanxin {

template <class WorkplaceId>
std::vector<WorkplaceId> workplacesWhere(Database& database, const char* sql, const QString& value) {
    std::vector<WorkplaceId> ids;
    Statement rows = database.prepare(sql);
    rows.with(value);
    while (rows.step()) {
        ids.push_back(rows.id<WorkplaceId>(0));
    }
    return ids;
}

// WHERE: the words searched for (1), what `column` holds (2), the area (3), whether those closed count (4).
QString workplaceCondition(const char* column);

// By pinyin. `wanted` is an EmployerQuery or a SiteQuery, `only` what `column` must hold where it is not
// NULL; `read` makes the record of a row that `select` gives.
template <class Query, class Value, class Read>
auto listWorkplaces(Database& database, const char* select, const Query& wanted, const char* column,
                    const Value& only, const Read& read) {
    using Record = decltype(read(std::declval<const Statement&>()));
    std::vector<Record> listed;
    const QString expression = searchExpressions(wanted.text).join(QStringLiteral(" AND "));
    if (expression.isEmpty() && !wanted.text.trimmed().isEmpty()) {
        return listed;
    }
    Statement rows = database.prepare(QLatin1String(select) + workplaceCondition(column));
    rows.with(orNull(expression), only, wanted.area, wanted.withClosed);
    std::multimap<QByteArray, Record> found;
    while (rows.step()) {
        Record record = read(rows);
        const QByteArray key = text::pinyinSortKeyOf(record.name);
        found.emplace(key, std::move(record));
    }
    for (auto& [key, record] : found) {
        if (wanted.limit == 0 || std::ssize(listed) < wanted.limit) {
            listed.push_back(std::move(record));
        }
    }
    return listed;
}

// Persons on the roll by the workplace in that column of theirs, where there are any.
template <class WorkplaceId>
std::map<WorkplaceId, qint64> personsBy(Database& database, const char* column);

}  // namespace nuanxin
