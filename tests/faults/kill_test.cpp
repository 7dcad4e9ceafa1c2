// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes is killed at random moments. Whatever it had reported as done must be there.
#include <QThread>

#include "tests/faults/fault_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

constexpr unsigned kSeed = 20260728;
constexpr int kStepsAtMost = 200;  // in one round
constexpr int kRoundsOnOneLedger = 10;

// Kills after a random number of reports and a little more; one time in ten while the ledger is being opened.
int reportedBeforeTheKill(const QString& path, int first, std::mt19937& random) {
    Writer writer({QStringLiteral("steps"), path, QString::number(first), QString::number(kStepsAtMost)});
    if (random() % 10 == 0) {
        QThread::usleep(random() % 30'000);
    } else {
        writer.waitForLines(1 + int(random() % (kStepsAtMost - 1)));
        QThread::usleep(random() % 3'000);
    }
    writer.kill();
    QStringList lines = writer.finish();
    lines.removeAll(QStringLiteral("done"));  // the kill came too late
    return lines.isEmpty() ? first - 1 : lines.last().toInt();
}

}  // namespace

TEST_CASE("killed at any moment, a writing process loses nothing it had reported as done", "[faults][kill]") {
    std::mt19937 random(kSeed);
    int killed = 0;
    std::unique_ptr<FaultFolder> folder;
    int steps = 0;
    for (int round = 0; round < rounds(200); ++round) {
        INFO("seed " << kSeed << ", round " << round << ", after step " << steps);
        if (round % kRoundsOnOneLedger == 0) {
            folder = std::make_unique<FaultFolder>();
            folder->makeLedger(0);
            steps = 0;
        }
        const int reported = reportedBeforeTheKill(folder->path, steps + 1, random);
        killed += reported < steps + kStepsAtMost;
        const auto ledger = folder->open();
        // The step that was under way may have been committed and not reported yet; never half of it.
        const int found = int(stateOf(*ledger).labels.size());
        REQUIRE((found == reported || found == reported + 1));
        requireState(*ledger, found);
        steps = found;
    }
    CHECK(killed > rounds(200) * 3 / 4);  // else the moments do not hit the work
}
