// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/text/code_table.h"
#include "core/text/credit_code.h"
#include "core/text/identity_number.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("unified social credit codes are checked", "[credit code]") {
    CHECK(parseCreditCode(QStringLiteral("91350100M000100Y43")).usable());
    CHECK(parseCreditCode(QStringLiteral("91350100M000100Y43")).kind == CreditCodeKind::UnifiedSocialCredit);
    CHECK(parseCreditCode(QStringLiteral("９１３５０１００ m000100y43 ")).value ==
          QStringLiteral("91350100M000100Y43"));
    CHECK(parseCreditCode(QStringLiteral("91350100M000100Y44")).problems ==
          Problems{Problem::CreditCodeCheckDigit});
    CHECK(parseCreditCode(QStringLiteral("91350100M000100Y4")).problems ==
          Problems{Problem::CreditCodeLength});
    CHECK(parseCreditCode(QStringLiteral("91350100MOOO1OOY43")).problems ==
          Problems{Problem::CreditCodeCheckDigit});
    CHECK(parseCreditCode(QStringLiteral("办理中")).problems == Problems{Problem::NotACreditCode});
    CHECK(parseCreditCode(QString()).problems.isEmpty());
    CHECK_FALSE(parseCreditCode(QString()).usable());
}

TEST_CASE("an old organisation code is known as such", "[credit code]") {
    const auto written =
        GENERATE(QStringLiteral("D2143569-X"), QStringLiteral("D2143569X"));  // the example of GB 11714-1997
    CHECK(parseCreditCode(written).kind == CreditCodeKind::OrganisationCode);
    CHECK(parseCreditCode(written).value == QStringLiteral("D2143569-X"));
    CHECK(parseCreditCode(QStringLiteral("D21435691")).problems == Problems{Problem::CreditCodeLength});
}

TEST_CASE("words of rosters are found in the code tables", "[code table]") {
    struct Case {
        Table table;
        const char16_t* written;
        const char* code;
    };
    const Case cases[] = {
        {Table::Sex, u"男", "1"},
        {Table::Sex, u" 女性 ", "2"},
        {Table::Ethnicity, u"汉", "01"},
        {Table::Ethnicity, u"漢族", "01"},
        {Table::Ethnicity, u"汉 族", "01"},
        {Table::Ethnicity, u"1", "01"},
        {Table::Ethnicity, u"基诺族", "56"},
        {Table::Ethnicity, u"毛难族", "36"},
        {Table::Ethnicity, u"崩龙族", "46"},
        {Table::Ethnicity, u"維吾爾族", "05"},
        {Table::Ethnicity, u"57", "97"},
        {Table::Ethnicity, u"58", "98"},
        {Table::Education, u"本科", "20"},
        {Table::Education, u"大学本科", "20"},
        {Table::Education, u"本科毕业", "21"},
        {Table::Education, u"大专", "30"},
        {Table::Education, u"中专", "41"},
        {Table::Education, u"硕士研究生", "14"},
        {Table::Education, u"初中肄业", "73"},
        {Table::PoliticalStatus, u"党员", "01"},
        {Table::PoliticalStatus, u"中共党员", "01"},
        {Table::PoliticalStatus, u"预备", "02"},
        {Table::PoliticalStatus, u"团员", "03"},
        {Table::PoliticalStatus, u"共青团员", "03"},
        {Table::PoliticalStatus, u"民盟盟员", "05"},
        {Table::PoliticalStatus, u"无党派人士", "12"},
        {Table::PoliticalStatus, u"群众", "13"},
        {Table::PoliticalStatus, u"入党积极分子", "P2"},
        {Table::Occupation, u"骑手", "rider"},
        {Table::Occupation, u"外卖小哥", "rider"},
        {Table::Occupation, u"快递小哥", "courier"},
        {Table::Occupation, u"滴滴司机", "car_hailing_driver"},
        {Table::Occupation, u"货运司机", "truck_driver"},
        {Table::Occupation, u"大货车司机", "truck_driver"},
        {Table::Occupation, u"带货主播", "streamer"},
        {Table::MaritalStatus, u"离异", "40"},
        {Table::FamilyRelation, u"妻子", "12"},
        {Table::DocumentKind, u"二代身份证", "resident_id"},
        {Table::Province, u"江西", "36"},
        {Table::EmployerKind, u"外卖平台", "food_delivery"},
        {Table::EmployerKind, u"个体户", "individual_business"},
        {Table::Platform, u"美团外卖", "meituan"},
        {Table::Platform, u"饿了吗", "eleme"},
        {Table::Platform, u"中通快递", "zto"},
        {Table::VisitOutcome, u"拒访", "refused"},
        {Table::ConsentBasis, u"同意", "consent"},
        {Table::RoleKind, u"网格辅助员", "grid_assistant"},
        {Table::FormingWay, u"区域联建", "area"},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.written).toStdString());
        CHECK(codeTable(c.table).find(QString::fromUtf16(c.written)) == QLatin1String(c.code));
    }
    CHECK_FALSE(codeTable(Table::Occupation).find(QStringLiteral("宇航员")).has_value());
    CHECK_FALSE(codeTable(Table::Sex).find(QString()).has_value());
}

TEST_CASE("no word of a code table stands for two codes", "[code table]") {
    for (int i = 0; i <= static_cast<int>(Table::FormingWay); ++i) {
        const CodeTable& table = codeTable(static_cast<Table>(i));
        REQUIRE(table.all().size() >= 4);
        std::set<QString> codes;
        for (const Code& code : table.all()) {
            CHECK(codes.insert(code.code).second);
            CHECK(table.name(code.code) == code.name);
            for (const QString& word : QStringList{code.code, code.name} + code.aliases) {
                INFO(word.toStdString());
                CHECK(table.find(word) == code.code);
            }
        }
    }
}

TEST_CASE("a cell shows the short name of a code, and a word nobody has met as it is", "[code table]") {
    CHECK(codeTable(Table::Sex).shortName(QStringLiteral("1")) == QStringLiteral("男"));
    CHECK(codeTable(Table::PoliticalStatus).shortName(QStringLiteral("01")) == QStringLiteral("中共党员"));
    CHECK(codeTable(Table::PoliticalStatus).shortName(QStringLiteral("13")) == QStringLiteral("群众"));
    CHECK(codeTable(Table::Platform).shortName(QStringLiteral("飞毛腿")) == QStringLiteral("飞毛腿"));
}

TEST_CASE("the tables are as long as their standards", "[code table]") {
    CHECK(codeTable(Table::Ethnicity).all().size() == 56 + 3);
    CHECK(codeTable(Table::PoliticalStatus).all().size() == 13 + 3);
    CHECK(codeTable(Table::Sex).all().size() == 4);
    CHECK(codeTable(Table::Province).all().size() == 34 + 1);
    CHECK(codeTable(Table::Ethnicity).name(QStringLiteral("57")).isEmpty());
}

TEST_CASE("every kind of identity document has its row", "[code table]") {
    for (const Code& code : codeTable(Table::DocumentKind).all()) {
        CHECK(identityKindFromCode(code.code).has_value());
    }
}

TEST_CASE("every problem has a code of its own and a sentence", "[problem]") {
    std::set<QString> codes, texts;
    for (int i = 0; i < kProblemCount; ++i) {
        const auto problem = static_cast<Problem>(i);
        CHECK(codes.insert(problemCode(problem)).second);
        CHECK(texts.insert(problemText(problem)).second);
        CHECK(problemText(problem).endsWith(u'。'));
    }
    CHECK(problemCode(Problem::IdentityDamaged) == QStringLiteral("identity_damaged"));
    CHECK(problemCode(Problem::IdentityCheckDigit) == QStringLiteral("identity_check_digit"));
    CHECK(problemCode(Problem::IdentityLength) == QStringLiteral("identity_length"));
    CHECK(problemCode(Problem::NoSuchDate) == QStringLiteral("no_such_date"));
    CHECK(problemCode(Problem::PhoneLength) == QStringLiteral("phone_length"));
    CHECK(problemCode(Problem::NotAPhone) == QStringLiteral("not_a_phone"));
    CHECK_FALSE(hasError({Problem::SeveralPhones}));
    CHECK(hasError({Problem::SeveralPhones, Problem::PhoneLength}));
}
