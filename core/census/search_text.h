// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a search box, as FTS5 expressions over the words of core/ledger/sql_functions.h.
#pragma once

#include <QString>
#include <QStringList>

namespace nuanxin {

// One expression for each word typed; all must be met. Chinese characters are looked for side by side,
// letters and digits as beginnings: 张 w → ["张"] ["w"*]; 张wei is one expression of two parts.
QStringList searchExpressions(const QString& typed);

// Few enough letters or characters that most workplaces would be met: then only persons' names are meant.
bool isTooShortForWorkplaces(const QString& typed);

}  // namespace nuanxin
