// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yuan.h"

#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("fen are written in yuan with two decimals and thousands apart", "[text]") {
    const auto [fen, yuan] = GENERATE(table<qint64, const char*>({{0, "0.00"},
                                                                  {5, "0.05"},
                                                                  {1500, "15.00"},
                                                                  {300001, "3,000.01"},
                                                                  {123456789, "1,234,567.89"},
                                                                  {-250, "-2.50"}}));
    CHECK(yuanText(fen) == QLatin1String(yuan));
}

TEST_CASE("sums are read as people write them, and nothing else is", "[text]") {
    const auto [typed, fen] = GENERATE(table<const char*, std::optional<qint64>>({
        {"6500", 650000},
        {"6500.5", 650050},
        {"6,500.00", 650000},
        {"６５００元", 650000},
        {"￥3000.01", 300001},
        {"0", 0},
        {" 12.30 ", 1230},
        {"6500.005", std::nullopt},
        {"-5", std::nullopt},
        {"6.5.0", std::nullopt},
        {"65,00", std::nullopt},
        {"五千", std::nullopt},
        {"", std::nullopt},
    }));
    INFO(typed);
    CHECK(fenFrom(QString::fromUtf8(typed)) == fen);
}
