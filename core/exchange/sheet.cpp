// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/text/date.h"

namespace nuanxin {

namespace {

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    static QString yes() { return tr("是"); }
    static QString no() { return tr("否"); }
};

constexpr double kWholeDigits = 1e15;  // a double holds every whole number below; a sheet shows 15 digits

QString numberText(double number) {
    char digits[40];
    const bool whole = std::abs(number) < kWholeDigits && number == std::floor(number);
    const auto end =
        whole ? std::to_chars(digits, digits + sizeof digits, static_cast<qint64>(number)).ptr
              : std::to_chars(digits, digits + sizeof digits, number, std::chars_format::general, 15).ptr;
    return QString::fromLatin1(digits, end - digits).toUpper();  // 4.11499E+17, as a sheet writes it
}

QString timeText(double serial) {
    const qint64 seconds = std::llround((serial - std::floor(serial)) * 86400.0) % 86400;
    return QTime(0, 0).addSecs(static_cast<int>(seconds)).toString(QStringLiteral("HH:mm:ss"));
}

QString dateText(double serial, bool date1904) {
    if (serial >= 0 && serial < 1) {
        return timeText(serial);
    }
    const QString day = text::fromExcelSerial(std::floor(serial), date1904).iso();
    if (day.isEmpty() || serial == std::floor(serial)) {
        return day.isEmpty() ? numberText(serial) : day;
    }
    return day + u' ' + timeText(serial);
}

}  // namespace

QString shownText(const Cell& cell, bool date1904) {
    switch (cell.kind) {
        case CellKind::Number:
            return numberText(cell.number);
        case CellKind::Date:
            return dateText(cell.number, date1904);
        case CellKind::Boolean:
            return cell.number != 0 ? SheetWords::yes() : SheetWords::no();
        case CellKind::Text:
        case CellKind::Error:
            break;
    }
    return cell.text;
}

const Cell* SheetRow::find(int column) const {
    const auto at = std::lower_bound(cells.begin(), cells.end(), column,
                                     [](const Cell& cell, int wanted) { return cell.column < wanted; });
    return at != cells.end() && at->column == column ? &*at : nullptr;
}

void SheetRow::sortCells() {
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Cell& a, const Cell& b) { return a.column < b.column; });
    size_t kept = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i + 1 < cells.size() && cells[i + 1].column == cells[i].column) {
            continue;
        }
        if (kept != i) {
            cells[kept] = std::move(cells[i]);
        }
        ++kept;
    }
    cells.resize(kept);
}

const SheetRow* Sheet::find(int number) const {
    const auto at = std::lower_bound(rows.begin(), rows.end(), number,
                                     [](const SheetRow& row, int wanted) { return row.number < wanted; });
    return at != rows.end() && at->number == number ? &*at : nullptr;
}

}  // namespace nuanxin
