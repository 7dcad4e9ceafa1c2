// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/text/characters.h"
#include "core/text/rounded_number.h"

namespace nuanxin::text {

namespace {

const QRegularExpression& mobilePattern() {
    static const QRegularExpression pattern(QStringLiteral("^(?:\\+|00)?(?:86)?0?(1[3-9]\\d{9})$"));
    return pattern;
}

// As most are written, and as all mobile numbers are stored.
bool isPlainMobile(const QString& text) {
    return text.size() == 11 && text[0] == u'1' && text[1] >= u'3' &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// 13812345678 13912345678 in one cell with a space between: together 22 digits, each half a mobile number.
QString splitDoubled(const QString& part) {
    static const QRegularExpression doubled(
        QStringLiteral("(?<!\\d)(1[3-9]\\d{9})\\s*(1[3-9]\\d{9})(?!\\d)"));
    return QString(part).replace(doubled, QStringLiteral("\\1/\\2"));
}

QStringList partsOf(const QString& cell) {
    static const QRegularExpression separators(QStringLiteral("[/,;、|\\\\\\n]|或|以及|和"));
    // Words around the number; an exponent and the .0 of a number cell stay.
    static const QRegularExpression labels(
        QStringLiteral("[^\\d+转.eE]+|(?<!\\d)[eE]|[eE](?!\\+?\\d)|\\.(?!\\d)|\\.(?!0+$)(?!\\d*[eE])"));
    static const QRegularExpression extension(QStringLiteral("(?:转分机|分机号?|转接|ext\\.?|#)"),
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (QString part :
         splitDoubled(QString(cell).replace(extension, QStringLiteral("转"))).split(separators)) {
        part = part.remove(labels);
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts;
}

PhoneNumber wrong(Problem problem, const QString& value) {
    return {PhoneKind::None, value, {}, {problem}};
}

// Area codes: 010 and 02x have three digits, all others four.
PhoneNumber landline(const QString& digits, const QString& extension) {
    const bool shortArea = digits.startsWith(QStringLiteral("01")) || digits.startsWith(QStringLiteral("02"));
    const qsizetype area = digits.startsWith(u'0') ? (shortArea ? 3 : 4) : 0;
    const qsizetype local = digits.size() - area;
    const bool mobileCutShort = area == 0 && digits.startsWith(u'1');
    constexpr qsizetype kMobileDigits = 11;
    if (digits.startsWith(QStringLiteral("00")) || digits.mid(area).startsWith(u'0') ||
        (area == 0 && digits.size() == kMobileDigits)) {
        return wrong(Problem::NoSuchPhone, digits);  // no area code and no local number begins so
    }
    if (local < 7 || local > 8 || mobileCutShort) {
        return wrong(Problem::PhoneLength, digits);
    }
    PhoneNumber phone{
        PhoneKind::Landline, area > 0 ? digits.left(area) + u'-' + digits.mid(area) : digits, {}, {}};
    if (!extension.isEmpty()) {
        phone.value += u'转' + extension;
    }
    if (area == 0) {
        phone.problems << Problem::PhoneNoAreaCode;
    }
    return phone;
}

PhoneNumber single(const QString& part) {
    static const QRegularExpression service(QStringLiteral("^([48]00)(\\d{3})(\\d{4})$"));
    static const QRegularExpression fixed(QStringLiteral("^(?:(?:\\+|00)86)?(\\d{5,13})(?:转(\\d{1,6}))?$"));
    if (const auto cell = numberCellText(part)) {
        return cell->lossless ? single(cell->digits) : wrong(Problem::PhoneDamaged, part);
    }
    if (const auto match = mobilePattern().match(part); match.hasMatch()) {
        return {PhoneKind::Mobile, match.captured(1), {}, {}};
    }
    if (const auto match = service.match(part); match.hasMatch()) {
        return {PhoneKind::Service,
                match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3),
                {},
                {}};
    }
    const auto match = fixed.match(part);
    if (!match.hasMatch()) {
        return wrong(part.count(QRegularExpression(QStringLiteral("\\d"))) >= 5 ? Problem::PhoneLength
                                                                                : Problem::NotAPhone,
                     part);
    }
    // A landline without its leading 0 (a number cell drops it) cannot be told from a number that is too long
    // or short.
    const QString digits = part.startsWith(u'+') || part.startsWith(QStringLiteral("0086"))
                               ? u'0' + match.captured(1)
                               : match.captured(1);
    return landline(digits, match.captured(2));
}

}  // namespace

PhoneNumber parsePhone(const QString& text) {
    if (isPlainMobile(text)) {
        return {PhoneKind::Mobile, text, {}, {}};
    }
    static const QRegularExpression lineBreak(QStringLiteral("[\\r\\n]+"));
    const QString cell = plainCell(QString(text).replace(lineBreak, QStringLiteral("/")));
    const QStringList parts = partsOf(cell);
    if (parts.isEmpty()) {
        return cell.isEmpty() ? PhoneNumber() : wrong(Problem::NotAPhone, cell);
    }
    PhoneNumber first = single(parts.front());
    for (const QString& part : parts.mid(1)) {
        const PhoneNumber other = single(part);
        if (!other.usable() || other.value == first.value) {
            continue;
        }
        if (first.usable()) {
            first.others << other.value;
        } else {
            first = other;
        }
    }
    if (!first.others.isEmpty()) {
        first.problems << Problem::SeveralPhones;
    }
    return first;
}

QString normalisePhone(const QString& text) {
    const PhoneNumber phone = parsePhone(text);
    return phone.usable() ? phone.value : QString();
}

QString lastFour(const QString& value) {
    const qsizetype extension = value.indexOf(u'转');
    QString digits;
    for (qsizetype at = (extension < 0 ? value.size() : extension) - 1; at >= 0 && digits.size() < 4; --at) {
        if (value[at].isDigit()) {
            digits.prepend(value[at]);
        }
    }
    return digits;
}

}  // namespace nuanxin::text
