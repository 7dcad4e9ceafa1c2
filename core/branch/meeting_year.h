// SPDX-License-Identifier: GPL-3.0-or-later
// A branch's year of meetings by months, as the chart on the wall has it: what was held stands in the month
// it was held in; what is missing, or still to be held, in the month its period ends with.
#pragma once

#include <array>

#include "core/branch/meeting_duty.h"

namespace nuanxin {

struct MeetingMonth {
    int held = 0;     // meetings
    int missing = 0;  // the period has ended
    int due = 0;      // the period ends with this month and has not ended
    MeetingMonth& operator+=(const MeetingMonth& other);
    bool operator==(const MeetingMonth&) const = default;
};

struct MeetingYearRow {
    MeetingKind kind = MeetingKind::BranchAssembly;
    PartyGroupId group;  // of group meetings
    QString groupName;
    std::array<MeetingMonth, 12> months{};
    std::vector<MeetingId> meetings{};  // held: a joint one stands in the rows of all its hosts
    MeetingMonth total() const;
};

// In the order of the duties; then the kinds that are held and owed by nobody.
std::vector<MeetingYearRow> meetingYear(const BranchFacts& branch, const std::vector<Meeting>& meetings,
                                        int year, const std::vector<MeetingDuty>& duties, const QDate& today);

}  // namespace nuanxin
