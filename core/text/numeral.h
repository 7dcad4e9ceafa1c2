// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers in Chinese characters: 两千三百、一万零五、廿、二〇二三 and 壹佰.
#pragma once

#include <QString>
#include <optional>

namespace nuanxin::text {

// All of the text must be the number; digits and characters may be mixed as in 1.2万 or 3百. None where it is
// no number, is no whole number or is above 10^15.
std::optional<qint64> parseNumber(const QString& text);
std::optional<qint64> parseChineseNumeral(const QString& text);
// 2000 → 二千, 10 → 十, 105 → 一百零五. From 0 to 10^12.
QString toChineseNumeral(qint64 value);

}  // namespace nuanxin::text
