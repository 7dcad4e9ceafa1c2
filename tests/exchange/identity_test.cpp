// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row is where the number says one thing and the name another, or where the number is hidden.
#include "core/census/worker_store.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kHead = QStringLiteral("姓名|身份证号|手机|住址");
const QString kNumber = identity(QStringLiteral("19960101"), 11);

qint64 workers(Ledger& ledger) {
    return ledger.database().number("SELECT count(*) FROM worker");
}

QStringList withNumber(const QStringList& rows) {
    QStringList lines{kHead};
    for (QString row : rows) {
        lines << row.replace(u'@', kNumber);
    }
    return lines;
}

}  // namespace

TEST_CASE("one number under two names is one person only where the name was merely written otherwise",
          "[import]") {
    const auto [known, row, expected] = GENERATE(table<const char*, const char*, const char*>({
        {"赵甲|@|13911130001|", "赵丙|@|13911139999|", "possible_duplicate: 赵甲(证件号码相同)"},
        {"赵甲|@|13911130001|", "赵丙|@||", "possible_duplicate: 赵甲(证件号码相同)"},
        {"孙一|@||", "孙大一|@||", "possible_duplicate: 孙一(证件号码相同)"},
        {"孙一|@|13911130001|", "孙大一|@|13911130001|", "update: 姓名 孙一→孙大一"},
        {"赵甲|@|13911130001|", "赵丙|@|13911130001|", "update: 姓名 赵甲→赵丙"},
        {"张晓红|@|13911130001|", "张小红|@|13911139999|",
         "update: 姓名 张晓红→张小红; 电话 139****0001→139****9999"},
        {"張曉紅|@||", "张晓红|@||", "same"},
        {"古丽·艾力|@||", "古丽艾力|@|13911130002|", "update: 电话 →139****0002"},
        {"王𫰠|@||", "王?|@||", "update name_damaged"},
        {"王?|@||", "王𫰠|@||", "update: 姓名 王?→王𫰠"},
        {"王\uE123|@|13911130001|", "王𫰠|@|13911130003|",
         "update: 姓名 王\uE123→王𫰠; 电话 139****0001→139****0003"},
        {"李建国|@|13911130001|", "周小芳|@|13911130001|",
         "possible_duplicate: 李建国(证件号码相同，电话相同)"},
    }));
    CAPTURE(known, row);
    LedgerFixture fixture;
    import(*fixture.ledger, withNumber({QString::fromUtf8(known)}), "workers", QStringLiteral("先前.xlsx"));
    const QStringList sheet = withNumber({QString::fromUtf8(row)});
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(sheet));
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    rehearsal->commit();
    const qint64 after = workers(*fixture.ledger);
    CHECK(after == (rehearsal->verdict(0).verdict == Verdict::PossibleDuplicate ? 2 : 1));
    // Once more, from whatever file, it is the person it became.
    const auto again = rehearse(*fixture.ledger, bookOf(sheet), "workers", QStringLiteral("再来.xlsx"));
    CHECK(again->verdict(0).verdict == Verdict::Same);
    CHECK(again->recordOf(0) == rehearsal->recordOf(0));
}

TEST_CASE("within one file, too, a number under another name and phone overwrites nobody", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf(withNumber({QStringLiteral("重乙|@|13922220002|"), QStringLiteral("重丙|@|13922220003|")})));
    CHECK(told(*rehearsal, 0) == u"new");
    CHECK(told(*rehearsal, 1) == QStringLiteral("possible_duplicate: 重乙(证件号码相同)"));
    rehearsal->commit();
    CHECK(workers(*fixture.ledger) == 2);
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM possible_duplicate WHERE decision = 0") ==
          1);
}

TEST_CASE("hidden numbers and phones give no value, and know whom they hide", "[import]") {
    const QString masked = kNumber.left(6) + QStringLiteral("********") + kNumber.right(4);
    const auto [row, expected] = GENERATE(table<const char*, const char*>({
        {"赵甲|#|139****0001|幸福小区1栋****", "same"},
        {"赵甲|#||", "same"},
        {"赵甲||139****0001|", "same"},
        {"赵甲||139 **** 0001|", "same"},
        {"赵甲||138****0001|", "possible_duplicate: 赵甲(姓名相同) masked_value"},
        {"赵甲||139****0002|", "possible_duplicate: 赵甲(姓名相同) masked_value"},
        {"赵甲|361199********9999|139****0001|",
         "possible_duplicate: 赵甲(姓名相同) masked_value masked_value"},
        {"赵乙||139****0001|", "new masked_value"},
        {"刘**||139****0001|", "left_out name_missing"},
    }));
    CAPTURE(row);
    LedgerFixture fixture;
    import(*fixture.ledger, withNumber({QStringLiteral("赵甲|@|13911130001|幸福小区1栋501室")}));
    const QByteArray before = dumpOf(fixture.ledger->database());
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf({kHead, QString::fromUtf8(row).replace(u'#', masked)}), "workers",
                 QStringLiteral("后来.xlsx"));
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    rehearsal->commit();
    if (rehearsal->verdict(0).verdict == Verdict::Same) {
        CHECK((dumpOf(fixture.ledger->database()) == before));
    } else if (rehearsal->recordOf(0) != 0) {
        const Worker worker =
            WorkerStore(*fixture.ledger).findPlain(WorkerId(rehearsal->recordOf(0))).value();
        CHECK(worker.phone.plain->isEmpty());
        CHECK(worker.identity.plain->isEmpty());
        CHECK(worker.toVerify);
    }
}

TEST_CASE("a mask tells namesakes apart, and no doubt is put down", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           {kHead, QStringLiteral("赵甲||13911110001|"), QStringLiteral("赵甲||13922220002|")});
    auto& database = fixture.ledger->database();
    database.execute("DELETE FROM possible_duplicate");
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("赵甲||139****0002|")}),
                                    "workers", QStringLiteral("后来.xlsx"));
    CHECK(told(*rehearsal, 0) == u"same");
    rehearsal->commit();
    CHECK(database.number("SELECT count(*) FROM possible_duplicate") == 0);
}

TEST_CASE("two who fit one mask are not told apart by it", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           {kHead, QStringLiteral("赵甲||13911110001|"), QStringLiteral("赵甲||13922220001|")});
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("赵甲||139****0001|")}),
                                    "workers", QStringLiteral("后来.xlsx"));
    CHECK(rehearsal->verdict(0).verdict == Verdict::PossibleDuplicate);
    CHECK(rehearsal->shownCandidates(0).size() == 2);
}

TEST_CASE("name cells a clerk would stop at are told, or left out", "[import]") {
    const auto [name, expected, stored] = GENERATE(table<const char*, const char*, const char*>({
        {"刘**", "left_out name_missing", ""},
        {"李某", "left_out name_missing", ""},
        {"先生", "left_out name_missing", ""},
        {"待定", "left_out name_missing", ""},
        {"姓名", "left_out name_missing", ""},
        {"X", "left_out name_missing", ""},
        {"（空）", "left_out name_missing", ""},
        {"张三、李四", "left_out name_missing", ""},
        {"贾旋?", "new name_damaged", "贾旋?"},
        {"贾\uFFFD旋", "new name_damaged", "贾\uFFFD旋"},
        {"张三2", "new name_digits", "张三"},
        {"张三A", "new name_unclear", "张三A"},
        {"Smith, John", "new", "Smith, John"},
        {"JOHN SMITH", "new", "JOHN SMITH"},
        {"古丽·艾力", "new", "古丽·艾力"},
        {"𬱖丙", "new", "𬱖丙"},
    }));
    CAPTURE(name);
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger,
                 bookOf({kHead, QStringLiteral("%1|%2|13911130001|").arg(QString::fromUtf8(name), kNumber)}));
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    for (const CellProblem& problem : rehearsal->problemsOf(0)) {
        CHECK(problem.says.contains(QString::fromUtf8(name)));
    }
    rehearsal->commit();
    CHECK(workers(*fixture.ledger) == (*stored == 0 ? 0 : 1));
    CHECK(fixture.ledger->database().text("SELECT name FROM worker") == QString::fromUtf8(stored));
}

TEST_CASE("what stands in brackets behind a name goes where it belongs", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, {QStringLiteral("姓名|手机"), QStringLiteral("张三|13911130001")});
    const QStringList head{QStringLiteral("姓名|手机|备注|状态")};
    const auto rehearsal =
        rehearse(*fixture.ledger,
                 bookOf(head + QStringList{QStringLiteral("张三（已离职）|13911130001|欠费|"),
                                           QStringLiteral("李四（组长）（女）|13911130002|老员工|在职"),
                                           QStringLiteral("王五(离职)|13911130003||在职")}));
    CHECK(told(*rehearsal, 0) == QStringLiteral("update: 状态 在岗→离岗; 备注 →欠费"));
    CHECK(told(*rehearsal, 1) == u"new");
    CHECK(rehearsal->row(1).remarks.size() == 2);
    CHECK(told(*rehearsal, 2) == u"new contradiction");
    rehearsal->commit();
    const Worker second = WorkerStore(*fixture.ledger).findPlain(WorkerId(rehearsal->recordOf(1))).value();
    CHECK(second.name == u"李四");
    CHECK(second.sex == u"2");
    CHECK(second.note == QStringLiteral("老员工；组长"));
}
