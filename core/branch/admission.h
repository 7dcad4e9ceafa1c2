// SPDX-License-Identifier: GPL-3.0-or-later
// What a development file says that its person is by now, beside what the roster of members says. Nothing
// follows by itself: who keeps the roster asks for the entry, looks it over and saves it.
#pragma once

#include "core/branch/development_rule.h"
#include "core/branch/member.h"

namespace nuanxin {

struct Admission {
    // By the approvals recorded (上级党委审批); None: not admitted, or the file was stopped.
    MemberStatus status = MemberStatus::None;
    QString approvedOn;  // ISO date of the approval behind the status
    // ISO date of the branch meeting that admitted, where probation began (党章第七条). May be empty.
    QString joinedOn;
    // ISO date on which probation ended, extensions included: from then on the years in the Party count
    // (党章第七条). Where the branch meeting has no day, that of the meeting that confirmed; may be empty.
    QString becameFullOn;
    // The person's record on the roster and what it says, as read. An invalid id: there is none.
    MemberId member{};
    MemberStatus onRoster = MemberStatus::None;

    bool awaitsRoster() const { return status > onRoster; }
};

// The roster's side is left empty.
Admission admissionOf(const Development& file, const DevelopmentJudgement& judgement);

}  // namespace nuanxin
