// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_reader.h"

#include <freexl.h>

#include <QDateTime>
#include <QFile>
#include <QTemporaryFile>
#include <new>

namespace nuanxin {

namespace {

class FreexlBook {
public:
    FreexlBook(const QString& path, const QByteArray& bytes, ReadContext& context);
    ~FreexlBook() { freexl_close(m_handle); }
    Q_DISABLE_COPY_MOVE(FreexlBook)

    void read(RowSink& sink);

private:
    unsigned int info(unsigned short what) const;
    SheetInfo select(unsigned short sheet) const;
    void readSheet(SheetInfo& info, RowSink& sink);
    void addCell(const FreeXL_CellValue& value, unsigned short column, SheetRow& row, const SheetInfo& info);
    bool setValue(const FreeXL_CellValue& value, bool date1904, Cell& cell) const;

    ReadContext& m_context;
    const void* m_handle = nullptr;
    qint64 m_bytes;
};

// A compound file names its streams in UTF-16.
bool hasStream(const QByteArray& bytes, QStringView name) {
    return bytes.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
}

Error notABook(const QByteArray& bytes, const InputRefusal& refusal) {
    if (hasStream(bytes, u"EncryptedPackage")) {
        return refusal.encrypted();
    }
    if (hasStream(bytes, u"WordDocument")) {
        return refusal.notASheet(InputRefusal::tr("Word 文档"));
    }
    if (hasStream(bytes, u"PowerPoint Document")) {
        return refusal.notASheet(InputRefusal::tr("演示文稿"));
    }
    return refusal.notASheet(InputRefusal::tr("别的文件"));
}

// The serial that a date or time written by FreeXL came from: "2021-02-09", "2021-02-09 08:30:00",
// "08:30:00".
bool serialOf(const QString& written, bool date1904, double& serial) {
    const QTime time = QTime::fromString(written.right(8), QStringLiteral("HH:mm:ss"));
    serial = time.isValid() ? time.msecsSinceStartOfDay() / 86'400'000.0 : 0;
    if (written.size() == 8) {
        return time.isValid();
    }
    const QDate day = QDate::fromString(written.left(10), Qt::ISODate);
    // The 1900 system counts a 29 February 1900 that never was.
    const QDate zero = date1904                   ? QDate(1904, 1, 1)
                       : day >= QDate(1900, 3, 1) ? QDate(1899, 12, 30)
                                                  : QDate(1899, 12, 31);
    serial += static_cast<double>(zero.daysTo(day));
    return day.isValid();
}

FreexlBook::FreexlBook(const QString& path, const QByteArray& bytes, ReadContext& context)
    : m_context(context), m_bytes(bytes.size()) {
    const int result = freexl_open(QFile::encodeName(path).constData(), &m_handle);
    if (result == FREEXL_OK && m_handle != nullptr) {  // FreeXL may give up with neither error nor book
        return;
    }
    freexl_close(m_handle);
    if (result == FREEXL_INSUFFICIENT_MEMORY) {
        throw std::bad_alloc();
    }
    if (result == FREEXL_BIFF_WORKBOOK_NOT_FOUND) {
        throw notABook(bytes, context.refusal);
    }
    throw context.refusal.damaged(QStringLiteral("FreeXL %1").arg(result));
}

unsigned int FreexlBook::info(unsigned short what) const {
    unsigned int value = 0;
    freexl_get_info(m_handle, what, &value);
    return value;
}

void FreexlBook::read(RowSink& sink) {
    if (info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED) {
        throw m_context.refusal.encrypted();
    }
    const unsigned int sheets = info(FREEXL_BIFF_SHEET_COUNT);
    if (sheets == 0) {
        throw m_context.refusal.noSheets();
    }
    if (sheets > static_cast<unsigned int>(m_context.limits.sheets)) {
        throw m_context.refusal.tooMany(InputRefusal::tr("工作表"));
    }
    m_context.setTotal(m_bytes);
    for (unsigned int i = 0; i < sheets; ++i) {
        SheetInfo sheet = select(static_cast<unsigned short>(i));
        if (sink.beginSheet(sheet)) {
            readSheet(sheet, sink);
            sink.endSheet(sheet);
        }
        m_context.advance(m_bytes / sheets);
    }
}

SheetInfo FreexlBook::select(unsigned short sheet) const {
    SheetInfo info;
    const char* name = nullptr;
    if (freexl_get_worksheet_name(m_handle, sheet, &name) == FREEXL_OK) {
        info.name = QString::fromUtf8(name);
    }
    info.date1904 = this->info(FREEXL_BIFF_DATEMODE) == FREEXL_BIFF_DATEMODE_1904;
    const int result = freexl_select_active_worksheet(m_handle, sheet);
    if (result == FREEXL_INSUFFICIENT_MEMORY) {
        throw std::bad_alloc();
    }
    if (result != FREEXL_OK) {
        throw m_context.refusal.damagedSheet(info.name, 0, QStringLiteral("FreeXL %1").arg(result));
    }
    return info;
}

void FreexlBook::readSheet(SheetInfo& info, RowSink& sink) {
    unsigned int rows = 0;
    unsigned short columns = 0;
    freexl_worksheet_dimensions(m_handle, &rows, &columns);
    SheetRow row;
    for (unsigned int r = 0; r < rows; ++r) {
        row.number = static_cast<int>(r) + 1;
        row.cells.clear();
        for (unsigned short c = 0; c < columns; ++c) {
            FreeXL_CellValue value;
            const int result = freexl_get_cell_value(m_handle, r, c, &value);
            if (result != FREEXL_OK) {
                throw m_context.refusal.damagedSheet(info.name, row.number,
                                                     QStringLiteral("FreeXL %1").arg(result));
            }
            addCell(value, c, row, info);
        }
        if (!row.cells.empty()) {
            sink.row(row);
        }
        m_context.advance(0);  // so that it can be cancelled
    }
}

void FreexlBook::addCell(const FreeXL_CellValue& value, unsigned short column, SheetRow& row,
                         const SheetInfo& info) {
    Cell cell;
    cell.column = column;
    if (!setValue(value, info.date1904, cell)) {
        return;
    }
    m_context.countText(info.name, row.number, cell.text.size());
    m_context.countCell(info.name, row.number, column);
    row.cells.push_back(std::move(cell));
}

// False: the cell is empty.
bool FreexlBook::setValue(const FreeXL_CellValue& value, bool date1904, Cell& cell) const {
    switch (value.type) {
        case FREEXL_CELL_INT:
            cell.kind = CellKind::Number;
            cell.number = value.value.int_value;
            return true;
        case FREEXL_CELL_DOUBLE:
            cell.kind = CellKind::Number;
            cell.number = value.value.double_value;
            return qIsFinite(cell.number);
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
        case FREEXL_CELL_TIME:
            cell.text = QString::fromUtf8(value.value.text_value);
            if (serialOf(cell.text, date1904, cell.number)) {
                cell.kind = CellKind::Date;
                cell.text.clear();
            }
            return true;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
            cell.text = QString::fromUtf8(value.value.text_value);
            return !cell.text.isEmpty();
        default:
            return false;
    }
}

}  // namespace

void readXls(const QByteArray& bytes, const QString& path, RowSink& sink, ReadContext& context) {
    if (!path.isEmpty()) {
        FreexlBook(path, bytes, context).read(sink);
        return;
    }
    QTemporaryFile copy;
    if (!copy.open() || copy.write(bytes) != bytes.size() || !copy.flush()) {
        throw Error(ErrorKind::CannotAccess, copy.fileTemplate(), copy.errorString());
    }
    FreexlBook(copy.fileName(), bytes, context).read(sink);
}

}  // namespace nuanxin
