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

SearchKey::SearchKey(const QString& name) : m_name(compared(name)), m_readings(searchPinyinOf(name).all()) {}

bool SearchKey::matches(const SearchWord& word) const {
    return m_name.contains(word.text()) ||
           std::any_of(m_readings.begin(), m_readings.end(),
                       [&word](const QString& reading) { return reading.contains(word.text()); });
}

}  // namespace nuanxin::text
