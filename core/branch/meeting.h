// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting of branch life (三会一课、主题党日、组织生活会、民主评议). Held by several branches together it
// is one meeting and counts for each of its hosts.
#pragma once

#include <QStringList>
#include <vector>

#include "core/branch/member.h"

namespace nuanxin {

using MeetingId = Id<struct MeetingTag>;
using MeetingDecisionId = Id<struct MeetingDecisionTag>;

enum class MeetingKind {
    BranchAssembly,       // 支部党员大会
    CommitteeMeeting,     // 支部委员会会议
    GroupMeeting,         // 党小组会
    PartyLecture,         // 党课
    ThemeDay,             // 主题党日
    OrganisationLife,     // 组织生活会
    DemocraticAppraisal,  // 民主评议党员
    Other
};
QString meetingKindName(MeetingKind kind);
QString meetingKindCode(MeetingKind kind);  // branch_assembly: stored, and in JSON
std::optional<MeetingKind> meetingKindFrom(QStringView codeOrName);

struct Meeting {
    MeetingId id;
    MeetingKind kind = MeetingKind::BranchAssembly;
    QString heldOn;  // ISO date
    QString place;   // as written; a station may host
    QString chair, minuteTaker;
    QString agenda, minutes;
    std::vector<OrganisationId> hosts;
    PartyGroupId group;  // of a group's meeting
    // Persons, of all hosts: 应到、实到、请假.
    int entitled = 0, present = 0, excused = 0;
};

enum class Presence { Present, Excused, Absent, Observing };  // 实到、请假、缺席、列席
QString presenceName(Presence presence);
QString presenceCode(Presence presence);  // stored
std::optional<Presence> presenceFrom(QStringView codeOrName);

// One of those entitled, or one who sat in (列席) and is not counted among them.
struct Attendance {
    MemberId member;
    Presence presence = Presence::Present;
    QString reason;  // 缺席原因
};

struct MeetingDecision {
    MeetingDecisionId id;
    MeetingId meeting;
    QString text, owner;
    QString dueOn, doneOn;  // ISO dates
};

}  // namespace nuanxin
