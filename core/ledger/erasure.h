// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing rows for good (PIPL art. 47): the rows and all that refer to them leave the tables, the changesets
// of history, the drafts and the search indexes. Entries keep their number of rows, their place in the chain
// and the label that names nobody, and are marked with the number of rows taken out; of the erasure itself
// only a count stays. Backups age.
#pragma once

#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin {

struct ErasureResult {
    HistoryId entry;
    qint64 rows = 0;            // taken from the tables
    qint64 historyEntries = 0;  // entries that were redacted
};

// Not undoable. Needs Permission::Administer; cannot run inside a write.
ErasureResult eraseRows(Ledger& ledger, const QString& table, const std::vector<qint64>& ids,
                        const QString& label);

}  // namespace nuanxin
