// SPDX-License-Identifier: GPL-3.0-or-later
// Derived tables: kept up to date by triggers, rebuilt when the functions they are made with change. For a
// table derived_X the view rebuild_X says what it holds after a rebuild; where several contents are right,
// the view wrong_X lists the rows that are not. Internal to core/ledger.
#pragma once

#include <QString>
#include <vector>

namespace nuanxin {

class Database;

// Rebuilds when they were made with other functions, or always with `anyway`. Costs one look when there is
// nothing to do. Runs inside the caller's transaction.
void refreshDerived(Database& database, bool anyway = false);
bool areDerivedCurrent(Database& database);

// Brings the search index up to date with the changes of this transaction. Before every commit.
void settleDerived(Database& database);

struct DerivedDifference {
    QString table;
    qint64 rows;  // that a rebuild would make otherwise; 0: none
};
std::vector<DerivedDifference> compareDerived(Database& database);

// Leaves nothing of removed rows in the search indexes, which otherwise keep their words until the next
// merge.
void purgeSearchIndexes(Database& database);

}  // namespace nuanxin
