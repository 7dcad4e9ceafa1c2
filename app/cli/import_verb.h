// SPDX-License-Identifier: GPL-3.0-or-later
// import: rosters and other sheets into the ledger, or what would happen.
#pragma once

#include "app/cli/verb.h"

namespace nuanxin::cli {

QString knownImports();  // "workers（从业人员）、…", for --as
Result importFiles(const Arguments& arguments, Progress& progress);

}  // namespace nuanxin::cli
