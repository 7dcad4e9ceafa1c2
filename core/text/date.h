// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people write them. A date may be known to the month or the year only; that is kept, not filled up.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/text/problem.h"

namespace nuanxin::text {

enum class DatePrecision { None, Year, Month, Day };

struct DateReading {
    QDate date;  // the first day of the month or year where the precision is less
    DatePrecision precision = DatePrecision::None;
    // NoSuchDate, NotADate, or the warning TwoDigitYear. Nothing written, 无 and 至今 are no date and no
    // problem.
    std::optional<Problem> problem;

    bool isKnown() const { return precision != DatePrecision::None; }
    // "2023-02-07", "2023-02" or "2023" (GB/T 7408); empty where nothing is known.
    QString iso() const;
};

// "2023-02-07", as Qt::ISODate writes it in a tenth of the time; empty for a date that is none.
QString isoDay(QDate date);

// 2023-02-07, 2023/2/7, 2023.2.7, 20230207, 2023年2月7日, 二〇二三年二月七日, 2023-02, 202302, 2023年, with
// or without a time behind it. A year of two digits is the latest that is not after latestYear: give the
// current year for a past event.
DateReading parseDate(const QString& text, int latestYear = 2099);

// A number cell formatted as a date. Serial 60 of the 1900 system is the 29 February 1900 that never was.
DateReading fromExcelSerial(double serial, bool date1904);

}  // namespace nuanxin::text
