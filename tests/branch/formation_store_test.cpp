// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/formation_store.h"

#include "core/branch/instructor_store.h"
#include "core/branch/organisation_part_store.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct FormationFixture : BranchFixture {
    void addMembers(EmployerId employer, int full, int probationary = 0, SiteId site = {}) {
        for (int i = 0; i < full + probationary; ++i) {
            Worker worker = person(QStringLiteral("党员甲"));
            worker.employer = employer;
            worker.site = site;
            worker.politicalStatus = i < full ? QStringLiteral("01") : QStringLiteral("02");
            add(worker);
        }
    }
    FormationRow row(EmployerId employer, const char* day = "2026-11-22") const {
        for (const FormationRow& row : FormationStore(*ledger).rows(dayOf(day))) {
            if (row.facts.employer == employer) {
                return row;
            }
        }
        throw std::logic_error("no such employer");
    }
};

}  // namespace

TEST_CASE("members are the workers on the job, at the employer or one of its sites", "[formation]") {
    FormationFixture f;
    f.addMembers(f.meituan, 1);
    f.addMembers({}, 1, 1, f.qilongSite);
    f.addMembers({}, 5);  // of no employer
    Worker left = CensusFixture::person(QStringLiteral("已离岗"));
    left.employer = f.meituan;
    left.politicalStatus = QStringLiteral("01");
    left.state = WorkerState::Left;
    f.add(left);
    const FormationRow row = f.row(f.meituan);
    CHECK(row.verdict.members == 3);
    CHECK(row.verdict.fullMembers == 2);
    CHECK(row.facts.sites == 2);
    CHECK(row.facts.area == f.street);
    CHECK(row.verdict.verdict == Formation::JointBranch);
    CHECK(row.verdict.isGap);
    const auto sites = FormationStore(*f.ledger).sites(f.meituan);
    REQUIRE(sites.size() == 3);
    int members = 0;
    for (const SiteFormation& site : sites) {
        members += site.members;
    }
    CHECK(members == 3);
}

TEST_CASE("what exists counts from its first day to its last", "[formation]") {
    FormationFixture f;
    f.addMembers(f.meituan, 3);
    Organisation branch;
    branch.name = QStringLiteral("美团党支部");
    branch.employer = f.meituan;
    branch.foundedOn = QStringLiteral("2025-01-01");
    branch.dissolvedOn = QStringLiteral("2026-01-01");
    OrganisationStore(*f.ledger).save(branch);
    CHECK(f.row(f.meituan, "2024-12-31").verdict.isGap);
    CHECK_FALSE(f.row(f.meituan, "2025-01-01").verdict.isGap);
    CHECK(f.row(f.meituan, "2025-06-01").existing == QStringList{QStringLiteral("美团党支部")});
    CHECK(f.row(f.meituan, "2026-01-01").existing.isEmpty());
}

TEST_CASE("a functional branch is listed and is no branch of its own", "[formation]") {
    FormationFixture f;
    f.addMembers(f.meituan, 3);
    f.addOrganisation("美团功能型党支部", OrganisationKind::FunctionalBranch, {}, f.meituan);
    CHECK(f.row(f.meituan).verdict.isGap);
    CHECK(f.row(f.meituan).existing.size() == 1);
}

TEST_CASE("an owner who is a member is named until he is secretary", "[formation]") {
    FormationFixture f;
    Employer employer = EmployerStore(*f.ledger).find(f.meituan).value();
    employer.ownerIsMember = true;
    employer.ownerName = QStringLiteral("赵启明");
    EmployerStore(*f.ledger).save(employer);
    f.addMembers(f.meituan, 3);
    const OrganisationId branch =
        f.addOrganisation("美团党支部", OrganisationKind::Branch, f.committee, f.meituan);
    const auto sentences = [&] {
        return formationSentences(f.row(f.meituan).facts, shippedFormationRule()).join(QString());
    };
    CHECK(sentences().contains(QStringLiteral("出资人赵启明是党员")));
    OrganisationPartStore(*f.ledger).save(Post{{},
                                               branch,
                                               PostKind::Secretary,
                                               PostSource::Within,
                                               {},
                                               QStringLiteral("赵启明"),
                                               {},
                                               QStringLiteral("2025-01-01"),
                                               {}});
    CHECK_FALSE(sentences().contains(QStringLiteral("赵启明")));
}

TEST_CASE("a proposed joint branch is accepted in one step that undoes", "[formation]") {
    FormationFixture f;
    std::vector<EmployerId> employers;
    for (int i = 0; i < 3; ++i) {
        employers.push_back(f.addEmployer(QStringLiteral("快递%1部").arg(i + 1), f.qilong));
        f.addMembers(employers.back(), 1);
    }
    FormationStore store(*f.ledger);
    const QDate day = dayOf("2026-11-22");
    const auto proposals = store.proposals(day, JointBy::Area);
    REQUIRE(proposals.size() == 1);
    CHECK(proposals[0].area == f.street);
    CHECK(store.suggestedName(proposals[0]) == QStringLiteral("永丰街道新就业群体联合党支部"));
    const auto byIndustry = store.proposals(day, JointBy::Industry);
    REQUIRE(byIndustry.size() == 1);
    CHECK(store.suggestedName(byIndustry[0]) == QStringLiteral("快递行业联合党支部"));
    Organisation branch;
    branch.name = store.suggestedName(proposals[0]);
    branch.superior = f.committee;
    branch.foundedOn = QStringLiteral("2026-11-22");
    const OrganisationId id = store.accept(proposals[0], branch);
    CHECK(OrganisationPartStore(*f.ledger).units(id).size() == 3);
    CHECK(OrganisationStore(*f.ledger).find(id)->kind == OrganisationKind::JointBranch);
    CHECK(store.proposals(day, JointBy::Area).empty());
    CHECK_FALSE(f.row(employers[0]).verdict.isGap);
    f.undoLast();
    CHECK(store.proposals(day, JointBy::Area).size() == 1);
    CHECK_FALSE(OrganisationStore(*f.ledger).find(id).has_value());
}

TEST_CASE("the rates are by street and sector, of employers that are not closed", "[formation]") {
    FormationFixture f;
    const EmployerId courier = f.addEmployer(QStringLiteral("迅达快递"), f.qilong);
    Employer closed =
        EmployerStore(*f.ledger).find(f.addEmployer(QStringLiteral("旧快递"), f.qilong)).value();
    closed.closedOn = QStringLiteral("2025-05-01");
    EmployerStore(*f.ledger).save(closed);
    f.addEmployer(QStringLiteral("飞快递"), f.jinxing);
    const InstructorId instructor =
        InstructorStore(*f.ledger).save({{}, QStringLiteral("王指导"), {}, {}, {}, {}});
    InstructorStore(*f.ledger).save(InstructorDuty{{}, instructor, courier, {}, {}, {}});
    f.addOrganisation("美团党支部", OrganisationKind::Branch, f.committee, f.meituan);
    const auto lines = FormationStore(*f.ledger).coverage(dayOf("2026-11-22"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].area == f.street);
    CHECK(lines[0].industry == QStringLiteral("courier"));
    CHECK(lines[0].rate == CoverageRate{2, 0, 1});
    CHECK(lines[1].rate == CoverageRate{1, 1, 1});
    CHECK(f.row(courier).existing == QStringList{QStringLiteral("党建指导员 王指导")});
}
