// SPDX-License-Identifier: GPL-3.0-or-later
// How the same kinds of value read in every table.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <cmath>

namespace nuanxin::ui {

// 2026-03-05 08:31 in local time; empty for an invalid one.
inline QString minuteText(const QDateTime& at) {
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm") : QString();
}

inline QString countText(qint64 count) {
    return QLocale(QLocale::Chinese).toString(count);
}

// 340 KB, 12.4 MB, 1.5 GB: every size of a file, wherever it is shown. Never 0 for a file that holds
// something.
inline QString sizeText(qint64 bytes) {
    const QLocale numbers(QLocale::Chinese);
    const double kilobytes = static_cast<double>(bytes) / 1024;
    if (bytes <= 0 || kilobytes < 1000) {
        return QStringLiteral("%1 KB").arg(numbers.toString(std::ceil(kilobytes), 'f', 0));
    }
    const double megabytes = kilobytes / 1024;
    return megabytes < 1000 ? QStringLiteral("%1 MB").arg(numbers.toString(megabytes, 'f', 1))
                            : QStringLiteral("%1 GB").arg(numbers.toString(megabytes / 1024, 'f', 1));
}

}  // namespace nuanxin::ui
