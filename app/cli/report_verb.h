// SPDX-License-Identifier: GPL-3.0-or-later
// report: the papers, as PDF or spreadsheet.
#pragma once

#include "app/cli/verb.h"

namespace nuanxin::cli {

QStringList knownReports();  // what each is called, wants and becomes, a line for each
Result makeReport(const Arguments& arguments, Progress& progress);

}  // namespace nuanxin::cli
