// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quantity.h"

#include "core/text/numeral.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("figures keep their qualifier and their unit", "[quantity]") {
    struct Case {
        const char16_t* written;
        qint64 value;
        Qualifier qualifier;
        const char16_t *unit, *printed;
    };
    const Case cases[] = {
        {u"60余件", 60, Qualifier::Over, u"件", u"60余"},
        {u"60 余 件", 60, Qualifier::Over, u"件", u"60余"},
        {u"近千人", 1000, Qualifier::Nearly, u"人", u"近1000"},
        {u"超2000人次", 2000, Qualifier::MoreThan, u"人次", u"超2000"},
        {u"超过2000人次", 2000, Qualifier::MoreThan, u"人次", u"超2000"},
        {u"300多人", 300, Qualifier::Odd, u"人", u"300多"},
        {u"1000来分", 1000, Qualifier::OrSo, u"分", u"1000来"},
        {u"400余名", 400, Qualifier::Over, u"名", u"400余"},
        {u"两千余", 2000, Qualifier::Over, u"", u"2000余"},
        {u"三百多人", 300, Qualifier::Odd, u"人", u"300多"},
        {u"20余次", 20, Qualifier::Over, u"次", u"20余"},
        {u"20余万元", 200'000, Qualifier::Over, u"元", u"200000余"},
        {u"1.2万人次", 12'000, Qualifier::Exact, u"人次", u"12000"},
        {u"1.5万余人", 15'000, Qualifier::Over, u"人", u"15000余"},
        {u"约1,569人", 1569, Qualifier::About, u"人", u"约1569"},
        {u"60人左右", 60, Qualifier::About, u"人", u"约60"},
        {u"５０＋家", 50, Qualifier::Over, u"家", u"50余"},
        {u"十来个", 10, Qualifier::OrSo, u"个", u"10来"},
        {u"131场", 131, Qualifier::Exact, u"场", u"131"},
        {u"0", 0, Qualifier::Exact, u"", u"0"},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.written).toStdString());
        const auto read = parseQuantity(QString::fromUtf16(c.written));
        REQUIRE(read.has_value());
        CHECK(read->quantity == Quantity{c.value, c.qualifier});
        CHECK(read->unit == QString::fromUtf16(c.unit));
        CHECK(toText(read->quantity) == QString::fromUtf16(c.printed));
        CHECK(parseQuantity(toText(read->quantity))->quantity == read->quantity);
    }
}

TEST_CASE("a figure that would be falsified is not read", "[quantity]") {
    const auto written = GENERATE(
        QString(), QStringLiteral("几十人"), QStringLiteral("十几人"), QStringLiteral("数千人"),
        QStringLiteral("不到100人"), QStringLiteral("很多"), QStringLiteral("近300多人"),
        QStringLiteral("1.5人"), QStringLiteral("60余件3"), QStringLiteral("99999999999999999999人"));
    INFO(written.toStdString());
    CHECK_FALSE(parseQuantity(written).has_value());
}

TEST_CASE("figures in Chinese numerals read as reports write them", "[quantity]") {
    CHECK(toText({1000, Qualifier::Nearly}, Numerals::Chinese) == QStringLiteral("近千"));
    CHECK(toText({2000, Qualifier::Over}, Numerals::Chinese) == QStringLiteral("两千余"));
    CHECK(toText({300, Qualifier::Odd}, Numerals::Chinese) == QStringLiteral("三百多"));
    CHECK(toText({20, Qualifier::Over}, Numerals::Chinese) == QStringLiteral("二十余"));
    CHECK(toText({1000, Qualifier::Exact}, Numerals::Chinese) == QStringLiteral("一千"));
}

TEST_CASE("an exact figure is cut down to its leading digit and never rounded up", "[quantity]") {
    CHECK(truncateToLeading(63) == Quantity{60, Qualifier::Over});
    CHECK(truncateToLeading(99) == Quantity{90, Qualifier::Over});
    CHECK(truncateToLeading(60) == Quantity{60, Qualifier::Exact});
    CHECK(truncateToLeading(7) == Quantity{7, Qualifier::Exact});
    CHECK(truncateToLeading(0) == Quantity{0, Qualifier::Exact});
    CHECK(truncateToLeading(1569) == Quantity{1000, Qualifier::Over});
    CHECK(truncateToLeading(1569, 2) == Quantity{1500, Qualifier::Over});
    CHECK(truncateToLeading(15, 3) == Quantity{15, Qualifier::Exact});
}

TEST_CASE("a qualifier is stored under its name", "[quantity]") {
    for (int i = 0; i <= static_cast<int>(Qualifier::OrSo); ++i) {
        const auto qualifier = static_cast<Qualifier>(i);
        CHECK(qualifierFromCode(qualifierCode(qualifier)) == qualifier);
    }
    CHECK(qualifierCode(Qualifier::Over) == QStringLiteral("over"));
    CHECK_FALSE(qualifierFromCode(QStringLiteral("perhaps")).has_value());
}

TEST_CASE("Chinese numerals are read", "[numeral]") {
    struct Case {
        const char16_t* written;
        qint64 value;
    };
    const Case cases[] = {{u"〇", 0},           {u"零", 0},
                          {u"七", 7},           {u"十", 10},
                          {u"十五", 15},        {u"二十", 20},
                          {u"廿", 20},          {u"廿五", 25},
                          {u"卅一", 31},        {u"一百零五", 105},
                          {u"三百五", 350},     {u"三百五十", 350},
                          {u"两千三百", 2300},  {u"两千零三十", 2030},
                          {u"两万三", 23'000},  {u"一万零五", 10'005},
                          {u"十二万", 120'000}, {u"一亿二千万", 120'000'000},
                          {u"千", 1000},        {u"二〇二三", 2023},
                          {u"壹佰贰拾叁", 123}, {u"一二三", 123}};
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.written).toStdString());
        CHECK(parseChineseNumeral(QString::fromUtf16(c.written)) == c.value);
    }
    for (const char16_t* none : {u"", u"十十", u"一百千", u"二十三十", u"三个", u"百零", u"十五六"}) {
        INFO(QString::fromUtf16(none).toStdString());
        CHECK_FALSE(parseChineseNumeral(QString::fromUtf16(none)).has_value());
    }
}

TEST_CASE("numbers are read however they are written", "[numeral]") {
    CHECK(parseNumber(QStringLiteral("1,234")) == 1234);
    CHECK(parseNumber(QStringLiteral("１２３４")) == 1234);
    CHECK(parseNumber(QStringLiteral("12.0")) == 12);
    CHECK(parseNumber(QStringLiteral("1.25万")) == 12'500);
    CHECK(parseNumber(QStringLiteral("3千")) == 3000);
    CHECK_FALSE(parseNumber(QStringLiteral("12.5")).has_value());
    CHECK_FALSE(parseNumber(QStringLiteral("1.23456万")).has_value());
    CHECK_FALSE(parseNumber(QStringLiteral("1,23")).has_value());
    CHECK_FALSE(parseNumber(QStringLiteral("-3")).has_value());
}

TEST_CASE("what is written as a Chinese numeral is read back the same", "[numeral]") {
    for (qint64 value = 0; value < 200'000; value += value < 2000 ? 1 : 997) {
        INFO(value);
        CHECK(parseChineseNumeral(toChineseNumeral(value)) == value);
    }
    CHECK(toChineseNumeral(0) == QStringLiteral("零"));
    CHECK(toChineseNumeral(10) == QStringLiteral("十"));
    CHECK(toChineseNumeral(115) == QStringLiteral("一百一十五"));
    CHECK(toChineseNumeral(10'005) == QStringLiteral("一万零五"));
    CHECK(toChineseNumeral(120'000'000) == QStringLiteral("一亿二千万"));
}
