// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_problem_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/history.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kHead = QStringLiteral("姓名|身份证号|手机|政治面貌|站点|入职时间");
const QString kIdentity = identity(QStringLiteral("19900101"), 101);
const QString kOther = identity(QStringLiteral("19850202"), 203);

// The ledger knows 张晓红, 13800000001, 甲站, a member, since 2020-05-06; a row comes. "@" is her number, "#"
// another.
QString verdictOn(QString row) {
    LedgerFixture fixture;
    import(*fixture.ledger,
           {kHead, QStringLiteral("张晓红|%1|13800000001|党员|甲站|2020-05-06").arg(kIdentity)});
    row.replace(u'@', kIdentity).replace(u'#', kOther);
    return told(*rehearse(*fixture.ledger, bookOf({kHead, row}), "workers", QStringLiteral("后来.xlsx")), 0);
}

}  // namespace

TEST_CASE("who a row is follows from document, then name and phone, and is else only offered", "[import]") {
    const auto [row, expected] = GENERATE(table<const char*, const char*>({
        {"张晓红|@|13800000001|党员|甲站|2020-05-06", "same"},
        {"张 晓红|@||||", "same"},
        {"张晓红||138 0000 0001||乙站|", "update: 网点 甲站→乙站"},
        {"张晓红|@|13900000002|预备党员||",
         "update: 政治面貌 中国共产党党员→中国共产党预备党员; 电话 138****0001→139****0002"},
        {"张晓红|@|||甲 站|2020年5月", "same"},
        {"张曉紅|@||||", "same"},
        {"张小红|@||||", "update: 姓名 张晓红→张小红"},
        {"李大明|@|13700000003|||", "possible_duplicate: 张晓红(证件号码相同)"},
        {"张晓红|#|13800000001|||", "possible_duplicate: 张晓红(姓名和电话都相同)"},
        {"张晓红|#|13700000003|||", "new"},
        {"张晓红||13700000003|||", "possible_duplicate: 张晓红(姓名相同)"},
        {"李大明||13800000001|||", "possible_duplicate: 张晓红(电话相同)"},
        {"章晓红|||| 甲站|", "possible_duplicate: 张晓红(姓名同音，同一网点)"},
        {"李大明|#|13800000001|||", "new"},
        {"张晓红|3.61199E+17|13800000001|||", "same identity_damaged"},
        {"张晓红|3.61199E+17||||", "possible_duplicate: 张晓红(姓名相同) identity_damaged"},
        {"李大明|#|1370000003|||", "new phone_length"},
        {"李大明|#|13700000003|贫农||", "new unknown_code"},
        {"李大明|#|13700000003|||2023-02-30", "new no_such_date"},
        {"|#|13700000003|党员|甲站|", "left_out name_missing"},
    }));
    CAPTURE(row);
    CHECK(verdictOn(QString::fromUtf8(row)) == QString::fromUtf8(expected));
}

TEST_CASE("a damaged number that tells another birth date is another person's", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           {QStringLiteral("姓名|身份证号|出生日期"), QStringLiteral("张三|%1|").arg(kIdentity)});
    const auto rehearsal =
        rehearse(*fixture.ledger,
                 bookOf({QStringLiteral("姓名|身份证号|出生日期"), QStringLiteral("张三||1985-02-02")}));
    CHECK(told(*rehearsal, 0) == u"new");
}

TEST_CASE("one person twice in a file is said at the second row, in two files never", "[import]") {
    LedgerFixture fixture;
    Rehearsal rehearsal(*fixture.ledger, described("workers"));
    const QString row = QStringLiteral("张三|%1|13800000001").arg(kIdentity);
    rehearsal.add(QStringLiteral("甲.xlsx"), bookOf({QStringLiteral("姓名|身份证号|手机"), row, row}));
    rehearsal.add(QStringLiteral("乙.xlsx"), bookOf({QStringLiteral("姓名|身份证号|手机"), row}));
    rehearsal.judge();
    CHECK(told(rehearsal, 0) == u"new");
    CHECK(told(rehearsal, 1) == u"same repeated_in_file");
    CHECK(told(rehearsal, 2) == u"same");
    CHECK(rehearsal.label() == QStringLiteral("导入 甲.xlsx 等 2 个文件，新增 1 人"));
    rehearsal.commit();
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM worker") == 1);
}

TEST_CASE("identity says one, name and phone another: the document decides and the pair is put down",
          "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           {QStringLiteral("姓名|身份证号|手机"), QStringLiteral("张三|%1|").arg(kIdentity)});
    import(*fixture.ledger, {QStringLiteral("姓名|身份证号|手机"), QStringLiteral("张三||13800000001")});
    auto& database = fixture.ledger->database();
    REQUIRE(database.number("SELECT count(*) FROM worker") == 2);
    REQUIRE(database.number("SELECT count(*) FROM possible_duplicate") == 1);
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf({QStringLiteral("姓名|身份证号|手机"), QStringLiteral("张三|%1|13800000001").arg(kIdentity)}));
    CHECK(told(*rehearsal, 0) == QStringLiteral("update: 电话 →138****0001; 张三(姓名和电话都相同)"));
    rehearsal->commit();
    CHECK(database.number("SELECT count(*) FROM worker") == 2);
    CHECK(database.number("SELECT count(*) FROM possible_duplicate") == 1);
}

namespace {

// How the ledger has 张三 after these rows, one import each: "marked" or "clear", then his open problems.
QString afterwards(const QStringList& rows) {
    LedgerFixture fixture;
    Ledger& ledger = *fixture.ledger;
    for (QString row : rows) {
        import(ledger, {QStringLiteral("姓名|身份证号|手机|入职时间|在岗状态"), row.replace(u'@', kIdentity)},
               "workers", row + QStringLiteral(".xlsx"));
    }
    const WorkerId id(ledger.database().number("SELECT min(id) FROM worker"));
    QString text =
        WorkerStore(ledger).findPlain(id)->toVerify ? QStringLiteral("marked") : QStringLiteral("clear");
    for (const WorkerProblem& problem : WorkerProblemStore(ledger).of(id, false)) {
        text += u' ' + problem.field + u':' + problem.code;
    }
    return text;
}

}  // namespace

TEST_CASE("a good value settles the open problem of its field, and the last one takes the mark off",
          "[import]") {
    const auto [rows, expected] = GENERATE(table<const char*, const char*>({
        {"张三|@|1380000000||", "marked phone:phone_length"},
        {"张三|@|1380000000||\n张三|@|13800000001||", "clear"},
        {"张三|@|1380000000|2023-02-30|\n张三|@|13800000001||", "marked started_on:no_such_date"},
        {"张三|@|1380000000|2023-02-30|\n张三|@|13800000001||\n张三|@||2023-03-01|", "clear"},
        {"张三|3.61199E+17|13800000001||\n张三|@|13800000001||", "clear"},
        {"张三|@|1380000000||\n张三|@|138****0001||", "marked phone:phone_length"},
        {"张三|@|||在岗，待核\n张三|@|13800000001||在岗", "marked"},
        {"张三|@|1380000000||\n张三|@|13800000001||在岗，待核", "marked"},
        // Nothing is missing where the ledger knows better.
        {"张三|@|13800000001||\n张三|3.61199E+17|13800000001||", "clear"},
        {"张三|@|13800000001||\n张三|@|1380000000||", "clear"},
        {"张三|@|13800000001|2020-05-06|\n张三|@||2023-02-30|", "clear"},
        {"张三|@|13800000001||\n张三|@||2023-02-30|", "marked started_on:no_such_date"},
    }));
    CAPTURE(rows);
    CHECK(afterwards(QString::fromUtf8(rows).split(u'\n')) == QString::fromUtf8(expected));
}

TEST_CASE("a row that only settles a problem is an update, and its import can be undone", "[import]") {
    LedgerFixture fixture;
    Ledger& ledger = *fixture.ledger;
    const QString head = QStringLiteral("姓名|身份证号|手机");
    import(ledger, {head, QStringLiteral("张三|%1|13800000001、13800000002").arg(kIdentity)});
    REQUIRE(WorkerProblemStore(ledger).countOpen() == 1);
    const auto rehearsal =
        rehearse(ledger, bookOf({head, QStringLiteral("张三|%1|13800000001").arg(kIdentity)}));
    CHECK(told(*rehearsal, 0) == u"update");
    CHECK(rehearsal->verdict(0).settles);
    REQUIRE(History(ledger).undo(rehearsal->commit()).done());
    CHECK(WorkerProblemStore(ledger).countOpen() == 1);
    CHECK(ledger.database().number("SELECT to_verify FROM worker") == 1);
}

TEST_CASE("a spoilt cell and a good one of the same import leave nothing to verify, in either order",
          "[import]") {
    const bool goodFirst = GENERATE(true, false);
    LedgerFixture fixture;
    QStringList rows{QStringLiteral("张三|%1|1380000000").arg(kIdentity),
                     QStringLiteral("张三|%1|13800000001").arg(kIdentity)};
    if (goodFirst) {
        std::swap(rows[0], rows[1]);
    }
    import(*fixture.ledger, QStringList{QStringLiteral("姓名|身份证号|手机")} + rows);
    CHECK(WorkerProblemStore(*fixture.ledger).countOpen() == 0);
    CHECK(fixture.ledger->database().number("SELECT to_verify FROM worker") == 0);
}
