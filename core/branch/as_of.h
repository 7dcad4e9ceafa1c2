// SPDX-License-Identifier: GPL-3.0-or-later
// "As of the end of a day" in SQL, as statusOn() and liesThere() have it: a date of a month or a year counts
// from its last day. Parameters 1 to 3 of a statement are the day, and its month and year unless it is their
// last. For the stores of this room.
#pragma once

#include <QDate>
#include <QString>

#include "core/ledger/database.h"

namespace nuanxin {

struct AsOf {
    QString day, month, year;

    explicit AsOf(const QDate& date)
        : day(date.toString(Qt::ISODate)),
          month(date.day() == date.daysInMonth() ? QStringLiteral("-") : day.left(7)),
          year(date.dayOfYear() == date.daysInYear() ? QStringLiteral("-") : day.left(4)) {}

    template <class... More>
    Statement& bind(Statement& statement, const More&... more) const {
        return statement.with(day, month, year, more...);
    }
};

// Whether the date in a column has come. NULL has not. Most dates are of earlier years, and told by that.
inline QString hasCome(const QString& column) {
    return QStringLiteral("(%1 IS NOT NULL AND (%1 < ?3 OR (%1 <= ?1 AND %1 <> ?2 AND %1 <> ?3)))")
        .arg(column);
}

// Whether what a row says holds: it has begun, or always was, and has not ended.
inline QString holds(const QString& table) {
    return QStringLiteral("((%1.started_on IS NULL OR %2) AND NOT %3)")
        .arg(table, hasCome(table + QStringLiteral(".started_on")),
             hasCome(table + QStringLiteral(".ended_on")));
}

}  // namespace nuanxin
