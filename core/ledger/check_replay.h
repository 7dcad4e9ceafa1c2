// SPDX-License-Identifier: GPL-3.0-or-later
// The strongest proof that nothing was lost or altered: all changesets, applied in order to an empty ledger
// in memory, must give the tables that stand in the file. Internal to core/ledger.
#pragma once

#include <QStringList>

namespace nuanxin {

class Database;

// Sentences naming rows that differ, at most `limit`. Empty for a ledger whose history holds entries of other
// nodes: there the order of ids is not the order of writing.
QStringList replayDifferences(Database& database, int limit);

}  // namespace nuanxin
