// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/search_text.h"

#include "core/text/characters.h"
#include "core/text/fold.h"

namespace nuanxin {

namespace {

// The characters of `word` in runs of one kind, each an FTS5 string.
QStringList partsOf(const QString& word) {
    QStringList parts;
    QStringList characters;
    QString run;
    const auto endCharacters = [&] {
        if (!characters.isEmpty()) {
            parts << u'"' + characters.join(u' ') + u'"';
            characters.clear();
        }
    };
    const auto endRun = [&] {
        if (!run.isEmpty()) {
            parts << u'"' + run + QStringLiteral("\" *");
            run.clear();
        }
    };
    for (const char32_t c : word.toUcs4()) {
        if (text::isHan(c) || text::isPrivateUse(c)) {
            endRun();
            characters << text::fromCodePoint(c);
        } else if (QChar::isLetterOrNumber(c)) {
            endCharacters();
            // Input methods type ü as v, and so do the indexes.
            run += c == U'ü' ? QStringLiteral("v") : text::fromCodePoint(c);
        }
    }
    endCharacters();
    endRun();
    return parts;
}

}  // namespace

QStringList searchExpressions(const QString& typed) {
    QStringList expressions;
    for (const QString& word : text::foldForSearch(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringList parts = partsOf(word); !parts.isEmpty()) {
            expressions << u'(' + parts.join(QStringLiteral(" AND ")) + u')';
        }
    }
    return expressions;
}

bool isTooShortForWorkplaces(const QString& typed) {
    const QString word = text::withoutSpaces(typed);
    return word.size() < 2 && (word.isEmpty() || word.front().unicode() < 0x80);
}

}  // namespace nuanxin
