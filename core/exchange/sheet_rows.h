// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet are about somebody, and what they say.
#pragma once

#include <vector>

#include "core/exchange/column_mapping.h"
#include "core/exchange/import_row.h"
#include "core/exchange/sheet_head.h"

namespace nuanxin {

// Rows under the head without heads repeated on later pages, totals, signature lines, section titles, notes
// and rows in which only a serial number stands.
std::vector<const SheetRow*> dataRows(const ImportDescription& description, const Sheet& sheet,
                                      const SheetHead& head, const std::vector<ColumnMapping>& columns);

struct RowReader {
    const ImportDescription& description;
    const ImportTarget& target;
    const Sheet& sheet;
    const std::vector<ColumnMapping>& columns;
    int thisYear;
    MergedCells merged{sheet};

    ReadRow read(const SheetRow& row) const;
};

}  // namespace nuanxin
