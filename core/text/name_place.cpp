// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "core/text/characters.h"
#include "core/text/reading.h"
#include "core/text/sort_key.h"
#include "core/text/surname.h"

namespace nuanxin::text {

namespace {

constexpr quint16 kFirstLetter = 256, kFirstHan = 1024, kLast = 0xFFFE;
constexpr quint16 kUnread = 0xFFFF;

// Characters in an order; a character's rank is its place here.
using Ranking = std::vector<quint64>;

Ranking ranking(std::vector<quint64> orders) {
    std::sort(orders.begin(), orders.end());
    orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
    return orders;
}

quint16 rankIn(const Ranking& ranking, quint64 order) {
    const auto at = std::lower_bound(ranking.begin(), ranking.end(), order);
    return static_cast<quint16>(std::min<qsizetype>(kFirstHan + (at - ranking.begin()), kLast));
}

quint64 strokesOf(char32_t character) {
    const int strokes = strokeCountOf(character);
    return quint64(strokes == 0 ? 0xFF : strokes) << 16 | strokeOrderOf(character);
}

// What pinyinSortKey writes for a character.
quint64 pinyinOrder(char32_t character, std::optional<Syllable> syllable) {
    return quint64(syllable.value_or(kUnread)) << 24 | strokesOf(character);
}

// As GB 13000.1 orders characters; those it does not know follow one another by code point.
quint64 strokeOrder(char32_t character) {
    return strokesOf(character) << 24 | character;
}

// All characters of the Basic Multilingual Plane as names read them.
Ranking byPinyin() {
    std::vector<quint64> orders;
    for (char32_t character = 0x3000; character < 0x10000; ++character) {
        const auto reading = isHan(character) ? readingOf(character) : std::nullopt;
        if (!reading) {
            continue;
        }
        orders.push_back(pinyinOrder(character, reading));
        if (const auto inNames = nameReadingOf(character)) {
            orders.push_back(pinyinOrder(character, inNames));
        }
        for (const Syllable asSurname : surnameReading(fromCodePoint(character))) {
            orders.push_back(pinyinOrder(character, asSurname));
        }
    }
    return ranking(std::move(orders));
}

Ranking byStrokes() {
    std::vector<quint64> orders;
    for (char32_t character = 0x3000; character < 0x10000; ++character) {
        if (isHan(character)) {
            orders.push_back(strokeOrder(character));
        }
    }
    return ranking(std::move(orders));
}

quint16 rankOfRun(const QString& run) {
    if (!run.front().isDigit()) {
        const auto letter = [&run](qsizetype at) {
            return at < run.size() ? std::clamp(run[at].unicode() - u'a' + 1, 1, 26) : 0;
        };
        return static_cast<quint16>(kFirstLetter + letter(0) * 27 + letter(1));
    }
    qsizetype zeros = 0;
    while (zeros + 1 < run.size() && run[zeros].digitValue() == 0) {
        ++zeros;
    }
    const qsizetype digits = std::min<qsizetype>(run.size() - zeros, 24);  // 9 before 10
    return static_cast<quint16>(digits * 10 + run[zeros].digitValue());
}

quint16 pinyinRank(const ReadItem& item) {
    static const Ranking ranking = byPinyin();
    return rankIn(ranking, pinyinOrder(item.character, item.syllable));
}

quint16 strokeRank(const ReadItem& item) {
    static const Ranking ranking = byStrokes();
    return rankIn(ranking, strokeOrder(item.character));
}

qint64 placeOf(const QString& name, quint16 (*rankOfCharacter)(const ReadItem&)) {
    const QList<ReadItem> items = readAloud(name, ReadAs::Name);
    qint64 place = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        const bool there = i < items.size();
        place = place << 16 | (!there                    ? 0
                               : items[i].character == 0 ? rankOfRun(items[i].run)
                                                         : rankOfCharacter(items[i]));
    }
    return place << kPlaceSerialBits;
}

}  // namespace

qint64 pinyinPlace(const QString& name) {
    return placeOf(name, pinyinRank);
}

qint64 strokePlace(const QString& name) {
    return placeOf(name, strokeRank);
}

}  // namespace nuanxin::text
