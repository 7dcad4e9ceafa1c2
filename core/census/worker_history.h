// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one person's record, in words: 手机 138****0011 → 139****4821. Sealed values stay masked.
#pragma once

#include <vector>

#include "core/census/worker.h"
#include "core/ledger/history.h"

namespace nuanxin {

struct WorkerChange {
    struct Value {
        QString noun;           // columnNoun()
        QString before, after;  // empty: was not filled
    };
    HistoryEntry entry;
    RowChange::What what = RowChange::What::Changed;
    std::vector<Value> values;  // of a change only
};

// Newest first. Reads every changeset, so it is for one person on a page.
std::vector<WorkerChange> workerHistory(Ledger& ledger, WorkerId worker);

}  // namespace nuanxin
