// SPDX-License-Identifier: GPL-3.0-or-later
// The write-ahead log after a kill: altered, cut, lost, or belonging to a ledger that is gone.
#include "core/ledger/backup.h"
#include "tests/faults/fault_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

constexpr int kClosedWith = 25;
constexpr int kInTheLog = 30;

// A ledger whose last steps stand in its log only, as a kill leaves it.
struct KilledLedger : FaultFolder {
    QString log = path + QStringLiteral("-wal");
    std::unique_ptr<Snapshot> files;

    KilledLedger() {
        makeLedger(kClosedWith);
        Writer writer(
            {QStringLiteral("steps"), path, QString::number(kClosedWith + 1), QStringLiteral("10000")});
        writer.waitForLines(kInTheLog);
        writer.kill();
        writer.finish();
        QFile::remove(path + QStringLiteral("-shm"));  // as after a power cut
        REQUIRE(QFileInfo(log).size() > 0);
        files = std::make_unique<Snapshot>(folder);
    }
    void requireWhole(int least) const {
        const auto ledger = open();
        const int steps = int(stateOf(*ledger).labels.size());
        REQUIRE(steps >= least);
        requireState(*ledger, steps);
    }
};

}  // namespace

TEST_CASE("with its log whole, a killed ledger holds every step in it", "[faults][log]") {
    const KilledLedger f;
    f.requireWhole(kClosedWith + kInTheLog);
}

TEST_CASE("with its log altered or cut, a ledger opens with the steps before that place, none of them half",
          "[faults][log]") {
    const KilledLedger f;
    const QByteArray whole = contentOf(f.log);
    for (unsigned seed = 1; seed <= unsigned(rounds(100)); ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        QByteArray altered = whole;
        const auto at = qsizetype(random() % quint64(whole.size()));
        if (seed % 2) {
            altered.truncate(at);
        } else {
            altered[at] = char(altered[at] ^ char(1 + random() % 255));
        }
        f.files->putBack();
        putContent(f.log, altered);
        f.requireWhole(kClosedWith);
    }
}

TEST_CASE("with its log lost, a ledger opens as it was when the log was last folded in", "[faults][log]") {
    const KilledLedger f;
    QFile::remove(f.log);
    const auto ledger = f.open();
    requireState(*ledger, kClosedWith);
}

TEST_CASE("the log of a ledger that is gone does not get into a new one of its name", "[faults][log]") {
    const KilledLedger f;
    REQUIRE(QFile::remove(f.path));
    {
        const auto created = Ledger::create(newLedgerAt(f.path)).ledger;
        requireState(*created, 0);
    }
    requireState(*f.open(), 0);
}

TEST_CASE("the log of a ledger that is gone does not get into one restored to its name", "[faults][log]") {
    const KilledLedger f;
    const QString backup = f.top.filePath(QStringLiteral("备份"));
    {
        const auto ledger = f.open();
        exportBackup(*ledger, backup);
    }
    const int steps = int(stateOf(*f.open()).labels.size());
    f.files->putBack();
    const KilledLedger other;  // its log is about other pages
    putContent(f.log, contentOf(other.log));
    REQUIRE(QFile::remove(f.path));
    restoreBackup(backup, f.path, administrator());
    requireState(*f.open(), steps);
}
