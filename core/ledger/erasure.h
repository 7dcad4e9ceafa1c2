// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing rows for good (PIPL art. 47): the rows and all that refer to them leave the tables, the changesets
// of history, the drafts and the search indexes. Entries keep their number of rows, their place in the chain
// and the label that names nobody, and are marked with the number of rows taken out; of the erasure itself
// only a count stays. Backups age.
//
// Records that only repeat a name stay, with other words in its place. Their changes leave the history too,
// with those of all that belongs to them, and they begin anew in the entry of the erasure, as they stand.
#pragma once

#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin {

struct ErasureResult {
    HistoryId entry;
    qint64 rows = 0;            // taken from the tables
    qint64 historyEntries = 0;  // entries that were redacted
};

struct TextAt {
    QString table;
    qint64 row = 0;
    QString column;
};

// Where a name is repeated in words.
struct Mentions {
    QString table{};              // of the records
    std::vector<qint64> rows{};   // that repeat it, or once did; those that are gone among them
    std::vector<TextAt> texts{};  // in them, or in what belongs to them
    QString instead{};            // what is to stand there
};

// Not undoable. Needs Permission::Administer; cannot run inside a write.
ErasureResult eraseRows(Ledger& ledger, const QString& table, const std::vector<qint64>& ids,
                        const QString& label, const Mentions& mentions = {});

}  // namespace nuanxin
