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
    static constexpr lxw_color_t kNoColour = LXW_COLOR_UNSET, kWrong = 0xFFF2CC, kCorrected = 0xDDEBF7;
    Formats addFormats(lxw_color_t colour);
    const Formats& formatsAt(int row, int column) const;
    void writeWidths();
    void writeMerged();
    void writeRow(const SheetRow& row);
    void writeCell(lxw_row_t row, const Cell& cell, const Formats& formats);
    void writeRemark(int row, const QString& text, lxw_format* format);

    const Sheet& m_source;
    const Remarks& m_remarks;
    XlsxOutput m_output;
    lxw_worksheet* m_sheet;
    Formats m_plain, m_wrong, m_corrected;
    lxw_col_t m_remarkColumn = 0;
};

RemarkedCopy::RemarkedCopy(const QString& path, const Sheet& source, const Remarks& remarks)
    : m_source(source),
      m_remarks(remarks),
      m_output(path, XlsxOutput::Memory::Whole),
      m_sheet(m_output.addSheet(source.name)),
      m_plain(addFormats(kNoColour)),
      m_wrong(addFormats(kWrong)),
      m_corrected(addFormats(kCorrected)) {
    for (const SheetRow& row : source.rows) {
        m_remarkColumn = qMax(m_remarkColumn, static_cast<lxw_col_t>(row.cells.back().column + 1));
    }
}

RemarkedCopy::Formats RemarkedCopy::addFormats(lxw_color_t colour) {
    Formats formats{m_output.addFormat(), m_output.addFormat(), m_output.addFormat()};
    format_set_num_format_index(formats.text, kTextFormat);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    if (colour != kNoColour) {
        for (lxw_format* format : {formats.text, formats.number, formats.date}) {
            format_set_bg_color(format, colour);
        }
    }
    return formats;
}

void RemarkedCopy::writeWidths() {
    QHash<int, double> widths;
    for (const ColumnWidth& width : m_source.widths) {
        for (int column = width.first; column <= width.last && column < m_remarkColumn; ++column) {
            widths[column] = width.characters;
        }
    }
    for (int column = 0; column < m_remarkColumn; ++column) {
        const bool isText = m_remarks.textColumns.contains(column);
        if (isText || widths.contains(column)) {
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 widths.value(column, LXW_DEF_COL_WIDTH), isText ? m_plain.text : nullptr);
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

const RemarkedCopy::Formats& RemarkedCopy::formatsAt(int row, int column) const {
    return m_remarks.wrong.contains({row, column})       ? m_wrong
           : m_remarks.corrected.contains({row, column}) ? m_corrected
                                                         : m_plain;
}

void RemarkedCopy::writeRow(const SheetRow& row) {
    const auto at = static_cast<lxw_row_t>(row.number - 1);
    for (int column = 0; column < m_remarkColumn; ++column) {  // where something is missing, too
        if (m_remarks.wrong.contains({row.number, column})) {
            worksheet_write_blank(m_sheet, at, static_cast<lxw_col_t>(column), m_wrong.text);
        }
    }
    for (const Cell& cell : row.cells) {
        Formats formats = formatsAt(row.number, cell.column);
        // A number that lost its digits stays the number it is; what replaces it is to be a text.
        formats.number = m_remarks.textColumns.contains(cell.column) ? formats.text : formats.number;
        writeCell(at, cell, formats);
    }
    writeRemark(row.number, m_remarks.byRow.value(row.number), m_plain.text);
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
