// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date.h"

#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("dates are read as people write them", "[date]") {
    const auto written = GENERATE(
        QStringLiteral("2023-02-07"), QStringLiteral("2023-2-7"), QStringLiteral("2023/2/7"),
        QStringLiteral("2023.2.7"), QStringLiteral("2023.02.07"), QStringLiteral("20230207"),
        QStringLiteral("2023年2月7日"), QStringLiteral("2023年02月07号"), QStringLiteral("2023 年 2 月 7 日"),
        QStringLiteral("二〇二三年二月七日"), QStringLiteral("二零二三年二月七日"),
        QStringLiteral("２０２３－０２－０７"), QStringLiteral("２０２３．２．７"),
        QStringLiteral("2023-02-07 00:00:00"), QStringLiteral("2023/2/7 8:30"),
        QStringLiteral("2023-02-07T08:30:00.000Z"), QStringLiteral("'2023-02-07"),
        QStringLiteral(" 2023-02-07\u200B"), QStringLiteral("2023，2，7"), QStringLiteral("2023 2 7"));
    INFO(written.toStdString());
    const DateReading reading = parseDate(written);
    CHECK(reading.date == QDate(2023, 2, 7));
    CHECK(reading.precision == DatePrecision::Day);
    CHECK_FALSE(reading.problem.has_value());
    CHECK(reading.iso() == QStringLiteral("2023-02-07"));
}

TEST_CASE("a date known to the month or the year stays so", "[date]") {
    struct Case {
        const char16_t* written;
        const char* iso;
    };
    const Case cases[] = {{u"2023-02", "2023-02"},
                          {u"2023年2月", "2023-02"},
                          {u"202302", "2023-02"},
                          {u"2023.12", "2023-12"},
                          {u"2023/2", "2023-02"},
                          {u"2023年", "2023"},
                          {u"2023", "2023"},
                          {u"二〇二三年", "2023"},
                          {u"二〇二三年十二月", "2023-12"},
                          {u"二〇二三年十二月三十一日", "2023-12-31"},
                          {u"二〇二三年廿日", ""},
                          {u"2020年10月廿五日", "2020-10-25"}};
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.written).toStdString());
        CHECK(parseDate(QString::fromUtf16(c.written)).iso() == QLatin1String(c.iso));
    }
}

TEST_CASE("a day that never was is refused", "[date]") {
    const auto written =
        GENERATE(QStringLiteral("2023-02-30"), QStringLiteral("2023年2月29日"), QStringLiteral("2023-13-01"),
                 QStringLiteral("20230230"), QStringLiteral("2023/0/7"), QStringLiteral("2023-00"),
                 QStringLiteral("2023年13月"), QStringLiteral("1023-02-07"));
    INFO(written.toStdString());
    CHECK(parseDate(written).problem == Problem::NoSuchDate);
    CHECK_FALSE(parseDate(written).isKnown());
}

TEST_CASE("what is no date is refused, and what says that there is none is not", "[date]") {
    for (const auto& written : {QStringLiteral("去年"), QStringLiteral("44236"), QStringLiteral("2月7日"),
                                QStringLiteral("2023-02-07abc"), QStringLiteral("12"), QStringLiteral("3000"),
                                QStringLiteral("2023020712")}) {
        INFO(written.toStdString());
        CHECK(parseDate(written).problem == Problem::NotADate);
    }
    for (const auto& written :
         {QString(), QStringLiteral("至今"), QStringLiteral(" 无 "), QStringLiteral("/")}) {
        CHECK_FALSE(parseDate(written).problem.has_value());
        CHECK_FALSE(parseDate(written).isKnown());
        CHECK(parseDate(written).iso().isEmpty());
    }
}

TEST_CASE("a year of two digits is taken with a note, never later than the year given", "[date]") {
    CHECK(parseDate(QStringLiteral("23.2.7")).iso() == QStringLiteral("2023-02-07"));
    CHECK(parseDate(QStringLiteral("23.2.7")).problem == Problem::TwoDigitYear);
    CHECK(isWarning(Problem::TwoDigitYear));
    CHECK(parseDate(QStringLiteral("230207")).iso() == QStringLiteral("2023-02-07"));
    CHECK(parseDate(QStringLiteral("23年2月")).iso() == QStringLiteral("2023-02"));
    CHECK(parseDate(QStringLiteral("93-10-08"), 2026).iso() == QStringLiteral("1993-10-08"));
    CHECK(parseDate(QStringLiteral("26-10-08"), 2026).iso() == QStringLiteral("2026-10-08"));
}

TEST_CASE("number cells are dates by either system of a spreadsheet", "[date]") {
    CHECK(fromExcelSerial(44236, false).iso() == QStringLiteral("2021-02-09"));
    CHECK(fromExcelSerial(44236.75, false).iso() == QStringLiteral("2021-02-09"));
    CHECK(fromExcelSerial(1, false).iso() == QStringLiteral("1900-01-01"));
    CHECK(fromExcelSerial(59, false).iso() == QStringLiteral("1900-02-28"));
    CHECK(fromExcelSerial(60, false).problem == Problem::NoSuchDate);
    CHECK(fromExcelSerial(61, false).iso() == QStringLiteral("1900-03-01"));
    CHECK(fromExcelSerial(0, true).iso() == QStringLiteral("1904-01-01"));
    CHECK(fromExcelSerial(44236 - 1462, true).iso() == QStringLiteral("2021-02-09"));
    CHECK(fromExcelSerial(73050, false).iso() == QStringLiteral("2099-12-31"));
    for (const double none : {0.0, -1.0, 20230207.0, 1e300, std::nan("")}) {
        CHECK(fromExcelSerial(none, false).problem == Problem::NotADate);
    }
}
