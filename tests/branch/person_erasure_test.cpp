// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/person_erasure.h"

#include <QFile>

#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/ledger/check.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kErased = QStringLiteral("（已删除）");

struct ErasureFixture : BranchFixture {
    MemberId wang = addMember("王思齐", "2023-02-01", branch),
             other = addMember("李四", "2023-02-01", branch);

    WorkerId workerOf(MemberId member) const { return MemberStore(*ledger).find(member)->worker; }
    Meeting meeting(const QString& chair, OrganisationId host) const {
        Meeting meeting;
        meeting.heldOn = QStringLiteral("2026-05-10");
        meeting.hosts = {host};
        meeting.chair = chair;
        return meeting;
    }
    MeetingId hold(const QString& chair, const QString& owner = {}) {
        MeetingDecision decision;
        decision.text = QStringLiteral("每月走访一次");
        decision.owner = owner;
        return MeetingStore(*ledger).save(
            meeting(chair, branch),
            std::vector<Attendance>{{wang, Presence::Present, {}}, {other, Presence::Present, {}}},
            {decision});
    }
    QString chairOf(MeetingId id) const { return MeetingStore(*ledger).find(id)->chair; }
    bool fileHolds(const QString& name) const {
        QByteArray bytes;
        for (const char* end : {"", "-wal"}) {
            QFile file(path + QLatin1String(end));
            bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return bytes.contains(name.toUtf8());
    }
};

}  // namespace

TEST_CASE("erasing a person takes the name from the meetings, and from their history", "[branch][erase]") {
    ErasureFixture f;
    MeetingStore store(*f.ledger);
    const MeetingId chaired = f.hold(QStringLiteral("王思齐")), asked = f.hold({}, QStringLiteral("王思齐"));
    Meeting taken = f.meeting(QStringLiteral("李四"), f.branch);
    taken.minuteTaker = QStringLiteral("王思齐");
    const MeetingId minuted = store.save(taken), once = f.hold(QStringLiteral("王思齐"));
    Meeting corrected = *store.find(once);
    corrected.chair = QStringLiteral("李四");
    store.save(corrected);
    store.remove(f.hold(QStringLiteral("王思齐")));  // in the history alone
    const qint64 before = History(*f.ledger).count({});
    f.ledger->database().prepare("PRAGMA wal_checkpoint(TRUNCATE)").run();
    REQUIRE(f.fileHolds(QStringLiteral("王思齐")));

    erasePersons(*f.ledger, {f.workerOf(f.wang)});
    CHECK(f.chairOf(chaired) == kErased);
    CHECK(store.decisions(asked)[0].owner == kErased);
    CHECK(store.find(minuted)->minuteTaker == kErased);
    CHECK(f.chairOf(minuted) == QStringLiteral("李四"));
    CHECK(f.chairOf(once) == QStringLiteral("李四"));
    CHECK_FALSE(f.fileHolds(QStringLiteral("王思齐")));
    CHECK(checkLedger(*f.ledger).problems == QStringList());

    // The meetings stand as they were, and are gone on with.
    CHECK(store.find(chaired)->entitled == 2);
    REQUIRE(store.attendance(chaired).size() == 1);
    CHECK(store.attendance(chaired)[0].member == f.other);
    CHECK(store.decisions(chaired)[0].text == QStringLiteral("每月走访一次"));
    CHECK(History(*f.ledger).count({}) == before + 1);
    Meeting next = *store.find(chaired);
    next.chair = QStringLiteral("李四");
    store.save(next);
    f.undoLast();
    CHECK(f.chairOf(chaired) == kErased);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("a name is left where it may be somebody else's", "[branch][erase]") {
    ErasureFixture f;
    MeetingStore store(*f.ledger);
    const OrganisationId elsewhere = f.addOrganisation("货运党支部", OrganisationKind::Branch, f.committee);
    const MeetingId another = store.save(f.meeting(QStringLiteral("王思齐"), elsewhere));
    const MeetingId part = f.hold(QStringLiteral("王思齐、李四"));
    SECTION("of a branch the person had nothing to do with, or with other words") {
        erasePersons(*f.ledger, {f.workerOf(f.wang)});
        CHECK(f.chairOf(another) == QStringLiteral("王思齐"));
        CHECK(f.chairOf(part) == QStringLiteral("王思齐、李四"));
    }
    SECTION("of a namesake in the same branch") {
        const MeetingId chaired = f.hold(QStringLiteral("王思齐"));
        f.addMember("王思齐", "2024-01-01", f.branch);
        erasePersons(*f.ledger, {f.workerOf(f.wang)});
        CHECK(f.chairOf(chaired) == QStringLiteral("王思齐"));
    }
    SECTION("but not where the person led the branch") {
        Post post;
        post.organisation = elsewhere;
        post.worker = f.workerOf(f.wang);
        OrganisationPartStore(*f.ledger).save(post);
        erasePersons(*f.ledger, {f.workerOf(f.wang)});
        CHECK(f.chairOf(another) == kErased);
    }
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("steps that touched a meeting beside other things can still be taken back", "[branch][erase]") {
    ErasureFixture f;
    const MeetingId chaired = f.hold(QStringLiteral("王思齐"));
    f.ledger->write(QStringLiteral("两件事"), [&](Database&) {
        MeetingStore(*f.ledger).put(f.meeting(QStringLiteral("王思齐"), f.branch));
        Member member = MemberStore(*f.ledger).findPlain(f.other).value();
        member.note = QStringLiteral("先锋");
        MemberStore(*f.ledger).put(member);
    });
    const HistoryId both = History(*f.ledger).undoable()->id;
    erasePersons(*f.ledger, {f.workerOf(f.wang)});
    REQUIRE(History(*f.ledger).undo(both).done());
    CHECK(MemberStore(*f.ledger).find(f.other)->note.isEmpty());
    CHECK(MeetingStore(*f.ledger).list().size() == 2);  // both stand, without the name
    CHECK(f.chairOf(chaired) == kErased);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}
