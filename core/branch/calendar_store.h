// SPDX-License-Identifier: GPL-3.0-or-later
// The work calendar of a ledger: the shipped years, and those the office has entered in their place. Each
// verb is one labelled change and needs Permission::Manage.
#pragma once

#include <QMap>

#include "core/branch/work_calendar.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct CalendarYear {
    int year = 0;
    QString notice;          // of the State Council, as it is cited
    QMap<QDate, bool> days;  // holidays (false) and make-up days (true)
    bool isOwn = false;      // entered here; the others are shipped
};

class CalendarStore {
public:
    explicit CalendarStore(Ledger& ledger) : m_ledger(ledger) {}

    WorkCalendar calendar() const;
    std::optional<CalendarYear> find(int year) const;  // none: not yet entered
    void save(const CalendarYear& year);               // BadInput where a day is not of the year
    void remove(int year);                             // the shipped year, where there is one, holds again

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
