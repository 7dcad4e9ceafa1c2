// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one Chinese character. The table is made at build time (tools/make_text_tables.cpp).
#pragma once

#include <QString>
#include <optional>

namespace nuanxin::text {

// A toned syllable; greater is later in a dictionary (letters, u before ü, then tone).
using Syllable = quint16;

QLatin1String plainSyllable(Syllable syllable);  // "lv"
QStringView markedSyllable(Syllable syllable);   // "lǚ"

std::optional<Syllable> readingOf(char32_t character);  // the commonest
QList<Syllable> otherReadingsOf(char32_t character);    // dictionary readings with other letters
bool isSyllable(QStringView plainOrMarked);

int strokeCountOf(char32_t character);      // as written on the mainland; 0 where unknown
quint16 strokeOrderOf(char32_t character);  // by 横竖撇点折 within one count; 0xFFFF where unknown
char32_t simplifiedOf(char32_t character);  // the character itself where there is nothing simpler
QString simplifiedOf(const QString& text);  // character by character

// Differs when the tables do: what was derived from them is then out of date.
QString tablesVersion();

}  // namespace nuanxin::text
