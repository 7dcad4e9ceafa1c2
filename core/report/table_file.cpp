// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_file.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/exchange/xlsx_output.h"
#include "core/text/yuan.h"

namespace nuanxin::report {

namespace {

constexpr double kLeastWidth = 8, kMostWidth = 44, kEdges = 2;  // characters of half width
constexpr double kLegibleWidth = 170, kLeastWrapped = 14;       // across a sheet of A4
constexpr double kTitleRow = 34, kHeadRow = 20, kRow = 18, kLine = 15, kWrappedLine = 16,
                 kSignatureRow = 40;  // points
constexpr double kHighestRow = 409;   // Excel's
constexpr int kA4 = 9;

class Words {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

// A table of the document, and what stands above it.
struct SheetPlan {
    const Table& table;
    QString title;
    bool isFirst = false;
};

std::vector<SheetPlan> sheetsOf(const Document& document) {
    std::vector<SheetPlan> sheets;
    QString heading;
    for (const Block& block : document.blocks) {
        if (const auto* head = std::get_if<Heading>(&block)) {
            heading = head->text;
        } else if (const auto* table = std::get_if<Table>(&block)) {
            const bool isFirst = sheets.empty();
            sheets.push_back({*table, isFirst ? document.title : heading, isFirst});
        }
    }
    return sheets;
}

struct Look {
    bool isBold = false;
    int align = LXW_ALIGN_LEFT;
    bool hasBorder = false;
    const char* numbers = nullptr;
    double size = 11;
    bool staysText = false;  // when it is edited
};

class PaperSheet {
public:
    PaperSheet(XlsxOutput& output, const Document& document, const SheetPlan& plan)
        : m_output(output),
          m_document(document),
          m_plan(plan),
          m_table(plan.table),
          m_sheet(output.addSheet(plan.title)) {}

    void write() {
        setWidths();
        writeTop();
        writeHeads();
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            writeRow(m_table.rows[row], m_table.isSum(row));
        }
        if (m_plan.isFirst) {
            writeEnd();
        }
        setUpPage();
    }

private:
    lxw_format* format(const Look& look) {
        lxw_format* made = m_output.addFormat();
        format_set_font_size(made, look.size);
        format_set_align(made, static_cast<uint8_t>(look.align));
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(made);
        if (look.isBold) {
            format_set_bold(made);
        }
        if (look.hasBorder) {
            format_set_border(made, LXW_BORDER_THIN);
        }
        if (look.numbers != nullptr) {
            format_set_num_format(made, look.numbers);
        }
        if (look.staysText) {
            format_set_num_format_index(made, kTextFormat);
        }
        return made;
    }
    size_t last() const { return m_table.columns.size() - 1; }
    bool hasGroups() const {
        return std::ranges::any_of(m_table.columns, [](const Column& each) { return !each.group.isEmpty(); });
    }
    // The last column of the group that begins here.
    size_t groupEnd(size_t column) const {
        const QString& group = m_table.columns[column].group;
        size_t end = column;
        while (!group.isEmpty() && end < last() && m_table.columns[end + 1].group == group) {
            ++end;
        }
        return end;
    }

    void fill(lxw_row_t fromRow, size_t from, lxw_row_t toRow, size_t to, const QString& text,
              lxw_format* format) {
        const auto left = static_cast<lxw_col_t>(from), right = static_cast<lxw_col_t>(to);
        if (fromRow == toRow && from == to) {
            worksheet_write_string(m_sheet, fromRow, left, xlsxText(text).constData(), format);
        } else {
            worksheet_merge_range(m_sheet, fromRow, left, toRow, right, xlsxText(text).constData(), format);
        }
    }
    // A row of the whole width; as high as the lines it takes.
    void addLine(const QString& text, double leastHeight, lxw_format* format) {
        worksheet_set_row(m_sheet, m_row, qMax(leastHeight, std::ceil(shownWidth(text) / m_width) * kLine),
                          nullptr);
        fill(m_row, 0, m_row, last(), text, format);
        ++m_row;
    }

    // What the column is to hold: the head with its share of the one above the group, and what stands in it.
    struct Need {
        double head = 0, widest = 0;
        bool wraps = false;
        double width(double most) const {
            return qMax(qMax(kLeastWidth, head + kEdges), qMin(widest + kEdges, wraps ? most : kMostWidth));
        }
    };
    Need needOf(size_t i) const {
        const Column& column = m_table.columns[i];
        size_t first = i;
        while (first > 0 && !column.group.isEmpty() && m_table.columns[first - 1].group == column.group) {
            --first;
        }
        const auto members = static_cast<double>(groupEnd(i) - first + 1);
        Need need{qMax(shownWidth(column.head), shownWidth(column.group) / members)};
        for (const auto& row : m_table.rows) {
            need.widest = qMax(need.widest, i < row.size() ? shownWidth(cellText(row[i], column.kind)) : 0);
        }
        need.wraps = column.kind == Kind::Text;
        return need;
    }
    // Long texts are wrapped the sooner the more columns there are: on paper they are fitted to its width.
    static double mostWidth(const std::vector<Need>& needs) {
        double most = kMostWidth;
        const auto all = [&] {
            return std::accumulate(needs.begin(), needs.end(), 0.0,
                                   [&](double sum, const Need& need) { return sum + need.width(most); });
        };
        while (all() > kLegibleWidth && most > kLeastWrapped) {
            --most;
        }
        return most;
    }

    // Columns of groups are compared with each other: those of the same head are of one width.
    void setWidths() {
        std::map<QString, double> widthOfHead;
        std::vector<Need> needs;
        for (size_t i = 0; i <= last(); ++i) {
            needs.push_back(needOf(i));
        }
        const double most = mostWidth(needs);
        const auto isInGroup = [this](size_t i) { return !m_table.columns[i].group.isEmpty(); };
        for (size_t i = 0; i <= last(); ++i) {
            double& widest = widthOfHead[m_table.columns[i].head];
            widest = qMax(widest, isInGroup(i) ? needs[i].width(most) : 0);
        }
        for (size_t i = 0; i <= last(); ++i) {
            const double width = isInGroup(i) ? widthOfHead[m_table.columns[i].head] : needs[i].width(most);
            m_width += width;
            m_widths.push_back(width);
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), width,
                                 nullptr);
        }
    }

    void writeTop() {
        addLine(m_plan.title, kTitleRow, format({.isBold = true, .align = LXW_ALIGN_CENTER, .size = 16}));
        worksheet_set_row(m_sheet, m_row, kRow, nullptr);
        const size_t middle = last() / 2;
        fill(m_row, 0, m_row, middle, m_document.left, format({}));
        if (last() > 0) {
            fill(m_row, middle + 1, m_row, last(), m_document.right, format({.align = LXW_ALIGN_RIGHT}));
        }
        ++m_row;
        for (const Block& block : m_document.blocks) {
            const auto* grid = std::get_if<FieldGrid>(&block);
            for (const auto& field :
                 grid != nullptr && m_plan.isFirst ? grid->fields : std::vector<FieldGrid::Field>()) {
                addLine(Words::tr("%1：%2").arg(field.label, field.value), kLine, format({}));
            }
        }
    }

    void writeHeads() {
        lxw_format* look = format({.isBold = true, .align = LXW_ALIGN_CENTER, .hasBorder = true});
        m_headRow = m_row;
        const lxw_row_t below = hasGroups() ? m_row + 1 : m_row;
        for (lxw_row_t row = m_row; row <= below; ++row) {
            worksheet_set_row(m_sheet, row, kHeadRow, nullptr);
        }
        for (size_t i = 0; i <= last(); ++i) {
            const size_t end = groupEnd(i);
            if (m_table.columns[i].group.isEmpty()) {
                fill(m_row, i, below, i, m_table.columns[i].head, look);
                continue;
            }
            fill(m_row, i, m_row, end, m_table.columns[i].group, look);
            for (; i < end; ++i) {
                fill(below, i, below, i, m_table.columns[i].head, look);
            }
            fill(below, end, below, end, m_table.columns[end].head, look);
        }
        m_row = below + 1;
    }

    void writeRow(const std::vector<Cell>& cells, bool isSum) {
        double height = kRow;
        for (size_t i = 0; i <= last(); ++i) {
            const Cell cell = i < cells.size() ? cells[i] : Cell();
            const Kind kind = m_table.columns[i].kind;
            const double lines = std::ceil(shownWidth(cellText(cell, kind)) / (m_widths[i] - kEdges));
            height = qMax(height, lines * kWrappedLine + kEdges);
            writeCell(static_cast<lxw_col_t>(i), cell, kind, isSum);
        }
        worksheet_set_row(m_sheet, m_row, qMin(height, kHighestRow), nullptr);
        ++m_row;
    }
    // A date of a month or a year stays the text it is.
    void writeCell(lxw_col_t column, const Cell& cell, Kind kind, bool isSum) {
        const auto* text = std::get_if<QString>(&cell);
        const QDate date =
            text != nullptr && kind == Kind::Date ? QDate::fromString(*text, Qt::ISODate) : QDate();
        if (const auto* number = std::get_if<qint64>(&cell)) {
            const auto figure = static_cast<double>(*number);
            worksheet_write_number(m_sheet, m_row, column,
                                   kind == Kind::Money ? figure / text::kFenPerYuan : figure,
                                   cellLook(kind, isSum));
        } else if (date.isValid() && date >= QDate(1900, 3, 1)) {  // earlier ones no spreadsheet has right
            worksheet_write_number(m_sheet, m_row, column,
                                   static_cast<double>(QDate(1899, 12, 30).daysTo(date)),
                                   cellLook(Kind::Date, isSum));
        } else if (text != nullptr && !text->isEmpty()) {
            worksheet_write_string(m_sheet, m_row, column, xlsxText(*text).constData(),
                                   cellLook(kind == Kind::Date ? Kind::Text : kind, isSum));
        } else {
            worksheet_write_blank(m_sheet, m_row, column, cellLook(kind, isSum));
        }
    }
    lxw_format* cellLook(Kind kind, bool isSum) {
        lxw_format*& look = m_cellLooks[isSum ? 1 : 0][static_cast<size_t>(kind)];
        if (look == nullptr) {
            look = format({.isBold = isSum,
                           .align = isFigure(kind) ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT,
                           .hasBorder = true,
                           .numbers = kind == Kind::Number   ? "#,##0"
                                      : kind == Kind::Change ? "+#,##0;-#,##0;0"
                                      : kind == Kind::Money  ? "#,##0.00"
                                      : kind == Kind::Date   ? "yyyy-mm-dd"
                                                             : nullptr,
                           .staysText = kind == Kind::Text});
        }
        return look;
    }

    void writeEnd() {
        for (const Block& block : m_document.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                addLine(paragraph->text, kLine, format({.size = 10}));
            } else if (const auto* signs = std::get_if<Signatures>(&block)) {
                addLine(lineToSign(signs->labels), kSignatureRow, format({}));
            }
        }
    }
    // What the labels leave of the width is shared out between them.
    QString lineToSign(const QStringList& labels) const {
        const double room = m_width - shownWidth(labels.join(QString()));
        const int blanks = qMax(2, static_cast<int>(room / 2 / static_cast<double>(labels.size())));
        return labels.join(QString(blanks, u'　'));
    }

    void setUpPage() {
        if (m_document.isLandscape) {
            worksheet_set_landscape(m_sheet);
        }
        worksheet_set_paper(m_sheet, kA4);
        worksheet_center_horizontally(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, m_headRow, m_headRow + (hasGroups() ? 1 : 0));
        const QString footer =
            Words::tr("第 %1 页，共 %2 页").arg(QStringLiteral("&P"), QStringLiteral("&N"));
        worksheet_set_footer(m_sheet, ("&C" + footer.toUtf8()).constData());
        worksheet_freeze_panes(m_sheet, m_headRow + (hasGroups() ? 2 : 1), 0);
    }

    XlsxOutput& m_output;
    const Document& m_document;
    const SheetPlan m_plan;
    const Table& m_table;
    lxw_worksheet* m_sheet;
    std::vector<double> m_widths;
    lxw_row_t m_row = 0, m_headRow = 0;
    double m_width = 0;               // of all columns
    lxw_format* m_cellLooks[2][5]{};  // by whether it is a sum, and Kind
};

}  // namespace

void writeXlsx(const Document& document, const QString& path) {
    XlsxOutput output(path, XlsxOutput::Memory::Whole);
    output.setProperties(document.title, document.office);
    for (const SheetPlan& plan : sheetsOf(document)) {
        PaperSheet(output, document, plan).write();
    }
    output.finish();
}

}  // namespace nuanxin::report
