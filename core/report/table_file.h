// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as a spreadsheet, to be worked on and handed in: its first table with all that stands around it on
// paper, further tables on sheets of their own. Figures stay numbers, dates dates, and texts texts when they
// are edited.
#pragma once

#include "core/report/document.h"

namespace nuanxin::report {

// The document must have a table. Throws as TableWriter does.
void writeXlsx(const Document& document, const QString& path);

}  // namespace nuanxin::report
