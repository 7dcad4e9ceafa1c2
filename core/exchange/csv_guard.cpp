// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guard.h"

#include <algorithm>

namespace nuanxin {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// -12.5, +86 138 1234 5678: no more than a number, which must come back as it was. With a hyphen in it a
// spreadsheet would subtract.
bool isSignedNumber(QStringView text) {
    const QStringView behind = text.mid(1);
    return std::ranges::any_of(behind, isDigit) &&
           std::ranges::all_of(behind, [](QChar c) { return isDigit(c) || c == u' ' || c == u'.'; });
}

bool isFormula(QStringView text) {
    if (text.isEmpty()) {
        return false;
    }
    const QChar first = text.front();
    if (first == u'+' || first == u'-') {
        return !isSignedNumber(text);
    }
    return QStringView(u"=@\t\r＝＋－＠").contains(first);
}

// '=cmd() as well, when somebody has written just that: else its own apostrophe would be taken for ours.
bool needsApostrophe(QStringView text) {
    const auto own = std::ranges::find_if(text, [](QChar c) { return c != u'\''; }) - text.begin();
    return isFormula(text.mid(own));
}

// A number of an identity card, for one.
bool isLongNumber(QStringView text) {
    constexpr qsizetype kDigitsOfDouble = 15;
    return text.size() > kDigitsOfDouble && std::ranges::all_of(text, isDigit);
}

}  // namespace

QString guarded(const QString& text) {
    return needsApostrophe(text) ? u'\'' + text : isLongNumber(text) ? u'\t' + text : text;
}

QString unguarded(const QString& text) {
    const QStringView behind = QStringView(text).mid(1);
    const bool isGuarded = (text.startsWith(u'\'') && needsApostrophe(behind)) ||
                           (text.startsWith(u'\t') && isLongNumber(behind));
    return isGuarded ? behind.toString() : text;
}

}  // namespace nuanxin
