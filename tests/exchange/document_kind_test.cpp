// SPDX-License-Identifier: GPL-3.0-or-later
// A commit takes whatever its rehearsal took.
#include "core/census/worker_store.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kHead = QStringLiteral("姓名|身份证号码|手机|证件类型");

Worker workerOf(Ledger& ledger, const Rehearsal& rehearsal, int row) {
    return WorkerStore(ledger).findPlain(WorkerId(rehearsal.recordOf(row))).value();
}

}  // namespace

TEST_CASE("a document's kind follows from its number where no column gives it, or not what is known",
          "[import]") {
    const auto [kind, number, expected, stored] =
        GENERATE(table<const char*, const char*, const char*, const char*>({
            {"", "E12345678", "new", "passport"},
            {"", "EA1234567", "new", "passport"},
            {"", "G12345678", "new", "passport"},
            {"", "H12345678", "new", "other"},
            {"", "H1234567801", "new", "other"},
            {"", "M12345678", "new", "other"},
            {"", "USA110085050599", "new", "foreign_permanent_card"},
            {"", "AB12", "new identity_length", ""},
            {"", "12345678", "new identity_length", ""},
            {"港澳通行证", "H12345678", "new", "other"},
            {"台胞证", "12345678", "new", "other"},
            {"中华人民共和国居民身份证", "@", "new", "resident_id"},
            {"无", "E12345678", "new", "passport"},
            {"户口簿", "@", "new unknown_code", "resident_id"},
            {"驾驶证", "E12345678", "new unknown_code", "passport"},
            {"户口簿", "AB12", "new unknown_code identity_length", ""},
            {"居民身份证", "E12345678", "new identity_length", ""},
            {"护照", "E12345678", "new", "passport"},
        }));
    CAPTURE(kind, number);
    LedgerFixture fixture;
    const QString resident = identity(QStringLiteral("19900101"), 101);
    const QString written = QString::fromUtf8(number).replace(u'@', resident);
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf({kHead, QStringLiteral("章一|%1|13800000001|%2").arg(written, QString::fromUtf8(kind))}));
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    rehearsal->commit();
    const Worker worker = workerOf(*fixture.ledger, *rehearsal, 0);
    CHECK(*worker.identity.plain == (*stored == 0 ? QString() : written));
    CHECK(worker.documentKind == (*stored == 0 ? QStringLiteral("resident_id") : QString::fromUtf8(stored)));
    CHECK(worker.toVerify == QString::fromUtf8(expected).contains(u"_"));
}

TEST_CASE("a document's kind comes and goes with its number", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, {kHead, QStringLiteral("章一||13800000001|护照")});
    const auto found = rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("章一|E12345678|13800000001|"),
                                                         QStringLiteral("章二||13800000002|"),
                                                         QStringLiteral("章二|G12345678|13800000002|")}));
    CHECK(told(*found, 0) == QStringLiteral("update: 证件类型 →护照; 身份证号 →E1*****78"));
    found->commit();
    CHECK(workerOf(*fixture.ledger, *found, 0).documentKind == u"passport");
    CHECK(workerOf(*fixture.ledger, *found, 2).documentKind == u"passport");
    CHECK(found->recordOf(1) == found->recordOf(2));
}
