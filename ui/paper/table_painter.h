// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and field grids on paper. A row is never parted; a table's head stands again on every page. `kept`
// is the room that must be left below the last row, for what may not stand alone on a sheet.
#pragma once

#include "core/report/document.h"
#include "ui/paper/page_flow.h"

namespace nuanxin::ui {

void paintTable(PageFlow& flow, const report::Table& table, bool isCompact, double kept = 0);
void paintFieldGrid(PageFlow& flow, const report::FieldGrid& grid, bool isCompact, double kept = 0);

}  // namespace nuanxin::ui
