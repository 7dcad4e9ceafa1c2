// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the demo, which is always as if made today. All are ISO dates.
#pragma once

#include <QDate>
#include <QString>

namespace nuanxin::cli {

inline QDate firstDayOfHalfYear() {
    const QDate today = QDate::currentDate();
    return {today.year(), today.month() > 6 ? 7 : 1, 1};
}

inline QString dayOfHalfYear(int percent) {  // 0: its first day, 100: today
    const QDate first = firstDayOfHalfYear();
    return first.addDays(first.daysTo(QDate::currentDate()) * percent / 100).toString(Qt::ISODate);
}

inline QString monthsAgo(int months) {
    return QDate::currentDate().addMonths(-months).toString(Qt::ISODate);
}

inline QString daysAgo(int days) {
    return QDate::currentDate().addDays(-days).toString(Qt::ISODate);
}

}  // namespace nuanxin::cli
