// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search_key.h"

#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("a name is found by any part of it, of its pinyin and of its initials", "[text][search]") {
    const SearchKey key(QStringLiteral("永丰街道第2网格"));
    const auto [typed, found] = GENERATE(table<const char*, bool>({
        {"", true},
        {"永丰", true},
        {"街道", true},
        {"永豐", true},
        {"yongfeng", true},
        {"YongFeng JieDao", true},
        {"fengjie", true},
        {"yfjd", true},
        {"jd", true},
        {"fengjd", true},
        {"yongfjied", true},
        {"d2wg", true},
        {"２网格", true},
        {"永丰镇", false},
        {"yfz", false},
        {"lin", false},
        {"gf", false},  // letters that meet inside yongfeng begin nothing
        {"ngjie", false},
    }));
    CAPTURE(typed);
    CHECK(key.matches(SearchWord(QString::fromUtf8(typed))) == found);
}

TEST_CASE("a character of several readings is found by each of them, and ü as v or u", "[text][search]") {
    const SearchKey chongqing(QStringLiteral("重庆路")), lv(QStringLiteral("吕村"));
    for (const char* typed : {"chongqing", "zhongqing", "cql", "zql"}) {
        CAPTURE(typed);
        CHECK(chongqing.matches(SearchWord(QLatin1String(typed))));
    }
    for (const char* typed : {"lv", "lu", "lücun", "LÜ cun"}) {
        CAPTURE(typed);
        CHECK(lv.matches(SearchWord(QString::fromUtf8(typed))));
    }
}
