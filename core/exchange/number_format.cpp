// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

namespace nuanxin {

namespace {

// [h], [mm], [ss]: elapsed time. Other brackets are colours, conditions and locales.
bool isElapsedTime(QStringView inBrackets) {
    if (inBrackets.isEmpty()) {
        return false;
    }
    const QChar unit = inBrackets.front().toLower();
    if (unit != u'h' && unit != u'm' && unit != u's') {
        return false;
    }
    for (const QChar c : inBrackets) {
        if (c.toLower() != unit) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool isBuiltInDateFormat(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

bool isDateFormatCode(QStringView code) {
    if (code.startsWith(u"General", Qt::CaseInsensitive)) {
        return false;
    }
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';') {
            return false;  // the first section is that of positive numbers, and dates are
        }
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;  // the next character is printed, spaced or repeated
        } else if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (close < 0) {
                return false;
            }
            if (c == u'[' && isElapsedTime(code.mid(i + 1, close - i - 1))) {
                return true;
            }
            i = close;
        } else if (QStringView(u"ymdhsYMDHS").contains(c)) {
            return true;
        }
    }
    return false;
}

}  // namespace nuanxin
