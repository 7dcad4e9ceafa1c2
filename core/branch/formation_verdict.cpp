// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/formation_verdict.h"

#include <QCoreApplication>
#include <algorithm>

namespace nuanxin {

namespace {

class FormationWords {
    Q_DECLARE_TR_FUNCTIONS(FormationVerdict)
};

// In the order of the enum.
constexpr struct {
    const char* code;
    const char* name;
} kFormations[] = {
    {"sole_branch", QT_TRANSLATE_NOOP("FormationVerdict", "单独成立党支部")},
    {"joint_branch", QT_TRANSLATE_NOOP("FormationVerdict", "成立联合党支部")},
    {"instructor", QT_TRANSLATE_NOOP("FormationVerdict", "选派党建指导员")},
};

int countOf(const FormationFacts& facts, MemberStatus status) {
    return static_cast<int>(std::ranges::count(facts.members, status, &CountedMember::status));
}

bool exists(Formation formation, const FormationFacts& facts) {
    switch (formation) {
        case Formation::SoleBranch:
            return facts.hasOwnBranch;
        case Formation::JointBranch:
            return facts.hasOwnBranch || facts.hasJointBranch;
        case Formation::Instructor:
            return facts.hasOwnBranch || facts.hasJointBranch || facts.hasInstructor;
    }
    return false;
}

QString ownerSentence(const FormationFacts& facts) {
    return facts.ownerName.isEmpty()
               ? FormationWords::tr("出资人是党员，一般应担任党支部书记，目前没有担任。")
               : FormationWords::tr("出资人%1是党员，一般应担任党支部书记，目前没有担任。")
                     .arg(facts.ownerName);
}

QString countSentence(const FormationVerdict& verdict) {
    if (verdict.members == 0) {
        return FormationWords::tr("没有党员，应选派党建指导员。");
    }
    return (verdict.verdict == Formation::SoleBranch
                ? FormationWords::tr("党员 %1 名，其中正式党员 %2 名，应单独成立党支部。")
                : FormationWords::tr("党员 %1 名，其中正式党员 %2 名，应成立联合党支部。"))
        .arg(verdict.members)
        .arg(verdict.fullMembers);
}

QString gapSentence(const FormationFacts& facts, Formation verdict) {
    switch (verdict) {
        case Formation::SoleBranch:
            return facts.hasJointBranch
                       ? FormationWords::tr("应建未建：目前由联合党支部覆盖，已够条件单独成立党支部。")
                       : FormationWords::tr("应建未建：还没有成立党支部。");
        case Formation::JointBranch:
            return FormationWords::tr("应建未建：还没有联合党支部覆盖。");
        case Formation::Instructor:
            return FormationWords::tr("还没有选派党建指导员。");
    }
    return {};
}

}  // namespace

FormationRule readFormationRule(const QString& lines) {
    FormationRule rule;
    for (const RuleLine& line : ruleLines(lines)) {
        const FormationRule::Figure figure{line.number(1), line.text(2), line.certainty(3)};
        if (line.kind() == u"sole_full_members") {
            rule.soleFullMembers = figure;
        } else if (line.kind() == u"joint_units") {
            rule.jointUnits = figure;
        } else if (line.kind() == u"branch_members") {
            rule.branchMembers = figure;
        } else if (line.kind() == u"committee_full_members") {
            rule.committeeFullMembers = figure;
        } else {
            line.refuse();
        }
    }
    return rule;
}

const FormationRule& shippedFormationRule() {
    static const FormationRule rule = readFormationRule(shippedRule(QStringLiteral("formation_2018")));
    return rule;
}

QString formationCode(Formation formation) {
    return QLatin1String(kFormations[static_cast<int>(formation)].code);
}

QString formationName(Formation formation) {
    return FormationWords::tr(kFormations[static_cast<int>(formation)].name);
}

FormationVerdict formationVerdict(const FormationFacts& facts, const FormationRule& rule) {
    FormationVerdict verdict;
    verdict.employer = facts.employer;
    verdict.fullMembers = countOf(facts, MemberStatus::Full);
    verdict.members = verdict.fullMembers + countOf(facts, MemberStatus::Probationary);
    verdict.verdict = verdict.fullMembers >= rule.soleFullMembers.number ? Formation::SoleBranch
                      : verdict.members > 0                              ? Formation::JointBranch
                                                                         : Formation::Instructor;
    verdict.isGap = !exists(verdict.verdict, facts);
    return verdict;
}

QStringList formationSentences(const FormationFacts& facts, const FormationRule& rule) {
    const FormationVerdict verdict = formationVerdict(facts, rule);
    const int threshold = rule.soleFullMembers.number;
    QStringList sentences;
    sentences << countSentence(verdict);
    if (verdict.members >= threshold && verdict.fullMembers < threshold) {
        sentences << FormationWords::tr(
                         "党员已有 %1 名，但正式党员只有 %2 名，不到 %3 名，还不能单独成立党支部。")
                         .arg(verdict.members)
                         .arg(verdict.fullMembers)
                         .arg(threshold);
    }
    if (facts.ownerIsMember.value_or(false) && !facts.ownerIsSecretary) {
        sentences << ownerSentence(facts);
    }
    if (verdict.members > rule.branchMembers.number) {
        sentences << FormationWords::tr("党员超过 %1 名，一个党支部一般不超过 %1 名，可考虑分设。")
                         .arg(rule.branchMembers.number);
    }
    if (verdict.isGap) {
        sentences << gapSentence(facts, verdict.verdict);
    }
    return sentences;
}

bool electsCommittee(int fullMembers, const FormationRule& rule) {
    return fullMembers >= rule.committeeFullMembers.number;
}

}  // namespace nuanxin
