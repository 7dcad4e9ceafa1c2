// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <cmath>
#include <numeric>

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

constexpr double kDateWidth = 11, kNumberWidth = 8, kMoneyWidth = 12, kFilterButton = 3, kEdges = 1.5;
constexpr double kWidest = 80;         // longer texts are cut on paper, not on the screen
constexpr double kLegibleWidth = 160;  // characters across a sheet of A4 that can still be read

double leastWidth(const TableColumn& column) {
    const double byKind = column.kind == ColumnKind::Date     ? kDateWidth
                          : column.kind == ColumnKind::Number ? kNumberWidth
                          : column.kind == ColumnKind::Money  ? kMoneyWidth
                                                              : 0;
    return qMax(byKind, shownWidth(column.head) + kFilterButton);
}

class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(const QString& path, const TableLayout& layout);
    void addRow(const std::vector<TableValue>& values) override;
    void finish() override;

private:
    void addFormats();
    lxw_format* formatOf(ColumnKind kind) const;
    void setUpColumn(size_t column);
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
    std::vector<double> m_widths;  // of the widest so far
    lxw_format *m_text = nullptr, *m_number = nullptr, *m_money = nullptr, *m_date = nullptr,
               *m_head = nullptr, *m_title = nullptr;
    lxw_row_t m_row = 0, m_headRow = 0;
};

XlsxWriter::XlsxWriter(const QString& path, const TableLayout& layout)
    : m_output(path, XlsxOutput::Memory::Constant), m_columns(layout.columns) {
    m_output.setProperties(layout.title.isEmpty() ? layout.sheetName : layout.title, layout.author);
    m_sheet = m_output.addSheet(layout.sheetName.isEmpty() ? XlsxWriterWords::untitled() : layout.sheetName);
    addFormats();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_widths.push_back(leastWidth(m_columns[i]));
        setUpColumn(i);
    }
    writeHeads(layout);
}

void XlsxWriter::addFormats() {
    m_text = m_output.addFormat();
    format_set_num_format_index(m_text, kTextFormat);
    m_number = m_output.addFormat();
    format_set_align(m_number, LXW_ALIGN_RIGHT);
    m_money = m_output.addFormat();
    format_set_num_format(m_money, "#,##0.00");
    format_set_align(m_money, LXW_ALIGN_RIGHT);
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

lxw_format* XlsxWriter::formatOf(ColumnKind kind) const {
    switch (kind) {
        case ColumnKind::Number:
            return m_number;
        case ColumnKind::Money:
            return m_money;
        case ColumnKind::Date:
            return m_date;
        case ColumnKind::Text:
            break;
    }
    return m_text;
}

// Its format must be known before its cells are written, its width only at the end.
void XlsxWriter::setUpColumn(size_t column) {
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_set_column(m_sheet, at, at, m_widths[column] + kEdges, formatOf(m_columns[column].kind));
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
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const auto across = static_cast<uint16_t>(qMax(1.0, std::ceil(width / kLegibleWidth)));
    worksheet_fit_to_pages(m_sheet, across, 0);
    if (across > 1) {
        worksheet_repeat_columns(m_sheet, 0, 0);
    }
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
    m_widths[column] = qMin(qMax(m_widths[column], shownWidth(text)), kWidest - kEdges);
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
            const ColumnKind kind = m_columns[i].kind;
            const bool isFigure = kind == ColumnKind::Number || kind == ColumnKind::Money;
            worksheet_write_number(m_sheet, m_row, column, *number, isFigure ? nullptr : m_number);
        } else if (const auto* date = std::get_if<QDate>(&values[i])) {
            writeDate(column, *date);
        }
    }
    ++m_row;
}

void XlsxWriter::finish() {
    for (size_t i = 0; i < m_columns.size(); ++i) {
        setUpColumn(i);
    }
    setUpPage();
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
