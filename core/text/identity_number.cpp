// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/identity_number.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "core/text/characters.h"
#include "core/text/code_table.h"
#include "core/text/rounded_number.h"

namespace nuanxin::text {

namespace {

constexpr int kLength = 18, kOldLength = 15;
constexpr int kKeptDigits = 15;        // of a number cell
constexpr int kFirstBirthYear = 1850;  // the examples of the standard reach back to 1880

bool allDigits(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isResidentShape(const QString& value) {
    return value.size() == kLength && allDigits(QStringView(value).left(kLength - 1)) &&
           (value.back() == u'X' || allDigits(QStringView(value).right(1)));
}

bool checks(const QString& value) {
    return checkDigit(QStringView(value).left(kLength - 1)) == value.back();
}

IdentityKind kindByCounty(const QString& value) {
    if (value.startsWith(u'9')) {
        return IdentityKind::ForeignPermanentCard;
    }
    const QString county = value.left(6);
    const bool permit = county == QStringLiteral("810000") || county == QStringLiteral("820000") ||
                        county == QStringLiteral("830000");
    return permit ? IdentityKind::HmtResidentPermit : IdentityKind::ResidentId;
}

// yyyyMMdd
QDate dayOf(QStringView digits) {
    return QDate(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
}

// first14: county and birth as a number of 18 has them.
void readPlaceAndBirth(IdentityNumber& number, const QString& first14) {
    number.county = number.kind == IdentityKind::ForeignPermanentCard ? QString() : first14.left(6);
    number.birth = dayOf(QStringView(first14).mid(6, 8));
    if (!number.birth.isValid() || number.birth.year() < kFirstBirthYear) {
        number.birth = QDate();
        number.problems << Problem::NoSuchDate;
    }
    if (!number.county.isEmpty() && codeTable(Table::Province).name(number.county.left(2)).isEmpty()) {
        number.problems << Problem::UnknownProvince;
    }
}

Sex sexOf(QChar lastOfSequence) {
    return lastOfSequence.digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

// County and birth as far as a number cell kept them; empty where it did not. A double of this size is wrong
// by up to 64, which may carry into the day: 361199199304179968 was 361199199304180 and three more digits.
QString survivingPlaceAndBirth(const QString& digits18) {
    constexpr qint64 kError = 64, kLost = 1000;
    const qint64 value = digits18.size() == kLength ? digits18.toLongLong() : 0;
    if (isRoundedTo(digits18, kKeptDigits)) {
        return QString::number((value + kLost / 2) / kLost).left(14);
    }
    const QString low = QString::number((value - kError) / kLost).left(14);
    const QString high = QString::number((value + kError) / kLost).left(14);
    return low == high && low.size() == 14 ? low : QString();
}

IdentityNumber damaged(const QString& written, const QString& digits18) {
    IdentityNumber number;
    const QString surviving = survivingPlaceAndBirth(digits18);
    if (!surviving.isEmpty()) {
        number.kind = kindByCounty(surviving);
        readPlaceAndBirth(number, surviving);
    }
    number.value = written;
    number.problems = {Problem::IdentityDamaged};
    return number;
}

// The 18 digits behind 4.114991995042727e+17, padded; empty where fewer than a number cell holds were written
// out.
QString digitsWritten(const NumberCellText& cell) {
    return cell.digits.size() < kKeptDigits ? QString() : cell.digits.leftJustified(kLength, u'0');
}

IdentityNumber resident18(const QString& value) {
    if (value.startsWith(u'0')) {  // a row of zeros, typed to fill the cell; no province begins so
        return {IdentityKind::ResidentId, value, {}, Sex::Unknown, {}, {Problem::NotAnIdentityNumber}};
    }
    if (!checks(value) && isRoundedTo(value, kKeptDigits)) {
        return damaged(value, value);
    }
    IdentityNumber number;
    number.value = value;
    number.kind = kindByCounty(value);
    readPlaceAndBirth(number, value.left(14));
    number.sex = sexOf(value[16]);
    if (!checks(value)) {
        number.problems << Problem::IdentityCheckDigit;
    } else if (isRoundedTo(value, kKeptDigits)) {
        number.problems
            << Problem::IdentityMaybeRounded;  // one damaged number in eleven passes the check by chance
    }
    return number;
}

IdentityNumber resident15(const QString& value) {
    IdentityNumber number;
    number.value = value;
    readPlaceAndBirth(number, value.left(6) + QStringLiteral("19") + value.mid(6, 6));
    number.sex = sexOf(value[14]);
    number.problems << Problem::OldIdentityNumber;
    return number;
}

// Documents with letters, and digits of another length.
IdentityNumber otherDocument(const QString& value) {
    static const QRegularExpression card2017(QStringLiteral("^[A-Z]{3}\\d{12}$"));
    static const QRegularExpression passport(QStringLiteral("^[A-Z]{1,2}\\d{7,8}$"));
    static const QRegularExpression otherPermit(QStringLiteral("^[A-Z]{1,3}[\\dA-Z]*\\d[\\dA-Z]*$"));
    IdentityNumber number;
    number.value = value;
    if (card2017.match(value).hasMatch()) {
        number.kind = IdentityKind::ForeignPermanentCard;
    } else if (isHomeReturnPermit(value)) {
        number.kind = IdentityKind::Other;
    } else if (passport.match(value).hasMatch()) {
        number.kind = IdentityKind::Passport;
    } else if (otherPermit.match(value).hasMatch()) {
        number.kind = IdentityKind::Other;
    } else if (allDigits(QString(value).remove(u'X'))) {
        number.problems << Problem::IdentityLength;
    } else {
        number.problems << Problem::NotAnIdentityNumber;
    }
    return number;
}

}  // namespace

QString identityKindCode(IdentityKind kind) {
    static const QStringList codes{QStringLiteral("resident_id"), QStringLiteral("hmt_resident_permit"),
                                   QStringLiteral("foreign_permanent_card"), QStringLiteral("passport"),
                                   QStringLiteral("other")};
    return codes[static_cast<int>(kind)];
}

std::optional<IdentityKind> identityKindFromCode(const QString& code) {
    for (const auto kind :
         {IdentityKind::ResidentId, IdentityKind::HmtResidentPermit, IdentityKind::ForeignPermanentCard,
          IdentityKind::Passport, IdentityKind::Other}) {
        if (identityKindCode(kind) == code) {
            return kind;
        }
    }
    return std::nullopt;
}

bool isHomeReturnPermit(const QString& value) {
    static const QRegularExpression shape(QStringLiteral("^[HM](\\d{8}|\\d{10})$"));
    return shape.match(value).hasMatch();
}

QString normaliseIdentity(const QString& text) {
    static const QRegularExpression noise(QStringLiteral("[\\s'’‘`\"“”\\-‐‑–—_()]"));
    return withoutInvisible(halfWidth(text))
        .remove(noise)
        .toUpper()
        .replace(u'Χ', u'X')
        .replace(u'Х', u'X')
        .replace(u'×', u'X');
}

IdentityNumber parseIdentity(const QString& text) {
    if (isResidentShape(text)) {
        return resident18(text);  // as most are written, and as all are stored
    }
    const QString plain = withoutSpaces(plainCell(text)).remove(u'\'');
    if (const auto cell = numberCellText(plain)) {
        // What was written with an exponent or a point came out of a number cell.
        return cell->lossless && cell->digits.size() <= kKeptDigits ? parseIdentity(cell->digits)
                                                                    : damaged(plain, digitsWritten(*cell));
    }
    static const QRegularExpression label(
        QStringLiteral("^\\p{Han}+:?(?=\\d{14,17}[\\dX]$)"));  // 身份证：361199…
    const QString value = normaliseIdentity(text).remove(label);
    if (value.isEmpty()) {
        return {};
    }
    if (isResidentShape(value)) {
        return resident18(value);
    }
    return value.size() == kOldLength && allDigits(value) ? resident15(value) : otherDocument(value);
}

IdentityNumber parseIdentity(const QString& text, IdentityKind kind) {
    IdentityNumber number = parseIdentity(text);
    const bool anyShape = kind == IdentityKind::Passport || kind == IdentityKind::Other;
    const bool damagedCell =
        number.problems.contains(Problem::IdentityDamaged) && number.value.contains(u'E');
    if (anyShape && number.usable() && isResidentShape(number.value)) {
        number.problems << Problem::IdentityKindByNumber;  // no other document has such a check digit
        return number;
    }
    if (anyShape && !damagedCell) {
        const bool digit =
            std::any_of(number.value.begin(), number.value.end(), [](QChar c) { return c.isDigit(); });
        return {kind, number.value,
                {},   Sex::Unknown,
                {},   digit || number.value.isEmpty() ? Problems() : Problems{Problem::NotAnIdentityNumber}};
    }
    if (number.kind == IdentityKind::Passport || number.kind == IdentityKind::Other) {
        number.problems = {Problem::NotAnIdentityNumber};
        number.kind = kind;
    }
    return number;
}

IdentityNumber identityFromNumberCell(double value) {
    const QString digits = QString::number(value, 'f', 0);
    return value >= 1e15 ? damaged(digits, digits) : parseIdentity(digits);
}

std::optional<QChar> checkDigit(QStringView first17) {
    static constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (first17.size() != kLength - 1 || !allDigits(first17)) {
        return std::nullopt;
    }
    int sum = 0;
    for (int i = 0; i < kLength - 1; ++i) {
        sum += first17[i].digitValue() * kWeights[i];
    }
    return QLatin1Char("10X98765432"[sum % 11]);
}

QString suggest18(const QString& old15) {
    const QString value = normaliseIdentity(old15);
    if (value.size() != kOldLength || !allDigits(value)) {
        return {};
    }
    const QString first17 = value.left(6) + QStringLiteral("19") + value.mid(6);
    return dayOf(QStringView(first17).mid(6, 8)).isValid() ? first17 + *checkDigit(first17) : QString();
}

}  // namespace nuanxin::text
