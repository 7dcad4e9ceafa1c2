// SPDX-License-Identifier: GPL-3.0-or-later
// What five published descriptions say of their branches and members, entered into a ledger and read back.
#include "core/branch/check_in_store.h"
#include "core/branch/development_store.h"
#include "core/branch/formation_store.h"
#include "core/branch/instructor_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/transfer_store.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct PartyFixture : BranchFixture {
    void addWorkers(EmployerId employer, int full, int probationary = 0, PlaceId community = {}) {
        for (int i = 0; i < full + probationary; ++i) {
            Worker worker = person(QStringLiteral("党员"));
            worker.employer = employer;
            worker.community = community;
            worker.politicalStatus = i < full ? QStringLiteral("01") : QStringLiteral("02");
            add(worker);
        }
    }
    size_t onRoster(const char* day, OrganisationId organisation) const {
        RosterQuery query;
        query.day = dayOf(day);
        query.organisation = organisation;
        return RosterStore(*ledger).ids(query).size();
    }
};

}  // namespace

TEST_CASE("高青县: 5, 3, 2, 1 and 0 members make sole, sole, joint, joint and an instructor", "[places]") {
    PartyFixture f;
    struct Case {
        int full, probationary;
        const char* verdict;
        bool saysNotEnough;
    };
    const Case cases[] = {{5, 0, "sole_branch", false},  {3, 0, "sole_branch", false},
                          {2, 0, "joint_branch", false}, {1, 0, "joint_branch", false},
                          {0, 0, "instructor", false},   {2, 1, "joint_branch", true}};
    std::vector<EmployerId> employers;
    for (const Case& c : cases) {
        employers.push_back(f.addEmployer(QStringLiteral("快递企业%1").arg(employers.size() + 1), f.street));
        f.addWorkers(employers.back(), c.full, c.probationary);
    }
    const auto rows = FormationStore(*f.ledger).rows(dayOf("2026-11-22"));
    for (size_t i = 0; i < std::size(cases); ++i) {
        INFO(i);
        const auto row =
            std::ranges::find(rows, employers[i], [](const FormationRow& one) { return one.facts.employer; });
        REQUIRE(row != rows.end());
        CHECK(formationCode(row->verdict.verdict) == QLatin1String(cases[i].verdict));
        CHECK(row->verdict.members == cases[i].full + cases[i].probationary);
        CHECK(row->verdict.fullMembers == cases[i].full);
        CHECK(row->verdict.isGap);
        CHECK(formationSentences(row->facts, shippedFormationRule())
                  .join(QString())
                  .contains(QStringLiteral("正式党员只有")) == cases[i].saysNotEnough);
    }
}

TEST_CASE("高青县: an owner who is a member and not the secretary is named", "[places]") {
    PartyFixture f;
    Employer employer = EmployerStore(*f.ledger).find(f.meituan).value();
    employer.ownerIsMember = true;
    employer.ownerName = QStringLiteral("赵启明");
    EmployerStore(*f.ledger).save(employer);
    f.addWorkers(f.meituan, 3);
    const OrganisationId branch =
        f.addOrganisation("美团党支部", OrganisationKind::Branch, f.committee, f.meituan);
    OrganisationPartStore(*f.ledger).save(Post{{},
                                               branch,
                                               PostKind::Secretary,
                                               PostSource::Seconded,
                                               {},
                                               QStringLiteral("李敏"),
                                               {},
                                               QStringLiteral("2025-01-01"),
                                               {}});
    const FormationFacts facts = FormationStore(*f.ledger).rows(dayOf("2026-11-22")).front().facts;
    CHECK(
        formationSentences(facts, shippedFormationRule()).join(QString()).contains(QStringLiteral("赵启明")));
}

TEST_CASE("广丰区: three members in June 2023, two hidden ones found later, five today", "[places]") {
    PartyFixture f;
    for (const char* name : {"张三", "李四", "王五"}) {
        f.addMember(name, "2023-02-01", f.branch);
    }
    for (const char* name : {"赵六", "孙七"}) {
        Member hidden;
        hidden.worker = f.add(QString::fromUtf8(name));
        hidden.joinedOn = QStringLiteral("2012-07-01");
        hidden.becameFullOn = QStringLiteral("2013-07-01");
        hidden.finding = MemberFinding::OrganisationFoundMember;
        hidden.foundOn = QStringLiteral("2024-04-10");
        const MemberId id = MemberStore(*f.ledger).save(hidden);
        MemberStore(*f.ledger).save(Relationship{{}, id, f.branch, {}, QStringLiteral("2024-05-01"), {}});
    }
    CHECK(f.onRoster("2023-06-30", f.branch) == 3);
    CHECK(f.onRoster("2026-11-22", f.branch) == 5);
    RosterQuery hidden;
    hidden.day = dayOf("2026-11-22");
    hidden.onlyNotMadeKnown = true;
    CHECK(RosterStore(*f.ledger).ids(hidden).size() == 2);
    OrganisationPartStore(*f.ledger).save(Post{{},
                                               f.branch,
                                               PostKind::Secretary,
                                               PostSource::Within,
                                               {},
                                               QStringLiteral("张三"),
                                               {},
                                               QStringLiteral("2023-06"),
                                               {}});
    CHECK(OrganisationPartStore(*f.ledger).postsOn(f.branch, dayOf("2023-06-30")).size() == 1);
    for (int i = 0; i < 6; ++i) {
        InstructorStore(*f.ledger).save(
            {{}, QStringLiteral("党建指导员"), {}, QStringLiteral("2023-01-01"), {}, {}});
    }
    CHECK(InstructorStore(*f.ledger).count(dayOf("2026-11-22")) == 6);
}

TEST_CASE("广丰区: theme days held with neighbours count once, and once for each", "[places]") {
    PartyFixture f;
    const OrganisationId justice = f.addOrganisation("司法局党支部", OrganisationKind::Branch);
    const OrganisationId union_ = f.addOrganisation("总工会党支部", OrganisationKind::Branch);
    Meeting together;
    together.kind = MeetingKind::ThemeDay;
    together.heldOn = QStringLiteral("2026-07-01");
    together.hosts = {f.branch, justice, union_};
    MeetingStore store(*f.ledger);
    store.save(together);
    CHECK(store.list().size() == 1);
    for (const OrganisationId host : together.hosts) {
        MeetingQuery query;
        query.host = host;
        CHECK(store.list(query).size() == 1);
    }
}

TEST_CASE("高河镇: 27 members in 24 units, and one developed in 2024", "[places]") {
    PartyFixture f;
    std::vector<Place> units;
    for (int i = 1; i <= 24; ++i) {
        units.push_back({{}, f.street, PlaceLevel::Community, QStringLiteral("第%1村").arg(i), {}, {}});
    }
    PlaceStore(*f.ledger).add(QStringLiteral("村社区"), units);
    for (int i = 0; i < 27; ++i) {
        const PlaceId unit = units[static_cast<size_t>(i) % units.size()].id;
        Organisation branch;
        branch.name = QStringLiteral("第%1村党支部").arg(i % 24 + 1);
        branch.place = unit;
        OrganisationStore organisations(*f.ledger);
        const auto known = organisations.findByName(branch.name);
        const OrganisationId held = known.empty() ? organisations.save(branch) : known.front();
        f.addMember("党员", "2020-01-01", held);
    }
    const auto counts = RosterStore(*f.ledger).counts(dayOf("2026-11-22"));
    CHECK(counts.size() == 24);
    int members = 0;
    for (const MemberCount& count : counts) {
        members += count.members;
    }
    CHECK(members == 27);
    Development file;
    file.worker = f.add(QStringLiteral("汪洋"));
    file.organisation = f.branch;
    file.steps = {{QStringLiteral("branch_meeting"), QStringLiteral("2024-06-20"), {}},
                  {QStringLiteral("approval"), QStringLiteral("2024-07-15"), {}}};
    DevelopmentStore(*f.ledger).save(file);
    QuotaStore quotas(*f.ledger);
    quotas.save({f.committee, 2024, 1});
    CHECK(quotas.use(f.committee, 2024) == QuotaUse{1, 1, 0});
    CHECK(quotas.use(f.committee, 2025) == QuotaUse{0, 0, 0});
}

TEST_CASE("兰州市: three members settle their relationship, four apply", "[places]") {
    PartyFixture f;
    const OrganisationId centre = f.addOrganisation("岚沐文创园联合党支部", OrganisationKind::JointBranch);
    TransferStore transfers(*f.ledger);
    for (int i = 0; i < 3; ++i) {
        Member member;
        member.worker = f.add(QStringLiteral("驾驶员"));
        member.isFull = true;
        const MemberId id = MemberStore(*f.ledger).save(member);
        MemberStore(*f.ledger).save(Relationship{{}, id, {}, QStringLiteral("原籍党支部"), {}, {}});
        Transfer transfer;
        transfer.member = id;
        transfer.fromElsewhere = QStringLiteral("原籍党支部");
        transfer.to = centre;
        const TransferId in = transfers.save(transfer);
        transfers.addStep(in, {{}, TransferStepKind::LetterIssued, QStringLiteral("2025-03-01"), {}});
        transfers.addStep(in, {{}, TransferStepKind::Received, QStringLiteral("2025-03-20"), {}});
    }
    CHECK(transfers.countIn(centre, dayOf("2025-01-01"), dayOf("2025-12-31")) == 3);
    CHECK(f.onRoster("2025-03-19", centre) == 0);
    CHECK(f.onRoster("2025-03-20", centre) == 3);
    for (int i = 0; i < 4; ++i) {
        Development file;
        file.worker = f.add(QStringLiteral("申请人"));
        file.organisation = centre;
        file.steps = {{QStringLiteral("application"), QStringLiteral("2025-04-01"), {}}};
        DevelopmentStore(*f.ledger).save(file);
    }
    int applicants = 0;
    for (const DevelopmentRow& row : DevelopmentStore(*f.ledger).rows({}, dayOf("2025-04-20"))) {
        applicants += row.judgement.standing == u"applicant" ? 1 : 0;
    }
    CHECK(applicants == 4);
}

TEST_CASE("娄葑街道: 26 check-in points, and who has not checked in", "[places]") {
    PartyFixture f;
    std::vector<CheckInPoint> points;
    for (int i = 1; i <= 26; ++i) {
        points.push_back({{},
                          QStringLiteral("第%1社区报到点").arg(i),
                          f.qilong,
                          {},
                          {},
                          QStringLiteral("2024-01-01"),
                          {}});
    }
    CheckInStore store(*f.ledger);
    store.addPoints(points);
    CHECK(store.countPoints(dayOf("2026-11-22"), f.street) == 26);
    CHECK(store.countPoints(dayOf("2023-12-31")) == 0);
    const MemberId rider = f.addMember("张三", "2023-02-01", f.branch);
    store.save(CheckIn{{}, rider, store.points().front().id, QStringLiteral("2026-10-31"), {}, {}});
    CHECK(store.missing(dayOf("2026-11-22")).size() == 1);
    CHECK(f.onRoster("2026-11-22", f.branch) == 1);  // the relationship stays where it lies
}
