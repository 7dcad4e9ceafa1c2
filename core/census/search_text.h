// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a search box, as FTS5 expressions over the words of core/ledger/sql_functions.h.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace nuanxin {

// One expression for each word typed; all must be met. Chinese characters are looked for side by side,
// letters and digits as beginnings: 张 w → ["张"] ["w"*]; 张wei is one expression of two parts.
QStringList searchExpressions(const QString& typed);

struct SearchedWord {
    QString written;  // folded
    QString expression;
};
std::vector<SearchedWord> searchedWords(const QString& typed);

// Those of the platforms (codes, and words that are in no table) that a word of searchedWords() names: by
// part of the name, pinyin or initials, or the beginning of an alias. None for fewer than two characters or
// three letters, which are looked for in persons' names.
QStringList platformsNamed(const QString& written, const QStringList& platforms);

// Few enough letters or characters that most workplaces would be met: then only persons' names are meant.
bool isTooShortForWorkplaces(const QString& typed);

}  // namespace nuanxin
