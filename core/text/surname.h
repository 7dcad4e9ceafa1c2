// SPDX-License-Identifier: GPL-3.0-or-later
// Surnames that read otherwise than the character does elsewhere (曾 zēng), and compound surnames (尉迟 yù
// chí).
#pragma once

#include "core/text/han.h"

namespace nuanxin::text {

bool isCompoundSurname(const QString& twoCharacters);
// One syllable a character; empty where the surname has no reading of its own. 繁 is looked up as 简.
QList<Syllable> surnameReading(const QString& surname);
// The reading a character has anywhere in names, where it is not the commonest one (翟 zhái).
std::optional<Syllable> nameReadingOf(char32_t character);

}  // namespace nuanxin::text
