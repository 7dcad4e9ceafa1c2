// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_match.h"

#include "core/text/search_key.h"

namespace nuanxin::ui {

namespace {

bool inOrder(const QString& query, const QString& text) {
    qsizetype at = 0;
    for (const QChar letter : query) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0) {
            return false;
        }
        ++at;
    }
    return true;
}

}  // namespace

int matchScore(const QString& query, const QString& title, const QStringList& readings) {
    const QString wanted = text::SearchWord(query).text();
    if (wanted.isEmpty()) {
        return 1;
    }
    const qsizetype inTitle = title.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (inTitle >= 0) {
        return inTitle == 0 ? 6 : 5;
    }
    int best = 0;
    for (const QString& reading : readings) {
        const qsizetype at = reading.indexOf(wanted, 0, Qt::CaseInsensitive);
        best = qMax(best, at == 0 ? 4 : at > 0 ? 3 : inOrder(wanted, reading) ? 1 : 0);
    }
    return qMax(best, inOrder(wanted, title) ? 2 : 0);
}

}  // namespace nuanxin::ui
