// SPDX-License-Identifier: GPL-3.0-or-later
// The roster of members (党员名册) as a paper, as of any day.
#pragma once

#include "core/branch/roster_store.h"
#include "core/ledger/progress.h"
#include "core/report/document.h"

namespace nuanxin::report {

// On paper what fits a sheet; All is what a file is to hold. The heads are those the import knows.
enum class RosterColumns { OnPaper, All };

struct RosterPaper {
    RosterQuery query;
    bool unmasked = false;  // the caller puts it on record; needs Permission::Export and Reveal
    RosterColumns columns = RosterColumns::OnPaper;
};

// Throws Cancelled.
Document rosterReport(Ledger& ledger, const RosterPaper& paper, Progress& progress = Progress::none());

}  // namespace nuanxin::report
