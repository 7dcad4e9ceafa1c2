// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, upgrading, backing up and restoring, ended at every single system call that changes a file.
// Whatever the moment: the old state or the new one, and a ledger that can be used.
#include <QDateTime>
#include <QRegularExpression>

#include "core/ledger/backup.h"
#include "tests/faults/fault_fixture.h"
#include "tests/faults/test_edition.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

constexpr int kSteps = 25;

// Qt guards the removal of a dead process's lock by a lock of its own, and gives that one up when it is half
// a minute old. The test does not wait so long.
void ageRemovalLocks(const QString& ledgerPath) {
    QFile lock(ledgerPath + QStringLiteral(".lock.rmlock"));
    if (lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
    }
}

// Runs the verb once for each call it makes, dying there; `verify` looks at what is left. Under the
// sanitizers only some of the calls.
void dieAtEveryCall(const QStringList& words, const std::function<void()>& prepare,
                    const std::function<void()>& verify) {
    const int stride = std::max(1, 100 / rounds(100));
    for (int call = 1;; call += stride) {
        INFO("died at call " << call);
        prepare();
        Writer writer(words + QStringList{QStringLiteral("--die-at"), QString::number(call)});
        const QStringList lines = writer.finish();
        ageRemovalLocks(words.at(1));
        verify();
        if (!writer.wasKilled) {
            REQUIRE(lines == QStringList{QStringLiteral("done")});
            REQUIRE(call > 5 * stride);  // else the calls are not counted
            return;
        }
    }
}

void requireUsable(Ledger& ledger) {
    REQUIRE(checkLedger(ledger).problems == QStringList());
    ledger.write(QStringLiteral("还能写"), [](Database& database) {
        database.execute("INSERT INTO place (id, level, name) VALUES (77, 1, '还能写')");
    });
    REQUIRE(checkLedger(ledger).problems == QStringList());
}

}  // namespace

TEST_CASE("creating that ends anywhere leaves no ledger or a whole one", "[faults][kill]") {
    FaultFolder f;
    const Snapshot before(f.folder);
    dieAtEveryCall(
        {QStringLiteral("create"), f.path}, [&] { before.putBack(); },
        [&] {
            const auto ledger = QFile::exists(f.path) ? f.open() : Ledger::create(newLedgerAt(f.path)).ledger;
            REQUIRE(ledger->office().name == QStringLiteral("永丰街道"));
            requireUsable(*ledger);
        });
}

TEST_CASE("upgrading that ends anywhere leaves the old edition or the new one, and a backup before the new",
          "[faults][kill]") {
    FaultFolder f;
    f.makeLedger(kSteps);
    const Snapshot before(f.folder);
    const int newest = editionsWithProbe().back().number;
    const OpenOptions how{&editionsWithProbe(), {}, {}};
    int old = 0;
    dieAtEveryCall(
        {QStringLiteral("upgrade"), f.path}, [&] { before.putBack(); },
        [&] {
            const bool upgraded = Ledger::inspect(f.path, how).edition == newest;
            old += !upgraded;
            if (upgraded) {
                REQUIRE_FALSE(listBackups(f.path).empty());
            } else {
                requireState(*f.open(), kSteps);
            }
            const auto ledger = f.open(how);
            REQUIRE(ledger->edition() == newest);
            REQUIRE(ledger->database().number("SELECT count(*) FROM derived_probe") == 2000);
            requireState(*ledger, kSteps);
            requireUsable(*ledger);
        });
    CHECK(old > 0);
}

TEST_CASE("a backup that ends anywhere leaves the ledger alone, and only whole backups are offered",
          "[faults][kill]") {
    FaultFolder f;
    f.makeLedger(kSteps);
    const Snapshot before(f.folder);
    dieAtEveryCall(
        {QStringLiteral("backup"), f.path}, [&] { before.putBack(); },
        [&] {
            for (const BackupInfo& backup : listBackups(f.path)) {
                requireState(*Ledger::open(backup.path, administrator()), kSteps);
            }
            const auto ledger = f.open();
            requireState(*ledger, kSteps);
            REQUIRE_NOTHROW(makeBackup(ledger->database(), BackupReason::ByHand));
            requireUsable(*ledger);
        });
}

TEST_CASE("what a backup cut short left behind is cleared away by one made days later", "[faults][kill]") {
    FaultFolder f;
    f.makeLedger(kSteps);
    // Call 20 falls into the copying of pages.
    Writer writer({QStringLiteral("backup"), f.path, QStringLiteral("--die-at"), QStringLiteral("20")});
    writer.finish();
    REQUIRE(writer.wasKilled);
    const QDir backups(backupFolder(f.path));
    const auto halves = [&] { return backups.entryList({QStringLiteral("*.part*")}); };
    REQUIRE_FALSE(halves().isEmpty());
    for (QString name : halves()) {  // the next backup may have the same second in its name
        QFile half(backups.filePath(name));
        name.replace(QRegularExpression(QStringLiteral("\\d{8}-\\d{6}")), QStringLiteral("20260101-120000"));
        REQUIRE(half.rename(backups.filePath(name)));
    }
    const auto ledger = f.open();
    makeBackup(ledger->database(), BackupReason::ByHand);
    CHECK_FALSE(halves().isEmpty());
    for (const QString& name : halves()) {
        QFile half(backups.filePath(name));
        REQUIRE(half.open(QIODevice::ReadWrite));
        half.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime);
    }
    makeBackup(ledger->database(), BackupReason::ByHand);
    CHECK(halves().isEmpty());
    CHECK(listBackups(f.path).size() == 2);
}

TEST_CASE("an encrypted backup that ends anywhere is not there or whole", "[faults][kill]") {
    FaultFolder f;
    f.makeLedger(kSteps);
    const Snapshot before(f.folder);
    const QString out = f.top.filePath(QStringLiteral("带走.nxb"));
    const QString restored = f.top.filePath(QStringLiteral("恢复.nxl"));
    dieAtEveryCall(
        {QStringLiteral("export"), f.path, out},
        [&] {
            before.putBack();
            QFile::remove(out);
            QFile::remove(restored);
        },
        [&] {
            if (QFile::exists(out)) {
                restoreBackup(out, restored, administrator());
                requireState(*Ledger::open(restored, administrator()), kSteps);
            }
            const auto ledger = f.open();
            requireState(*ledger, kSteps);
            REQUIRE_NOTHROW(exportBackup(*ledger, out, Progress::none(), IfThere::Replace));
            requireUsable(*ledger);
        });
}

// The hardest case: the ledger that is replaced was not closed properly, so part of it is in its log.
TEST_CASE("restoring that ends anywhere leaves the old ledger with all it had, or the restored one",
          "[faults][kill]") {
    const bool encrypted = GENERATE(false, true);
    constexpr int kBackedUp = 15;
    FaultFolder f;
    f.makeLedger(kBackedUp);
    const QString backup = f.top.filePath(QStringLiteral("备份"));
    {
        const auto ledger = f.open();
        encrypted ? exportBackup(*ledger, backup)
                  : void(QFile::copy(makeBackup(ledger->database(), BackupReason::ByHand).path, backup));
        for (int step = kBackedUp + 1; step <= kSteps; ++step) {
            takeStep(*ledger, step);
        }
    }
    Writer unclosed({QStringLiteral("steps"), f.path, QString::number(kSteps + 1), QStringLiteral("200")});
    unclosed.waitForLines(10);
    unclosed.kill();
    unclosed.finish();
    REQUIRE(QFileInfo(f.path + QStringLiteral("-wal")).size() > 0);
    const Snapshot before(f.folder);
    const int oldSteps = int(stateOf(*f.open()).labels.size());
    REQUIRE(oldSteps >= kSteps + 10);
    int old = 0;
    dieAtEveryCall(
        {QStringLiteral("restore"), f.path, backup}, [&] { before.putBack(); },
        [&] {
            REQUIRE(QFile::exists(f.path));
            {
                const auto ledger = f.open();
                const bool isOld = stateOf(*ledger).labels.size() == oldSteps;
                old += isOld;
                requireState(*ledger, isOld ? oldSteps : kBackedUp);
            }
            restoreBackup(backup, f.path, administrator());
            const auto ledger = f.open();
            requireState(*ledger, kBackedUp);
            requireUsable(*ledger);
        });
    CHECK(old > 0);
}
