// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_sheet.h"

#include <cmath>

namespace nuanxin {

namespace {

enum Record {
    kFormula = 0x06,
    kEof = 0x0A,
    kColInfo = 0x7D,
    kMulRk = 0xBD,
    kRString = 0xD6,
    kMergedCells = 0xE5,
    kLabelSst = 0xFD,
    kNumber = 0x203,
    kLabel = 0x204,
    kBoolErr = 0x205,
    kString = 0x207,
    kRk = 0x27E,
    kBof = 0x809
};

QString errorText(int code) {
    switch (code) {
        case 0x00:
            return QStringLiteral("#NULL!");
        case 0x07:
            return QStringLiteral("#DIV/0!");
        case 0x0F:
            return QStringLiteral("#VALUE!");
        case 0x17:
            return QStringLiteral("#REF!");
        case 0x1D:
            return QStringLiteral("#NAME?");
        case 0x24:
            return QStringLiteral("#NUM!");
        default:
            return QStringLiteral("#N/A");
    }
}

class XlsSheet {
public:
    XlsSheet(BiffRecords& records, const XlsShared& shared, SheetInfo& info, RowSink& sink,
             ReadContext& context)
        : m_records(records), m_shared(shared), m_info(info), m_sink(sink), m_context(context) {}

    void run();

private:
    void take(const BiffRecord& record);
    void readFormula(BiffCursor& cursor);
    void readBoolOrError(BiffCursor& cursor);
    void readMulRk(BiffCursor& cursor);
    void readMerged(BiffCursor& cursor);
    void readWidth(BiffCursor& cursor);
    QString text(BiffCursor& cursor) const;
    void beginCell(BiffCursor& cursor);  // row, column and style
    void addNumber(double number);
    void addText(const QString& text, CellKind kind = CellKind::Text);
    Cell& add();
    void endRow();

    BiffRecords& m_records;
    const XlsShared& m_shared;
    SheetInfo& m_info;
    RowSink& m_sink;
    ReadContext& m_context;
    SheetRow m_row;
    int m_column = 0;
    int m_style = 0;
    bool m_awaitsString = false, m_inOrder = true;
};

void XlsSheet::run() {
    BiffRecord record;
    qint64 reported = m_records.position();
    for (int depth = 1; m_records.next(record);) {
        if (record.id == kBof) {
            ++depth;  // a chart within the sheet
        } else if (record.id == kEof) {
            if (--depth == 0) {
                endRow();
                m_context.advance(m_records.position() - reported);
                return;
            }
        } else if (depth == 1) {
            take(record);
        }
        if (m_records.position() - reported >= (128 << 10)) {
            m_context.advance(m_records.position() - reported);
            reported = m_records.position();
        }
    }
    throw m_context.refusal.damagedSheet(m_info.name, m_row.number, QStringLiteral("no EOF"));
}

void XlsSheet::take(const BiffRecord& record) {
    BiffCursor cursor(record.data, m_context.refusal);
    switch (record.id) {
        case kNumber:
            beginCell(cursor);
            addNumber(cursor.f64());
            break;
        case kRk:
            beginCell(cursor);
            addNumber(cursor.rk());
            break;
        case kMulRk:
            readMulRk(cursor);
            break;
        case kLabelSst: {
            beginCell(cursor);
            const quint32 index = cursor.u32();
            if (index >= m_shared.strings.size()) {
                throw m_context.refusal.damagedSheet(m_info.name, m_row.number,
                                                     QStringLiteral("shared string"));
            }
            addText(m_shared.strings[index]);
            break;
        }
        case kLabel:
        case kRString:
            beginCell(cursor);
            addText(text(cursor));
            break;
        case kFormula:
            readFormula(cursor);
            break;
        case kString:
            if (std::exchange(m_awaitsString, false)) {
                addText(text(cursor));
            }
            break;
        case kBoolErr:
            beginCell(cursor);
            readBoolOrError(cursor);
            break;
        case kMergedCells:
            readMerged(cursor);
            break;
        case kColInfo:
            readWidth(cursor);
            break;
        default:
            break;
    }
}

QString XlsSheet::text(BiffCursor& cursor) const {
    return m_shared.version == BiffVersion::Biff8 ? biffUnicode(cursor, 2)
                                                  : biffBytes(cursor, 2, m_shared.codePage);
}

void XlsSheet::beginCell(BiffCursor& cursor) {
    const int row = cursor.u16() + 1;
    m_column = cursor.u16();
    m_style = cursor.u16();
    m_awaitsString = false;
    if (row != m_row.number) {
        endRow();
        m_row.number = row;
    }
}

Cell& XlsSheet::add() {
    m_context.countCell(m_info.name, m_row.number, m_column);
    m_inOrder = m_inOrder && (m_row.cells.empty() || m_row.cells.back().column < m_column);
    Cell& cell = m_row.cells.emplace_back();
    cell.column = static_cast<quint16>(m_column);
    return cell;
}

void XlsSheet::addNumber(double number) {
    if (!std::isfinite(number)) {
        return;
    }
    const bool date = static_cast<size_t>(m_style) < m_shared.dateStyles.size() &&
                      m_shared.dateStyles[static_cast<size_t>(m_style)];
    Cell& cell = add();
    cell.kind = date ? CellKind::Date : CellKind::Number;
    cell.number = number;
}

void XlsSheet::addText(const QString& text, CellKind kind) {
    if (text.isEmpty()) {
        return;
    }
    m_context.countText(m_info.name, m_row.number, text.size());
    Cell& cell = add();
    cell.kind = kind;
    cell.text = text;
}

void XlsSheet::readMulRk(BiffCursor& cursor) {
    const int row = cursor.u16();
    int column = cursor.u16();
    while (cursor.left() >= 8) {  // the last column stands behind and says nothing new
        const int style = cursor.u16();
        const double number = cursor.rk();
        if (row + 1 != m_row.number) {
            endRow();
            m_row.number = row + 1;
        }
        m_column = column++;
        m_style = style;
        addNumber(number);
    }
}

// MS-XLS 2.5.133: a number, or in its place a mark of what the formula gave.
void XlsSheet::readFormula(BiffCursor& cursor) {
    beginCell(cursor);
    const QByteArrayView result = cursor.take(8);
    if (result[6] != '\xFF' || result[7] != '\xFF') {
        addNumber(BiffCursor(result, m_context.refusal).f64());
        return;
    }
    switch (result[0]) {
        case 0:
            m_awaitsString = true;  // it follows in a record of its own
            break;
        case 1: {
            Cell& cell = add();
            cell.kind = CellKind::Boolean;
            cell.number = result[2] != 0 ? 1 : 0;
            break;
        }
        case 2:
            addText(errorText(static_cast<unsigned char>(result[2])), CellKind::Error);
            break;
        default:
            break;  // an empty text
    }
}

void XlsSheet::readBoolOrError(BiffCursor& cursor) {
    const int value = cursor.u8();
    if (cursor.u8() != 0) {
        addText(errorText(value), CellKind::Error);
        return;
    }
    Cell& cell = add();
    cell.kind = CellKind::Boolean;
    cell.number = value != 0 ? 1 : 0;
}

void XlsSheet::readMerged(BiffCursor& cursor) {
    const int count = cursor.u16();
    for (int i = 0; i < count; ++i) {
        MergedRange merged;
        merged.firstRow = cursor.u16() + 1;
        merged.lastRow = cursor.u16() + 1;
        merged.firstColumn = cursor.u16();
        merged.lastColumn = cursor.u16();
        if (merged.firstRow <= merged.lastRow && merged.firstColumn <= merged.lastColumn) {
            m_info.merged.push_back(merged);
        }
    }
    if (static_cast<qint64>(m_info.merged.size()) > m_context.limits.mergedRanges) {
        throw m_context.refusal.tooMany(InputRefusal::tr("合并单元格"));
    }
}

void XlsSheet::readWidth(BiffCursor& cursor) {
    const int first = cursor.u16();
    const int last = cursor.u16();
    const double characters = cursor.u16() / 256.0;
    if (first <= last && last <= 255 && m_info.widths.size() < 256) {
        m_info.widths.push_back({first, last, characters});
    }
}

void XlsSheet::endRow() {
    if (!m_row.cells.empty()) {
        if (!m_inOrder) {
            m_row.sortCells();
        }
        m_sink.row(m_row);
        m_row.cells.clear();
    }
    m_inOrder = true;
}

}  // namespace

void readXlsSheet(BiffRecords& records, const XlsShared& shared, SheetInfo& info, RowSink& sink,
                  ReadContext& context) {
    XlsSheet(records, shared, info, sink, context).run();
}

}  // namespace nuanxin
