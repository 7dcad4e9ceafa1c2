// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include "core/text/characters.h"
#include "core/text/reading.h"

namespace nuanxin::text {

namespace {

Pinyin pinyinFrom(const QList<ReadItem>& items) {
    Pinyin pinyin;
    for (const ReadItem& item : items) {
        if (item.syllable) {
            const QString plain = plainSyllable(*item.syllable);
            pinyin.syllables << plain;
            pinyin.marked << markedSyllable(*item.syllable).toString();
            pinyin.initials << plain.left(1);
        } else {
            const QString itself = item.character == 0 ? item.run : fromCodePoint(item.character);
            pinyin.syllables << itself;
            pinyin.marked << itself;
            pinyin.initials << itself;
        }
    }
    return pinyin;
}

// How one item may be typed, the likeliest first. 吕 is lv to an input method, lu to a passport.
QStringList spellings(const ReadItem& item) {
    if (!item.syllable) {
        return {item.character == 0 ? item.run : fromCodePoint(item.character)};
    }
    QList<Syllable> readings{*item.syllable};
    if (const auto common = readingOf(item.character)) {
        readings << *common;
    }
    readings += otherReadingsOf(item.character);
    QStringList typed;
    for (const Syllable syllable : readings) {
        const QString plain = plainSyllable(syllable);
        typed << plain;
        if (plain.contains(u'v')) {
            typed << QString(plain).replace(u'v', u'u');
        }
    }
    typed.removeDuplicates();
    return typed;
}

void extend(QStringList& variants, const QStringList& choices) {
    QStringList longer;
    for (const QString& choice : choices) {
        for (const QString& variant : variants) {
            longer << variant + choice;
        }
    }
    longer.removeDuplicates();
    variants = longer.mid(0, kMaxVariants);
}

SearchPinyin searchFrom(const QList<ReadItem>& items) {
    if (items.isEmpty()) {
        return {};
    }
    SearchPinyin search{{QString()}, {QString()}};
    for (const ReadItem& item : items) {
        const QStringList typed = spellings(item);
        QStringList first;
        for (const QString& spelling : typed) {
            first << (item.syllable ? spelling.left(1) : spelling);
        }
        first.removeDuplicates();
        extend(search.full, typed);
        extend(search.initials, first);
    }
    return search;
}

// Nobody remembers a name from its thirtieth character on.
constexpr qsizetype kIndexedPositions = 24;

QStringList indexFrom(const QList<ReadItem>& items) {
    QStringList words;
    for (qsizetype at = 0; at < std::min(items.size(), kIndexedPositions); ++at) {
        words += searchFrom(items.mid(at)).all();
    }
    words.removeDuplicates();
    return words;
}

}  // namespace

Pinyin pinyinOfName(const QString& name) {
    return pinyinFrom(readAloud(name, ReadAs::Name));
}

Pinyin pinyinOf(const QString& text) {
    return pinyinFrom(readAloud(text, ReadAs::Words));
}

SearchPinyin searchPinyin(const QString& name) {
    return searchFrom(readAloud(name, ReadAs::Name));
}

SearchPinyin searchPinyinOf(const QString& text) {
    return searchFrom(readAloud(text, ReadAs::Words));
}

QStringList indexPinyin(const QString& name) {
    return indexFrom(readAloud(name, ReadAs::Name));
}

QStringList indexPinyinOf(const QString& text) {
    return indexFrom(readAloud(text, ReadAs::Words));
}

}  // namespace nuanxin::text
