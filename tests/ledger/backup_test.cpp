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

// What the user is told when `work` is refused.
QString told(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return explain(error).what;
    }
    throw std::logic_error("nothing was thrown");
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
    REQUIRE(Registers(*f.ledger).exports(1).size() == 1);
    CHECK(Registers(*f.ledger).exports(1)[0].encrypted);
    CHECK_FALSE(Registers(*f.ledger).exports(1)[0].unmasked);
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

TEST_CASE("an encrypted backup takes the place of a file only when asked to", "[backup]") {
    LedgerFixture f;
    const QString out = f.folder.filePath(QStringLiteral("带走.nxb"));
    QFile file(out);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("别人的文件");
    file.close();
    CHECK(kindThrown([&] { exportBackup(*f.ledger, out); }) == ErrorKind::AlreadyExists);
    CHECK_FALSE(isEncryptedBackup(out));
    exportBackup(*f.ledger, out, Progress::none(), IfThere::Replace);
    CHECK(isEncryptedBackup(out));
    CHECK(kindThrown([&] { exportBackup(*f.ledger, f.folder.path(), Progress::none(), IfThere::Replace); }) ==
          ErrorKind::AlreadyExists);
}

TEST_CASE("what is wrong with a backup is told of the backup, not of the ledger", "[backup]") {
    LedgerFixture f;
    const QString nowhere = f.folder.filePath(QStringLiteral("没有的文件夹"));
    CHECK(told([&] { exportBackup(*f.ledger, nowhere + QStringLiteral("/带走.nxb")); }) ==
          QStringLiteral("备份没有做成：没有文件夹“%1”。").arg(nowhere));
    const QString out = f.folder.filePath(QStringLiteral("带走.nxb"));
    exportBackup(*f.ledger, out);
    const QString plain = makeBackup(f.ledger->database(), BackupReason::ByHand).path;
    f.close();
    for (const QString& backup : {out, plain}) {
        QFile file(backup);
        REQUIRE(file.resize(file.size() / 2));
        CHECK(told([&] { restoreBackup(backup, f.path, f.admin()); }) ==
              QStringLiteral("备份“%1”已损坏，不能用来恢复。").arg(backup));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("姓名,电话\n");
        file.close();
        CHECK(told([&] { restoreBackup(backup, f.path, f.admin()); }) ==
              QStringLiteral("“%1”不是台账的备份。它像是一个文本文件。").arg(backup));
        REQUIRE(file.remove());
        CHECK(told([&] { restoreBackup(backup, f.path, f.admin()); }) ==
              QStringLiteral("找不到备份“%1”。").arg(backup));
    }
    CHECK(explain(Error(ErrorKind::DiskFull).ofBackup()).what ==
          QStringLiteral("磁盘空间不足，备份没有做成。"));
}

TEST_CASE("everything a restore can be refused for is known while the ledger is still open", "[backup]") {
    LedgerFixture f;
    Users(*f.ledger).add(QStringLiteral("王指导"), Role::Instructor, kPassword);
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    f.addPlace(QStringLiteral("之后加的"));
    const auto prepare = [&](const Credentials& who) {
        return std::make_unique<Restore>(backup.path, f.path, who, Restore::Target::OpenHere);
    };
    CHECK(kindThrown([&] {
              prepare({QStringLiteral("admin"), QStringLiteral("错的密码错的密码")});
          }) == ErrorKind::WrongPassword);
    CHECK(kindThrown([&] { prepare({QStringLiteral("王指导"), kPassword}); }) == ErrorKind::NotAllowed);
    const auto restore = prepare(f.admin());
    CHECK(PlaceStore(*f.ledger).list().size() == 1);
    CHECK(kindThrown([&] { restore->putInPlace(); }) == ErrorKind::LockedByAnother);
    f.close();
    const QString aside = restore->putInPlace();
    CHECK(QFile::exists(aside));
    f.reopen();
    CHECK(PlaceStore(*f.ledger).list().empty());
}

TEST_CASE("a restore that is given up leaves nothing beside the ledger", "[backup]") {
    LedgerFixture f;
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    const QStringList before = QDir(f.folder.path()).entryList(QDir::Files);
    { const Restore restore(backup.path, f.path, f.admin(), Restore::Target::OpenHere); }
    CHECK(QDir(f.folder.path()).entryList(QDir::Files) == before);
}

TEST_CASE("a plain backup tells who may restore it, an encrypted one does not", "[backup]") {
    LedgerFixture f;
    Users users(*f.ledger);
    users.add(QStringLiteral("王指导"), Role::Instructor, kPassword);
    users.add(QStringLiteral("李管理"), Role::Administrator, kPassword);
    users.add(QStringLiteral("停用的管理"), Role::Administrator, kPassword);
    users.setDisabled(QStringLiteral("停用的管理"), true);
    const QString out = f.folder.filePath(QStringLiteral("带走.nxb"));
    exportBackup(*f.ledger, out);
    const BackupInfo plain = makeBackup(f.ledger->database(), BackupReason::ByHand);
    QStringList found = restorersOf(plain.path);
    found.sort();
    CHECK(found == QStringList{QStringLiteral("admin"), QStringLiteral("李管理")});
    CHECK(restorersOf(out).isEmpty());
    CHECK(restorersOf(f.folder.filePath(QStringLiteral("没有"))).isEmpty());
    // A ledger somebody copied by hand is in another journal mode; looking must not leave a log beside it.
    f.close();
    const QString copied = f.folder.filePath(QStringLiteral("抄来 的 100%.nxl"));
    REQUIRE(QFile::copy(f.path, copied));
    CHECK(restorersOf(copied).size() == 2);
    CHECK(QDir(f.folder.path()).entryList({QStringLiteral("抄来*")}, QDir::Files).size() == 1);
}
