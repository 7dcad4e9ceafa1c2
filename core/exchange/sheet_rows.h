// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet are about somebody, and what they say.
#pragma once

#include <vector>

#include "core/exchange/cell_reading.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/import_row.h"
#include "core/exchange/sheet_head.h"

namespace nuanxin {

// Rows under the head without heads repeated on later pages, totals, signature lines, section titles, notes
// and rows in which only a serial number stands.
std::vector<const SheetRow*> dataRows(const ImportDescription& description, const Sheet& sheet,
                                      const SheetHead& head, const std::vector<ColumnMapping>& columns);

class RowReader {
public:
    RowReader(const ImportDescription& what, const ImportTarget& where, const Sheet& from,
              const SheetHead& head, const std::vector<ColumnMapping>& mapping, int year)
        : m_description(what),
          m_target(where),
          m_sheet(from),
          m_firstRow(head.lastRow + 1),
          m_columns(mapping),
          m_thisYear(year),
          m_merged(from) {}

    ReadRow read(const SheetRow& row) const;

private:
    CellReading readOnce(int index, const ImportField& field, const Cell& cell,
                         const QString& documentKind) const;
    void giveToPart(ImportRecord& values) const;
    void note(const SheetRow& row, const Finding& finding, ReadRow& read) const;
    const Cell* cellAbove(const SheetRow& row, int column) const;

    const ImportDescription& m_description;
    const ImportTarget& m_target;
    const Sheet& m_sheet;
    const int m_firstRow;
    const std::vector<ColumnMapping>& m_columns;
    const int m_thisYear;
    const MergedCells m_merged;
    mutable QHash<int, QHash<QString, CellReading>> m_known;  // by field
    mutable QHash<int, std::pair<int, const Cell*>>
        m_above;  // by column: the last row asked for, and its cell
};

}  // namespace nuanxin
