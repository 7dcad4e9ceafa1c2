// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/workplace_store.h"

#include "core/census/area_store.h"
#include "core/census/employer.h"

namespace nuanxin {

QString workplaceCondition(const char* column) {
    return QStringLiteral(
               "WHERE (?1 IS NULL OR id IN (SELECT rowid FROM derived_workplace_search WHERE words "
               "MATCH ?1)) AND (?2 IS NULL OR %1 = ?2) AND (?3 IS NULL OR place_id IN (%2)) AND "
               "(?4 OR closed_on IS NULL)")
        .arg(QLatin1String(column), QLatin1String(kAreaOfThird));
}

template <class WorkplaceId>
std::map<WorkplaceId, qint64> personsBy(Database& database, const char* column) {
    std::map<WorkplaceId, qint64> counts;
    // Two counts that indexes answer by themselves.
    const auto add = [&](const char* which, qint64 sign) {
        Statement rows = database.prepare(
            QStringLiteral("SELECT %1, count(*) FROM worker WHERE %1 IS NOT NULL%2 GROUP BY %1")
                .arg(QLatin1String(column), QLatin1String(which)));
        while (rows.step()) {
            counts[rows.id<WorkplaceId>(0)] += sign * rows.integer(1);
        }
    };
    add("", 1);
    add(" AND joined_into IS NOT NULL", -1);
    return counts;
}

template std::map<EmployerId, qint64> personsBy(Database&, const char*);
template std::map<SiteId, qint64> personsBy(Database&, const char*);

}  // namespace nuanxin
