// SPDX-License-Identifier: GPL-3.0-or-later
// import: rosters and other sheets into the ledger, or what would happen.
#pragma once

#include <memory>

#include "app/cli/verb.h"

namespace nuanxin {
class Rehearsal;
struct ImportDescription;
}  // namespace nuanxin

namespace nuanxin::cli {

QString knownImports();  // "workers（从业人员）、…", for --as
Result importFiles(const Arguments& arguments, Progress& progress);

// The files read and judged, nothing written. Throws Refusal for a file that holds no such table.
std::unique_ptr<Rehearsal> rehearseFiles(Ledger& ledger, const ImportDescription& description,
                                         const QStringList& paths, Progress& progress);

}  // namespace nuanxin::cli
