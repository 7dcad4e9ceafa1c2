// SPDX-License-Identifier: GPL-3.0-or-later
// A Party member (党员). Where the relationship lies (组织关系), where a member has checked in (报到) and the
// certificate of a mobile member (流动党员活动证) are three facts, never one: checking in moves no
// relationship.
#pragma once

#include <QDate>
#include <vector>

#include "core/branch/organisation.h"

namespace nuanxin {

using MemberId = Id<struct MemberTag>;
using RelationshipId = Id<struct RelationshipTag>;
using CheckInId = Id<struct CheckInTag>;
using CheckInPointId = Id<struct CheckInPointTag>;

enum class MemberStatus { None, Probationary, Full };  // 预备党员、正式党员

// 三找: how the member came to be known. NotFound: has been known from the start.
enum class MemberFinding { NotFound, OrganisationFoundMember, MemberFoundOrganisation, MemberFoundMember };

struct Member {
    MemberId id;
    WorkerId worker;   // invalid: not on the roll
    QString joinedOn;  // ISO date of the branch meeting that admitted, where probation began (入党时间)
    QString becameFullOn;  // ISO date (转正时间); empty: on probation
    QString leftOn;        // ISO date; no longer a member
    MemberFinding finding = MemberFinding::NotFound;
    QString foundOn, madeKnownOn;  // ISO dates; empty the second: not yet made known (隐形党员)
    QString note;
};

// Kept by date, so that a roster can be printed as of any day.
struct Relationship {
    RelationshipId id;
    MemberId member;
    OrganisationId organisation;  // invalid: lies elsewhere
    QString elsewhere;            // its name there
    QString from, until;          // ISO dates; empty end: still
};

struct MobileCertificate {
    MemberId member;
    QString number;
    QString issuedOn, validUntil;  // ISO dates
    QString issuedBy;
};

struct CheckIn {
    CheckInId id;
    MemberId member;
    CheckInPointId point;
    QString expectedBy, on;  // ISO dates; empty the second: expected and not yet checked in
};

// As of the end of a day. A date of a month or a year counts from its last day: nobody is counted too early.
MemberStatus statusOn(const Member& member, const QDate& day);
// From its first to before its last day: the day a relationship moves, the receiving side has it.
bool liesThere(const Relationship& relationship, const QDate& day);

}  // namespace nuanxin
