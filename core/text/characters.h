// SPDX-License-Identifier: GPL-3.0-or-later
// Characters as they come out of spreadsheets and chat windows. Lengths are counted in code points, never in
// UTF-16 units.
#pragma once

#include <QString>

namespace nuanxin::text {

bool isHan(char32_t character);  // a Chinese character, also 〇 and 々
bool isInvisible(
    char32_t character);  // zero width, direction marks, byte order mark, variation selectors, controls
bool isPrivateUse(char32_t character);  // U+E000–F8FF and planes 15 and 16
bool isMiddleDot(char32_t character);   // ·•‧・･∙⋅﹒ but no full stop

QString withoutInvisible(const QString& text);
// Ａ１（ → A1( and the ideographic space → space.
QString halfWidth(const QString& text);
// Half width, nothing invisible, spaces trimmed and collapsed: what every parser here starts from.
QString plainCell(const QString& text);
QString withoutSpaces(const QString& text);
// Any middle dot, and a full stop between two Chinese characters (买买提．阿布都), becomes U+00B7, once.
QString unifyDots(const QString& text);

qsizetype codePointCount(const QString& text);
QString fromCodePoint(char32_t character);

}  // namespace nuanxin::text
