// SPDX-License-Identifier: GPL-3.0-or-later
// What a name is found by while it is being typed: any part of it, or the pinyin of it from any character on,
// each syllable in full or by its initial: 永丰街道 by 街道, yongfeng, yfjd, fengjd. The key is made once for
// a name, the word once for a keystroke.
#pragma once

#include <QStringList>

namespace nuanxin::text {

// What was typed, in the form keys are compared in: folded, without spaces, ü as v.
class SearchWord {
public:
    SearchWord() = default;
    explicit SearchWord(const QString& typed);
    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
};

class SearchKey {
public:
    SearchKey() = default;
    explicit SearchKey(const QString& name);  // of a thing; a person's surname has readings of its own

    bool matches(const SearchWord& word) const;  // an empty word: always

private:
    bool reads(QStringView typed, qsizetype item) const;

    QString m_name;
    QList<QStringList> m_spellings;  // of each character
};

}  // namespace nuanxin::text
