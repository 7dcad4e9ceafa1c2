// SPDX-License-Identifier: GPL-3.0-or-later
// export: the roll as a file to hand on, on record.
#pragma once

#include "app/cli/verb.h"

namespace nuanxin::cli {

Result exportEntity(const Arguments& arguments, Progress& progress);

}  // namespace nuanxin::cli
