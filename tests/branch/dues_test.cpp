// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/dues_rule.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

constexpr MemberId kMember{5};

Member member(const char* joinedOn = "2020-01-10", const char* leftOn = "") {
    Member one;
    one.id = kMember;
    one.joinedOn = QLatin1String(joinedOn);
    one.leftOn = QLatin1String(leftOn);
    return one;
}

DuesBase base(DuesPayer payer, const char* fromMonth, qint64 fen) {
    return {{}, kMember, payer, QLatin1String(fromMonth), fen};
}

DuesLine line(const Member& who, const char* month, const std::vector<DuesBase>& bases,
              const std::vector<MonthlyIncome>& incomes = {}, const std::vector<DuesRelief>& reliefs = {},
              const std::vector<DuesPayment>& payments = {}) {
    return duesLine(who, QLatin1String(month), bases, incomes, reliefs, payments, shippedDues());
}

}  // namespace

TEST_CASE("dues are a rate of the whole base, to the fen", "[dues]") {
    struct Case {
        DuesPayer payer;
        qint64 base, dues;  // fen
    };
    const Case cases[] = {
        {DuesPayer::Wage, 3000'00, 15'00},
        {DuesPayer::Wage, 3000'01, 30'00},
        {DuesPayer::Wage, 5000'00, 50'00},
        {DuesPayer::Wage, 5000'01, 75'00},
        {DuesPayer::Wage, 10000'00, 150'00},
        {DuesPayer::Wage, 10000'01, 200'00},
        {DuesPayer::Wage, 0, 0},
        {DuesPayer::Wage, 1, 0},
        {DuesPayer::Wage, 1'00, 1},  // half a fen goes upwards
        {DuesPayer::Wage, 99, 0},
        {DuesPayer::Wage, 4321'50, 43'22},  // 43.215
        {DuesPayer::Wage, 4321'49, 43'21},
        {DuesPayer::AnnualSalary, 30000'00, 600'00},
        {DuesPayer::SelfEmployed, 6543'21, 98'15},
        {DuesPayer::Retired, 5000'00, 25'00},
        {DuesPayer::Retired, 5000'01, 50'00},
        {DuesPayer::Retired, 12000'00, 120'00},
        {DuesPayer::Farmer, 50, 50},
        {DuesPayer::Farmer, 10, 20},
        {DuesPayer::Farmer, 2'00, 1'00},
        {DuesPayer::NoIncome, 0, 20},
        {DuesPayer::NoIncome, 500'00, 20},
    };
    for (const Case& c : cases) {
        INFO(duesPayerCode(c.payer).toStdString() << ' ' << c.base);
        CHECK(duesOf(c.payer, c.base, shippedDues()) == c.dues);
        CHECK(duesClause(c.payer, c.base, shippedDues()).startsWith(u'第'));
    }
    CHECK(shippedDues().roundingCertainty == Certainty::ToVerify);
}

TEST_CASE("a base tells its bracket and rate; a fixed sum has none", "[dues]") {
    struct Case {
        DuesPayer payer;
        qint64 base, above, upTo;  // fen
        int rate;
    };
    const Case cases[] = {{DuesPayer::Wage, 3000'00, 0, 3000'00, 50},
                          {DuesPayer::SelfEmployed, 3000'01, 3000'00, 5000'00, 100},
                          {DuesPayer::Wage, 10000'00, 5000'00, 10000'00, 150},
                          {DuesPayer::AnnualSalary, 10000'01, 10000'00, 0, 200},
                          {DuesPayer::Retired, 5000'00, 0, 5000'00, 50},
                          {DuesPayer::Retired, 5000'01, 5000'00, 0, 100}};
    for (const Case& c : cases) {
        CAPTURE(c.base);
        const auto rate = duesRate(c.payer, c.base, shippedDues());
        REQUIRE(rate);
        CHECK(rate->above == c.above);
        CHECK(rate->upTo == c.upTo);
        CHECK(rate->rate == c.rate);
    }
    CHECK_FALSE(duesRate(DuesPayer::Farmer, 50, shippedDues()));
    CHECK_FALSE(duesRate(DuesPayer::NoIncome, 0, shippedDues()));
}

TEST_CASE("who is not paid monthly owes of the average of the previous quarter", "[dues]") {
    struct Case {
        const char* month;
        const char* months;
    };
    const Case cases[] = {{"2026-01", "2025-10 2025-11 2025-12"}, {"2026-03", "2025-10 2025-11 2025-12"},
                          {"2026-04", "2026-01 2026-02 2026-03"}, {"2026-05", "2026-01 2026-02 2026-03"},
                          {"2026-12", "2026-07 2026-08 2026-09"}, {"2026-13", ""}};
    for (const Case& c : cases) {
        CHECK(monthsOfPreviousQuarter(QLatin1String(c.month)).join(u' ') == QLatin1String(c.months));
    }
    const auto income = [](const char* month, qint64 fen) {
        return MonthlyIncome{kMember, QLatin1String(month), fen};
    };
    std::vector<MonthlyIncome> incomes{income("2026-01", 5000'00), income("2026-02", 0),
                                       income("2026-04", 9999'00)};
    CHECK_FALSE(averageOfPreviousQuarter(incomes, QStringLiteral("2026-05")).has_value());
    incomes.push_back(income("2026-03", 7000'01));
    CHECK(averageOfPreviousQuarter(incomes, QStringLiteral("2026-05")) == 4000'00);  // 4000.0033

    const std::vector<DuesBase> bases{base(DuesPayer::SelfEmployed, "2026-01", 0)};
    const DuesLine may = line(member(), "2026-05", bases, incomes);
    CHECK(may.state == DuesLine::State::Reckoned);
    CHECK(may.base == 4000'00);
    CHECK(may.due == 40'00);
    CHECK(line(member(), "2026-08", bases, incomes).state == DuesLine::State::BaseMissing);
    // another member's income is not this one's
    incomes.back().member = MemberId(6);
    CHECK(line(member(), "2026-05", bases, incomes).state == DuesLine::State::BaseMissing);
}

TEST_CASE("a new wage counts from its month on", "[dues]") {
    const std::vector<DuesBase> bases{base(DuesPayer::Wage, "2026-03", 6000'00),
                                      base(DuesPayer::Wage, "2025-01", 3000'00)};
    CHECK(line(member(), "2024-12", bases).state == DuesLine::State::BaseMissing);
    CHECK(line(member(), "2026-02", bases).due == 15'00);
    CHECK(line(member(), "2026-03", bases).due == 90'00);
    CHECK(line(member(), "2026-04", bases).due == 90'00);
}

TEST_CASE("dues begin with the month of the branch meeting that admitted", "[dues]") {
    const std::vector<DuesBase> bases{base(DuesPayer::Wage, "2020-01", 3000'00)};
    struct Case {
        const char* joined;
        const char* left;
        const char* month;
        bool owes;
    };
    const Case cases[] = {{"2026-03-31", "", "2026-03", true},
                          {"2026-03-31", "", "2026-02", false},
                          {"2026-03", "", "2026-03", true},
                          {"2026", "", "2026-03", false},
                          {"2026", "", "2026-12", true},
                          {"", "", "2026-03", true},
                          {"2020-01-10", "2026-03-05", "2026-03", true},
                          {"2020-01-10", "2026-03-05", "2026-04", false}};
    for (const Case& c : cases) {
        INFO(c.joined << ' ' << c.left << ' ' << c.month);
        const bool owes = line(member(c.joined, c.left), c.month, bases).state == DuesLine::State::Reckoned;
        CHECK(owes == c.owes);
    }
}

TEST_CASE("relief, payments and voluntary payments are told apart", "[dues]") {
    const std::vector<DuesBase> bases{base(DuesPayer::Wage, "2020-01", 5000'00)};
    const std::vector<DuesRelief> reliefs{
        {kMember, QStringLiteral("2026-03"), QStringLiteral("2026-04"), 10'00, {}},
        {kMember, QStringLiteral("2026-06"), {}, 0, {}}};
    const DuesPayment part{{}, kMember, QStringLiteral("2026-03"), 4'00, {}, false};
    const DuesPayment gift{{}, kMember, QStringLiteral("2026-03"), 1000'00, {}, true};
    const DuesLine march = line(member(), "2026-03", bases, {}, reliefs, {part, gift});
    CHECK(march.due == 50'00);
    CHECK(march.owed == 10'00);
    CHECK(march.paid == 4'00);
    CHECK(march.voluntary == 1000'00);
    CHECK(march.owing() == 6'00);
    DuesSums sums;
    sums.add(march);
    sums.add(line(member(), "2026-03", {}));
    CHECK(sums.members == 2);
    CHECK(sums.owing == 1);
    CHECK(sums.baseMissing == 1);
    CHECK(sums.due == 10'00);
    CHECK(sums.open == 6'00);
    CHECK(sums.voluntary == 1000'00);
    CHECK(line(member(), "2026-05", bases, {}, reliefs).owed == 50'00);
    CHECK(line(member(), "2027-01", bases, {}, reliefs).owing() == 0);
    CHECK(goesToCentre(gift, shippedDues()));
    CHECK_FALSE(goesToCentre({{}, kMember, {}, 999'99, {}, true}, shippedDues()));
    CHECK_FALSE(goesToCentre({{}, kMember, {}, 2000'00, {}, false}, shippedDues()));
}

TEST_CASE("kinds of payers have a code and a name that are read back", "[dues]") {
    for (int i = 0; i <= static_cast<int>(DuesPayer::NoIncome); ++i) {
        const auto payer = static_cast<DuesPayer>(i);
        CHECK(duesPayerFrom(duesPayerCode(payer)) == payer);
        CHECK(duesPayerFrom(duesPayerName(payer)) == payer);
    }
    CHECK_FALSE(duesPayerFrom(u"其他").has_value());
}
