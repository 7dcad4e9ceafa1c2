// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"

#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("phones are brought to one form", "[phone]") {
    struct Case {
        const char16_t *typed, *value;
        PhoneKind kind;
    };
    const Case cases[] = {
        {u"13812345678", u"13812345678", PhoneKind::Mobile},
        {u" 138 1234 5678 ", u"13812345678", PhoneKind::Mobile},
        {u"138-1234-5678", u"13812345678", PhoneKind::Mobile},
        {u"１３８１２３４５６７８", u"13812345678", PhoneKind::Mobile},
        {u"+8613812345678", u"13812345678", PhoneKind::Mobile},
        {u"+86 138-1234-5678", u"13812345678", PhoneKind::Mobile},
        {u"(+86)13812345678", u"13812345678", PhoneKind::Mobile},
        {u"008613812345678", u"13812345678", PhoneKind::Mobile},
        {u"8613812345678", u"13812345678", PhoneKind::Mobile},
        {u"\u202C13812345678\u200B", u"13812345678", PhoneKind::Mobile},
        {u"13812345678.0", u"13812345678", PhoneKind::Mobile},
        {u"1.3812345678E10", u"13812345678", PhoneKind::Mobile},
        {u"'13812345678", u"13812345678", PhoneKind::Mobile},
        {u"手机：13812345678（本人）", u"13812345678", PhoneKind::Mobile},
        {u"013812345678", u"13812345678", PhoneKind::Mobile},
        {u"138.1234.5678", u"13812345678", PhoneKind::Mobile},
        {u"Tel:13812345678", u"13812345678", PhoneKind::Mobile},
        {u"0793-1234567", u"0793-1234567", PhoneKind::Landline},
        {u"0793-8234567", u"0793-8234567", PhoneKind::Landline},
        {u"(0793)8234567", u"0793-8234567", PhoneKind::Landline},
        {u"07938234567", u"0793-8234567", PhoneKind::Landline},
        {u"+86-793-8234567", u"0793-8234567", PhoneKind::Landline},
        {u"010 6234 5678", u"010-62345678", PhoneKind::Landline},
        {u"0512-62345678转801", u"0512-62345678转801", PhoneKind::Landline},
        {u"0512-62345678 ext.801", u"0512-62345678转801", PhoneKind::Landline},
        {u"0512-62345678转分机801", u"0512-62345678转801", PhoneKind::Landline},
        {u"4001234567", u"400-123-4567", PhoneKind::Service},
        {u"400-123-4567", u"400-123-4567", PhoneKind::Service},
        {u"800-820-1234", u"800-820-1234", PhoneKind::Service},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.typed).toStdString());
        const PhoneNumber phone = parsePhone(QString::fromUtf16(c.typed));
        CHECK(phone.value == QString::fromUtf16(c.value));
        CHECK(phone.kind == c.kind);
        CHECK(phone.problems.isEmpty());
        CHECK(normalisePhone(phone.value) == phone.value);
    }
}

TEST_CASE("what is wrong with a phone is named", "[phone]") {
    struct Case {
        const char16_t* typed;
        Problem problem;
    };
    const Case cases[] = {{u"1381234567", Problem::PhoneLength},  {u"138123456789", Problem::PhoneLength},
                          {u"12345678901", Problem::NoSuchPhone}, {u"1.38123E+10", Problem::PhoneDamaged},
                          {u"1.4E+10", Problem::PhoneDamaged},    {u"无", Problem::NotAPhone},
                          {u"没有电话", Problem::NotAPhone},      {u"12", Problem::NotAPhone},
                          {u"0793-82345", Problem::PhoneLength},  {u"1381234", Problem::PhoneLength}};
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.typed).toStdString());
        const PhoneNumber phone = parsePhone(QString::fromUtf16(c.typed));
        CHECK(phone.problems == Problems{c.problem});
        CHECK_FALSE(phone.usable());
        CHECK(normalisePhone(QString::fromUtf16(c.typed)).isEmpty());
    }
    CHECK(parsePhone(QStringLiteral("  ")).problems.isEmpty());
    CHECK(parsePhone(QStringLiteral("  ")).value.isEmpty());
    CHECK(parsePhone(QStringLiteral("8234567")).problems == Problems{Problem::PhoneNoAreaCode});
    CHECK(parsePhone(QStringLiteral("8234567")).usable());
}

TEST_CASE("of several numbers in a cell the first good one is taken and the others are kept", "[phone]") {
    const auto typed =
        GENERATE(QStringLiteral("13812345678/13912345678"), QStringLiteral("13812345678、13912345678"),
                 QStringLiteral("13812345678；13912345678"), QStringLiteral("13812345678 13912345678"),
                 QStringLiteral("13812345678\n13912345678"), QStringLiteral("13812345678或139-1234-5678"),
                 QStringLiteral("1381234567，13812345678，13912345678"));
    INFO(typed.toStdString());
    const PhoneNumber phone = parsePhone(typed);
    CHECK(phone.value == QStringLiteral("13812345678"));
    CHECK(phone.others == QStringList{QStringLiteral("13912345678")});
    CHECK(phone.problems == Problems{Problem::SeveralPhones});
    CHECK(phone.usable());
}

TEST_CASE("the last four digits are the number's, not the extension's", "[phone]") {
    CHECK(lastFour(QStringLiteral("13812345678")) == QStringLiteral("5678"));
    CHECK(lastFour(QStringLiteral("0512-62345678转801")) == QStringLiteral("5678"));
    CHECK(lastFour(QStringLiteral("400-123-4567")) == QStringLiteral("4567"));
    CHECK(lastFour(QString()).isEmpty());
}
