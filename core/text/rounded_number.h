// SPDX-License-Identifier: GPL-3.0-or-later
// Traces of a number cell. A spreadsheet keeps a double: it shows 15 significant digits and writes up to 17,
// and a double itself holds whole numbers up to 2^53 only.
#pragma once

#include <QString>
#include <optional>

namespace nuanxin::text {

struct NumberCellText {
    QString digits;  // the significant digits before the point; with an exponent only those that were written
    bool lossless;   // every digit of the whole number is there
};
// 3.61199E+17, 1.3812345678E10, 13812345678.0. None where the text is not written that way.
std::optional<NumberCellText> numberCellText(const QString& text);

// The whole number is what comes back when a number with only so many significant digits is stored as a
// double: 361103199001011000 or, printed in full, 361103199001011008.
bool isRoundedTo(const QString& wholeNumber, int significantDigits);

}  // namespace nuanxin::text
