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

// Syllable, strokes, order of strokes: what pinyinSortKey writes for a character.
quint64 orderOf(char32_t character, std::optional<Syllable> syllable) {
    const int strokes = strokeCountOf(character);
    return quint64(syllable.value_or(kUnread)) << 24 | quint64(strokes == 0 ? 0xFF : strokes) << 16 |
           strokeOrderOf(character);
}

// All characters of the Basic Multilingual Plane as names read them, in order; a character's rank is its
// place here.
std::vector<quint64> characterOrders() {
    std::vector<quint64> orders;
    for (char32_t character = 0x3000; character < 0x10000; ++character) {
        const auto reading = isHan(character) ? readingOf(character) : std::nullopt;
        if (!reading) {
            continue;
        }
        orders.push_back(orderOf(character, reading));
        if (const auto inNames = nameReadingOf(character)) {
            orders.push_back(orderOf(character, inNames));
        }
        for (const Syllable asSurname : surnameReading(fromCodePoint(character))) {
            orders.push_back(orderOf(character, asSurname));
        }
    }
    std::sort(orders.begin(), orders.end());
    orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
    return orders;
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

quint16 rankOf(const ReadItem& item) {
    if (item.character == 0) {
        return rankOfRun(item.run);
    }
    static const std::vector<quint64> orders = characterOrders();
    const auto at = std::lower_bound(orders.begin(), orders.end(), orderOf(item.character, item.syllable));
    return static_cast<quint16>(std::min<qsizetype>(kFirstHan + (at - orders.begin()), kLast));
}

}  // namespace

qint64 pinyinPlace(const QString& name) {
    const QList<ReadItem> items = readAloud(name, ReadAs::Name);
    qint64 place = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        place = place << 16 | (i < items.size() ? rankOf(items[i]) : 0);
    }
    return place << kPlaceSerialBits;
}

}  // namespace nuanxin::text
