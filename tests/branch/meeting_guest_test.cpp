// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_guest.h"

#include "core/branch/instructor_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct GuestFixture : BranchFixture {
    void addPost(const QString& name, WorkerId worker, PostSource source, const char* until = "") {
        Post post;
        post.organisation = branch;
        post.source = source;
        post.worker = worker;
        post.name = name;
        post.from = QStringLiteral("2024-01-01");
        post.until = QLatin1String(until);
        OrganisationPartStore(*ledger).save(post);
    }
    MemberId addElsewhere(const char* name) {
        Member member;
        member.name = QString::fromUtf8(name);
        const MemberId id = MemberStore(*ledger).save(member);
        MemberStore(*ledger).save(Relationship{{}, id, {}, QStringLiteral("街道机关党支部"), {}, {}});
        return id;
    }
    // 王强 选派书记; a star behind whoever has no record as a member.
    QString guests() const {
        RosterQuery query;
        query.day = dayOf("2026-05-10");
        query.organisation = branch;
        const auto roster = RosterStore(*ledger).ids(query);
        QStringList words;
        for (const MeetingGuest& guest : meetingGuests(*ledger, {branch}, query.day, roster)) {
            words << guest.name + u' ' + guest.role + QString(guest.member.isValid() ? 0 : 1, u'*');
        }
        return words.join(QStringLiteral("; "));
    }
};

}  // namespace

TEST_CASE("those who lead a branch from elsewhere may sit in on its meetings", "[branch]") {
    GuestFixture f;
    const MemberId own = f.addMember("张三", "2024-01-01", f.branch);
    const MemberId other = f.addMember("李四", "2024-01-01", f.committee);
    const auto workerOf = [&](MemberId id) { return MemberStore(*f.ledger).find(id)->worker; };
    f.addPost({}, workerOf(own), PostSource::Within);
    CHECK(f.guests() == QString());  // entitled already
    f.addPost({}, workerOf(other), PostSource::Seconded);
    CHECK(f.guests() == QStringLiteral("李四 选派书记"));
    f.addPost(QStringLiteral("赵六"), {}, PostSource::Seconded, "2025-01-01");  // no longer
    CHECK(f.guests() == QStringLiteral("李四 选派书记"));
}

TEST_CASE("one known by name alone is found where the name is one member's", "[branch]") {
    GuestFixture f;
    f.addPost(QStringLiteral("王强"), {}, PostSource::Seconded);
    CHECK(f.guests() == QStringLiteral("王强 选派书记*"));
    f.addElsewhere("王强");
    f.addElsewhere("王强生");
    CHECK(f.guests() == QStringLiteral("王强 选派书记"));
    f.addElsewhere("王强");  // now it may be either
    CHECK(f.guests() == QStringLiteral("王强 选派书记*"));
}

TEST_CASE("the branch's instructors of the day may sit in", "[branch]") {
    const auto [from, until, sitsIn] = GENERATE(table<const char*, const char*, bool>(
        {{"", "", true}, {"2026-05", "", false}, {"2026-05-10", "", true}, {"2024", "2026-05-10", false}}));
    GuestFixture f;
    f.addElsewhere("周宁");
    InstructorStore store(*f.ledger);
    Instructor instructor;
    instructor.name = QStringLiteral("周宁");
    InstructorDuty duty;
    duty.instructor = store.save(instructor);
    duty.organisation = f.branch;
    duty.from = QLatin1String(from);
    duty.until = QLatin1String(until);
    store.save(duty);
    INFO(from << " " << until);
    CHECK(f.guests() == (sitsIn ? QStringLiteral("周宁 党建指导员") : QString()));
}

TEST_CASE("whoever sat in is kept with the meeting and counted in none of its numbers", "[branch]") {
    GuestFixture f;
    const MemberId own = f.addMember("张三", "2024-01-01", f.branch), guest = f.addElsewhere("王强");
    Meeting meeting;
    meeting.heldOn = QStringLiteral("2026-05-10");
    meeting.hosts = {f.branch};
    MeetingStore store(*f.ledger);
    const MeetingId id = store.save(
        meeting, std::vector<Attendance>{{own, Presence::Excused, {}}, {guest, Presence::Observing, {}}}, {});
    CHECK(store.find(id)->entitled == 1);
    CHECK(store.find(id)->present == 0);
    CHECK(store.find(id)->excused == 1);
    REQUIRE(store.attendance(id).size() == 2);
    CHECK(store.attendance(id)[1].presence == Presence::Observing);
}

TEST_CASE("who is not on the roll is found by the letters of the name as well", "[branch]") {
    GuestFixture f;
    f.addElsewhere("单田芳");
    f.addElsewhere("周宁");
    const auto [typed, found] = GENERATE(table<const char*, const char*>({{"周", "周宁"},
                                                                          {"zhoun", "周宁"},
                                                                          {"zn", "周宁"},
                                                                          {"stf", "单田芳"},
                                                                          {"shant", "单田芳"},
                                                                          {"wq", ""}}));
    RosterQuery query;
    query.text = QString::fromUtf8(typed);
    query.withElsewhere = true;
    const RosterStore store(*f.ledger);
    QStringList names;
    for (const MemberRow& row : store.rows(store.ids(query), query.day)) {
        names << row.name;
    }
    INFO(typed);
    CHECK(names.join(u' ') == QString::fromUtf8(found));
}
