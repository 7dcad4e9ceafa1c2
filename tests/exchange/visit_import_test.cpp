// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/survey_store.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

TEST_CASE("a visit to come, or with an outcome nobody knows, is left out with a word", "[import]") {
    const auto [row, expected, outcome] = GENERATE(table<const char*, const char*, const char*>({
        {"2026-03-05|已核实", "new", "verified"},
        {"2026-03-05|联系不上", "new", "not_met"},
        {"2026-03-05|", "new", "verified"},
        {"2026-03-05|怪结果", "left_out unknown_code", ""},
        {"2099-03-05|已核实", "left_out date_implausible", ""},
        {"2026-02-30|已核实", "left_out no_such_date", ""},
        {"|已核实", "left_out unknown_code", ""},
    }));
    CAPTURE(row);
    LedgerFixture fixture;
    import(*fixture.ledger, {QStringLiteral("姓名|手机"), QStringLiteral("张三|13800000001")});
    const auto rehearsal = rehearse(*fixture.ledger,
                                    bookOf({QStringLiteral("姓名|手机|走访日期|走访结果"),
                                            QStringLiteral("张三|13800000001|") + QString::fromUtf8(row)}),
                                    "visits");
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    CHECK(rehearsal->workerOf(0) == fixture.ledger->database().number("SELECT id FROM worker"));
    rehearsal->commit();
    auto& database = fixture.ledger->database();
    CHECK(database.text("SELECT outcome FROM visit") == QString::fromUtf8(outcome));
}

TEST_CASE("nobody is whom a visit to a stranger is of", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf({QStringLiteral("姓名|手机|走访日期"), QStringLiteral("张三|13800000001|2026-03-05")}),
        "visits");
    CHECK(told(*rehearsal, 0) == u"left_out not_on_roll");
    CHECK(rehearsal->workerOf(0) == 0);
}
