// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet as plain data, whatever file it came from. What the cells mean is other people's business.
#pragma once

#include <QString>
#include <vector>

namespace nuanxin {

enum class CellKind : quint8 {
    Text,
    Number,
    Date,     // a number whose style shows it as a date or a time; `number` is the serial
    Boolean,  // `number` is 0 or 1
    Error     // `text` is what stands in the cell, such as #N/A; = for a formula that was not worked out
};

// Empty cells are not kept, so there is no kind for them; SheetRow::find() answers null instead.
struct Cell {
    QString text;        // Text and Error only: what a number looks like is worked out by shownText()
    double number = 0;   // Number, Date, Boolean
    quint16 column = 0;  // from 0
    CellKind kind = CellKind::Text;
};

struct SheetRow {
    int number = 0;           // the sheet's own, from 1
    std::vector<Cell> cells;  // by ascending column

    const Cell* find(int column) const;  // null: empty
    void sortCells();                    // of two cells in one column the later one stands
};

struct MergedRange {  // rows from 1, columns from 0, both ends included
    int firstRow = 0, lastRow = 0, firstColumn = 0, lastColumn = 0;
    bool operator==(const MergedRange&) const = default;
};

struct ColumnWidth {  // columns from 0, both ends included
    int first = 0, last = 0;
    double characters = 0;
};

struct SheetInfo {
    QString name;  // empty for a CSV file
    bool hidden = false;
    bool date1904 = false;  // serials count from 1904-01-01, not from 1900
    std::vector<MergedRange> merged;
    std::vector<ColumnWidth> widths;
};

struct Sheet : SheetInfo {
    std::vector<SheetRow> rows;  // by ascending number; rows in which nothing stands are absent

    const SheetRow* find(int number) const;
};

struct Workbook {
    std::vector<Sheet> sheets;  // in the order of their tabs, hidden ones among them
};

// What the cell reads as: digits for a whole number, ISO 8601 for a date, 是 or 否 for a boolean. Formats
// such as 0.00% are not applied.
QString shownText(const Cell& cell, bool date1904);

// Takes rows while the file is read, so that a caller may judge them without holding them all.
class RowSink {
public:
    virtual ~RowSink() = default;
    // Merged ranges are not known yet (XLSX writes them behind the rows). False: this sheet is not wanted.
    virtual bool beginSheet(const SheetInfo& info) = 0;
    // The row may be emptied by the sink. Almost every file gives rows in order, each once; nothing forces
    // it.
    virtual void row(SheetRow& row) = 0;
    virtual void endSheet(const SheetInfo& info) = 0;
};

}  // namespace nuanxin
