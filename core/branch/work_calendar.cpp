// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/work_calendar.h"

#include "core/branch/rule_table.h"

namespace nuanxin {

WorkCalendar::WorkCalendar(const QString& lines) {
    for (const RuleLine& line : ruleLines(lines)) {
        if (line.kind() == u"year") {
            enterYear(line.number(1));
        } else if (line.kind() == u"work") {
            setDay(line.date(1), true);
        } else if (line.kind() == u"off") {
            for (QDate day = line.date(1); day <= line.date(2); day = day.addDays(1)) {
                setDay(day, false);
            }
        } else {
            line.refuse();
        }
    }
}

const WorkCalendar& WorkCalendar::shipped() {
    static const WorkCalendar calendar(shippedRule(QStringLiteral("work_calendar")));
    return calendar;
}

void WorkCalendar::forgetYear(int year) {
    m_years.remove(year);
    m_days.removeIf([year](const auto& entry) { return entry.key().year() == year; });
}

QMap<QDate, bool> WorkCalendar::days(int year) const {
    QMap<QDate, bool> found;
    for (auto day = m_days.begin(); day != m_days.end(); ++day) {
        if (day.key().year() == year) {
            found.insert(day.key(), day.value());
        }
    }
    return found;
}

bool WorkCalendar::isWorkday(const QDate& day) const {
    return m_days.value(day, day.dayOfWeek() <= Qt::Friday);
}

WorkCalendar::Count WorkCalendar::workdays(const QDate& first, const QDate& last) const {
    Count count;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        count.days += isWorkday(day) ? 1 : 0;
        count.provisional |= !isEntered(day.year());
    }
    return count;
}

WorkCalendar::Day WorkCalendar::nthWorkday(const QDate& first, int count) const {
    Day reached{first, false};
    for (int found = 0;; reached.day = reached.day.addDays(1)) {
        reached.provisional |= !isEntered(reached.day.year());
        found += isWorkday(reached.day) ? 1 : 0;
        if (found >= count) {
            return reached;
        }
    }
}

}  // namespace nuanxin
