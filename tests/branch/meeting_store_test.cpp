// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_store.h"

#include "core/branch/dues_store.h"
#include "core/branch/organisation_part_store.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

Meeting meetingOf(MeetingKind kind, const char* day, std::vector<OrganisationId> hosts) {
    Meeting meeting;
    meeting.kind = kind;
    meeting.heldOn = QLatin1String(day);
    meeting.hosts = std::move(hosts);
    return meeting;
}

}  // namespace

TEST_CASE("a joint meeting counts once in the total and once per host", "[branch]") {
    BranchFixture f;
    const OrganisationId other = f.addOrganisation("骑手党支部", OrganisationKind::Branch, f.committee);
    MeetingStore store(*f.ledger);
    Meeting joint = meetingOf(MeetingKind::ThemeDay, "2026-05-10", {f.branch, other});
    joint.place = QStringLiteral("“饶城e家”驿站");
    joint.chair = QStringLiteral("李敏");
    joint.minuteTaker = QStringLiteral("张三");
    joint.agenda = QStringLiteral("联学");
    joint.id = store.save(joint);
    store.save(meetingOf(MeetingKind::ThemeDay, "2026-06-10", {other}));
    const auto count = [&](OrganisationId host) {
        MeetingQuery query;
        query.host = host;
        query.first = dayOf("2026-01-01");
        query.last = dayOf("2026-12-31");
        return store.list(query).size();
    };
    CHECK(count({}) == 2);
    CHECK(count(f.branch) == 1);
    CHECK(count(other) == 2);
    const Meeting read = store.find(joint.id).value();
    CHECK(read.hosts == joint.hosts);
    CHECK(read.place == joint.place);
    CHECK(read.chair == joint.chair);
    CHECK(read.minuteTaker == joint.minuteTaker);
    CHECK(read.agenda == joint.agenda);
    joint.hosts = {other};
    store.save(joint);
    CHECK(count(f.branch) == 0);
    f.undoLast();
    CHECK(count(f.branch) == 1);
}

TEST_CASE("the counts of a meeting follow from who was there", "[branch]") {
    BranchFixture f;
    const MemberId zhang = f.addMember("张三", "2023-02-01", f.branch);
    const MemberId li = f.addMember("李四", "2023-02-01", f.branch);
    const MemberId wang = f.addMember("王五", "2023-02-01", f.branch);
    MeetingStore store(*f.ledger);
    const MeetingId id = store.save(meetingOf(MeetingKind::BranchAssembly, "2026-03-10", {f.branch}));
    store.setAttendance(id, {{zhang, Presence::Present, {}},
                             {li, Presence::Excused, QStringLiteral("送餐")},
                             {wang, Presence::Absent, {}}});
    const Meeting meeting = store.find(id).value();
    CHECK(meeting.entitled == 3);
    CHECK(meeting.present == 1);
    CHECK(meeting.excused == 1);
    REQUIRE(store.attendance(id).size() == 3);
    CHECK(store.attendance(id)[1].reason == QStringLiteral("送餐"));
    f.undoLast();
    CHECK(store.attendance(id).empty());
    CHECK(store.find(id)->entitled == 0);
}

TEST_CASE("a meeting needs a day, a host and counts that go together", "[branch]") {
    BranchFixture f;
    MeetingStore store(*f.ledger);
    CHECK(kindThrown([&] { store.save(meetingOf(MeetingKind::ThemeDay, "", {f.branch})); }) ==
          ErrorKind::BadInput);
    CHECK(kindThrown([&] { store.save(meetingOf(MeetingKind::ThemeDay, "2026-01-01", {})); }) ==
          ErrorKind::BadInput);
    Meeting crowded = meetingOf(MeetingKind::ThemeDay, "2026-01-01", {f.branch});
    crowded.entitled = 3;
    crowded.present = 3;
    crowded.excused = 1;
    CHECK(kindThrown([&] { store.save(crowded); }) == ErrorKind::BadInput);
}

TEST_CASE("decisions that are not done are listed by when they are due", "[branch]") {
    BranchFixture f;
    MeetingStore store(*f.ledger);
    const MeetingId id = store.save(meetingOf(MeetingKind::BranchAssembly, "2026-03-10", {f.branch}));
    store.save(MeetingDecision{{}, id, QStringLiteral("报名志愿队"), {}, {}, {}});
    MeetingDecision parking{
        {}, id, QStringLiteral("划停车位"), QStringLiteral("李敏"), QStringLiteral("2026-04-01"), {}};
    parking.id = store.save(parking);
    REQUIRE(store.openDecisions().size() == 2);
    CHECK(store.openDecisions().front().owner == QStringLiteral("李敏"));
    parking.doneOn = QStringLiteral("2026-03-30");
    store.save(parking);
    CHECK(store.openDecisions().size() == 1);
    store.remove(id);
    CHECK(store.openDecisions().empty());
    f.undoLast();
    CHECK(store.decisions(id).size() == 2);
}

TEST_CASE("what a branch owes in the year comes from what stands in the ledger", "[branch]") {
    BranchFixture f;
    MeetingStore store(*f.ledger);
    store.save(meetingOf(MeetingKind::BranchAssembly, "2025-02-10", {f.branch}));
    const auto missing = [&](MeetingKind kind) {
        int sum = 0;
        for (const DutyCell& cell : store.grid(f.branch, 2025, dayOf("2026-01-15"))) {
            sum += cell.kind == kind ? cell.missing() : 0;
        }
        return sum;
    };
    CHECK(missing(MeetingKind::BranchAssembly) == 3);
    CHECK(missing(MeetingKind::CommitteeMeeting) == 0);
    OrganisationPartStore(*f.ledger).save(BranchCommittee{{}, f.branch, QStringLiteral("2025-07-01"), {}});
    CHECK(missing(MeetingKind::CommitteeMeeting) == 6);
}

TEST_CASE("the sheet of a month reckons every member of the branch to the fen", "[branch]") {
    BranchFixture f;
    const MemberId rider = f.addMember("张三", "2023-02-01", f.branch);
    const MemberId clerk = f.addMember("李四", "2023-02-01", f.branch);
    const MemberId silent = f.addMember("王五", "2023-02-01", f.branch);
    DuesStore store(*f.ledger);
    store.save(DuesBase{{}, rider, DuesPayer::SelfEmployed, QStringLiteral("2025-01"), 0});
    for (const auto& [month, fen] :
         {std::pair("2026-01", 500000), {"2026-02", 500000}, {"2026-03", 500003}}) {
        store.setIncome({rider, QLatin1String(month), fen});
    }
    store.setIncome({rider, QStringLiteral("2026-03"), 500300});
    store.save(DuesBase{{}, clerk, DuesPayer::Wage, QStringLiteral("2025-01"), 300000});
    store.save(DuesBase{{}, clerk, DuesPayer::Wage, QStringLiteral("2026-05"), 300001});
    store.addPayments({{{}, clerk, QStringLiteral("2026-05"), 1000, QStringLiteral("2026-05-08"), false},
                       {{}, clerk, QStringLiteral("2026-05"), 100000, QStringLiteral("2026-05-08"), true}});
    const auto sheet = store.sheet(f.branch, QStringLiteral("2026-05"));
    REQUIRE(sheet.size() == 3);
    CHECK(sheet[0].member == clerk);
    CHECK(sheet[0].line.due == 3000);
    CHECK(sheet[0].line.owing() == 2000);
    CHECK(sheet[0].line.voluntary == 100000);
    CHECK(sheet[1].member == silent);
    CHECK(sheet[1].line.state == DuesLine::State::BaseMissing);
    CHECK(sheet[2].line.base == 500100);
    CHECK(sheet[2].line.due == 7502);  // 5001.00 at 1.5 %, to the nearest fen
    store.save(DuesRelief{rider, QStringLiteral("2026-04"), {}, 500, QStringLiteral("2026-03-30")});
    CHECK(store.sheet(f.branch, QStringLiteral("2026-05"))[2].line.owed == 500);
    f.undoLast();
    CHECK(store.sheet(f.branch, QStringLiteral("2026-05"))[2].line.owed == 7502);
    CHECK(kindThrown([&] { store.sheet(f.branch, QStringLiteral("2026年5月")); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] {
              store.setIncome({rider, QStringLiteral("2026-03"), -1});
          }) == ErrorKind::BadInput);
}
