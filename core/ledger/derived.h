// SPDX-License-Identifier: GPL-3.0-or-later
// Derived tables: kept up to date by triggers and DerivedUpkeep, rebuilt when the functions they are made
// with change. For a table derived_X the view rebuild_X says what it holds after a rebuild; where several
// contents are right, the view wrong_X lists the rows that are not. Internal to core/ledger.
#pragma once

#include <QString>
#include <future>
#include <vector>

#include "core/ledger/worker_places.h"

namespace nuanxin {

class Database;

// Rebuilds when they were made with other functions, or always with `anyway`. Costs one look when there is
// nothing to do. Runs inside the caller's transaction.
void refreshDerived(Database& database, bool anyway = false);
bool areDerivedCurrent(Database& database);

// Keeps them during one transaction: made before the first change, prepared after the last, settled before
// the commit. Until then they are as before the transaction.
class DerivedUpkeep {
public:
    explicit DerivedUpkeep(Database& database);
    ~DerivedUpkeep();
    DerivedUpkeep(const DerivedUpkeep&) = delete;
    DerivedUpkeep& operator=(const DerivedUpkeep&) = delete;
    void prepare();  // starts spelling the names; those of many on another thread
    void settle();   // prepares, where nobody has

private:
    Database& m_database;
    std::vector<qint64> m_added;  // workers
    std::future<std::vector<Newcomer>> m_newcomers;
};

struct DerivedDifference {
    QString table;
    qint64 rows;  // that a rebuild would make otherwise; 0: none
};
std::vector<DerivedDifference> compareDerived(Database& database);

// Leaves nothing of removed rows in the search indexes, which otherwise keep their words until the next
// merge.
void purgeSearchIndexes(Database& database);

}  // namespace nuanxin
