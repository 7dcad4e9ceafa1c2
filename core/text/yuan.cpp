// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yuan.h"

#include <QRegularExpression>

#include "core/text/characters.h"

namespace nuanxin::text {

QString yuanText(qint64 fen) {
    constexpr qsizetype kGroup = 3;
    QString whole = QString::number(qAbs(fen) / kFenPerYuan);
    for (qsizetype at = whole.size() - kGroup; at > 0; at -= kGroup) {
        whole.insert(at, u',');
    }
    return (fen < 0 ? QStringLiteral("-") : QString()) +
           QStringLiteral("%1.%2").arg(whole).arg(qAbs(fen) % kFenPerYuan, 2, 10, QLatin1Char('0'));
}

// At most twelve digits, so that no sum overflows and none is mistaken for an account number.
std::optional<qint64> fenFrom(const QString& yuan) {
    static const QRegularExpression sum(QStringLiteral("^[¥￥]?([0-9]{1,12})(?:[.]([0-9]{1,2})0*)?元?$"));
    static const QRegularExpression groups(QStringLiteral("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))"));
    const QRegularExpressionMatch match = sum.match(withoutSpaces(halfWidth(yuan)).remove(groups));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toLongLong() * kFenPerYuan +
           match.captured(2).leftJustified(2, u'0').toLongLong();
}

}  // namespace nuanxin::text
