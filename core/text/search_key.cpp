// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search_key.h"

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/pinyin.h"

namespace nuanxin::text {

namespace {

QString compared(const QString& text) {
    return foldForSearch(text).remove(u' ').replace(u'ü', u'v');
}

}  // namespace

SearchWord::SearchWord(const QString& typed) : m_text(compared(typed)) {}

SearchKey::SearchKey(const QString& name) : m_name(compared(name)), m_spellings(spellingsOf(name)) {}

bool SearchKey::matches(const SearchWord& word) const {
    if (m_name.contains(word.text())) {
        return true;
    }
    for (qsizetype item = 0; item < m_spellings.size(); ++item) {
        if (reads(word.text(), item)) {
            return true;
        }
    }
    return false;
}

// Whether `typed` reads the characters from `item` on; the last syllable may be unfinished.
bool SearchKey::reads(QStringView typed, qsizetype item) const {
    if (typed.isEmpty()) {
        return true;
    }
    if (item == m_spellings.size()) {
        return false;
    }
    const QStringList& spellings = m_spellings[item];
    return std::any_of(spellings.begin(), spellings.end(), [&](const QString& spelling) {
        return spelling.startsWith(typed) ||
               (typed.startsWith(spelling) && reads(typed.mid(spelling.size()), item + 1)) ||
               (typed.front() == spelling.front() && !spelling.front().isDigit() &&
                reads(typed.mid(1), item + 1));
    });
}

}  // namespace nuanxin::text
