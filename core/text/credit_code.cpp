// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/credit_code.h"

#include "core/text/identity_number.h"

namespace nuanxin::text {

namespace {

const QString& alphabet() {
    static const QString all = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    return all;
}

// GB 11714-1997: letters count from 10, weights 3 7 9 10 5 8 4 2, modulo 11; X is ten.
std::optional<QChar> organisationCheckCharacter(QStringView first8) {
    static constexpr int kWeights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const int value = QStringView(u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ").indexOf(first8[i]);
        if (value < 0) {
            return std::nullopt;
        }
        sum += value * kWeights[i];
    }
    return QLatin1Char("0X987654321"[sum % 11]);
}

}  // namespace

CreditCode parseCreditCode(const QString& text) {
    const QString value = normaliseIdentity(text);
    if (value.isEmpty()) {
        return {};
    }
    if (value.size() == 9 && organisationCheckCharacter(QStringView(value).left(8)) == value.back()) {
        return {CreditCodeKind::OrganisationCode, value.left(8) + u'-' + value.back(), {}};
    }
    for (const QChar c : value) {
        if (!c.isDigit() && (c < u'A' || c > u'Z')) {
            return {CreditCodeKind::None, value, {Problem::NotACreditCode}};
        }
    }
    if (value.size() != 18) {
        return {CreditCodeKind::None, value, {Problem::CreditCodeLength}};
    }
    CreditCode code{CreditCodeKind::UnifiedSocialCredit, value, {}};
    if (creditCodeCheckCharacter(QStringView(value).left(17)) != value.back()) {
        code.problems << Problem::CreditCodeCheckDigit;
    }
    return code;
}

std::optional<QChar> creditCodeCheckCharacter(QStringView first17) {
    if (first17.size() != 17) {
        return std::nullopt;
    }
    qsizetype sum = 0, weight = 1;
    for (const QChar c : first17) {
        const qsizetype value = alphabet().indexOf(c);
        if (value < 0) {
            return std::nullopt;
        }
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return alphabet()[(31 - sum % 31) % 31];
}

}  // namespace nuanxin::text
