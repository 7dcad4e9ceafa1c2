// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <QLocale>

#include "core/text/yuan.h"

namespace nuanxin::report {

bool Table::isSum(size_t row) const {
    return subtotals.contains(row) || (hasTotal && row + 1 == rows.size());
}

QStringList Table::groupHeads() const {
    QStringList heads;
    for (const Column& column : columns) {
        heads << column.group + column.head;
    }
    return heads;
}

const Table* Document::firstTable() const {
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            return table;
        }
    }
    return nullptr;
}

QStringList Document::heads() const {
    QStringList heads;
    for (const Block& block : blocks) {
        if (const auto* grid = std::get_if<FieldGrid>(&block)) {
            for (const FieldGrid::Field& field : grid->fields) {
                heads << field.label;
            }
        }
    }
    const Table* table = firstTable();
    return table == nullptr ? heads : heads + table->groupHeads();
}

bool isFigure(Kind kind) {
    return kind == Kind::Number || kind == Kind::Change || kind == Kind::Money;
}

QString cellText(const Cell& cell, Kind kind) {
    if (const auto* text = std::get_if<QString>(&cell)) {
        return *text;
    }
    if (const auto* number = std::get_if<qint64>(&cell)) {
        if (kind == Kind::Money) {
            return text::yuanText(*number);
        }
        const QString figure = QLocale(QLocale::Chinese).toString(*number);
        return kind == Kind::Change && *number > 0 ? u'+' + figure : figure;
    }
    return {};
}

}  // namespace nuanxin::report
