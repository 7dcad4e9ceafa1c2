// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/work_calendar.h"

#include "core/branch/possible_days.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

QDate day(const char* iso) {
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

}  // namespace

TEST_CASE("holidays are free and make-up days are worked, as the notices say", "[calendar]") {
    struct Case {
        const char* day;
        bool works;
    };
    const Case cases[] = {{"2026-01-01", false}, {"2026-01-04", true},  {"2026-02-14", true},
                          {"2026-02-17", false}, {"2026-02-24", true},  {"2026-06-19", false},
                          {"2026-06-20", false}, {"2026-09-20", true},  {"2026-10-07", false},
                          {"2026-10-08", true},  {"2026-10-10", true},  {"2026-10-11", false},
                          {"2025-09-28", true},  {"2025-10-08", false}, {"2024-02-09", true},
                          {"2024-05-11", true},  {"2027-01-01", true},  {"2027-01-02", false}};
    for (const Case& c : cases) {
        INFO(c.day);
        CHECK(WorkCalendar::shipped().isWorkday(day(c.day)) == c.works);
    }
}

TEST_CASE("as many days are free as the notices give", "[calendar]") {
    const auto workdays = [](int year) {
        return WorkCalendar::shipped().workdays(QDate(year, 1, 1), QDate(year, 12, 31)).days;
    };
    // 366 or 365 days less the weekends, less the holidays on weekdays, and the make-up days.
    CHECK(workdays(2024) == 251);
    CHECK(workdays(2025) == 248);
    CHECK(workdays(2026) == 248);
}

TEST_CASE("the fifth working day counts the first, and is provisional in a year not entered", "[calendar]") {
    const WorkCalendar& calendar = WorkCalendar::shipped();
    CHECK(calendar.nthWorkday(day("2026-06-01"), 5).day == day("2026-06-05"));
    CHECK(calendar.nthWorkday(day("2026-06-06"), 1).day == day("2026-06-08"));
    CHECK(calendar.nthWorkday(day("2026-09-28"), 5).day == day("2026-10-09"));
    CHECK_FALSE(calendar.nthWorkday(day("2026-12-25"), 5).provisional);
    const WorkCalendar::Day across = calendar.nthWorkday(day("2026-12-30"), 5);
    CHECK(across.day == day("2027-01-05"));
    CHECK(across.provisional);
}

TEST_CASE("an office enters and corrects a year", "[calendar]") {
    WorkCalendar calendar = WorkCalendar::shipped();
    calendar.setDay(day("2027-01-01"), false);
    calendar.setDay(day("2027-01-02"), true);
    CHECK(calendar.nthWorkday(day("2026-12-30"), 3).provisional);
    calendar.enterYear(2027);
    const WorkCalendar::Day third = calendar.nthWorkday(day("2026-12-30"), 3);
    CHECK(third.day == day("2027-01-02"));
    CHECK_FALSE(third.provisional);
}

TEST_CASE("a date of a month or a year stands for all its days", "[calendar]") {
    CHECK(possibleDays(QStringLiteral("2024-02-29")) == PossibleDays{QDate(2024, 2, 29), QDate(2024, 2, 29)});
    CHECK(possibleDays(QStringLiteral("2024-02")) == PossibleDays{QDate(2024, 2, 1), QDate(2024, 2, 29)});
    CHECK(possibleDays(QStringLiteral("2023")) == PossibleDays{QDate(2023, 1, 1), QDate(2023, 12, 31)});
    for (const auto* nothing : {"", "2023-02-30", "2023-13", "不详", "23"}) {
        CHECK_FALSE(possibleDays(QString::fromUtf8(nothing)).isKnown());
    }
}
