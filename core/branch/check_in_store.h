// SPDX-License-Identifier: GPL-3.0-or-later
// Check-in points (报到点) and who has checked in where, by date. Checking in moves no relationship. Each
// verb is one labelled change and needs Permission::Manage.
#pragma once

#include <QDate>
#include <vector>

#include "core/branch/member.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

// A member who was expected and has not come.
struct MissingCheckIn {
    CheckIn checkIn;
    QString member, point;  // names
};

class CheckInStore {
public:
    explicit CheckInStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<CheckInPoint> points() const;                       // of all times, by pinyin
    qint64 countPoints(const QDate& day, PlaceId area = {}) const;  // in it and all places under it
    CheckInPointId save(CheckInPoint point);
    CheckInPointId put(const CheckInPoint& point);            // inside a Ledger::write() of the caller
    void addPoints(const std::vector<CheckInPoint>& points);  // as one change
    void removePoint(CheckInPointId id);                      // BadInput while somebody has checked in there

    std::vector<CheckIn> all() const;                // by the order of entry
    std::vector<CheckIn> of(MemberId member) const;  // the oldest first
    std::vector<CheckIn> at(CheckInPointId point, const QDate& day) const;
    CheckInId save(CheckIn checkIn);
    CheckInId put(const CheckIn& checkIn);  // inside a Ledger::write() of the caller
    void remove(CheckInId id);
    // Expected by the day and not there by then, who waits longest first; of one point where it is valid.
    std::vector<MissingCheckIn> missing(const QDate& day, CheckInPointId point = {}) const;

private:
    std::vector<CheckIn> read(Statement rows) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
