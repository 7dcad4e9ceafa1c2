// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/branch/coverage_rate.h"
#include "core/branch/formation_verdict.h"
#include "core/branch/joint_branch.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

FormationFacts employer(int full, int probationary, qint64 id = 1) {
    FormationFacts facts;
    facts.employer = EmployerId(id);
    facts.area = PlaceId(7);
    facts.industry = QStringLiteral("courier");
    for (int i = 0; i < full; ++i) {
        facts.members.push_back({WorkerId(i + 1), QStringLiteral("甲"), MemberStatus::Full});
    }
    for (int i = 0; i < probationary; ++i) {
        facts.members.push_back({WorkerId(full + i + 1), QStringLiteral("乙"), MemberStatus::Probationary});
    }
    return facts;
}

const FormationRule& rule() {
    return shippedFormationRule();
}

QString said(const FormationFacts& facts) {
    return formationSentences(facts, rule()).join(QString());
}

}  // namespace

TEST_CASE("the verdict counts full members, and shows both counts", "[formation]") {
    struct Case {
        int full, probationary;
        const char* verdict;
    };
    const Case cases[] = {{5, 0, "sole_branch"},  {3, 0, "sole_branch"},  {2, 0, "joint_branch"},
                          {1, 0, "joint_branch"}, {0, 0, "instructor"},   {2, 1, "joint_branch"},
                          {2, 9, "joint_branch"}, {0, 1, "joint_branch"}, {0, 5, "joint_branch"},
                          {3, 2, "sole_branch"},  {51, 0, "sole_branch"}};
    for (const Case& c : cases) {
        INFO(c.full << " full, " << c.probationary << " on probation");
        const FormationVerdict verdict = formationVerdict(employer(c.full, c.probationary), rule());
        CHECK(formationCode(verdict.verdict) == QLatin1String(c.verdict));
        CHECK(verdict.members == c.full + c.probationary);
        CHECK(verdict.fullMembers == c.full);
        CHECK(verdict.isGap);
    }
}

TEST_CASE("who is no member is not counted", "[formation]") {
    FormationFacts facts = employer(2, 0);
    facts.members.push_back({WorkerId(9), QStringLiteral("丙"), MemberStatus::None});
    CHECK(formationVerdict(facts, rule()).members == 2);
}

TEST_CASE("it says so where members reach three and full members do not", "[formation]") {
    CHECK(said(employer(2, 1)) ==
          QStringLiteral("党员 3 名，其中正式党员 2 名，应成立联合党支部。"
                         "党员已有 3 名，但正式党员只有 2 名，不到 3 名，还不能单独成立党支部。"
                         "应建未建：还没有联合党支部覆盖。"));
    for (const auto& [full, probationary] : {std::pair{3, 0}, {2, 0}, {1, 1}, {3, 1}, {0, 0}}) {
        CHECK_FALSE(said(employer(full, probationary)).contains(QStringLiteral("还不能单独成立")));
    }
    CHECK(said(employer(0, 0)).startsWith(QStringLiteral("没有党员，应选派党建指导员。")));
}

TEST_CASE("an owner who is a member and not the secretary is named", "[formation]") {
    FormationFacts facts = employer(3, 0);
    facts.ownerName = QStringLiteral("丁一");
    const QString named = QStringLiteral("出资人丁一是党员，一般应担任党支部书记，目前没有担任。");
    CHECK_FALSE(said(facts).contains(QStringLiteral("出资人")));  // nobody asked
    facts.ownerIsMember = false;
    CHECK_FALSE(said(facts).contains(QStringLiteral("出资人")));
    facts.ownerIsMember = true;
    CHECK(said(facts).contains(named));
    facts.ownerName.clear();
    CHECK(said(facts).contains(QStringLiteral("出资人是党员，一般应担任党支部书记")));
    facts.ownerIsSecretary = true;
    CHECK_FALSE(said(facts).contains(QStringLiteral("出资人")));
}

TEST_CASE("what exists closes the gap only where it is what the verdict asks for", "[formation]") {
    struct Case {
        int full;
        bool own, joint, instructor, gap;
    };
    const Case cases[] = {
        {3, true, false, false, false}, {3, false, true, false, true},  {3, false, false, true, true},
        {2, true, false, false, false}, {2, false, true, false, false}, {2, false, false, true, true},
        {0, false, false, true, false}, {0, false, true, false, false}, {0, false, false, false, true},
    };
    for (const Case& c : cases) {
        FormationFacts facts = employer(c.full, 0);
        facts.hasOwnBranch = c.own;
        facts.hasJointBranch = c.joint;
        facts.hasInstructor = c.instructor;
        INFO(c.full << ' ' << c.own << c.joint << c.instructor);
        CHECK(formationVerdict(facts, rule()).isGap == c.gap);
        CHECK(formationSentences(facts, rule()).size() == (c.gap ? 2 : 1));
    }
}

TEST_CASE("a branch beyond fifty members is told to divide, and seven full members elect a committee",
          "[formation]") {
    CHECK_FALSE(said(employer(50, 0)).contains(QStringLiteral("分设")));
    CHECK(said(employer(50, 1)).contains(QStringLiteral("一般不超过 50 名，可考虑分设")));
    CHECK_FALSE(electsCommittee(6, rule()));
    CHECK(electsCommittee(7, rule()));
}

TEST_CASE("joint branches are proposed among neighbours, at most five employers each", "[formation]") {
    struct Case {
        std::vector<int> fullMembers;  // per employer; 0: one member on probation
        std::vector<std::vector<qint64>> groups;
        std::vector<bool> reaches;
    };
    const Case cases[] = {
        {{2, 1}, {{1, 2}}, {true}},
        {{2, 2, 1, 1}, {{1, 4}, {2, 3}}, {true, true}},
        {{1, 1, 1}, {{1, 3, 2}}, {true}},
        {{1, 1, 1, 1, 0, 0}, {{1, 4, 3, 2, 5}, {6}}, {true, false}},
        {{2, 2, 2}, {{1, 3, 2}}, {true}},
        {{1, 1}, {{1, 2}}, {false}},
        {{0, 0, 0, 0, 0, 0, 0}, {{1, 2, 3, 4, 5}, {6, 7}}, {false, false}},
        {{}, {}, {}},
    };
    for (const Case& c : cases) {
        std::vector<FormationFacts> employers;
        for (const int full : c.fullMembers) {
            employers.push_back(employer(full, full == 0 ? 1 : 0, static_cast<qint64>(employers.size()) + 1));
        }
        const auto proposals = proposeJointBranches(employers, JointBy::Area, rule());
        REQUIRE(proposals.size() == c.groups.size());
        for (std::size_t i = 0; i < proposals.size(); ++i) {
            std::vector<qint64> ids;
            for (const EmployerId id : proposals[i].employers) {
                ids.push_back(id.value());
            }
            CHECK(ids == c.groups[i]);
            CHECK(proposals[i].reachesThreshold == c.reaches[i]);
            CHECK(proposals[i].area == PlaceId(7));
        }
    }
}

TEST_CASE("no employer is proposed twice, and no group is too large, however many there are", "[formation]") {
    std::vector<FormationFacts> employers;
    for (int i = 0; i < 400; ++i) {
        FormationFacts facts = employer(i % 3, i % 3 == 0 ? i % 2 : 0, i + 1);
        facts.area = PlaceId(i % 7 + 1);
        employers.push_back(facts);
    }
    std::set<qint64> seen;
    for (const JointBranchProposal& group : proposeJointBranches(employers, JointBy::Area, rule())) {
        CHECK(group.employers.size() <= 5);
        CHECK(group.reachesThreshold == (group.fullMembers >= 3));
        for (const EmployerId id : group.employers) {
            CHECK(seen.insert(id.value()).second);
            CHECK(employers[static_cast<std::size_t>(id.value() - 1)].area == group.area);
        }
    }
    const auto expected = std::ranges::count_if(employers, [](const FormationFacts& facts) {
        return formationVerdict(facts, rule()).verdict == Formation::JointBranch;
    });
    CHECK(static_cast<std::ptrdiff_t>(seen.size()) == expected);
}

TEST_CASE("those of one industry are proposed across areas, and who is covered is left alone",
          "[formation]") {
    std::vector<FormationFacts> employers{employer(2, 0, 1), employer(1, 0, 2), employer(2, 0, 3),
                                          employer(2, 0, 4), employer(2, 0, 5)};
    employers[1].area = PlaceId(8);
    employers[2].industry = QStringLiteral("freight");
    employers[3].industry.clear();
    employers[4].hasJointBranch = true;
    const auto proposals = proposeJointBranches(employers, JointBy::Industry, rule());
    REQUIRE(proposals.size() == 2);
    CHECK(proposals[0].industry == QStringLiteral("courier"));
    CHECK(proposals[0].employers == std::vector{EmployerId(1), EmployerId(2)});
    CHECK(proposals[1].industry == QStringLiteral("freight"));
    CHECK(proposals[1].employers == std::vector{EmployerId(3)});
}

TEST_CASE("organisation and work coverage are of all employers, and add up over areas", "[formation]") {
    std::vector<FormationFacts> employers{employer(3, 0, 1), employer(1, 0, 2), employer(0, 0, 3),
                                          employer(0, 0, 4)};
    employers[0].hasOwnBranch = true;
    employers[1].hasJointBranch = true;
    employers[1].hasInstructor = true;
    employers[2].hasInstructor = true;
    employers[3].area = PlaceId(8);
    const CoverageRate all = coverageOf(employers);
    CHECK(all == CoverageRate{4, 2, 3});
    CHECK(all.organisationPercent() == 50.0);
    CHECK(all.workPercent() == 75.0);
    CHECK_FALSE(CoverageRate{}.workPercent().has_value());
    const auto lines = coverageByAreaAndIndustry(employers);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].rate == CoverageRate{3, 2, 3});
    CHECK(lines[1].area == PlaceId(8));
    CHECK(lines[1].rate == CoverageRate{1, 0, 0});
}
