// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing persons for good (PIPL art. 47), in the census and in the life of the branches.
#pragma once

#include <vector>

#include "core/census/worker.h"
#include "core/ledger/erasure.h"

namespace nuanxin {

// Leaves nothing of the persons but the number of them in the history. Records joined into them go too; where
// meetings gave their names in words (MentionStore), 已删除 stands. Not undoable.
ErasureResult erasePersons(Ledger& ledger, const std::vector<WorkerId>& workers);

}  // namespace nuanxin
