// SPDX-License-Identifier: GPL-3.0-or-later
// Working days: Monday to Friday, but for the public holidays and the make-up days of the State Council's
// yearly notice. An office enters a year as soon as its notice is out; until then what is counted in that
// year is provisional.
#pragma once

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace nuanxin {

class WorkCalendar {
public:
    WorkCalendar() = default;  // knows weekends only
    explicit WorkCalendar(
        const QString& lines);  // as resources/rules/work_calendar.tsv; throws Error(BadInput)
    static const WorkCalendar& shipped();

    void setDay(const QDate& day, bool works) { m_days.insert(day, works); }
    void enterYear(int year) { m_years.insert(year); }
    void forgetYear(int year);               // as if it had never been entered
    QMap<QDate, bool> days(int year) const;  // those that are not as their day of the week; whether they work

    bool isWorkday(const QDate& day) const;
    bool isEntered(int year) const { return m_years.contains(year); }

    struct Count {
        int days = 0;
        bool provisional = false;
    };
    // Working days from first to last, both counted: a notice put up in the morning hangs that whole day.
    Count workdays(const QDate& first, const QDate& last) const;

    struct Day {
        QDate day;
        bool provisional = false;
    };
    // The day on which the count-th working day from first (itself counted) is reached. count > 0.
    Day nthWorkday(const QDate& first, int count) const;

private:
    QHash<QDate, bool> m_days;
    QSet<int> m_years;
};

}  // namespace nuanxin
