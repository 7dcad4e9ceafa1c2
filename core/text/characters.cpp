// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include <algorithm>

namespace nuanxin::text {

namespace {

constexpr char32_t kMiddleDots[] = {0xB7,   0x2022, 0x2027, 0x30FB, 0xFF65,
                                    0x2219, 0x22C5, 0xFE52, 0x2E31, 0x387};
constexpr char32_t kFullStops[] = {U'.', U'．', U'。', U'｡'};

template <std::size_t size>
bool among(const char32_t (&list)[size], char32_t character) {
    return std::find(std::begin(list), std::end(list), character) != std::end(list);
}

// Nearly always there is nothing to take out, and then nothing is copied.
template <typename Keep>
QString filtered(const QString& text, Keep keep) {
    const bool whole = std::all_of(text.begin(), text.end(),
                                   [&keep](QChar c) { return !c.isSurrogate() && keep(c.unicode()); });
    if (whole) {
        return text;
    }
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (keep(c)) {
            result += fromCodePoint(c);
        }
    }
    return result;
}

QChar halfWidth(QChar c) {
    const char16_t unit = c.unicode();
    if (unit >= 0xFF01 && unit <= 0xFF5E) {
        return QChar(static_cast<char16_t>(unit - 0xFEE0));
    }
    return unit == 0x3000 || unit == 0xA0 ? QChar(u' ') : c;
}

}  // namespace

bool isHan(char32_t character) {
    // Planes 2 and 3 are for ideographs only; Qt does not know yet what newer editions of Unicode put there.
    return QChar::script(character) == QChar::Script_Han || (character >= 0x20000 && character <= 0x3FFFD);
}

bool isInvisible(char32_t character) {
    switch (QChar::category(character)) {
        case QChar::Other_Format:
            return true;
        case QChar::Other_Control:
            return character != U'\n' && character != U'\t' && character != U'\r';
        default:
            break;
    }
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF) ||
           character == 0x34F || character == 0x115F || character == 0x1160 || character == 0x3164 ||
           character == 0xFFA0;
}

bool isPrivateUse(char32_t character) {
    return QChar::category(character) == QChar::Other_PrivateUse;
}

bool isMiddleDot(char32_t character) {
    return among(kMiddleDots, character);
}

QString withoutInvisible(const QString& text) {
    return filtered(text, [](char32_t c) { return !isInvisible(c); });
}

QString halfWidth(const QString& text) {
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar c) { return halfWidth(c) != c; }) - text.begin();
    if (first == text.size()) {
        return text;
    }
    QString result = text;
    std::transform(result.cbegin() + first, result.cend(), result.begin() + first,
                   [](QChar c) { return halfWidth(c); });
    return result;
}

QString plainCell(const QString& text) {
    return withoutInvisible(halfWidth(text)).simplified();
}

QString withoutSpaces(const QString& text) {
    return filtered(text, [](char32_t c) { return !QChar::isSpace(c); });
}

QString unifyDots(const QString& text) {
    const bool dotted = std::any_of(text.begin(), text.end(), [](QChar c) {
        return isMiddleDot(c.unicode()) || among(kFullStops, c.unicode());
    });
    if (!dotted) {
        return text;
    }
    const auto points = text.toUcs4();
    QString result;
    bool afterDot = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool between = i > 0 && i + 1 < points.size() && isHan(points[i - 1]) && isHan(points[i + 1]);
        const bool dot = isMiddleDot(points[i]) || (between && among(kFullStops, points[i]));
        if (!dot) {
            result += fromCodePoint(points[i]);
        } else if (!afterDot) {
            result += QChar(0xB7);
        }
        afterDot = dot;
    }
    return result;
}

qsizetype codePointCount(const QString& text) {
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QString fromCodePoint(char32_t character) {
    return QString::fromUcs4(&character, 1);
}

}  // namespace nuanxin::text
