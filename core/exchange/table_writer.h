// SPDX-License-Identifier: GPL-3.0-or-later
// Tables out, to XLSX or CSV, row by row in constant memory. What is said once about a column holds for the
// whole of it: numbers of documents and telephones stay texts, sums stay numbers.
#pragma once

#include <QDate>
#include <QString>
#include <memory>
#include <variant>
#include <vector>

namespace nuanxin {

enum class ColumnKind {
    Text,  // the whole column is formatted as text, so that editing a cell does not turn it into a number
    Number,
    Money,  // yuan, always with two decimals
    Date
};

struct TableColumn {
    QString head = {};
    ColumnKind kind = ColumnKind::Text;
};

struct TableLayout {
    QString sheetName = {};  // at most 31 characters count; what Excel forbids in a name is replaced
    QString title = {};      // a row of its own above the heads; empty: none. Not in a CSV file
    std::vector<TableColumn> columns = {};
    QString author = {};  // among the properties of an XLSX file
};

// A value need not be of its column's kind: a text in a column of numbers stays a text. A text that begins
// with = + - @ is never a formula.
using TableValue = std::variant<std::monostate, QString, double, QDate>;

// Nothing stands at the path until finish() has renamed the whole file into place, over one that was there.
// All throw DiskFull, ReadOnly, CannotAccess, or BadInput where a format's limit is passed.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    virtual void addRow(const std::vector<TableValue>& values) = 0;
    virtual void finish() = 0;
};

enum class CsvEncoding { Utf8WithBom, Gb18030 };

// Columns as wide as what stands in them. A4 landscape, as many pages wide as it takes to be read, then with
// the first column on each; heads repeated on every page, pages numbered, heads frozen, filter on.
std::unique_ptr<TableWriter> makeXlsxWriter(const QString& path, const TableLayout& layout);

// RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
// Injection), but what is merely a number with its sign, such as +8613812345678, stays as it is. A text of
// more than 15 digits gets a tab in front: a spreadsheet takes it for a text and does not round it, and
// readers that trim their fields, as the import does, get the number alone.
std::unique_ptr<TableWriter> makeCsvWriter(const QString& path, const TableLayout& layout,
                                           CsvEncoding encoding = CsvEncoding::Utf8WithBom);

}  // namespace nuanxin
