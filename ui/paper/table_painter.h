// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and field grids on paper. A row is never parted; a table's head stands again on every page.
#pragma once

#include "core/report/document.h"
#include "ui/paper/page_flow.h"

namespace nuanxin::ui {

void paintTable(PageFlow& flow, const report::Table& table);
void paintFieldGrid(PageFlow& flow, const report::FieldGrid& grid);

}  // namespace nuanxin::ui
