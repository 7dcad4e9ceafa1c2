// SPDX-License-Identifier: GPL-3.0-or-later
// Pinyin of names and of other words. ü is typed v: 吕 is "lv", and "lu" finds it too.
#pragma once

#include <QStringList>

namespace nuanxin::text {

// One item a Chinese character; a run of Latin letters or digits is one item, in lower case. Signs are left
// out.
struct Pinyin {
    QStringList syllables;  // "qiu" "xiao" "min"
    QStringList marked;     // "qiú" "xiǎo" "mǐn"
    QStringList initials;   // "q" "x" "m"; a run of letters or digits stands whole

    QString full() const { return syllables.join(QString()); }
    QString shortForm() const { return initials.join(QString()); }
    QString display() const { return marked.join(u' '); }
};
using NamePinyin = Pinyin;

// With the surname read as a surname: 曾 zēng, 单 shàn, 尉迟 yù chí.
Pinyin pinyinOfName(const QString& name);
QString fullPinyinOfName(const QString& name);  // pinyinOfName(name).full(), for many names
// Sites, employers, places: no surname.
Pinyin pinyinOf(const QString& text);
// How each item may be typed, the likeliest first; items are as above.
QList<QStringList> spellingsOf(const QString& text);

// Everything a user may type for it: the surname's reading and the character's others, v and u for ü. The
// likeliest comes first; there are at most kMaxVariants of each.
inline constexpr int kMaxVariants = 12;
struct SearchPinyin {
    QStringList full;
    QStringList initials;
    QStringList all() const { return full + initials; }
};
SearchPinyin searchPinyin(const QString& name);
SearchPinyin searchPinyinOf(const QString& text);

// What an index holds of it, so that a name is found from any of its characters on: qiuxiaomin xiaomin min,
// qxm xm m, with all variants.
QStringList indexPinyin(const QString& name);
QStringList indexPinyinOf(const QString& text);

}  // namespace nuanxin::text
