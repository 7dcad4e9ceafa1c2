// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a paper as a spreadsheet: figures stay numbers, heads carry their units.
#pragma once

#include "core/report/document.h"

namespace nuanxin::report {

// The document must have a table. Throws as TableWriter does.
void writeXlsx(const Document& document, const QString& path);

}  // namespace nuanxin::report
