// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as plain data: what stands on it and in what order, nothing of how it looks. ui/paper lays it out
// by GB/T 9704-2012; table_file.h makes a spreadsheet of its table.
#pragma once

#include <QString>
#include <QStringList>
#include <set>
#include <variant>
#include <vector>

namespace nuanxin::report {

struct Heading {
    QString text;
    int level = 1;  // 1 to 3: 一、 （一） 1.
};

struct Paragraph {
    QString text;
    bool isSmall = false;  // a note, not body text
};

enum class Kind {
    Text,
    Number,
    Change,  // a number that shows its sign: +4
    Money,   // fen, shown in yuan: 1,234.50
    Date     // ISO, of a month or a year too: 2023-06
};
bool isFigure(Kind kind);  // stands at the right of its column

struct Column {
    QString head;      // with the unit: 党员（人）
    double width = 6;  // relative to the others; about as many Han characters as it is to hold
    Kind kind = Kind::Text;
    QString group = {};  // neighbours of the same group share a head above theirs
};

using Cell = std::variant<std::monostate, QString, qint64>;

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool hasTotal = false;       // the last row is the sum of the others
    std::set<size_t> subtotals;  // rows that sum up those above them
    bool isForHand = false;      // to be written in by hand: rows are tall enough for it
    bool isSum(size_t row) const;
    QStringList groupHeads() const;  // 从业人员 较上期, one for each column, for a head of one line
};

// Labels with what belongs to them, two beside each other as on a registration form. An empty value is a
// blank to be filled in.
struct FieldGrid {
    struct Field {
        QString label;
        QString value = {};
        bool isWide = false;  // over both columns
        int lines = 1;        // at least
    };
    std::vector<Field> fields;
};

// 填报人：＿＿＿＿　审核人：＿＿＿＿, side by side, to be signed.
struct Signatures {
    QStringList labels;
};

using Block = std::variant<Heading, Paragraph, Table, FieldGrid, Signatures>;

struct Document {
    QString title;
    QString left = {}, right = {};  // under the title: who makes the paper, and its date or number
    std::vector<Block> blocks;
    bool isLandscape = false;
    bool isCompact = false;  // all is filled in: small type and low rows, to stay on one sheet
    QString office = {};     // whose paper it is

    const Table* firstTable() const;  // nullptr: none
    QStringList heads() const;        // of its fields and of its first table, for the register of exports
};

// 1234 → 1,234, of money 12.34; a change shows its sign.
QString cellText(const Cell& cell, Kind kind);

}  // namespace nuanxin::report
