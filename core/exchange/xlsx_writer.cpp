// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <cmath>

#include "core/exchange/input_refusal.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/xlsx_output.h"

namespace nuanxin {

namespace {

constexpr int kTextLimit = 32'767;
constexpr int kRowLimit = 1'048'576;

class XlsxWriterWords {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriterWords)

public:
    static QString footer() {
        return tr("第 %1 页，共 %2 页").arg(QStringLiteral("&P"), QStringLiteral("&N"));
    }
    static QString tooManyRows() { return tr("一张工作表放不下这么多行，请缩小范围分几次导出。"); }
    static QString tooLong(int row, const QString& head) {
        return tr("第%1行“%2”的文字超过32767字，表格放不下。").arg(row).arg(head);
    }
    static QString untitled() { return tr("表格"); }
};

// In characters of half width: a Han character takes two.
double shownWidth(const QString& text) {
    double width = 0;
    for (const QChar c : text) {
        width += c.unicode() < 0x1100 ? 1 : 2;
    }
    return width;
}

double widthOf(const TableColumn& column) {
    constexpr double kDate = 11, kNumber = 9, kText = 12, kFilterButton = 3;
    if (column.width > 0) {
        return qMin(column.width, 255.0);
    }
    const double byKind = column.kind == ColumnKind::Date     ? kDate
                          : column.kind == ColumnKind::Number ? kNumber
                                                              : kText;
    return qMin(qMax(byKind, shownWidth(column.head) + kFilterButton), 60.0);
}

class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(const QString& path, const TableLayout& layout);
    void addRow(const std::vector<TableValue>& values) override;
    void finish() override;

private:
    void addFormats();
    void setUpColumns();
    void setUpPage();
    void writeHeads(const TableLayout& layout);
    void writeText(lxw_col_t column, const QString& text);
    void writeDate(lxw_col_t column, QDate date);
    lxw_col_t lastColumn() const {
        return static_cast<lxw_col_t>(m_columns.empty() ? 0 : m_columns.size() - 1);
    }

    XlsxOutput m_output;
    lxw_worksheet* m_sheet;
    std::vector<TableColumn> m_columns;
    lxw_format *m_text = nullptr, *m_number = nullptr, *m_date = nullptr, *m_head = nullptr,
               *m_title = nullptr;
    lxw_row_t m_row = 0, m_headRow = 0;
};

XlsxWriter::XlsxWriter(const QString& path, const TableLayout& layout)
    : m_output(path, XlsxOutput::Memory::Constant), m_columns(layout.columns) {
    m_sheet = m_output.addSheet(layout.sheetName.isEmpty() ? XlsxWriterWords::untitled() : layout.sheetName);
    addFormats();
    setUpColumns();
    writeHeads(layout);
    setUpPage();
}

void XlsxWriter::addFormats() {
    m_text = m_output.addFormat();
    format_set_num_format_index(m_text, kTextFormat);
    m_number = m_output.addFormat();
    format_set_align(m_number, LXW_ALIGN_RIGHT);
    m_date = m_output.addFormat();
    format_set_num_format(m_date, "yyyy-mm-dd");
    format_set_align(m_date, LXW_ALIGN_CENTER);
    m_head = m_output.addFormat();
    format_set_num_format_index(m_head, kTextFormat);
    format_set_bold(m_head);
    format_set_align(m_head, LXW_ALIGN_CENTER);
    format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(m_head);
    format_set_border(m_head, LXW_BORDER_THIN);
    format_set_bg_color(m_head, 0xF2F2F2);
    m_title = m_output.addFormat();
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    format_set_align(m_title, LXW_ALIGN_CENTER);
    format_set_align(m_title, LXW_ALIGN_VERTICAL_CENTER);
}

void XlsxWriter::setUpColumns() {
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        lxw_format* format = m_columns[i].kind == ColumnKind::Text     ? m_text
                             : m_columns[i].kind == ColumnKind::Number ? m_number
                                                                       : m_date;
        worksheet_set_column(m_sheet, at, at, widthOf(m_columns[i]), format);
    }
}

void XlsxWriter::writeHeads(const TableLayout& layout) {
    if (!layout.title.isEmpty()) {
        worksheet_set_row(m_sheet, 0, 30, nullptr);
        const QByteArray title = xlsxText(layout.title);
        if (m_columns.size() > 1) {
            worksheet_merge_range(m_sheet, 0, 0, 0, lastColumn(), title.constData(), m_title);
        } else {
            worksheet_write_string(m_sheet, 0, 0, title.constData(), m_title);
        }
        m_headRow = 1;
    }
    worksheet_set_row(m_sheet, m_headRow, 22, nullptr);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        worksheet_write_string(m_sheet, m_headRow, static_cast<lxw_col_t>(i),
                               xlsxText(m_columns[i].head).constData(), m_head);
    }
    m_row = m_headRow + 1;
}

void XlsxWriter::setUpPage() {
    worksheet_freeze_panes(m_sheet, m_headRow + 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9);  // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, m_headRow, m_headRow);
    worksheet_set_footer(m_sheet, ("&C" + XlsxWriterWords::footer().toUtf8()).constData());
}

void XlsxWriter::writeText(lxw_col_t column, const QString& text) {
    if (text.isEmpty()) {
        return;
    }
    if (text.size() > kTextLimit) {
        throw badInput(XlsxWriterWords::tooLong(static_cast<int>(m_row) + 1, m_columns[column].head));
    }
    lxw_format* format = m_columns[column].kind == ColumnKind::Text ? nullptr : m_text;
    worksheet_write_string(m_sheet, m_row, column, xlsxText(text).constData(), format);
}

void XlsxWriter::writeDate(lxw_col_t column, QDate date) {
    // Before March 1900 Excel's calendar has a day that never was; earlier days stay texts.
    if (date.isValid() && date >= QDate(1900, 3, 1)) {
        const auto serial = static_cast<double>(QDate(1899, 12, 30).daysTo(date));
        worksheet_write_number(m_sheet, m_row, column, serial,
                               m_columns[column].kind == ColumnKind::Date ? nullptr : m_date);
    } else if (date.isValid()) {
        writeText(column, date.toString(Qt::ISODate));
    }
}

void XlsxWriter::addRow(const std::vector<TableValue>& values) {
    if (m_row >= kRowLimit) {
        throw badInput(XlsxWriterWords::tooManyRows());
    }
    for (size_t i = 0; i < qMin(values.size(), m_columns.size()); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (const auto* text = std::get_if<QString>(&values[i])) {
            writeText(column, *text);
        } else if (const auto* number = std::get_if<double>(&values[i]);
                   number != nullptr && std::isfinite(*number)) {
            worksheet_write_number(m_sheet, m_row, column, *number,
                                   m_columns[i].kind == ColumnKind::Number ? nullptr : m_number);
        } else if (const auto* date = std::get_if<QDate>(&values[i])) {
            writeDate(column, *date);
        }
    }
    ++m_row;
}

void XlsxWriter::finish() {
    if (!m_columns.empty()) {
        worksheet_autofilter(m_sheet, m_headRow, 0, qMax(m_row - 1, m_headRow), lastColumn());
    }
    m_output.finish();
}

}  // namespace

std::unique_ptr<TableWriter> makeXlsxWriter(const QString& path, const TableLayout& layout) {
    return std::make_unique<XlsxWriter>(path, layout);
}

}  // namespace nuanxin
