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

// `choice` before each of the variants that follow it, as many as are kept.
QStringList before(const QStringList& choices, const QStringList& variants) {
    QStringList longer;
    for (const QString& variant : variants) {
        for (const QString& choice : choices) {
            if (longer.size() < kMaxVariants) {
                longer << choice + variant;
            }
        }
    }
    return longer;
}

// From the last item to the first, so that each position extends what the next one has.
QStringList indexFrom(const QList<ReadItem>& items) {
    QStringList words;
    QStringList full{QString()};
    QStringList initials{QString()};
    for (qsizetype at = std::min(items.size(), kIndexedPositions) - 1; at >= 0; --at) {
        const QStringList typed = spellings(items[at]);
        QStringList first;
        for (const QString& spelling : typed) {
            first << (items[at].syllable ? spelling.left(1) : spelling);
        }
        first.removeDuplicates();
        full = before(typed, full);
        initials = before(first, initials);
        words << full << initials;
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

QList<QStringList> spellingsOf(const QString& text) {
    QList<QStringList> all;
    for (const ReadItem& item : readAloud(text, ReadAs::Words)) {
        all << spellings(item);
    }
    return all;
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
