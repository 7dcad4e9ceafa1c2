// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/search_text.h"

#include <algorithm>
#include <map>

#include "core/text/characters.h"
#include "core/text/code_table.h"
#include "core/text/fold.h"
#include "core/text/search_key.h"

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

struct Platform {
    text::SearchKey name;
    QStringList aliases;  // folded
};

std::map<QString, Platform> knownPlatforms() {
    std::map<QString, Platform> known;
    for (const text::Code& code : text::codeTable(text::Table::Platform).all()) {
        Platform platform{text::SearchKey(code.name), {}};
        for (const QString& alias : code.aliases) {
            platform.aliases << text::foldForSearch(alias);
        }
        known.emplace(code.code, std::move(platform));
    }
    return known;
}

}  // namespace

std::vector<SearchedWord> searchedWords(const QString& typed) {
    std::vector<SearchedWord> words;
    for (const QString& word : text::foldForSearch(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringList parts = partsOf(word); !parts.isEmpty()) {
            words.push_back({word, u'(' + parts.join(QStringLiteral(" AND ")) + u')'});
        }
    }
    return words;
}

QStringList searchExpressions(const QString& typed) {
    QStringList expressions;
    for (const SearchedWord& word : searchedWords(typed)) {
        expressions << word.expression;
    }
    return expressions;
}

QStringList platformsNamed(const QString& written, const QStringList& platforms) {
    static const std::map<QString, Platform> known = knownPlatforms();
    const bool isLetters = !written.isEmpty() && written.front().unicode() < 0x80;
    if (written.size() < (isLetters ? 3 : 2)) {
        return {};
    }
    const text::SearchWord word(written);
    QStringList named;
    for (const QString& platform : platforms) {
        const auto found = known.find(platform);
        const bool matches = found == known.end()
                                 ? text::SearchKey(platform).matches(word)
                                 : found->second.name.matches(word) ||
                                       std::ranges::any_of(found->second.aliases, [&](const QString& alias) {
                                           return alias.startsWith(written);
                                       });
        if (matches) {
            named << platform;
        }
    }
    return named;
}

bool isTooShortForWorkplaces(const QString& typed) {
    const QString word = text::withoutSpaces(typed);
    return word.size() < 2 && (word.isEmpty() || word.front().unicode() < 0x80);
}

}  // namespace nuanxin
