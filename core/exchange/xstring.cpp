// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_stream.h"

namespace nuanxin {

namespace {

int hexDigit(QChar c) {
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9') {
        return u - u'0';
    }
    const char16_t lower = u | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

// The code unit of _xHHHH_ at `at`, or -1.
int escapedUnit(const QString& text, qsizetype at) {
    if (at + 7 > text.size() || text[at + 1] != u'x' || text[at + 6] != u'_') {
        return -1;
    }
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

}  // namespace

QString xstring(std::string_view utf8) {
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (utf8.find("_x") == std::string_view::npos) {
        return text;
    }
    QString decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int unit = text[i] == u'_' ? escapedUnit(text, i) : -1;
        decoded += unit < 0 ? text[i] : QChar(static_cast<char16_t>(unit));
        i += unit < 0 ? 0 : 6;
    }
    return decoded;
}

}  // namespace nuanxin
