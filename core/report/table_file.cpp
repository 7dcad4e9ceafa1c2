// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_file.h"

#include "core/exchange/table_writer.h"

namespace nuanxin::report {

namespace {

TableLayout layoutOf(const Document& document, const Table& table) {
    constexpr double kHalfWidths = 2.4;  // of a sheet's column to a Han character, with room for the edges
    TableLayout layout;
    layout.sheetName = document.title;
    layout.title = document.title;
    const QStringList heads = table.groupHeads();
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const bool isText = table.columns[i].kind == Kind::Text;
        layout.columns.push_back({heads[static_cast<qsizetype>(i)],
                                  isText ? ColumnKind::Text : ColumnKind::Number,
                                  isText ? table.columns[i].width * kHalfWidths : 0});
    }
    return layout;
}

TableValue valueOf(const Cell& cell) {
    if (const auto* number = std::get_if<qint64>(&cell)) {
        return static_cast<double>(*number);
    }
    const auto* text = std::get_if<QString>(&cell);
    return text == nullptr ? TableValue() : TableValue(*text);
}

}  // namespace

void writeXlsx(const Document& document, const QString& path) {
    const Table& table = *document.firstTable();
    const auto writer = makeXlsxWriter(path, layoutOf(document, table));
    for (const auto& row : table.rows) {
        std::vector<TableValue> values;
        for (const Cell& cell : row) {
            values.push_back(valueOf(cell));
        }
        writer->addRow(values);
    }
    writer->finish();
}

}  // namespace nuanxin::report
