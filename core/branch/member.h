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
using MobileCertificateId = Id<struct MobileCertificateTag>;
using TransferId = Id<struct TransferTag>;
using TransferStepId = Id<struct TransferStepTag>;

enum class MemberStatus { None, Probationary, Full };  // 预备党员、正式党员
QString memberStatusName(MemberStatus status);         // of None: empty
QString memberStatusCode(MemberStatus status);         // full, probationary, none: in JSON

// 三找: how the member came to be known. NotFound: has been known from the start.
enum class MemberFinding { NotFound, OrganisationFoundMember, MemberFoundOrganisation, MemberFoundMember };
QString memberFindingName(MemberFinding finding);
QString memberFindingCode(MemberFinding finding);  // of NotFound: empty, stored as NULL
std::optional<MemberFinding> memberFindingFrom(QStringView codeOrName);

struct Member {
    MemberId id;
    WorkerId worker;   // invalid: not on the roll
    QString joinedOn;  // ISO date of the branch meeting that admitted, where probation began (入党时间);
                       // empty: not known, and taken to be long ago
    QString becameFullOn;  // ISO date (转正时间); empty: on probation, or see isFull
    QString leftOn;        // ISO date; no longer a member
    MemberFinding finding = MemberFinding::NotFound;
    QString foundOn, madeKnownOn;  // ISO dates; empty the second: not yet made known (隐形党员)
    QString note;
    bool isFull = false;  // known to be a full member where becameFullOn is not known
    // Of the worker, as read; of a member who is not on the roll the member's own.
    QString name;
    QString documentKind;
    SealedField identity;
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
    MobileCertificateId id;
    MemberId member;
    QString number;
    QString issuedOn, validUntil;  // ISO dates
    QString issuedBy;
    QString returnedOn;  // ISO date; empty: still in use
};

// 组织关系接转. The steps are entered as they happen; nothing moves before the receiving side has received.
enum class TransferStepKind { Requested, LetterIssued, Received, ReceiptReturned };
QString transferStepName(TransferStepKind kind);
QString transferStepCode(TransferStepKind kind);
std::optional<TransferStepKind> transferStepFrom(QStringView codeOrName);

struct TransferStep {
    TransferStepId id;
    TransferStepKind kind = TransferStepKind::Requested;
    QString on;  // ISO date
    QString note;
};

// Into this ledger's organisations, out of them, or between two of them.
struct Transfer {
    TransferId id;
    MemberId member;
    OrganisationId from, to;  // invalid: elsewhere
    QString fromElsewhere, toElsewhere;
    QString reason;
    QString cancelledOn;  // ISO date
    QString note;
    std::vector<TransferStep> steps;  // by date
    bool isReceived() const;
};

// 报到点
struct CheckInPoint {
    CheckInPointId id;
    QString name;
    PlaceId place;
    OrganisationId organisation;  // that runs it
    QString contact;
    QString from, until;  // ISO dates; empty end: still
};

struct CheckIn {
    CheckInId id;
    MemberId member;
    CheckInPointId point;
    QString expectedBy, on;  // ISO dates; empty the second: expected and not yet checked in
    QString until;           // ISO date; no longer there
};

// As of the end of a day. A date of a month or a year counts from its last day: nobody is counted too early.
MemberStatus statusOn(const Member& member, const QDate& day);
// From its first to before its last day: the day a relationship moves, the receiving side has it.
bool liesThere(const Relationship& relationship, const QDate& day);

}  // namespace nuanxin
