// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that may be one person, field beside field.
#pragma once

#include <vector>

#include "core/census/worker.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct ComparedField {
    QString column;           // columnNoun() names it
    QString first, other;     // in words, sealed fields masked; one of them may be empty
    bool differ = false;      // also where the masks look the same
    bool canBeTaken = false;  // JoinStore::join() may take it over
};

// In the order of the record's page. Needs Permission::Register; throws BadInput when one is gone.
std::vector<ComparedField> compareWorkers(Ledger& ledger, WorkerId first, WorkerId other);

}  // namespace nuanxin
