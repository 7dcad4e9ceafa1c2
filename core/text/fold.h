// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which texts are compared and searched: two spellings of one thing fold to the same string.
#pragma once

#include <QString>

namespace nuanxin::text {

// NFKC, lower case, 繁→简, one kind of dot, single spaces, nothing invisible, and without the pinyin that web
// pages leave in brackets behind a character: 園區(qū)發(fā)展 → 园区发展.
QString foldForSearch(const QString& text);
// Only the brackets with pinyin, for text that is pasted into a field.
QString withoutPinyinResidue(const QString& text);

}  // namespace nuanxin::text
