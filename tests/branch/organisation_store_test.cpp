// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/organisation_store.h"

#include "core/branch/instructor_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_term.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

TEST_CASE("an organisation is kept as it was entered, and saving it undone", "[branch]") {
    BranchFixture f;
    OrganisationStore store(*f.ledger);
    Organisation joint;
    joint.name = QStringLiteral(" 快递  联合党支部 ");
    joint.kind = OrganisationKind::JointBranch;
    joint.formedBy = QStringLiteral("area");
    joint.superior = f.committee;
    joint.place = f.street;
    joint.hostAuthority = QStringLiteral("交通运输局");
    joint.foundedOn = QStringLiteral("2025-03");
    joint.approval = QStringLiteral("永党〔2025〕3号");
    joint.isVillage = true;
    joint.termYears = 5;
    joint.lastElectedOn = QStringLiteral("2025-03-20");
    joint.extendedUntil = QStringLiteral("2030-09-20");
    joint.note = QStringLiteral("试点");
    const OrganisationId id = store.save(joint);
    const Organisation read = store.find(id).value();
    CHECK(read.name == QStringLiteral("快递 联合党支部"));
    CHECK(read.kind == OrganisationKind::JointBranch);
    CHECK(read.formedBy == joint.formedBy);
    CHECK(read.superior == f.committee);
    CHECK(read.place == f.street);
    CHECK(read.hostAuthority == joint.hostAuthority);
    CHECK(read.foundedOn == joint.foundedOn);
    CHECK(read.approval == joint.approval);
    CHECK(read.isVillage);
    CHECK(read.termYears == 5);
    CHECK(read.lastElectedOn == joint.lastElectedOn);
    CHECK(read.extendedUntil == joint.extendedUntil);
    CHECK(read.note == joint.note);
    f.undoLast();
    CHECK_FALSE(store.find(id).has_value());
    CHECK(store.terms(id).empty());
}

TEST_CASE("the newest term is the one an organisation is judged by", "[branch]") {
    BranchFixture f;
    OrganisationStore store(*f.ledger);
    store.saveTerm({{}, f.branch, QStringLiteral("2023-01-10"), {}, {}, {}, {}});
    const TermId newest = store.saveTerm({{}, f.branch, QStringLiteral("2026-01-05"), {}, {}, {}, {}});
    CHECK(store.terms(f.branch).size() == 2);
    CHECK(store.terms(f.branch).front().edition == shippedTerms().code);
    Organisation branch = store.find(f.branch).value();
    CHECK(organisationTerm(branch, shippedTerms(), dayOf("2026-11-22")).dueOn == dayOf("2029-01-05"));
    store.removeTerm(newest);
    branch = store.find(f.branch).value();
    CHECK(branch.lastElectedOn == QStringLiteral("2023-01-10"));
}

TEST_CASE("the tree has a superior before those under it, and finds by pinyin", "[branch]") {
    BranchFixture f;
    f.addOrganisation("骑龙社区党总支", OrganisationKind::GeneralBranch, f.committee);
    OrganisationStore store(*f.ledger);
    QStringList lines;
    for (const OrganisationNode& node : store.tree()) {
        lines << QString(node.depth, u'-') + node.organisation.name;
    }
    CHECK(lines.join(u' ') == QStringLiteral("永丰街道党工委 -骑龙社区党总支 -新业态新就业群体党支部"));
    OrganisationQuery query;
    query.text = QStringLiteral("qlsq");
    REQUIRE(store.list(query).size() == 1);
    CHECK(store.tree(query).front().depth == 0);  // its superior is not among those found
    query = {};
    query.standingOn = dayOf("2022-12-31");
    CHECK(store.list(query).empty());
    CHECK(store.subtree(f.committee).size() == 3);
}

TEST_CASE("an organisation cannot stand under itself, end before it began or go with members", "[branch]") {
    BranchFixture f;
    OrganisationStore store(*f.ledger);
    Organisation committee = store.find(f.committee).value();
    committee.superior = f.branch;
    CHECK(kindThrown([&] { store.save(committee); }) == ErrorKind::BadInput);
    Organisation branch = store.find(f.branch).value();
    branch.dissolvedOn = QStringLiteral("2022");
    CHECK(kindThrown([&] { store.save(branch); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { store.remove(f.committee); }) == ErrorKind::BadInput);
    f.addMember("张三", "2023-02-01", f.branch);
    CHECK(kindThrown([&] { store.remove(f.branch); }) == ErrorKind::BadInput);
}

TEST_CASE("an employer with a branch, a worker with a post cannot be removed", "[branch]") {
    BranchFixture f;
    const EmployerId employer = f.addEmployer(QStringLiteral("迅达快递"), f.street);
    f.addOrganisation("迅达快递党支部", OrganisationKind::Branch, f.committee, employer);
    CHECK(kindThrown([&] { EmployerStore(*f.ledger).remove(employer); }) == ErrorKind::BadInput);
    const WorkerId worker = f.add(QStringLiteral("张三"));
    OrganisationPartStore(*f.ledger).save(
        Post{{}, f.branch, PostKind::Secretary, PostSource::Within, worker, {}, {}, {}, {}});
    CHECK(kindThrown([&] { WorkerStore(*f.ledger).remove({worker}); }) == ErrorKind::BadInput);
}

TEST_CASE("posts, groups and committees hold from a day to a day", "[branch]") {
    BranchFixture f;
    OrganisationPartStore parts(*f.ledger);
    const WorkerId worker = f.add(QStringLiteral("张三"));
    parts.save(Post{{},
                    f.branch,
                    PostKind::CommitteeMember,
                    PostSource::Within,
                    worker,
                    {},
                    QStringLiteral("组织委员"),
                    QStringLiteral("2023-01-10"),
                    {}});
    PostId secretary = parts.save(Post{{},
                                       f.branch,
                                       PostKind::Secretary,
                                       PostSource::Seconded,
                                       {},
                                       QStringLiteral("李敏"),
                                       {},
                                       QStringLiteral("2023-06"),
                                       QStringLiteral("2025-06-01")});
    struct Case {
        const char* day;
        const char* names;
    };
    const Case cases[] = {{"2023-01-09", ""},
                          {"2023-06-29", "张三"},
                          {"2023-06-30", "李敏 张三"},
                          {"2025-05-31", "李敏 张三"},
                          {"2025-06-01", "张三"}};
    for (const Case& c : cases) {
        INFO(c.day);
        QStringList names;
        for (const Post& post : parts.postsOn(f.branch, dayOf(c.day))) {
            names << post.name;
        }
        CHECK(names.join(u' ') == QString::fromUtf8(c.names));
    }
    CHECK(parts.posts(f.branch).front().id == secretary);
    CHECK(parts.postsOf(worker).size() == 1);
    f.undoLast();
    CHECK(parts.posts(f.branch).size() == 1);
    parts.save(PartyGroup{{}, f.branch, QStringLiteral("第一党小组"), QStringLiteral("2023-02-01"), {}});
    parts.save(BranchCommittee{{}, f.branch, QStringLiteral("2024-01-01"), {}});
    const BranchFacts facts = parts.facts(*OrganisationStore(*f.ledger).find(f.branch));
    CHECK(facts.groups.size() == 1);
    REQUIRE(facts.committees.size() == 1);
    CHECK(facts.committees[0].from == QStringLiteral("2024-01-01"));
}

TEST_CASE("instructors are counted as of a day, and look after employers or branches", "[branch]") {
    BranchFixture f;
    InstructorStore store(*f.ledger);
    for (int i = 0; i < 6; ++i) {
        store.save({{}, QStringLiteral("王指导"), {}, QStringLiteral("2024-01-01"), {}, {}});
    }
    Instructor gone = store.list().front();
    gone.until = QStringLiteral("2025-12");
    store.save(gone);
    CHECK(store.count(dayOf("2023-12-31")) == 0);
    CHECK(store.count(dayOf("2025-12-30")) == 6);
    CHECK(store.count(dayOf("2026-01-01")) == 5);
    store.save(InstructorDuty{{}, gone.id, f.meituan, {}, QStringLiteral("2024-01-01"), {}});
    CHECK(store.dutiesFor(f.meituan).size() == 1);
    CHECK(kindThrown([&] {
              store.save(InstructorDuty{{}, gone.id, f.meituan, f.branch, {}, {}});
          }) == ErrorKind::BadInput);
    store.remove(gone.id);
    CHECK(store.dutiesFor(f.meituan).empty());
    f.undoLast();
    CHECK(store.dutiesFor(f.meituan).size() == 1);
}

TEST_CASE("organisations, the employers they cover and their instructors are counted as of a day",
          "[branch]") {
    BranchFixture f;
    OrganisationPartStore parts(*f.ledger);
    InstructorStore instructors(*f.ledger);
    const EmployerId other = f.addEmployer(QStringLiteral("迅达快递"), f.street);
    parts.save(
        CoveredUnit{{}, f.branch, f.meituan, QStringLiteral("2024-01-01"), QStringLiteral("2025-01-01")});
    parts.save(CoveredUnit{{}, f.branch, other, QStringLiteral("2024-06"), {}});
    const InstructorId who = instructors.save({{}, QStringLiteral("王指导"), {}, {}, {}, {}});
    instructors.save(InstructorDuty{{}, who, {}, f.branch, QStringLiteral("2024-03-01"), {}});
    instructors.save(InstructorDuty{{}, who, f.meituan, {}, QStringLiteral("2024-03-01"), {}});
    struct Case {
        const char* day;
        qint64 organisations;
        int units, instructors;
    };
    const Case cases[] = {{"2023-01-09", 0, 0, 0}, {"2023-01-10", 2, 0, 0}, {"2024-03-01", 2, 1, 1},
                          {"2024-06-29", 2, 1, 1}, {"2024-06-30", 2, 2, 1}, {"2025-01-01", 2, 1, 1}};
    for (const Case& c : cases) {
        INFO(c.day);
        const QDate day = dayOf(c.day);
        CHECK(OrganisationStore(*f.ledger).count(day) == c.organisations);
        CHECK(parts.unitCounts(day).value(f.branch) == c.units);
        CHECK(instructors.counts(day).value(f.branch) == c.instructors);
        CHECK_FALSE(instructors.counts(day).contains(OrganisationId()));
    }
}

TEST_CASE("readers and surveyors see organisations and change none", "[branch]") {
    const Role role = GENERATE(Role::Reader, Role::Surveyor);
    BranchFixture f;
    f.reopenAs(role);
    OrganisationStore store(*f.ledger);
    CHECK(store.list().size() == 2);
    CHECK(kindThrown([&] { store.save(*store.find(f.branch)); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { store.remove(f.branch); }) == ErrorKind::NotAllowed);
}
