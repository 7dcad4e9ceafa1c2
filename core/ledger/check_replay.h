// SPDX-License-Identifier: GPL-3.0-or-later
// The strongest proof that nothing was lost or altered: all changesets, applied in order to an empty ledger
// in memory, must give the tables that stand in the file. Internal to core/ledger.
#pragma once

#include <QStringList>
#include <vector>

namespace nuanxin {

class Database;

struct ReplayDifference {
    enum class What { Differs, OnlyInFile, OnlyInHistory };
    What what = What::Differs;
    QString table;
    qint64 row = 0;
    QString name;         // as the file has it, or the history where the file has not
    QStringList columns;  // that differ
};

// Rows that differ, at most `limit`. Empty for a ledger whose history holds entries of other nodes: there the
// order of ids is not the order of writing.
std::vector<ReplayDifference> replayDifferences(Database& database, size_t limit);

}  // namespace nuanxin
