// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/possible_days.h"

namespace nuanxin {

PossibleDays possibleDays(const QString& iso) {
    constexpr qsizetype kYear = 4, kMonth = 7, kDay = 10;
    if (iso.size() == kDay) {
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        return {day, day};
    }
    const QDate first = iso.size() == kMonth  ? QDate::fromString(iso + QStringLiteral("-01"), Qt::ISODate)
                        : iso.size() == kYear ? QDate::fromString(iso + QStringLiteral("-01-01"), Qt::ISODate)
                                              : QDate();
    if (!first.isValid()) {
        return {};
    }
    return {first, first.addMonths(iso.size() == kMonth ? 1 : 12).addDays(-1)};
}

}  // namespace nuanxin
