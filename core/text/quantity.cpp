// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quantity.h"

#include <QRegularExpression>

#include "core/text/characters.h"
#include "core/text/numeral.h"

namespace nuanxin::text {

namespace {

constexpr qint64 kLargest = 1'000'000'000'000;

struct Wording {
    Qualifier qualifier;
    const char* code;
    const char16_t* before;
    const char16_t* after;
};
// The first wording of each qualifier is the one that is printed.
constexpr Wording kWordings[] = {
    {Qualifier::Exact, "", u"", u""},          {Qualifier::Over, "over", u"", u"余"},
    {Qualifier::Nearly, "nearly", u"近", u""}, {Qualifier::MoreThan, "more_than", u"超", u""},
    {Qualifier::About, "about", u"约", u""},   {Qualifier::Odd, "odd", u"", u"多"},
    {Qualifier::OrSo, "or_so", u"", u"来"},
};
struct Synonym {
    const char16_t* written;
    Qualifier qualifier;
};
constexpr Synonym kBefore[] = {
    {u"超过", Qualifier::MoreThan}, {u"超", Qualifier::MoreThan}, {u"逾", Qualifier::MoreThan},
    {u"将近", Qualifier::Nearly},   {u"接近", Qualifier::Nearly}, {u"近", Qualifier::Nearly},
    {u"大约", Qualifier::About},    {u"大概", Qualifier::About},  {u"约", Qualifier::About}};
constexpr Synonym kAfter[] = {{u"余", Qualifier::Over}, {u"馀", Qualifier::Over}, {u"餘", Qualifier::Over},
                              {u"+", Qualifier::Over},  {u"多", Qualifier::Odd},  {u"来", Qualifier::OrSo},
                              {u"來", Qualifier::OrSo}};

Qualifier takeBefore(QString& text) {
    for (const Synonym& word : kBefore) {
        if (text.startsWith(QStringView(word.written))) {
            text.remove(0, QStringView(word.written).size());
            return word.qualifier;
        }
    }
    return Qualifier::Exact;
}

Qualifier afterNamed(const QString& written) {
    for (const Synonym& word : kAfter) {
        if (QStringView(word.written) == written) {
            return word.qualifier;
        }
    }
    return Qualifier::Exact;
}

// 60人左右
bool takeLeftRight(QString& text) {
    for (const QString& word : {QStringLiteral("左右"), QStringLiteral("上下")}) {
        if (text.endsWith(word)) {
            text.chop(word.size());
            return true;
        }
    }
    return false;
}

// 近千人, not 近一千人: a power of ten behind such a word drops its one.
QString chineseNumeral(const Quantity& quantity) {
    QString text = toChineseNumeral(quantity.value);
    if (text.size() == 2 && text.startsWith(u'一') && quantity.qualifier != Qualifier::Exact) {
        text.remove(0, 1);
    }
    if (text.startsWith(u'二') && text.size() > 1 && text[1] != u'十' && text[1] != u'百') {
        text[0] = u'两';
    }
    return text;
}

const Wording& wordingOf(Qualifier qualifier) {
    return kWordings[static_cast<int>(qualifier)];
}

}  // namespace

std::optional<WrittenQuantity> parseQuantity(const QString& text) {
    // number, qualifier, a unit of ten thousands (20余万), what is counted
    static const QRegularExpression pattern(QStringLiteral(
        "^([\\d,.〇零一二三四五六七八九两十百千万亿廿卅]+)([余馀餘多来來+]?)([万亿]?)((?![几数])[^\\d]*)$"));
    QString rest = withoutSpaces(plainCell(text));
    const bool leftRight = takeLeftRight(rest);
    const Qualifier before = takeBefore(rest);
    const auto match = pattern.match(rest);
    const Qualifier after = afterNamed(match.captured(2));
    const int qualifiers = int(leftRight) + int(before != Qualifier::Exact) + int(after != Qualifier::Exact);
    const qint64 number = match.hasMatch() ? parseNumber(match.captured(1)).value_or(-1) : -1;
    const qint64 unit = match.captured(3).isEmpty() ? 1 : parseChineseNumeral(match.captured(3)).value_or(1);
    if (number < 0 || qualifiers > 1 || number > kLargest / unit) {
        return std::nullopt;
    }
    const Qualifier qualifier = leftRight ? Qualifier::About : before != Qualifier::Exact ? before : after;
    return WrittenQuantity{{number * unit, qualifier}, match.captured(4)};
}

QString toText(const Quantity& quantity, Numerals numerals) {
    const Wording& wording = wordingOf(quantity.qualifier);
    const QString number =
        numerals == Numerals::Arabic ? QString::number(quantity.value) : chineseNumeral(quantity);
    return QString::fromUtf16(wording.before) + number + QString::fromUtf16(wording.after);
}

Quantity truncateToLeading(qint64 value, int leadingDigits) {
    Q_ASSERT(value >= 0 && leadingDigits > 0);
    qint64 step = 1;
    for (int spare = static_cast<int>(QString::number(value).size()) - leadingDigits; spare > 0; --spare) {
        step *= 10;
    }
    const qint64 rounded = value - value % step;
    return {rounded, rounded == value ? Qualifier::Exact : Qualifier::Over};
}

QString qualifierCode(Qualifier qualifier) {
    return QString::fromLatin1(wordingOf(qualifier).code);
}

std::optional<Qualifier> qualifierFromCode(const QString& code) {
    for (const Wording& wording : kWordings) {
        if (code == QLatin1String(wording.code)) {
            return wording.qualifier;
        }
    }
    return std::nullopt;
}

}  // namespace nuanxin::text
