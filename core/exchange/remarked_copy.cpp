// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/remarked_copy.h"

#include <xlsxwriter.h>

#include "core/exchange/xlsx_output.h"

namespace nuanxin {

namespace {

constexpr double kDaysFrom1900To1904 = 1462;
constexpr double kRemarkWidth = 50;

class RemarkedCopy {
public:
    RemarkedCopy(const QString& path, const Sheet& source, const Remarks& remarks);
    void write();

private:
    struct Formats {
        lxw_format *text, *number, *date;
    };
    Formats addFormats(bool shaded);
    void writeWidths();
    void writeMerged();
    void writeRow(const SheetRow& row);
    void writeCell(lxw_row_t row, const Cell& cell, const Formats& formats);
    void writeRemark(int row, const QString& text, lxw_format* format);

    const Sheet& m_source;
    const Remarks& m_remarks;
    XlsxOutput m_output;
    lxw_worksheet* m_sheet;
    Formats m_plain, m_shaded;
    lxw_col_t m_remarkColumn = 0;
};

RemarkedCopy::RemarkedCopy(const QString& path, const Sheet& source, const Remarks& remarks)
    : m_source(source),
      m_remarks(remarks),
      m_output(path, XlsxOutput::Memory::Whole),
      m_sheet(m_output.addSheet(source.name)),
      m_plain(addFormats(false)),
      m_shaded(addFormats(true)) {
    for (const SheetRow& row : source.rows) {
        m_remarkColumn = qMax(m_remarkColumn, static_cast<lxw_col_t>(row.cells.back().column + 1));
    }
}

RemarkedCopy::Formats RemarkedCopy::addFormats(bool shaded) {
    Formats formats{m_output.addFormat(), m_output.addFormat(), m_output.addFormat()};
    format_set_num_format_index(formats.text, kTextFormat);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    if (shaded) {
        for (lxw_format* format : {formats.text, formats.number, formats.date}) {
            format_set_bg_color(format, 0xFFF2CC);
        }
    }
    return formats;
}

void RemarkedCopy::writeWidths() {
    for (const ColumnWidth& width : m_source.widths) {
        if (width.first < m_remarkColumn) {
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(width.first),
                                 static_cast<lxw_col_t>(qMin<int>(width.last, m_remarkColumn - 1)),
                                 width.characters, nullptr);
        }
    }
    worksheet_set_column(m_sheet, m_remarkColumn, m_remarkColumn, kRemarkWidth, nullptr);
}

// Before the cells: merging writes blanks over the whole range.
void RemarkedCopy::writeMerged() {
    for (const MergedRange& merged : m_source.merged) {
        const bool oneCell = merged.firstRow == merged.lastRow && merged.firstColumn == merged.lastColumn;
        if (!oneCell && merged.lastColumn < m_remarkColumn && merged.lastRow <= m_source.rows.back().number) {
            worksheet_merge_range(m_sheet, static_cast<lxw_row_t>(merged.firstRow - 1),
                                  static_cast<lxw_col_t>(merged.firstColumn),
                                  static_cast<lxw_row_t>(merged.lastRow - 1),
                                  static_cast<lxw_col_t>(merged.lastColumn), "", m_plain.text);
        }
    }
}

void RemarkedCopy::writeCell(lxw_row_t row, const Cell& cell, const Formats& formats) {
    switch (cell.kind) {
        case CellKind::Text:
        case CellKind::Error:
            worksheet_write_string(m_sheet, row, cell.column, xlsxText(cell.text).constData(), formats.text);
            break;
        case CellKind::Number:
            worksheet_write_number(m_sheet, row, cell.column, cell.number, formats.number);
            break;
        case CellKind::Date:
            worksheet_write_number(m_sheet, row, cell.column,
                                   cell.number + (m_source.date1904 ? kDaysFrom1900To1904 : 0), formats.date);
            break;
        case CellKind::Boolean:
            worksheet_write_boolean(m_sheet, row, cell.column, cell.number != 0 ? 1 : 0, formats.number);
            break;
    }
}

void RemarkedCopy::writeRemark(int row, const QString& text, lxw_format* format) {
    if (row > 0 && !text.isEmpty()) {
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row - 1), m_remarkColumn,
                               xlsxText(text.left(32'767)).constData(), format);
    }
}

void RemarkedCopy::writeRow(const SheetRow& row) {
    const QString remark = m_remarks.byRow.value(row.number);
    const Formats& formats = remark.isEmpty() ? m_plain : m_shaded;
    for (const Cell& cell : row.cells) {
        writeCell(static_cast<lxw_row_t>(row.number - 1), cell, formats);
    }
    writeRemark(row.number, remark, m_shaded.text);
}

void RemarkedCopy::write() {
    if (!m_source.rows.empty()) {
        writeWidths();
        writeMerged();
    }
    for (const SheetRow& row : m_source.rows) {
        writeRow(row);
    }
    writeRemark(m_remarks.headRow, m_remarks.head, m_plain.text);
    m_output.finish();
}

}  // namespace

void writeRemarkedCopy(const QString& path, const Sheet& sheet, const Remarks& remarks) {
    RemarkedCopy(path, sheet, remarks).write();
}

}  // namespace nuanxin
