// SPDX-License-Identifier: GPL-3.0-or-later
// A Party organisation (党组织), who holds its posts, which employers a joint branch covers, and the
// instructors.
#pragma once

#include <QString>
#include <optional>

#include "core/census/employer.h"
#include "core/census/worker.h"

namespace nuanxin {

using OrganisationId = Id<struct OrganisationTag>;
using TermId = Id<struct TermTag>;
using BranchCommitteeId = Id<struct BranchCommitteeTag>;
using CoveredUnitId = Id<struct CoveredUnitTag>;
using PostId = Id<struct PostTag>;
using PartyGroupId = Id<struct PartyGroupTag>;
using InstructorId = Id<struct InstructorTag>;
using InstructorDutyId = Id<struct InstructorDutyTag>;

enum class OrganisationKind {
    Committee,         // 党委
    GeneralBranch,     // 党总支
    Branch,            // 党支部
    JointBranch,       // 联合党支部
    FunctionalBranch,  // 功能型党支部
    MobileBranch,      // 流动党员党支部
    TemporaryBranch,   // 临时党支部
    Industry           // 行业党组织
};
QString organisationKindName(OrganisationKind kind);
QString organisationKindCode(OrganisationKind kind);  // committee, joint_branch: stored, and in JSON
std::optional<OrganisationKind> organisationKindFrom(QStringView codeOrName);

struct Organisation {
    OrganisationId id;
    QString name;
    OrganisationKind kind = OrganisationKind::Branch;
    QString formedBy;         // resources/code_tables/forming_way.tsv
    OrganisationId superior;  // invalid: stands at the top of this ledger
    PlaceId place;
    EmployerId employer;          // of a branch formed by one employer
    QString hostAuthority;        // 依托部门 of an industry organisation
    QString foundedOn, approval;  // ISO date; the paper that approved it
    bool isVillage = false;       // of a village or community: its terms are others
    // Of the newest term, as read. Written with a new organisation; afterwards a term is a row of its own.
    std::optional<int> termYears{};  // as approved; none: by the edition of the rule
    QString lastElectedOn;           // ISO date
    QString extendedUntil;           // ISO date; an election put off, or brought forward, with approval
    QString dissolvedOn;             // ISO date; empty: stands
    QString note;
};

// 届: from one election to the next.
struct Term {
    TermId id;
    OrganisationId organisation;
    QString electedOn;           // ISO date
    std::optional<int> years{};  // as approved; none: by the edition of the rule
    QString edition;             // of the rule when elected
    QString extendedUntil;       // ISO date
    QString note;
};

// From when to when a branch has a committee (支委会).
struct BranchCommittee {
    BranchCommitteeId id;
    OrganisationId organisation;
    QString from, until;  // ISO dates; empty end: still
};

// An employer that a joint branch covers, from when to when.
struct CoveredUnit {
    CoveredUnitId id;
    OrganisationId organisation;
    EmployerId employer;
    QString from, until;  // ISO dates; empty end: still
};

enum class PostKind { Secretary, DeputySecretary, CommitteeMember };  // 书记、副书记、委员
enum class PostSource { Within, Seconded };                           // 内部产生、上级选派
QString postKindName(PostKind kind);
QString postKindCode(PostKind kind);  // secretary: stored, and in JSON
std::optional<PostKind> postKindFrom(QStringView codeOrName);
QString postSourceName(PostSource source);
QString postSourceCode(PostSource source);  // within, seconded: stored
std::optional<PostSource> postSourceFrom(QStringView codeOrName);

struct Post {
    PostId id;
    OrganisationId organisation;
    PostKind kind = PostKind::Secretary;
    PostSource source = PostSource::Within;
    WorkerId worker;      // invalid: a person who is not on the roll
    QString name;         // as read: of the worker
    QString duty;         // 组织委员, 宣传委员
    QString from, until;  // ISO dates; empty end: still
};

// 党小组
struct PartyGroup {
    PartyGroupId id;
    OrganisationId organisation;
    QString name;
    QString from, until;  // ISO dates; empty end: still
};

// 党建指导员
struct Instructor {
    InstructorId id;
    QString name;
    QString sentBy;       // 选派单位
    QString from, until;  // ISO dates; empty end: still
    QString note;
};

// What an instructor looks after: an employer or an organisation, from when to when.
struct InstructorDuty {
    InstructorDutyId id;
    InstructorId instructor;
    EmployerId employer;
    OrganisationId organisation;
    QString from, until;
};

}  // namespace nuanxin
