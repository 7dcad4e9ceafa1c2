// SPDX-License-Identifier: GPL-3.0-or-later
// A district's ledger of branches for the benches: 20 000 employers, 2 000 branches under 40 committees,
// 100 000 members among 200 000 workers, a year of their meetings, this month's dues, 5 000 development
// files.
#pragma once

#include "core/ledger/ledger.h"

namespace nuanxin::bench {

void fillBranches(Ledger& ledger);

}  // namespace nuanxin::bench
