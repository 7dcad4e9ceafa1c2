// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/rounded_number.h"

#include <QRegularExpression>

namespace nuanxin::text {

std::optional<NumberCellText> numberCellText(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d+)(?:\\.(\\d*))?(?:[eE]\\+?(\\d{1,2}))?$"));
    const auto match = pattern.match(text);
    const bool exponent = !match.captured(3).isEmpty();
    if (!match.hasMatch() || (!exponent && !text.contains(u'.'))) {
        return std::nullopt;
    }
    QString fraction = match.captured(2);
    if (!exponent) {
        const bool whole = fraction.count(u'0') == fraction.size();
        return whole ? std::optional<NumberCellText>({match.captured(1), true}) : std::nullopt;
    }
    // Excel shows 1.38123E+10 and has dropped digits; 1.3812345678E10 has them all.
    const int places = match.captured(3).toInt();
    return NumberCellText{match.captured(1) + fraction, fraction.size() == places};
}

bool isRoundedTo(const QString& wholeNumber, int significantDigits) {
    bool ok = false;
    const qint64 value = wholeNumber.toLongLong(&ok);
    if (!ok || wholeNumber.size() <= significantDigits) {
        return false;
    }
    qint64 step = 1;
    for (auto spare = wholeNumber.size() - significantDigits; spare > 0; --spare) {
        step *= 10;
    }
    const qint64 rounded = (value + step / 2) / step * step;
    return value == rounded || value == static_cast<qint64>(static_cast<double>(rounded));
}

}  // namespace nuanxin::text
