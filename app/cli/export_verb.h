// SPDX-License-Identifier: GPL-3.0-or-later
// export: the roll, the employers and the sites as files to hand on, on record.
#pragma once

#include "app/cli/verb.h"

namespace nuanxin::cli {

QString knownExports();  // "workers（从业人员）、…"
Result exportEntity(const Arguments& arguments, Progress& progress);

}  // namespace nuanxin::cli
