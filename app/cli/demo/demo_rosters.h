// SPDX-License-Identifier: GPL-3.0-or-later
// The rosters of the demo (resources/demo): written into a folder as senders would hand them in, and imported
// from there as the verb import does it.
#pragma once

#include <QJsonArray>
#include <QString>
#include <vector>

#include "core/exchange/rehearsal.h"

namespace nuanxin::cli {

// When a roster came in. The one that is left is the user's to import.
enum class RosterTurn { HalfYearBefore, ThisHalfYear, Left };

struct DemoRoster {
    QString resource, fileName;
    QString as;  // id of the import description
    RosterTurn turn;
};
const std::vector<DemoRoster>& demoRosters();

// What came of a roster, or, where it was not imported, what would.
struct RosterOutcome {
    QString fileName, what;
    bool imported = false;
    RehearsalSummary summary;
    int problems = 0;  // cells
};

void writeRosters(const QString& folder);
// Rehearses those of the turn in the folder, one after the other, and commits all but the left one.
void importRosters(Ledger& ledger, const QString& folder, RosterTurn turn,
                   std::vector<RosterOutcome>& outcomes, Progress& progress);

QJsonArray jsonOf(const std::vector<RosterOutcome>& outcomes);
QString textOf(const std::vector<RosterOutcome>& outcomes);

}  // namespace nuanxin::cli
