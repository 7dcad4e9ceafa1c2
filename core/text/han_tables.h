// SPDX-License-Identifier: GPL-3.0-or-later
// Shape of the tables that tools/make_text_tables writes at build time. Only han.cpp and pinyin.cpp look
// inside.
#pragma once

#include <cstdint>

namespace nuanxin::text::tables {

// A number for every code point: pages of 128, equal pages stored once.
inline constexpr unsigned kPageBits = 7;
inline constexpr unsigned kPageSize = 1U << kPageBits;
inline constexpr char32_t kEnd = 0x33480;  // one past the last Han code point of Unicode 15, to a whole page

// Toned syllables in dictionary order: letters, then u before ü, then tone; the neutral tone last.
struct SyllableText {
    char plain[8];       // "lv"
    char16_t marked[8];  // "lǚ"
};
extern const SyllableText kSyllables[];
extern const int kSyllableCount;

extern const std::uint16_t kReadingIndex[], kReadings[];  // syllable + 1, or 0 where none is known
extern const std::uint16_t kStrokesIndex[];
extern const std::uint8_t kStrokes[];  // mainland stroke count, or 0
extern const std::uint16_t kStrokeOrderIndex[],
    kStrokeOrder[];  // rank among the characters of equal count, or 0

// Sorted by character (and, where a character stands several times, by likelihood).
struct OtherReading {
    char32_t character;
    std::uint16_t syllable;
};
extern const OtherReading kOtherReadings[];  // dictionary readings that differ in letters from the first
extern const int kOtherReadingCount;
extern const OtherReading kNameReadings[];  // readings inside names, where they differ
extern const int kNameReadingCount;

struct Surname {
    char16_t text[3];  // one or two characters
    std::uint16_t syllables[2];
};
extern const Surname kSurnames[];  // with a reading of their own, or compound; sorted by text
extern const int kSurnameCount;

struct Simplified {
    char32_t from, to;
};
extern const Simplified kSimplified[];
extern const int kSimplifiedCount;

extern const char kVersion[];  // differs when anything above does

}  // namespace nuanxin::text::tables
