// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mask.h"

#include <QRegularExpression>

#include "core/text/characters.h"

namespace nuanxin::text {

namespace {

QString masked(const QString& value, qsizetype head, qsizetype tail) {
    const qsizetype hidden = value.size() - head - tail;
    if (hidden <= 0) {
        return QString(value.size(), u'*');
    }
    return value.left(head) + QString(hidden, u'*') + value.right(tail);
}

}  // namespace

QString maskIdentity(const QString& value) {
    return value.size() >= 15 ? masked(value, 6, 4) : masked(value, 2, 2);
}

QString maskPhone(const QString& value) {
    const bool mobile = value.size() == 11;
    return mobile ? masked(value, 3, 4)
                  : masked(value, qMax<qsizetype>(0, qMin<qsizetype>(4, value.size() - 7)), 3);
}

QString maskAddress(const QString& address) {
    constexpr qsizetype kShown = 6;
    if (address.isEmpty()) {
        return address;
    }
    const auto points = address.toUcs4();
    // A short address would be shown whole, so of it only half is.
    const qsizetype shown = points.size() > kShown ? kShown : points.size() / 2;
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), shown) +
           QStringLiteral("****");
}

bool isMasked(const QString& value, bool isAddress) {
    if (isAddress) {
        return value.endsWith(QStringLiteral("****"));
    }
    static const QRegularExpression shape(QStringLiteral("^[\\dA-Z+-]*\\*{2,}[\\dA-Z-]*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return value.contains(u'*') && shape.match(value).hasMatch();
}

bool fitsMask(const QString& mask, const QString& plain) {
    bool fits = mask.size() == plain.size();
    for (qsizetype i = 0; fits && i < mask.size(); ++i) {
        fits = mask[i] == u'*' || mask[i] == plain[i];
    }
    return fits;
}

}  // namespace nuanxin::text
