// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper_export.h"

#include "core/text/yuan.h"

namespace nuanxin::report {

namespace {

ColumnKind kindOf(Kind kind) {
    switch (kind) {
        case Kind::Number:
        case Kind::Change:
            return ColumnKind::Number;
        case Kind::Money:
            return ColumnKind::Money;
        case Kind::Date:
            return ColumnKind::Date;
        case Kind::Text:
            break;
    }
    return ColumnKind::Text;
}

// A date of a month or a year stays the text it is.
TableValue valueOf(const Cell& cell, Kind kind) {
    if (const auto* number = std::get_if<qint64>(&cell)) {
        const auto figure = static_cast<double>(*number);
        return kind == Kind::Money ? figure / text::kFenPerYuan : figure;
    }
    const auto* text = std::get_if<QString>(&cell);
    if (text == nullptr || text->isEmpty()) {
        return {};
    }
    const QDate date = kind == Kind::Date ? QDate::fromString(*text, Qt::ISODate) : QDate();
    return date.isValid() ? TableValue(date) : TableValue(*text);
}

}  // namespace

qint64 exportTableOf(Ledger& ledger, const ExportTerms& terms, const QString& what,
                     const Document& document) {
    const Table& table = *document.firstTable();
    std::vector<TableColumn> columns;
    const QStringList heads = table.groupHeads();
    for (size_t i = 0; i < table.columns.size(); ++i) {
        columns.push_back({heads[static_cast<qsizetype>(i)], kindOf(table.columns[i].kind)});
    }
    return exportTable(ledger, terms, what, columns, [&](TableWriter& writer) {
        for (const std::vector<Cell>& row : table.rows) {
            std::vector<TableValue> values;
            for (size_t i = 0; i < row.size(); ++i) {
                values.push_back(valueOf(row[i], table.columns[i].kind));
            }
            writer.addRow(values);
        }
        return static_cast<qint64>(table.rows.size());
    });
}

}  // namespace nuanxin::report
