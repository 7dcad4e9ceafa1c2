// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/han.h"

#include <QSet>
#include <algorithm>

#include "core/text/characters.h"
#include "core/text/han_tables.h"

namespace nuanxin::text {

using namespace tables;

namespace {

template <typename Value>
Value valueIn(const std::uint16_t* index, const Value* pages, char32_t character) {
    if (character >= kEnd) {
        return 0;
    }
    return pages[index[character >> kPageBits] * kPageSize + (character & (kPageSize - 1))];
}

QSet<QString> allSyllables() {
    QSet<QString> all;
    for (int i = 0; i < kSyllableCount; ++i) {
        all << QString::fromLatin1(kSyllables[i].plain) << QString::fromUtf16(kSyllables[i].marked);
    }
    return all;
}

}  // namespace

QLatin1String plainSyllable(Syllable syllable) {
    return QLatin1String(kSyllables[syllable].plain);
}

QStringView markedSyllable(Syllable syllable) {
    return QStringView(kSyllables[syllable].marked);
}

std::optional<Syllable> readingOf(char32_t character) {
    const auto stored = valueIn(kReadingIndex, kReadings, character);
    return stored == 0 ? std::nullopt : std::optional<Syllable>(stored - 1);
}

QList<Syllable> otherReadingsOf(char32_t character) {
    const auto* end = kOtherReadings + kOtherReadingCount;
    QList<Syllable> found;
    for (const auto *it = std::lower_bound(kOtherReadings, end, character,
                                           [](const OtherReading&r, char32_t c) { return r.character < c; });
         it != end && it->character == character; ++it) {
        found << it->syllable;
    }
    return found;
}

bool isSyllable(QStringView plainOrMarked) {
    static const QSet<QString> all = allSyllables();
    return all.contains(plainOrMarked.toString());
}

int strokeCountOf(char32_t character) {
    return valueIn(kStrokesIndex, kStrokes, character);
}

quint16 strokeOrderOf(char32_t character) {
    const auto stored = valueIn(kStrokeOrderIndex, kStrokeOrder, character);
    return stored == 0 ? 0xFFFF : stored;
}

char32_t simplifiedOf(char32_t character) {
    const auto* end = kSimplified + kSimplifiedCount;
    const auto* it = std::lower_bound(kSimplified, end, character,
                                      [](const Simplified& s, char32_t c) { return s.from < c; });
    return it != end && it->from == character ? it->to : character;
}

QString simplifiedOf(const QString& text) {
    const bool simple = std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSurrogate() && simplifiedOf(static_cast<char32_t>(c.unicode())) == c.unicode();
    });
    if (simple) {
        return text;
    }
    auto points = text.toUcs4();
    for (uint& c : points) {
        c = simplifiedOf(static_cast<char32_t>(c));
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size());
}

QString tablesVersion() {
    return QString::fromLatin1(kVersion);
}

}  // namespace nuanxin::text
