// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/schema.h"

#include <QDir>
#include <QFile>

#include "core/branch/development_store.h"
#include "core/branch/dues_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/person_erasure.h"
#include "core/census/duplicate_store.h"
#include "core/census/half_year_return_store.h"
#include "core/census/survey_store.h"
#include "core/ledger/backup.h"
#include "core/ledger/check.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

Editions withNext(const QByteArray& sql) {
    Editions editions = publishedEditions();
    editions.push_back({editions.back().number + 1, sql});
    return editions;
}

const QByteArray kGoodNext =
    "ALTER TABLE place ADD COLUMN area REAL; CREATE TABLE sample (id INTEGER PRIMARY KEY) STRICT;";
const QByteArray kBadNext =
    "CREATE TABLE sample (id INTEGER PRIMARY KEY) STRICT; ALTER TABLE nowhere ADD COLUMN a;";

}  // namespace

TEST_CASE("the published editions are numbered from one without a gap", "[schema]") {
    REQUIRE(!publishedEditions().empty());
    int expected = 0;
    for (const Edition& edition : publishedEditions()) {
        CHECK(edition.number == ++expected);
        CHECK(!edition.sql.isEmpty());
    }
}

TEST_CASE("opening an older edition backs it up, upgrades it and says so in the history", "[schema]") {
    LedgerFixture f;
    f.addPlace(QStringLiteral("骑龙社区"));
    const int before = f.ledger->edition();
    f.close();
    const Editions editions = withNext(kGoodNext);
    OpenOptions how;
    how.editions = &editions;
    CHECK(Ledger::inspect(f.path, how).needsUpgrade);
    f.reopen(f.admin(), how);
    CHECK(f.ledger->edition() == before + 1);
    CHECK(PlaceStore(*f.ledger).list().size() == 1);
    CHECK(History(*f.ledger).list(1).front().kind == EntryKind::Administrative);
    REQUIRE(listBackups(f.path).size() == 1);
    CHECK(listBackups(f.path)[0].reason == BackupReason::Upgrade);
    CHECK(Ledger::open(listBackups(f.path)[0].path, f.admin())->edition() == before);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("changes made before an upgrade can still be undone after it", "[schema]") {
    LedgerFixture f;
    f.addPlace(QStringLiteral("骑龙社区"));
    const HistoryId adding = History(*f.ledger).undoable()->id;
    f.close();
    const Editions editions = withNext(kGoodNext);
    OpenOptions how;
    how.editions = &editions;
    f.reopen(f.admin(), how);
    REQUIRE(History(*f.ledger).undo(adding).done());
    CHECK(PlaceStore(*f.ledger).list().empty());
}

TEST_CASE("an upgrade that fails leaves the file as it was and names the backup", "[schema]") {
    LedgerFixture f;
    f.addPlace(QStringLiteral("骑龙社区"));
    const QByteArray content = dumpOf(f.ledger->database());
    const int before = f.ledger->edition();
    f.close();
    const Editions editions = withNext(kBadNext);
    OpenOptions how;
    how.editions = &editions;
    try {
        Ledger::open(f.path, f.admin(), how);
        FAIL("the upgrade passed");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::UpgradeFailed);
        CHECK(QFile::exists(error.backup()));
        CHECK(explain(error).kept.contains(error.backup()));
    }
    f.reopen();
    CHECK(f.ledger->edition() == before);
    CHECK(dumpOf(f.ledger->database()) == content);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("a ledger of every published edition opens, upgrades and is whole", "[schema]") {
    const QDir kept(QStringLiteral(NUANXIN_TEST_DATA "/editions"));
    QTemporaryDir folder;
    for (const Edition& edition : publishedEditions()) {
        const QString name = QStringLiteral("edition-%1.nxl").arg(edition.number, 3, 10, QLatin1Char('0'));
        INFO(name);
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(kept.filePath(name), path));
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const auto ledger = Ledger::open(path, {QStringLiteral("admin"), kPassword});
        CHECK(ledger->edition() == publishedEditions().back().number);
        CHECK(PlaceStore(*ledger).list().size() >= 2);
        CHECK(checkLedger(*ledger).problems == QStringList());
    }
}

// A branch, a member with one month's dues and a meeting, and a development file.
static void addBranch(CensusFixture& f, WorkerId worker) {
    Organisation branch;
    branch.name = QStringLiteral("骑龙站党支部");
    branch.employer = f.meituan;
    branch.foundedOn = branch.lastElectedOn = QStringLiteral("2025-06-01");
    branch.id = OrganisationStore(*f.ledger).save(branch);
    OrganisationPartStore(*f.ledger).save(Post{{},
                                               branch.id,
                                               PostKind::Secretary,
                                               PostSource::Seconded,
                                               {},
                                               QStringLiteral("李敏"),
                                               {},
                                               branch.foundedOn,
                                               {}});
    Member member;
    member.worker = worker;
    member.joinedOn = QStringLiteral("2020-07-01");
    member.becameFullOn = QStringLiteral("2021-07-01");
    MemberStore members(*f.ledger);
    member.id = members.save(member);
    members.save(Relationship{{}, member.id, branch.id, {}, branch.foundedOn, {}});
    DuesStore dues(*f.ledger);
    dues.save(DuesBase{{}, member.id, DuesPayer::Wage, QStringLiteral("2026-01"), 480000});
    dues.save(
        DuesPayment{{}, member.id, QStringLiteral("2026-01"), 4800, QStringLiteral("2026-01-15"), false});
    Meeting meeting;
    meeting.heldOn = QStringLiteral("2026-03-10");
    meeting.hosts = {branch.id};
    meeting.id = MeetingStore(*f.ledger).save(meeting);
    MeetingStore(*f.ledger).setAttendance(meeting.id, {{member.id, Presence::Present, {}}});
    Development file;
    file.worker = f.add(QStringLiteral("马晓"));
    file.organisation = branch.id;
    file.steps = {{QStringLiteral("application"), QStringLiteral("2026-02-01"), {}}};
    DevelopmentStore(*f.ledger).save(file);
}

// Run once when an edition is published: nuanxin_core_tests "[.keep-edition]".
TEST_CASE("keep a ledger of the newest edition for later upgrades", "[.keep-edition]") {
    CensusFixture f;
    WorkerStore workers(*f.ledger);
    std::vector<Worker> roster;
    for (const auto* name : {"仇晓敏", "曾国强", "古丽米热·艾比布力", "曾国強"}) {
        Worker worker = CensusFixture::person(QString::fromUtf8(name));
        worker.documentKind = QStringLiteral("passport");
        worker.identity.plain = QStringLiteral("E1234567%1").arg(roster.size());
        worker.phone.plain = QStringLiteral("1380000000%1").arg(roster.size());
        worker.address.plain = QStringLiteral("永丰街道骑龙社区幸福路1号");
        worker.site = f.qilongSite;
        worker.community = f.qilong;
        roster.push_back(worker);
    }
    workers.add(QStringLiteral("导入 名册.xlsx"), roster);
    roster[0].note = QStringLiteral("早班");
    workers.save(roster[0]);
    JoinStore(*f.ledger).join(roster[1].id, roster[3].id, {QStringLiteral("phone_sealed")});
    SurveyRound round{{}, QStringLiteral("上半年摸排"), QStringLiteral("2026H1"), {}, {}, {}};
    round.id = SurveyStore(*f.ledger).saveRound(round, {f.qilong});
    SurveyStore(*f.ledger).saveVisit(
        {{}, round.id, roster[0].id, {}, {}, QStringLiteral("2026-05-01"), QStringLiteral("verified"), {}});
    HalfYearReturnStore(*f.ledger).freeze(QStringLiteral("2026H1"), QDate(2026, 6, 30));
    erasePersons(*f.ledger, {roster[2].id});
    addBranch(f, roster[0].id);
    f.addPlace(QStringLiteral("撤销的街道"));
    REQUIRE(History(*f.ledger).undo(History(*f.ledger).undoable()->id).done());
    f.close();
    const QDir kept(QStringLiteral(NUANXIN_TEST_DATA));
    REQUIRE(kept.mkpath(QStringLiteral("editions")));
    REQUIRE(QFile::copy(f.path,
                        kept.filePath(QStringLiteral("editions/edition-%1.nxl")
                                          .arg(publishedEditions().back().number, 3, 10, QLatin1Char('0')))));
}
