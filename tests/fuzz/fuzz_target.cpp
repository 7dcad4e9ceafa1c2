// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

#include "core/exchange/csv_reader.h"
#include "core/exchange/xls_reader.h"
#include "core/exchange/xlsx_reader.h"

namespace nuanxin {

namespace {

// Ends the process where a row breaks what sheet.h promises.
class StrictSink final : public RowSink {
public:
    bool beginSheet(const SheetInfo& info) override {
        m_date1904 = info.date1904;
        return true;
    }
    void row(SheetRow& row) override {
        require(row.number >= 1 && !row.cells.empty());
        int before = -1;
        for (const Cell& cell : row.cells) {
            require(cell.column > before);
            before = cell.column;
            require(cell.kind == CellKind::Number || !shownText(cell, m_date1904).isEmpty());
        }
    }
    void endSheet(const SheetInfo& info) override {
        for (const MergedRange& merged : info.merged) {
            require(merged.firstRow >= 1 && merged.firstRow <= merged.lastRow && merged.firstColumn >= 0 &&
                    merged.firstColumn <= merged.lastColumn);
        }
    }

private:
    static void require(bool holds) {
        if (!holds) {
            std::abort();
        }
    }
    bool m_date1904 = false;
};

}  // namespace

void readHostile(FuzzedFormat format, const uint8_t* data, size_t size) {
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    SheetLimits limits;
    limits.entryBytes = 4 << 20;  // so that a bomb costs the fuzzer little
    limits.cells = 200'000;
    ReadContext context(QStringLiteral("a"), limits, Progress::none());
    StrictSink sink;
    try {
        switch (format) {
            case FuzzedFormat::Xlsx:
                readXlsx(bytes, sink, context);
                break;
            case FuzzedFormat::Xls:
                readXls(bytes, sink, context);
                break;
            case FuzzedFormat::Csv:
                readCsv(bytes, sink, context);
                break;
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadInput || error.subject().isEmpty()) {
            std::abort();
        }
    }
}

}  // namespace nuanxin
