// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of names. Keys sort by memcmp (a BLOB column, QByteArray's operator<). Digits come first, by value, then Latin
// letters, then Chinese; signs and spaces do not count.
#pragma once

#include <QByteArray>
#include <QString>

namespace nuanxin::text {

// By syllable and tone, the surname read as a surname, then by strokes. A character nobody has a reading for
// comes last.
QByteArray pinyinSortKey(const QString& name);
// As pinyinSortKey, for sites, employers and places.
QByteArray pinyinSortKeyOf(const QString& text);

// The order of names as a number, for names of up to three characters exactly; of longer names the first
// three count, and characters outside the Basic Multilingual Plane stand with their neighbours. The low
// kPlaceSerialBits are 0: room for those who share a place. Less than kEndOfPlaces.
inline constexpr int kPlaceSerialBits = 15;
inline constexpr qint64 kEndOfPlaces = qint64(0xFFFF) << (32 + kPlaceSerialBits);
// As pinyinSortKey.
qint64 pinyinPlace(const QString& name);
// 以姓氏笔画为序: character by character, by number of strokes as written on the mainland, then by the kind
// of stroke 横竖撇点折 (GB 13000.1 字符集汉字字序（笔画序）规范).
qint64 strokePlace(const QString& name);

}  // namespace nuanxin::text
