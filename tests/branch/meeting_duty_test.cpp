// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_duty.h"

#include <set>

#include "core/ledger/error.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

constexpr OrganisationId kBranch{3}, kOther{4};
constexpr PartyGroupId kGroup{9};
const QDate kYearsEnd(2027, 1, 1);

BranchFacts branch(OrganisationKind kind = OrganisationKind::Branch) {
    BranchFacts facts;
    facts.organisation = kBranch;
    facts.kind = kind;
    return facts;
}

Meeting meeting(MeetingKind kind, const char* on, std::vector<OrganisationId> hosts = {kBranch}) {
    Meeting one;
    one.kind = kind;
    one.heldOn = QLatin1String(on);
    one.hosts = std::move(hosts);
    return one;
}

std::vector<DutyCell> grid(const BranchFacts& facts, const std::vector<Meeting>& meetings = {},
                           const QDate& today = kYearsEnd) {
    return meetingGrid(facts, meetings, 2026, shippedMeetingDuties(), today);
}

int sum(const std::vector<DutyCell>& cells, MeetingKind kind, int (*part)(const DutyCell&)) {
    int total = 0;
    for (const DutyCell& cell : cells) {
        total += cell.kind == kind ? part(cell) : 0;
    }
    return total;
}

int owed(const std::vector<DutyCell>& cells, MeetingKind kind) {
    return sum(cells, kind, [](const DutyCell& cell) { return cell.owed; });
}

int missing(const std::vector<DutyCell>& cells, MeetingKind kind) {
    return sum(cells, kind, [](const DutyCell& cell) { return cell.missing(); });
}

}  // namespace

TEST_CASE("a branch with a committee and a group owes them all in a year", "[meeting]") {
    BranchFacts facts = branch();
    facts.committees = {{}};
    facts.groups = {{kGroup, kBranch, QStringLiteral("第一党小组"), {}, {}}};
    const auto cells = grid(facts);
    struct Case {
        MeetingKind kind;
        int owed;
    };
    const Case cases[] = {{MeetingKind::BranchAssembly, 4},      {MeetingKind::CommitteeMeeting, 12},
                          {MeetingKind::GroupMeeting, 12},       {MeetingKind::PartyLecture, 4},
                          {MeetingKind::ThemeDay, 12},           {MeetingKind::OrganisationLife, 1},
                          {MeetingKind::DemocraticAppraisal, 1}, {MeetingKind::Other, 0}};
    for (const Case& c : cases) {
        INFO(meetingKindCode(c.kind).toStdString());
        CHECK(owed(cells, c.kind) == c.owed);
        CHECK(missing(cells, c.kind) == c.owed);
    }
}

TEST_CASE("without a committee no committee meeting is owed, without groups no group meeting", "[meeting]") {
    std::set<MeetingKind> kinds;
    for (const DutyCell& cell : grid(branch())) {
        kinds.insert(cell.kind);
    }
    CHECK(kinds == std::set{MeetingKind::BranchAssembly, MeetingKind::PartyLecture, MeetingKind::ThemeDay,
                            MeetingKind::OrganisationLife, MeetingKind::DemocraticAppraisal});
}

TEST_CASE("only branches that hold relationships owe meetings", "[meeting]") {
    CHECK_FALSE(grid(branch(OrganisationKind::JointBranch)).empty());
    CHECK_FALSE(grid(branch(OrganisationKind::MobileBranch)).empty());
    for (const auto kind : {OrganisationKind::FunctionalBranch, OrganisationKind::TemporaryBranch,
                            OrganisationKind::Committee, OrganisationKind::Industry}) {
        CHECK(grid(branch(kind)).empty());
        // what was held is shown all the same
        CHECK_FALSE(grid(branch(kind), {meeting(MeetingKind::ThemeDay, "2026-03-05")}).empty());
    }
}

TEST_CASE("a meeting counts in its period, and only what is over can be missing", "[meeting]") {
    const std::vector<Meeting> meetings{meeting(MeetingKind::BranchAssembly, "2026-03-31"),
                                        meeting(MeetingKind::BranchAssembly, "2026-04-01"),
                                        meeting(MeetingKind::BranchAssembly, "2026-04-20"),
                                        meeting(MeetingKind::BranchAssembly, "2025-12-31"),
                                        meeting(MeetingKind::PartyLecture, "2026-02")};
    const auto cells = grid(branch(), meetings, QDate(2026, 9, 30));
    struct Case {
        const char* period;
        int held, missing;
    };
    const Case cases[] = {{"2026Q1", 1, 0}, {"2026Q2", 2, 0}, {"2026Q3", 0, 0}, {"2026Q4", 0, 0}};
    for (const Case& c : cases) {
        INFO(c.period);
        const auto cell = std::ranges::find_if(cells, [&](const DutyCell& one) {
            return one.kind == MeetingKind::BranchAssembly && one.period == QLatin1String(c.period);
        });
        REQUIRE(cell != cells.end());
        CHECK(cell->owed == 1);
        CHECK(cell->held == c.held);
        CHECK(cell->missing() == c.missing);
    }
    CHECK(missing(grid(branch(), meetings, QDate(2026, 10, 1)), MeetingKind::BranchAssembly) == 1);
    CHECK(missing(grid(branch(), meetings, QDate(2026, 4, 1)), MeetingKind::PartyLecture) == 0);
    CHECK(missing(grid(branch(), meetings), MeetingKind::OrganisationLife) == 1);
}

TEST_CASE("a joint meeting counts for each host and once in the total", "[meeting]") {
    const std::vector<Meeting> meetings{meeting(MeetingKind::ThemeDay, "2026-03-05", {kBranch, kOther}),
                                        meeting(MeetingKind::ThemeDay, "2026-04-05", {kOther})};
    BranchFacts other = branch();
    other.organisation = kOther;
    CHECK(missing(grid(branch(), meetings), MeetingKind::ThemeDay) == 11);
    CHECK(missing(grid(other, meetings), MeetingKind::ThemeDay) == 10);
    CHECK(meetingsHeld(meetings, MeetingKind::ThemeDay, QDate(2026, 1, 1), QDate(2026, 12, 31)) == 2);
}

TEST_CASE("a period is owed where the branch stood at its end and for half of it", "[meeting]") {
    BranchFacts facts = branch();
    facts.branch.from = QStringLiteral("2026-03-16");
    CHECK(owed(grid(facts), MeetingKind::ThemeDay) == 10);  // from March on: 16 of 31 days
    CHECK(owed(grid(facts), MeetingKind::BranchAssembly) == 3);
    CHECK(owed(grid(facts), MeetingKind::OrganisationLife) == 1);
    facts.branch.from = QStringLiteral("2026-03-17");
    CHECK(owed(grid(facts), MeetingKind::ThemeDay) == 9);
    facts.branch.from = QStringLiteral("2026-08-01");
    CHECK(owed(grid(facts), MeetingKind::OrganisationLife) == 0);
    facts.branch = {QStringLiteral("2020-01-01"), QStringLiteral("2026-05-31")};
    CHECK(owed(grid(facts), MeetingKind::ThemeDay) == 4);
    facts.branch = {};
    facts.committees = {{QStringLiteral("2026-07-01"), QStringLiteral("2026-10-15")}};
    CHECK(owed(grid(facts), MeetingKind::CommitteeMeeting) == 3);
}

TEST_CASE("each group owes its own meetings", "[meeting]") {
    BranchFacts facts = branch();
    facts.groups = {{kGroup, kBranch, {}, {}, {}},
                    {PartyGroupId(10), kBranch, {}, QStringLiteral("2026-07-01"), {}}};
    Meeting held = meeting(MeetingKind::GroupMeeting, "2026-08-08");
    held.group = kGroup;
    const auto cells = grid(facts, {held});
    CHECK(owed(cells, MeetingKind::GroupMeeting) == 18);
    CHECK(missing(cells, MeetingKind::GroupMeeting) == 17);
}

TEST_CASE("kinds of meetings are read back, and a duty that cannot be read is refused", "[meeting]") {
    for (int i = 0; i <= static_cast<int>(MeetingKind::Other); ++i) {
        const auto kind = static_cast<MeetingKind>(i);
        CHECK(meetingKindFrom(meetingKindCode(kind)) == kind);
        CHECK(meetingKindFrom(meetingKindName(kind)) == kind);
    }
    CHECK_THROWS_AS(readMeetingDuties(QStringLiteral("theme_day\tweek\t1\tbranch\t第一条\tseen")), Error);
    CHECK_THROWS_AS(readMeetingDuties(QStringLiteral("theme_day\tmonth")), Error);
}
