// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include <QHash>

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

// How one item may be typed, the likeliest first.
struct Spelled {
    QStringList full, initials;
};

// 吕 is lv to an input method, lu to a passport.
Spelled spelledAnew(char32_t character, Syllable asRead) {
    QList<Syllable> readings{asRead};
    if (const auto common = readingOf(character)) {
        readings << *common;
    }
    readings += otherReadingsOf(character);
    Spelled spelled;
    for (const Syllable syllable : readings) {
        const QString plain = plainSyllable(syllable);
        spelled.full << plain;
        if (plain.contains(u'v')) {
            spelled.full << QString(plain).replace(u'v', u'u');
        }
    }
    spelled.full.removeDuplicates();
    for (const QString& spelling : std::as_const(spelled.full)) {
        spelled.initials << spelling.left(1);
    }
    spelled.initials.removeDuplicates();
    return spelled;
}

// Few characters make up all names: each is spelled once.
Spelled spelled(const ReadItem& item) {
    if (!item.syllable) {
        const QStringList itself{item.character == 0 ? item.run : fromCodePoint(item.character)};
        return {itself, itself};
    }
    thread_local QHash<std::pair<char32_t, Syllable>, Spelled> known;
    const std::pair key(item.character, *item.syllable);
    const auto found = known.constFind(key);
    return found != known.constEnd() ? *found : *known.insert(key, spelledAnew(key.first, key.second));
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
        const Spelled typed = spelled(item);
        extend(search.full, typed.full);
        extend(search.initials, typed.initials);
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
        const Spelled typed = spelled(items[at]);
        full = before(typed.full, full);
        initials = before(typed.initials, initials);
        words << full << initials;
    }
    words.removeDuplicates();
    return words;
}

}  // namespace

Pinyin pinyinOfName(const QString& name) {
    return pinyinFrom(readAloud(name, ReadAs::Name));
}

QString fullPinyinOfName(const QString& name) {
    QString full;
    for (const ReadItem& item : readAloud(name, ReadAs::Name)) {
        if (item.syllable) {
            full += plainSyllable(*item.syllable);
        } else {
            full += item.character == 0 ? item.run : fromCodePoint(item.character);
        }
    }
    return full;
}

Pinyin pinyinOf(const QString& text) {
    return pinyinFrom(readAloud(text, ReadAs::Words));
}

QList<QStringList> spellingsOf(const QString& text) {
    QList<QStringList> all;
    for (const ReadItem& item : readAloud(text, ReadAs::Words)) {
        all << spelled(item).full;
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
