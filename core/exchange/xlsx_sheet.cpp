// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include <charconv>
#include <cmath>
#include <string>

namespace nuanxin {

namespace {

constexpr int kExcelColumns = 16'384;
constexpr std::string_view kNotWorkedOut = "=";

enum class ValueType { Number, Shared, Inline, Formula, Boolean, Error, Date };

ValueType valueType(std::string_view written) {
    if (written.empty() || written == "n") {
        return ValueType::Number;
    }
    if (written == "s") {
        return ValueType::Shared;
    }
    if (written == "b") {
        return ValueType::Boolean;
    }
    if (written == "e") {
        return ValueType::Error;
    }
    return written == "inlineStr" ? ValueType::Inline : written == "d" ? ValueType::Date : ValueType::Formula;
}

template <typename T>
bool parsed(std::string_view text, T& value) {
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, value);
    return error == std::errc() && end == last;
}

// "B12" → column 1, row 12. Row 0 where only letters stand. False: no address.
bool parsedAddress(std::string_view address, int& column, int& row) {
    size_t i = 0;
    int letters = 0;
    for (; i < address.size() && i < 4; ++i) {
        const char letter = static_cast<char>(address[i] & ~0x20);
        if (letter < 'A' || letter > 'Z') {
            break;
        }
        letters = letters * 26 + (letter - 'A' + 1);
    }
    column = letters - 1;
    row = 0;
    return letters >= 1 && letters <= kExcelColumns &&
           (i == address.size() || parsed(address.substr(i), row));
}

class SheetHandler final : public XmlHandler {
public:
    SheetHandler(const XlsxShared& shared, SheetInfo& info, RowSink& sink, ReadContext& context)
        : m_shared(shared), m_info(info), m_sink(sink), m_context(context) {}

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void startInRows(std::string_view name, const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endRow();
    void endCell();
    void setNumber(Cell& cell) const;
    void addMerged(std::string_view range);
    void addWidth(const XmlAttributes& attributes);
    Error damaged(const char* detail) const {
        return m_context.refusal.damagedSheet(m_info.name, m_row.number, QString::fromLatin1(detail));
    }

    const XlsxShared& m_shared;
    SheetInfo& m_info;
    RowSink& m_sink;
    ReadContext& m_context;
    SheetRow m_row;
    std::string m_text;
    ValueType m_type = ValueType::Number;
    int m_column = -1;
    unsigned m_style = 0;
    bool m_inRows = false, m_inRow = false, m_inCell = false, m_inText = false, m_inPhonetic = false,
         m_isFormula = false, m_inOrder = true;
};

void SheetHandler::start(std::string_view name, const XmlAttributes& attributes) {
    if (m_inRows) {
        startInRows(name, attributes);
    } else if (name == "sheetData") {
        m_inRows = true;
    } else if (name == "mergeCell") {
        addMerged(attributes.named("ref"));
    } else if (name == "col") {
        addWidth(attributes);
    }
}

void SheetHandler::startInRows(std::string_view name, const XmlAttributes& attributes) {
    if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_inText = m_inCell;
    } else if (name == "t") {
        m_inText = m_inCell && m_type == ValueType::Inline && !m_inPhonetic;
    } else if (name == "f") {
        m_isFormula = m_inCell;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "rPh") {
        m_inPhonetic = true;
    }
}

void SheetHandler::end(std::string_view name) {
    if (!m_inRows) {
        return;
    }
    m_inText = false;
    if (name == "c") {
        endCell();
    } else if (name == "row") {
        endRow();
    } else if (name == "rPh") {
        m_inPhonetic = false;
    } else if (name == "sheetData") {
        m_inRows = false;
    }
}

void SheetHandler::text(std::string_view piece) {
    if (m_inText) {
        m_text += piece;
        if (static_cast<qint64>(m_text.size()) > 4 * m_context.limits.cellCharacters) {
            throw m_context.refusal.textTooLong(m_info.name, m_row.number, m_context.limits.cellCharacters);
        }
    }
}

void SheetHandler::startRow(const XmlAttributes& attributes) {
    if (m_inRow) {
        throw damaged("a row within a row");
    }
    m_inRow = true;
    const std::string_view written = attributes.named("r");
    int number = m_row.number + 1;  // a row may leave its number out
    if (!written.empty() && !parsed(written, number)) {
        throw damaged("row number");
    }
    if (number < 1 || number > m_context.limits.rows) {
        throw damaged("row number out of range");
    }
    m_row.number = number;
    m_row.cells.clear();
    m_column = -1;
    m_inOrder = true;
}

void SheetHandler::startCell(const XmlAttributes& attributes) {
    if (!m_inRow || m_inCell) {
        throw damaged("a cell outside a row");
    }
    const std::string_view address = attributes.named("r");
    const std::string_view style = attributes.named("s");
    m_style = 0;
    if (!style.empty() && !parsed(style, m_style)) {
        throw damaged("style");
    }
    const int before = m_column;
    int row = 0;
    if (address.empty()) {
        ++m_column;  // a cell may leave its address out
    } else if (!parsedAddress(address, m_column, row)) {
        throw damaged("cell address");
    }
    if (m_column >= kExcelColumns) {
        throw damaged("column out of range");
    }
    m_inOrder = m_inOrder && m_column > before;
    m_type = valueType(attributes.named("t"));
    m_text.clear();
    m_inCell = true;
    m_isFormula = false;
}

void SheetHandler::setNumber(Cell& cell) const {
    if (!parsed(std::string_view(m_text), cell.number) || !std::isfinite(cell.number)) {
        cell.text = xstring(m_text);  // what a careless program wrote as a number is at least kept
        return;
    }
    const bool date = m_style < m_shared.dateStyles.size() && m_shared.dateStyles[m_style];
    cell.kind = date ? CellKind::Date : CellKind::Number;
}

void SheetHandler::endCell() {
    m_inCell = m_inText = m_inPhonetic = false;
    // A formula nobody has worked out yet, as programs write them that cannot; an empty text has its own
    // type.
    const bool isOpen = m_isFormula && m_type == ValueType::Number;
    if (m_text.empty() && !isOpen) {
        return;
    }
    if (m_text.empty()) {
        m_type = ValueType::Error;
        m_text.append(kNotWorkedOut);
    }
    Cell& cell = m_row.cells.emplace_back();
    cell.column = static_cast<quint16>(m_column);
    size_t index = 0;
    switch (m_type) {
        case ValueType::Shared:
            if (!parsed(std::string_view(m_text), index) || index >= m_shared.strings.size()) {
                throw damaged("shared string");
            }
            cell.text = m_shared.strings[index];
            break;
        case ValueType::Number:
            setNumber(cell);
            break;
        case ValueType::Boolean:
            cell.kind = CellKind::Boolean;
            cell.number = m_text == "1" || m_text == "true" ? 1 : 0;
            break;
        case ValueType::Error:
        case ValueType::Inline:
        case ValueType::Formula:
        case ValueType::Date:  // ISO 8601, and as such a text as good as any
            cell.text = xstring(m_text);
            m_context.countText(m_info.name, m_row.number, cell.text.size());
            cell.kind = m_type == ValueType::Error ? CellKind::Error : CellKind::Text;
            break;
    }
    if (cell.text.isEmpty() && (cell.kind == CellKind::Text || cell.kind == CellKind::Error)) {
        m_row.cells.pop_back();
        return;
    }
    m_context.countCell(m_info.name, m_row.number, m_column);
}

void SheetHandler::endRow() {
    m_inRow = false;
    if (m_row.cells.empty()) {
        return;
    }
    if (!m_inOrder) {
        m_row.sortCells();
    }
    const int number = m_row.number;
    m_sink.row(m_row);
    m_row.number = number;
}

void SheetHandler::addMerged(std::string_view range) {
    const size_t colon = range.find(':');
    MergedRange merged;
    if (colon == std::string_view::npos ||
        !parsedAddress(range.substr(0, colon), merged.firstColumn, merged.firstRow) ||
        !parsedAddress(range.substr(colon + 1), merged.lastColumn, merged.lastRow)) {
        return;  // a merge that names no range merges nothing
    }
    if (merged.firstRow < 1 || merged.lastRow < merged.firstRow || merged.lastRow > m_context.limits.rows ||
        merged.lastColumn < merged.firstColumn) {
        return;
    }
    m_info.merged.push_back(merged);
    if (static_cast<qint64>(m_info.merged.size()) > m_context.limits.mergedRanges) {
        throw m_context.refusal.tooMany(InputRefusal::tr("合并单元格"));
    }
}

void SheetHandler::addWidth(const XmlAttributes& attributes) {
    ColumnWidth width;
    if (!parsed(attributes.named("min"), width.first) || !parsed(attributes.named("max"), width.last) ||
        !parsed(attributes.named("width"), width.characters)) {
        return;
    }
    --width.first;
    --width.last;
    const bool sound = width.first >= 0 && width.first <= width.last && width.last < kExcelColumns &&
                       width.characters >= 0 && width.characters <= 255;
    if (sound && m_info.widths.size() < kExcelColumns) {
        m_info.widths.push_back(width);
    }
}

}  // namespace

void readXlsxSheet(XlsxArchive& archive, const QByteArray& part, const XlsxShared& shared, SheetInfo& info,
                   RowSink& sink, ReadContext& context) {
    SheetHandler handler(shared, info, sink, context);
    streamXml(*archive.open(part), part, handler, context);
}

}  // namespace nuanxin
