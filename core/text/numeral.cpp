// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numeral.h"

#include <QRegularExpression>

#include "core/text/characters.h"

namespace nuanxin::text {

namespace {

constexpr qint64 kLimit = 1'000'000'000'000'000;
constexpr int kMaxCharacters = 40;

struct Unit {
    char16_t character;
    qint64 value;
};
constexpr Unit kUnits[] = {{u'亿', 100'000'000}, {u'万', 10'000}, {u'千', 1000}, {u'百', 100}, {u'十', 10}};

const QString& digits() {
    static const QString all = QStringLiteral("〇一二三四五六七八九");
    return all;
}

// One way of writing: 贰仟 → 二千, 两 → 二, 廿 → 二十, 零 → 〇.
QString canonical(const QString& text) {
    static const QString from = QStringLiteral("零壹贰叁肆伍陆柒捌玖两拾佰仟億萬"),
                         to = QStringLiteral("〇一二三四五六七八九二十百千亿万");
    QString result;
    for (const QChar c : text) {
        const qsizetype place = from.indexOf(c);
        if (c == u'廿' || c == u'卅') {
            result += c == u'廿' ? QStringLiteral("二十") : QStringLiteral("三十");
        } else {
            result += place < 0 ? c : to[place];
        }
    }
    return result;
}

// 二〇二三: digits one after another.
std::optional<qint64> digitByDigit(QStringView text) {
    qint64 value = 0;
    for (const QChar c : text) {
        const qsizetype digit = digits().indexOf(c);
        if (digit < 0 || value >= kLimit) {
            return std::nullopt;
        }
        value = value * 10 + digit;
    }
    return value;
}

std::optional<qint64> withUnits(QStringView text);

// What follows a unit: 三百〇五, 三百五 (which is 350), 三百五十.
std::optional<qint64> behindUnit(QStringView text, qint64 unit) {
    if (text.isEmpty()) {
        return 0;
    }
    if (text.front() == u'〇') {
        return withUnits(text.mid(1));
    }
    const auto value = withUnits(text);
    return value && text.size() == 1 ? *value * (unit / 10) : value;
}

std::optional<qint64> withUnits(QStringView text) {
    for (const Unit& unit : kUnits) {
        const qsizetype place = text.lastIndexOf(QChar(unit.character));
        if (place < 0) {
            continue;
        }
        const auto count = place == 0 ? std::optional<qint64>(1) : withUnits(text.left(place));
        const auto rest = behindUnit(text.mid(place + 1), unit.value);
        const bool fits =
            count && rest && *count > 0 && *rest < unit.value && (unit.value >= 10'000 || *count < 10);
        return fits && *count < kLimit / unit.value ? std::optional<qint64>(*count * unit.value + *rest)
                                                    : std::nullopt;
    }
    return text.size() == 1 ? digitByDigit(text) : std::nullopt;
}

QString spelled(qint64 value) {
    Q_ASSERT(value >= 0 && value < kLimit);
    for (const Unit& unit : kUnits) {
        if (value < unit.value) {
            continue;
        }
        const qint64 rest = value % unit.value;
        const QString head = spelled(value / unit.value) + QChar(unit.character);
        if (rest == 0) {
            return head;
        }
        return head + (rest < unit.value / 10 ? QStringLiteral("零") : QString()) + spelled(rest);
    }
    return value == 0 ? QStringLiteral("零") : QString(digits()[value]);
}

qint64 unitNamed(QStringView name) {
    for (const Unit& unit : kUnits) {
        if (name == QChar(unit.character)) {
            return unit.value;
        }
    }
    return 1;
}

}  // namespace

std::optional<qint64> parseChineseNumeral(const QString& text) {
    const QString plain = canonical(text);
    if (plain.isEmpty() || plain.size() > kMaxCharacters) {
        return std::nullopt;
    }
    const auto value = plain.size() > 1 ? digitByDigit(plain) : std::nullopt;
    return value ? value : withUnits(plain);
}

std::optional<qint64> parseNumber(const QString& text) {
    static const QRegularExpression arabic(
        QStringLiteral("^(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.(\\d{1,8}))?([十百千万亿]?)$"));
    const QString plain = withoutSpaces(plainCell(text));
    const auto match = arabic.match(plain);
    if (!match.hasMatch()) {
        return parseChineseNumeral(plain);
    }
    qint64 unit = unitNamed(match.capturedView(3));
    qint64 value = QString(match.captured(1)).remove(u',').toLongLong();
    if (value >= kLimit / unit) {
        return std::nullopt;
    }
    value *= unit;
    for (const QChar digit : match.captured(2)) {
        if (unit == 1 && digit != u'0') {
            return std::nullopt;
        }
        unit = qMax<qint64>(unit / 10, 1);
        value += digit.digitValue() * unit;
    }
    return value;
}

QString toChineseNumeral(qint64 value) {
    const QString text = spelled(value);
    return text.startsWith(QStringLiteral("一十")) ? text.mid(1) : text;  // 十五万, but 一百一十五
}

}  // namespace nuanxin::text
