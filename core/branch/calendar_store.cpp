// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/calendar_store.h"

#include <QCoreApplication>

#include "core/ledger/row_writer.h"

namespace nuanxin {

namespace {

class CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarStore)

public:
    static QString otherYear(const QDate& day, int year) {
        return tr("%1 不在 %2 年。").arg(day.toString(Qt::ISODate)).arg(year);
    }
    static QString saved(int year) { return tr("登记 %1 年放假和调休安排").arg(year); }
    static QString removed(int year) { return tr("删除 %1 年放假和调休安排").arg(year); }
};

using YearId = Id<struct CalendarYearTag>;
using DayId = Id<struct CalendarDayTag>;

void removeYear(Database& database, int year) {
    database
        .prepare(
            "DELETE FROM work_calendar_day WHERE year_id IN (SELECT id FROM work_calendar_year WHERE year = "
            "?)")
        .with(year)
        .run();
    database.prepare("DELETE FROM work_calendar_year WHERE year = ?").with(year).run();
}

}  // namespace

WorkCalendar CalendarStore::calendar() const {
    m_ledger.require(Permission::Read);
    WorkCalendar calendar = WorkCalendar::shipped();
    Statement rows = m_ledger.database().prepare(
        "SELECT year, day, works FROM work_calendar_year AS entered LEFT JOIN work_calendar_day ON year_id = "
        "entered.id ORDER BY entered.id, day");
    int last = 0;
    while (rows.step()) {
        const int year = static_cast<int>(rows.integer(0));
        if (year != last) {
            calendar.forgetYear(year);
            calendar.enterYear(year);
            last = year;
        }
        if (!rows.isNull(1)) {
            calendar.setDay(QDate::fromString(rows.text(1), Qt::ISODate), rows.integer(2) != 0);
        }
    }
    return calendar;
}

std::optional<CalendarYear> CalendarStore::find(int year) const {
    const WorkCalendar all = calendar();
    if (!all.isEntered(year)) {
        return std::nullopt;
    }
    CalendarYear found{year, {}, all.days(year), false};
    Statement row = m_ledger.database().prepare("SELECT notice FROM work_calendar_year WHERE year = ?");
    if (row.with(year).step()) {
        found.notice = row.text(0);
        found.isOwn = true;
    }
    return found;
}

void CalendarStore::save(const CalendarYear& year) {
    m_ledger.require(Permission::Manage);
    for (auto day = year.days.begin(); day != year.days.end(); ++day) {
        if (day.key().year() != year.year) {
            throw Error(ErrorKind::BadInput, CalendarWords::otherYear(day.key(), year.year));
        }
    }
    m_ledger.write(CalendarWords::saved(year.year), [&](Database& database) {
        removeYear(database, year.year);
        const YearId id = RowWriter("work_calendar_year")
                              .set("year", year.year)
                              .set("notice", year.notice.simplified())
                              .write(m_ledger, YearId());
        for (auto day = year.days.begin(); day != year.days.end(); ++day) {
            RowWriter("work_calendar_day")
                .set("year_id", id)
                .set("day", day.key().toString(Qt::ISODate))
                .set("works", day.value())
                .write(m_ledger, DayId());
        }
    });
}

void CalendarStore::remove(int year) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(CalendarWords::removed(year), [&](Database& database) { removeYear(database, year); });
}

}  // namespace nuanxin
