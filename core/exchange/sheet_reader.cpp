// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <iterator>
#include <new>

#include "core/exchange/csv_reader.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/xls_reader.h"
#include "core/exchange/xlsx_reader.h"

namespace nuanxin {

namespace {

class Collector final : public RowSink {
public:
    bool beginSheet(const SheetInfo&) override {
        m_rows.clear();
        m_inOrder = true;
        return true;
    }
    void row(SheetRow& row) override {
        m_inOrder = m_inOrder && (m_rows.empty() || m_rows.back().number < row.number);
        m_rows.push_back(
            {row.number,
             {std::make_move_iterator(row.cells.begin()), std::make_move_iterator(row.cells.end())}});
    }
    void endSheet(const SheetInfo& info) override {
        if (!m_inOrder) {
            putInOrder();
        }
        Sheet& sheet = workbook.sheets.emplace_back();
        static_cast<SheetInfo&>(sheet) = info;
        sheet.rows = std::move(m_rows);
    }

    Workbook workbook;

private:
    void putInOrder();

    std::vector<SheetRow> m_rows;
    bool m_inOrder = true;
};

// Parts of one row that came apart are put together.
void Collector::putInOrder() {
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const SheetRow& a, const SheetRow& b) { return a.number < b.number; });
    std::vector<SheetRow> joined;
    for (SheetRow& row : m_rows) {
        if (joined.empty() || joined.back().number != row.number) {
            joined.push_back(std::move(row));
        } else {
            std::vector<Cell>& cells = joined.back().cells;
            cells.insert(cells.end(), std::make_move_iterator(row.cells.begin()),
                         std::make_move_iterator(row.cells.end()));
        }
    }
    for (SheetRow& row : joined) {
        row.sortCells();
    }
    m_rows = std::move(joined);
}

QByteArray bytesOf(const QString& path, const SheetLimits& limits) {
    QFile file(path);
    if (!file.exists()) {
        throw Error(ErrorKind::NotFound, path);
    }
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    if (file.size() > limits.fileBytes) {
        throw InputRefusal(name).tooLarge(limits.fileBytes);
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    return bytes;
}

void readByKind(const QByteArray& bytes, RowSink& sink, ReadContext& context) {
    switch (fileKind(bytes, context)) {
        case FileKind::Zip:
            readXlsx(bytes, sink, context);
            break;
        case FileKind::CompoundFile:
            readXls(bytes, sink, context);
            break;
        case FileKind::Text:
            readCsv(bytes, sink, context);
            break;
    }
}

}  // namespace

void readRows(const QByteArray& bytes, const QString& fileName, RowSink& sink, const SheetLimits& limits,
              Progress& progress) {
    ReadContext context(fileName, limits, progress);
    if (bytes.size() > limits.fileBytes) {
        throw context.refusal.tooLarge(limits.fileBytes);
    }
    try {
        readByKind(bytes, sink, context);
    } catch (const std::bad_alloc&) {
        throw context.refusal.bomb();
    }
}

void readRows(const QString& path, RowSink& sink, const SheetLimits& limits, Progress& progress) {
    readRows(bytesOf(path, limits), QFileInfo(path).fileName(), sink, limits, progress);
}

Workbook readWorkbook(const QByteArray& bytes, const QString& fileName, const SheetLimits& limits,
                      Progress& progress) {
    Collector collector;
    readRows(bytes, fileName, collector, limits, progress);
    return std::move(collector.workbook);
}

Workbook readWorkbook(const QString& path, const SheetLimits& limits, Progress& progress) {
    return readWorkbook(bytesOf(path, limits), QFileInfo(path).fileName(), limits, progress);
}

}  // namespace nuanxin
