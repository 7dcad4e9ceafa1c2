// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backup.h"

#include <QDir>
#include <QFile>

#include "core/ledger/check.h"
#include "core/ledger/registers.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

int keptAmong(const std::vector<QDateTime>& backups, const QDate& today) {
    const std::vector<bool> kept = keptByRotation(backups, today);
    return static_cast<int>(std::count(kept.begin(), kept.end(), true));
}

class CancelAtOnce final : public Progress {
    void advance(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

}  // namespace

TEST_CASE("of three years of daily backups seven days, four weeks and twelve months stay", "[backup]") {
    const QDate today(2026, 11, 22);
    std::vector<QDateTime> backups;
    for (int day = 0; day < 3 * 365; ++day) {
        backups.push_back(QDateTime(today.addDays(-day), QTime(8, 30)));
    }
    const std::vector<bool> kept = keptByRotation(backups, today);
    for (int day = 0; day < 7; ++day) {
        CHECK(kept[static_cast<size_t>(day)]);
    }
    CHECK_FALSE(kept[10]);  // a Thursday; its week is kept by the Sunday after it
    // 7 days hold the newest of 2 weeks and of 1 month; 2 more weeks and 11 more months stay.
    CHECK(keptAmong(backups, today) >= 7 + 2 + 10);
    CHECK(keptAmong(backups, today) <= 7 + 3 + 11);
}

TEST_CASE("of many backups in one day all stay for two days, then the newest", "[backup]") {
    const QDate day(2026, 3, 10);
    std::vector<QDateTime> backups;
    for (int hour = 8; hour < 18; ++hour) {
        backups.push_back(QDateTime(day, QTime(hour, 0)));
    }
    CHECK(keptAmong(backups, day) == 10);
    CHECK(keptAmong(backups, day.addDays(1)) == 10);
    const std::vector<bool> kept = keptByRotation(backups, day.addDays(2));
    CHECK(std::count(kept.begin(), kept.end(), true) == 1);
    CHECK(kept.back());
}

TEST_CASE("the newest backup stays however old it is, and no backups need no rotation", "[backup]") {
    CHECK(keptAmong({QDateTime(QDate(2019, 1, 1), QTime(8, 0))}, QDate(2026, 1, 1)) == 1);
    CHECK(keptAmong({}, QDate(2026, 1, 1)) == 0);
}

TEST_CASE("a backup is a whole ledger of its own beside the ledger", "[backup]") {
    LedgerFixture f;
    f.addPlace(QStringLiteral("骑龙社区"));
    const QByteArray content = dumpOf(f.ledger->database());
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    f.addPlace(QStringLiteral("之后加的"));
    REQUIRE(listBackups(f.path).size() == 1);
    CHECK(listBackups(f.path)[0].path == backup.path);
    CHECK(backup.reason == BackupReason::ByHand);
    CHECK(backup.at.secsTo(QDateTime::currentDateTime()) < 60);
    CHECK(QDir(backupFolder(f.path)).entryList(QDir::Files).size() == 1);
    const auto copy = Ledger::open(backup.path, f.admin());
    CHECK(dumpOf(copy->database()) == content);
    CHECK(checkLedger(*copy).problems == QStringList());
}

TEST_CASE("the daily backup is made once a day", "[backup]") {
    LedgerFixture f;
    CHECK(makeDailyBackup(*f.ledger));
    CHECK_FALSE(makeDailyBackup(*f.ledger));
    CHECK(listBackups(f.path).size() == 1);
}

TEST_CASE("a backup that is cancelled leaves nothing behind", "[backup]") {
    LedgerFixture f;
    CancelAtOnce progress;
    CHECK(kindThrown([&] { makeBackup(f.ledger->database(), BackupReason::ByHand, progress); }) ==
          ErrorKind::Cancelled);
    CHECK(QDir(backupFolder(f.path)).entryList(QDir::Files).isEmpty());
}

TEST_CASE("an encrypted backup opens with any user's password or the recovery key and gives the ledger back",
          "[backup]") {
    LedgerFixture f;
    Users(*f.ledger).add(QStringLiteral("王指导"), Role::Administrator, QStringLiteral("另一个够长的密码"));
    f.addPlace(QStringLiteral("骑龙社区"));
    const QByteArray content = dumpOf(f.ledger->database());
    const QString out = f.folder.filePath(QStringLiteral("带走.nxb"));
    exportBackup(*f.ledger, out);
    CHECK(Registers(*f.ledger).exports(1).size() == 1);
    f.close();
    const std::vector<Credentials> people{{QStringLiteral("admin"), kPassword},
                                          {QStringLiteral("王指导"), QStringLiteral("另一个够长的密码")},
                                          {QString(), f.recoveryKey}};
    const size_t which = GENERATE(0u, 1u, 2u);
    const Credentials& who = people[which];
    const QString elsewhere = f.folder.filePath(QStringLiteral("另一台.nxl"));
    CHECK(restoreBackup(out, elsewhere, who).isEmpty());
    const auto restored = Ledger::open(elsewhere, f.admin());
    CHECK(dumpOf(restored->database()) == content);
    CHECK(checkLedger(*restored).problems == QStringList());
}

TEST_CASE("restoring keeps the ledger that stood there", "[backup]") {
    LedgerFixture f;
    f.addPlace(QStringLiteral("骑龙社区"));
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    f.addPlace(QStringLiteral("之后加的"));
    const QByteArray later = dumpOf(f.ledger->database());
    CHECK(kindThrown([&] { restoreBackup(backup.path, f.path, f.admin()); }) == ErrorKind::LockedByAnother);
    f.close();
    const QString aside = restoreBackup(backup.path, f.path, f.admin());
    REQUIRE(QFile::exists(aside));
    CHECK(dumpOf(Ledger::open(aside, f.admin())->database()) == later);
    f.reopen();
    CHECK(PlaceStore(*f.ledger).list().size() == 1);
}

TEST_CASE("a restore that is refused leaves the ledger as it was", "[backup]") {
    LedgerFixture f;
    Users(*f.ledger).add(QStringLiteral("王指导"), Role::Instructor, kPassword);
    const QString out = f.folder.filePath(QStringLiteral("带走.nxb"));
    exportBackup(*f.ledger, out);
    const BackupInfo plain = makeBackup(f.ledger->database(), BackupReason::ByHand);
    const QByteArray content = dumpOf(f.ledger->database());
    f.close();
    const QString source = GENERATE(true, false) ? out : plain.path;
    const Credentials wrong{QStringLiteral("admin"), QStringLiteral("错的密码错的密码")};
    CHECK(kindThrown([&] { restoreBackup(source, f.path, wrong); }) == ErrorKind::WrongPassword);
    CHECK(kindThrown([&] {
              restoreBackup(source, f.path, {QStringLiteral("王指导"), kPassword});
          }) == ErrorKind::NotAllowed);
    QFile file(source);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(20'000, '\x5a'));
    file.close();
    CHECK(kindThrown([&] { restoreBackup(source, f.path, f.admin()); }) == ErrorKind::Damaged);
    CHECK(kindThrown([&] { restoreBackup(f.folder.filePath(QStringLiteral("没有")), f.path, f.admin()); }) ==
          ErrorKind::NotFound);
    CHECK(QDir(f.folder.path())
              .entryList({QStringLiteral("*.restoring"), QStringLiteral("*恢复前*")})
              .isEmpty());
    f.reopen();
    CHECK(dumpOf(f.ledger->database()) == content);
}
