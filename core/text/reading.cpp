// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/reading.h"

#include "core/text/characters.h"
#include "core/text/name.h"
#include "core/text/surname.h"

namespace nuanxin::text {

namespace {

enum class Kind { Letter, Digit, Other };

Kind kindOf(char32_t c) {
    if (QChar::isDigit(c)) {
        return Kind::Digit;
    }
    return QChar::isLetter(c) ? Kind::Letter : Kind::Other;
}

QList<ReadItem> itemsOf(const QString& text) {
    QList<ReadItem> items;
    Kind last = Kind::Other;
    for (const char32_t c : plainCell(text).toLower().toUcs4()) {
        if (isHan(c) || isPrivateUse(c)) {
            items << ReadItem{c, {}, readingOf(c)};
            last = Kind::Other;
            continue;
        }
        const Kind kind = kindOf(c);
        if (kind != Kind::Other && kind == last) {
            items.back().run += fromCodePoint(c);
        } else if (kind != Kind::Other) {
            items << ReadItem{0, fromCodePoint(c), {}};
        }
        last = kind;
    }
    return items;
}

}  // namespace

QList<ReadItem> readAloud(const QString& text, ReadAs as) {
    QList<ReadItem> items = itemsOf(text);
    if (as == ReadAs::Words) {
        return items;
    }
    for (ReadItem& item : items) {
        if (const auto inNames = item.character == 0 ? std::nullopt : nameReadingOf(item.character)) {
            item.syllable = inNames;
        }
    }
    const QList<Syllable> surname = surnameReading(splitName(plainCell(text)).surname);
    for (qsizetype i = 0; i < surname.size() && i < items.size(); ++i) {
        items[i].syllable = surname[i];
    }
    return items;
}

}  // namespace nuanxin::text
