// SPDX-License-Identifier: GPL-3.0-or-later
// What an employer should have (应建): a branch of its own, a share in a joint branch, or an instructor; and
// what is missing of it (应建未建).
//
// Source: 《中国共产党支部工作条例（试行）》 2018, resources/rules/formation_2018.tsv. The threshold is three
// *full* members; local papers (《十条措施》 of Gaoqing) loosely say three members. Both are counted and
// shown, and where they part the sentences say so. Where the regulation names no verdict, for employers
// without a member, the papers of the offices send an instructor (党建指导员).
#pragma once

#include <optional>
#include <vector>

#include "core/branch/member.h"
#include "core/branch/rule_table.h"

namespace nuanxin {

struct FormationRule {
    struct Figure {
        int number = 0;
        QString clause;
        Certainty certainty = Certainty::ToVerify;
    };
    Figure soleFullMembers;       // from so many full members on a branch of its own
    Figure jointUnits;            // a joint branch covers at most so many employers
    Figure branchMembers;         // a branch has at most so many members, as a rule
    Figure committeeFullMembers;  // from so many on a branch elects a committee; below, a secretary
};
FormationRule readFormationRule(const QString& lines);  // throws Error(BadInput)
const FormationRule& shippedFormationRule();

// Workers on the job whose political status is 01 or 02 of GB/T 4762, wherever their relationship lies.
struct CountedMember {
    WorkerId worker;
    QString name;
    MemberStatus status = MemberStatus::Full;  // None: not a member, and not counted
};

struct FormationFacts {
    EmployerId employer;
    QString name;
    PlaceId area;      // the level joint branches are proposed for, as the caller chooses
    QString industry;  // employer_kind
    int sites = 0;
    std::vector<CountedMember> members;
    std::optional<bool> ownerIsMember{};  // none: not asked
    QString ownerName;                    // may be empty
    bool ownerIsSecretary = false;
    // What exists today and covers the employer.
    bool hasOwnBranch = false;  // or a general branch, or a committee
    bool hasJointBranch = false;
    bool hasInstructor = false;
};

enum class Formation { SoleBranch, JointBranch, Instructor };
QString formationCode(Formation formation);  // sole_branch, joint_branch, instructor: in JSON
QString formationName(Formation formation);

struct FormationVerdict {
    EmployerId employer;
    int members = 0, fullMembers = 0;  // persons; full ones are among the members
    Formation verdict = Formation::Instructor;
    bool isGap = false;  // 应建未建: what the verdict asks for does not exist
};

FormationVerdict formationVerdict(const FormationFacts& facts, const FormationRule& rule);
// In words, the most important first: the counts; where members reach the threshold and full members do not;
// an owner who is a member and not the secretary; more members than one branch should have; what is missing.
QStringList formationSentences(const FormationFacts& facts, const FormationRule& rule);

// 书记 alone, or an elected committee. Full members of the branch.
bool electsCommittee(int fullMembers, const FormationRule& rule);

}  // namespace nuanxin
