// SPDX-License-Identifier: GPL-3.0-or-later
// How the same kinds of value read in every table.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace nuanxin::ui {

// 2026-03-05 08:31 in local time; empty for an invalid one.
inline QString minuteText(const QDateTime& at) {
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm") : QString();
}

inline QString countText(qint64 count) {
    return QLocale(QLocale::Chinese).toString(count);
}

// For a column headed 大小（MB）.
inline QString megabyteText(qint64 bytes) {
    return QLocale(QLocale::Chinese).toString(static_cast<double>(bytes) / (1024 * 1024), 'f', 2);
}

}  // namespace nuanxin::ui
