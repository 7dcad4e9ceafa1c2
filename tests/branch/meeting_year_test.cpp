// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_year.h"

#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const MeetingYearRow* rowOf(const std::vector<MeetingYearRow>& rows, MeetingKind kind) {
    const auto found = std::ranges::find(rows, kind, &MeetingYearRow::kind);
    return found == rows.end() ? nullptr : &*found;
}

Meeting meetingOn(const char* day, MeetingKind kind, OrganisationId host) {
    Meeting meeting;
    meeting.kind = kind;
    meeting.heldOn = QLatin1String(day);
    meeting.hosts = {host};
    return meeting;
}

struct YearOfABranch {
    BranchFacts branch{
        OrganisationId(1), OrganisationKind::Branch, {QStringLiteral("2020-01-01"), {}}, {}, {}};
    std::vector<Meeting> meetings;
    std::vector<MeetingYearRow> on(const char* today) const {
        return meetingYear(branch, meetings, 2026, shippedMeetingDuties(), dayOf(today));
    }
};

}  // namespace

TEST_CASE("a meeting stands in its month; what is missing in the month its period ends with", "[branch]") {
    YearOfABranch year;
    year.meetings = {meetingOn("2026-02-10", MeetingKind::PartyLecture, OrganisationId(1)),
                     meetingOn("2026-05-08", MeetingKind::ThemeDay, OrganisationId(1))};
    const auto rows = year.on("2026-08-15");
    const MeetingYearRow* lecture = rowOf(rows, MeetingKind::PartyLecture);
    REQUIRE(lecture != nullptr);
    CHECK(lecture->months[1] == MeetingMonth{1, 0, 0});
    CHECK(lecture->months[2] == MeetingMonth{0, 0, 0});  // held in February: March lacks none
    CHECK(lecture->months[5] == MeetingMonth{0, 1, 0});  // nothing in the second quarter
    CHECK(lecture->months[8] == MeetingMonth{0, 0, 1});  // the third has not ended
    const MeetingYearRow* theme = rowOf(rows, MeetingKind::ThemeDay);
    REQUIRE(theme != nullptr);
    CHECK(theme->months[4] == MeetingMonth{1, 0, 0});
    CHECK(theme->months[6] == MeetingMonth{0, 1, 0});
    CHECK(theme->months[7] == MeetingMonth{0, 0, 1});
    CHECK(theme->total() == MeetingMonth{1, 6, 5});
}

TEST_CASE("what nobody owes is in the year once it is held", "[branch]") {
    YearOfABranch year;
    CHECK(rowOf(year.on("2026-08-15"), MeetingKind::Other) == nullptr);
    CHECK(rowOf(year.on("2026-08-15"), MeetingKind::GroupMeeting) == nullptr);
    year.meetings = {meetingOn("2026-03-01", MeetingKind::Other, OrganisationId(1)),
                     meetingOn("2026-04-01", MeetingKind::GroupMeeting, OrganisationId(1)),
                     meetingOn("2026-05-01", MeetingKind::Other, OrganisationId(2)),
                     meetingOn("2025-05-01", MeetingKind::Other, OrganisationId(1))};
    const auto rows = year.on("2026-08-15");
    REQUIRE(rowOf(rows, MeetingKind::Other) != nullptr);
    CHECK(rowOf(rows, MeetingKind::Other)->total() == MeetingMonth{1, 0, 0});
    REQUIRE(rowOf(rows, MeetingKind::GroupMeeting) != nullptr);
    CHECK(rowOf(rows, MeetingKind::GroupMeeting)->months[3].held == 1);
}

TEST_CASE("a joint meeting stands in the year of each host", "[branch]") {
    BranchFixture f;
    const OrganisationId other = f.addOrganisation("骑手党支部", OrganisationKind::Branch, f.committee);
    Meeting joint = meetingOn("2026-05-10", MeetingKind::ThemeDay, f.branch);
    joint.hosts.push_back(other);
    const MeetingStore store(*f.ledger);
    joint.id = MeetingStore(*f.ledger).save(joint);
    const auto years = store.years(2026, dayOf("2026-06-15"));
    REQUIRE(years.size() == 2);  // the committee owes none and held none
    for (const BranchYear& year : years) {
        const MeetingYearRow* theme = rowOf(year.rows, MeetingKind::ThemeDay);
        REQUIRE(theme != nullptr);
        CHECK(theme->months[4] == MeetingMonth{1, 0, 0});
        CHECK(theme->meetings == std::vector<MeetingId>{joint.id});
        CHECK(theme->months[3].missing == 1);
    }
}

TEST_CASE("a meeting with its list and decisions is one change", "[branch]") {
    BranchFixture f;
    const MemberId first = f.addMember("张三", "2024-01-01", f.branch);
    const MemberId second = f.addMember("李四", "2024-01-01", f.branch);
    MeetingStore store(*f.ledger);
    const MeetingId id =
        store.save(meetingOn("2026-05-10", MeetingKind::BranchAssembly, f.branch),
                   std::vector<Attendance>{{first, Presence::Present, {}},
                                           {second, Presence::Excused, QStringLiteral("出车")}},
                   {{{}, {}, QStringLiteral("设两个党员先锋岗"), QStringLiteral("张三"), {}, {}}});
    CHECK(store.find(id)->entitled == 2);
    CHECK(store.find(id)->present == 1);
    CHECK(store.find(id)->excused == 1);
    REQUIRE(store.decisions(id).size() == 1);

    // Put right: the decision is another one, and without a list that of before stands.
    std::vector<MeetingDecision> decisions = store.decisions(id);
    decisions[0].text = QStringLiteral("设三个党员先锋岗");
    decisions.push_back({{}, {}, QStringLiteral("每季走访一次"), {}, {}, {}});
    store.save(*store.find(id), std::nullopt, decisions);
    CHECK(store.decisions(id).size() == 2);
    CHECK(store.attendance(id).size() == 2);
    decisions = store.decisions(id);
    decisions.erase(decisions.begin());
    store.save(*store.find(id), std::vector<Attendance>{{first, Presence::Absent, {}}}, decisions);
    CHECK(store.find(id)->entitled == 1);
    CHECK(store.find(id)->present == 0);
    REQUIRE(store.decisions(id).size() == 1);
    CHECK(store.decisions(id)[0].text == QStringLiteral("每季走访一次"));

    f.undoLast();
    CHECK(store.decisions(id).size() == 2);
    CHECK(store.find(id)->present == 1);
    f.undoLast();
    f.undoLast();
    CHECK_FALSE(store.find(id).has_value());
}

TEST_CASE("a decision that says nothing keeps the whole meeting from being stored", "[branch]") {
    BranchFixture f;
    MeetingStore store(*f.ledger);
    CHECK(kindThrown([&] {
              store.save(meetingOn("2026-05-10", MeetingKind::BranchAssembly, f.branch), std::nullopt,
                         {{{}, {}, QStringLiteral(" "), QStringLiteral("张三"), {}, {}}});
          }) == ErrorKind::BadInput);
    CHECK(store.list().empty());
}
