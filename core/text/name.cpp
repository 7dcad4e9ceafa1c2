// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name.h"

#include <algorithm>

#include "core/text/characters.h"
#include "core/text/surname.h"

namespace nuanxin::text {

namespace {

bool isKangxiRadical(char32_t c) {
    return c >= 0x2F00 && c <= 0x2FDF;
}

// ⼈ looks like 人 and is another character; PDF text is full of them.
QString withoutRadicals(const QString& text) {
    const bool none =
        std::none_of(text.begin(), text.end(), [](QChar c) { return isKangxiRadical(c.unicode()); });
    if (none) {
        return text;
    }
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const QString character = fromCodePoint(c);
        result += isKangxiRadical(c) ? character.normalized(QString::NormalizationForm_KC) : character;
    }
    return result;
}

// A space stays only between two words in Latin letters, also behind the comma of Smith, John.
QString withoutNeedlessSpaces(const QString& text) {
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })) {
        return text;
    }
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool needed = i > 0 && i + 1 < text.size() && text[i + 1].script() == QChar::Script_Latin &&
                            (text[i - 1].script() == QChar::Script_Latin || text[i - 1] == u',');
        if (!text[i].isSpace() || needed) {
            result += text[i];
        }
    }
    return result;
}

// The full stop that ends a sentence, or a dot left over at either end, is not part of a name.
QString withoutEdgeDots(QString text) {
    const auto edge = [](QChar c) {
        return isMiddleDot(c.unicode()) || c == u'.' || c == u'。' || c == u'｡';
    };
    while (!text.isEmpty() && edge(text.back())) {
        text.chop(1);
    }
    while (!text.isEmpty() && edge(text.front())) {
        text.remove(0, 1);
    }
    return text;
}

bool belongsInNames(char32_t c) {
    return isHan(c) || QChar::isLetter(c) || QChar::isMark(c) || isPrivateUse(c) || c == 0xB7 || c == U' ' ||
           c == U'.' || c == U'-' || c == U'\'' || c == U'’';
}

}  // namespace

CleanName cleanName(const QString& typed) {
    CleanName result;
    const QString plain = plainCell(withoutRadicals(typed)).normalized(QString::NormalizationForm_C);
    result.name = withoutEdgeDots(unifyDots(withoutNeedlessSpaces(plain)));
    const auto points = result.name.toUcs4();
    for (const char32_t c : points) {
        if (isPrivateUse(c)) {
            result.privateUse << QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper());
        }
    }
    if (std::none_of(points.begin(), points.end(),
                     [](char32_t c) { return isHan(c) || QChar::isLetter(c) || isPrivateUse(c); })) {
        result.problems << Problem::NotAName;
    }
    if (points.size() > kMaxNameLength) {
        result.problems << Problem::NameTooLong;
    }
    if (!result.privateUse.isEmpty()) {
        result.problems << Problem::PrivateUseCharacter;
    }
    if (!std::all_of(points.begin(), points.end(), belongsInNames)) {
        result.problems << Problem::UnusualCharacter;
    }
    return result;
}

SplitName splitName(const QString& name) {
    const auto points = name.toUcs4();
    if (points.isEmpty() ||
        !std::all_of(points.begin(), points.end(), [](char32_t c) { return isHan(c) || isPrivateUse(c); })) {
        return {QString(), name};
    }
    // Two characters are a simple surname and a given name, also where together they read as a compound
    // surname.
    const bool compound = points.size() > 2 && isCompoundSurname(name.left(2));
    const qsizetype units = compound ? 2 : fromCodePoint(points[0]).size();
    return {name.left(units), name.mid(units)};
}

}  // namespace nuanxin::text
