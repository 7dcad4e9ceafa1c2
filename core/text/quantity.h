// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as published reports give them: 60余件, 近千人, 超2000人次. The qualifier is part of the figure and
// is printed back.
#pragma once

#include <QString>
#include <optional>

namespace nuanxin::text {

enum class Qualifier {
    Exact,
    Over,      // 60余
    Nearly,    // 近1000
    MoreThan,  // 超2000
    About,     // 约500
    Odd,       // 300多
    OrSo       // 1000来
};

struct Quantity {
    qint64 value = 0;
    Qualifier qualifier = Qualifier::Exact;
    bool operator==(const Quantity&) const = default;
};

struct WrittenQuantity {
    Quantity quantity;
    QString unit;  // 件, 人次; empty where none was written
};
// None where the text is no figure, or one that this type would falsify (几十人, 不到100).
std::optional<WrittenQuantity> parseQuantity(const QString& text);

// "60余", "近1000"; the unit goes behind: toText(q) + unit. Chinese numerals give 近千 and 两千余.
enum class Numerals { Arabic, Chinese };
QString toText(const Quantity& quantity, Numerals numerals = Numerals::Arabic);

// An exact 63 as reports like to round it: 60余. Never upward, and there is no way back.
Quantity truncateToLeading(qint64 value, int leadingDigits = 1);

// How a qualifier is stored: "" "over" "nearly" "more_than" "about" "odd" "or_so".
QString qualifierCode(Qualifier qualifier);
std::optional<Qualifier> qualifierFromCode(const QString& code);

}  // namespace nuanxin::text
