// SPDX-License-Identifier: GPL-3.0-or-later
// What meetings a branch owes, from what it is, and which are missing in a year. Source:
// 《中国共产党支部工作条例（试行）》 2018, resources/rules/meeting_2018.tsv. A branch without a committee
// owes no committee meeting, one without groups no group meetings; functional and temporary branches owe
// nothing here.
//
// The regulation says nothing of a branch that begins or ends within a period. Ours: a period is owed where
// the branch (its committee, the group) stood on the last day and for at least half of the days.
#pragma once

#include "core/branch/meeting.h"
#include "core/branch/rule_table.h"

namespace nuanxin {

enum class DutyPeriod { Month, Quarter, Year };
enum class DutyOwner { Branch, Committee, Group };

struct MeetingDuty {
    MeetingKind kind = MeetingKind::BranchAssembly;
    DutyPeriod period = DutyPeriod::Quarter;
    int times = 1;
    DutyOwner owner = DutyOwner::Branch;
    QString clause;
    Certainty certainty = Certainty::ToVerify;
};
std::vector<MeetingDuty> readMeetingDuties(const QString& lines);  // throws Error(BadInput)
const std::vector<MeetingDuty>& shippedMeetingDuties();

// Days from and until, ISO dates; empty: from ever, still.
struct Standing {
    QString from, until;
};

struct BranchFacts {
    OrganisationId organisation;
    OrganisationKind kind = OrganisationKind::Branch;
    Standing branch;
    std::vector<Standing> committees;  // while there was one
    std::vector<PartyGroup> groups;
};

struct DutyCell {
    MeetingKind kind = MeetingKind::BranchAssembly;
    PartyGroupId group;  // valid in a group's row
    QString period;      // 2026-03, 2026Q1, 2026
    QDate first, last;   // days of the period
    int owed = 0, held = 0;
    bool isOver = false;  // the period has ended: what is missing now is missing
    int missing() const { return isOver && owed > held ? owed - held : 0; }
    bool operator==(const DutyCell&) const = default;
};

// Every period of the year, row by row in the order of the duties: a cell owed nothing is there too, so the
// grid is even. A row that owes nothing all year and holds nothing is left out.
std::vector<DutyCell> meetingGrid(const BranchFacts& branch, const std::vector<Meeting>& meetings, int year,
                                  const std::vector<MeetingDuty>& duties, const QDate& today);

// Meetings once, however many hosts.
qint64 meetingsHeld(const std::vector<Meeting>& meetings, MeetingKind kind, const QDate& first,
                    const QDate& last);

}  // namespace nuanxin
