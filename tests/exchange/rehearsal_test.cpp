// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_fixture.h"

#include "core/census/worker_problem_store.h"
#include "core/census/worker_store.h"
#include "core/exchange/sheet_reader.h"
#include "core/ledger/backup.h"
#include "core/ledger/registers.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kHead = QStringLiteral("姓名|身份证号|手机|平台");

QStringList lines(const char* text) {
    return QString::fromUtf8(text).split(u'\n');
}

struct Impatient : Progress {
    bool cancelled = true;
    void advance(qint64, qint64) override {}
    bool isCancelled() const override { return cancelled; }
};

Worker workerOf(Ledger& ledger, const Rehearsal& rehearsal, int row) {
    return WorkerStore(ledger).findPlain(WorkerId(rehearsal.recordOf(row))).value();
}

}  // namespace

TEST_CASE("a rehearsal writes nothing; its commit is one entry, one backup and one undo", "[import]") {
    LedgerFixture fixture;
    const QByteArray before = dumpOf(fixture.ledger->database());
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf(
            lines("姓名|手机|单位|站点|社区\n张三|13800000001|某配送有限公司|甲站|月兔社区\n"
                  "李四|13800000002|某配送（有限公司）|甲站|月兔社区居委会\n王五|13800000003|美团外卖||")));
    CHECK(dumpOf(fixture.ledger->database()) == before);
    const auto backups = listBackups(fixture.path).size();
    rehearsal->commit();
    CHECK(listBackups(fixture.path).size() == backups + 1);
    CHECK(History(*fixture.ledger).undoable()->label == QStringLiteral("导入 名册.xlsx，新增 3 人"));

    auto& database = fixture.ledger->database();
    CHECK(database.number("SELECT count(*) FROM employer") == 1);
    CHECK(database.number("SELECT count(*) FROM site") == 1);
    CHECK(database.number("SELECT count(*) FROM place") == 1);
    const Worker fifth = workerOf(*fixture.ledger, *rehearsal, 2);
    CHECK(fifth.platform == u"meituan");
    CHECK_FALSE(fifth.employer.isValid());
    CHECK(fifth.source == u"名册.xlsx");

    CHECK(History(*fixture.ledger).undoNewest(1).front().done());
    CHECK(dumpOf(database) == before);
}

TEST_CASE("a wrong cell leaves its field empty, marks the person and is kept as it was written", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("张三|4.11499E+17|1380000|美团")}));
    CHECK(told(*rehearsal, 0) == u"new identity_damaged phone_length");
    rehearsal->commit();
    const Worker worker = workerOf(*fixture.ledger, *rehearsal, 0);
    CHECK(worker.toVerify);
    CHECK(worker.identity.plain->isEmpty());
    CHECK(worker.phone.plain->isEmpty());
    const auto kept = WorkerProblemStore(*fixture.ledger).of(worker.id);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].original == u"4.11499E+17");
    CHECK(kept[1].original == u"1380000");
}

TEST_CASE("an empty cell never clears a field, and a number cell of a phone is a phone", "[import]") {
    LedgerFixture fixture;
    import(
        *fixture.ledger,
        {kHead, QStringLiteral("张三|%1|=13800000001|美团").arg(identity(QStringLiteral("19900101"), 101))});
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("张三||13800000001|")}));
    CHECK(told(*rehearsal, 0) == u"same");
    CHECK(rehearsal->commit() == HistoryId());
    const Worker worker = workerOf(*fixture.ledger, *rehearsal, 0);
    CHECK(worker.birthDate == u"1990-01-01");
    CHECK(worker.sex == u"1");
    CHECK(worker.platform == u"meituan");
}

TEST_CASE("a cell corrected in place is judged again", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger,
                 bookOf({kHead, QStringLiteral("|x|1380000000|美团"), QStringLiteral("李四||13800000002|")}));
    CHECK(rehearsal->verdict(0).verdict == Verdict::LeftOut);
    rehearsal->setCell(0, 0, QStringLiteral("张三"));
    CHECK(told(*rehearsal, 0) == u"new identity_length phone_length");
    rehearsal->setCell(0, 1, QString());
    rehearsal->setCell(0, 2, QStringLiteral("13800000001"));
    CHECK(told(*rehearsal, 0) == u"new");
    CHECK(rehearsal->summary().fresh == 2);
}

TEST_CASE("a possible duplicate is whoever the user says, and a new person where nobody says", "[import]") {
    const auto [kind, workers, open, different] =
        GENERATE(table<RowDecision::Kind, int, int, int>({{RowDecision::Kind::None, 2, 1, 0},
                                                          {RowDecision::Kind::Same, 1, 0, 0},
                                                          {RowDecision::Kind::Different, 2, 0, 1},
                                                          {RowDecision::Kind::LeaveOut, 1, 0, 0}}));
    LedgerFixture fixture;
    import(*fixture.ledger, {kHead, QStringLiteral("张三||13800000001|美团")});
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("张三||13900000009|顺丰")}));
    REQUIRE(rehearsal->verdict(0).verdict == Verdict::PossibleDuplicate);
    if (kind != RowDecision::Kind::None) {
        rehearsal->decide(0, kind, rehearsal->shownCandidates(0).front());
    }
    rehearsal->commit();
    auto& database = fixture.ledger->database();
    CHECK(database.number("SELECT count(*) FROM worker") == workers);
    CHECK(database.number("SELECT count(*) FROM possible_duplicate WHERE decision = 0") == open);
    CHECK(database.number("SELECT count(*) FROM possible_duplicate WHERE decision = 2") == different);
}

TEST_CASE("two rows of one import can be said to be one person", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("张三||13800000001|美团"),
                                                             QStringLiteral("张三||13900000009|")}));
    REQUIRE(rehearsal->verdict(1).verdict == Verdict::PossibleDuplicate);
    rehearsal->decide(1, RowDecision::Kind::Same, rehearsal->shownCandidates(1).front());
    rehearsal->commit();
    CHECK(rehearsal->recordOf(0) == rehearsal->recordOf(1));
    CHECK(*workerOf(*fixture.ledger, *rehearsal, 0).phone.plain == u"13900000009");
}

TEST_CASE("a column mapped by hand is mapped so in this sender's next sheet", "[import]") {
    LedgerFixture fixture;
    const QStringList first = lines("姓名|联系|工作地\n张三|13800000001|甲站");
    const auto site = described("workers").indexOf(QStringLiteral("site"));
    {
        const auto rehearsal = rehearse(*fixture.ledger, bookOf(first));
        CHECK(rehearsal->sheets()[0].columns[2].field == -1);
        rehearsal->setColumn(0, 2, site);
        CHECK(rehearsal->row(0).values[static_cast<size_t>(site)] == u"甲站");
        rehearsal->commit();
    }
    const auto next = rehearse(*fixture.ledger, bookOf(lines("姓名|联系|工作地\n李四|13800000002|乙站")));
    CHECK(next->sheets()[0].columns[2].field == site);
    CHECK(next->sheets()[0].columns[2].how == ColumnMapping::How::Remembered);
    const auto stranger = rehearse(*fixture.ledger, bookOf(lines("姓名|工作地\n李四|乙站")));
    CHECK(stranger->sheets()[0].columns[1].field == -1);
}

TEST_CASE("a cancelled import leaves the ledger and the rehearsal as they were", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("张三||13800000001|美团")}));
    const QByteArray before = dumpOf(fixture.ledger->database());
    Impatient progress;
    CHECK(kindThrown([&] { rehearsal->commit(progress); }) == ErrorKind::Cancelled);
    CHECK(kindThrown([&] { rehearsal->judge(progress); }) == ErrorKind::Cancelled);
    CHECK(dumpOf(fixture.ledger->database()) == before);
    CHECK(told(*rehearsal, 0) == u"new");
    CHECK(rehearsal->commit().isValid());
}

TEST_CASE("what the ledger learned since the rehearsal is seen by the commit", "[import]") {
    LedgerFixture fixture;
    const QStringList sheet{kHead, QStringLiteral("张三||13800000001|美团")};
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(sheet));
    import(*fixture.ledger, sheet, "workers", QStringLiteral("别人.xlsx"));
    CHECK(rehearsal->commit() == HistoryId());
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM worker") == 1);
}

TEST_CASE("only who may import does", "[import]") {
    LedgerFixture fixture;
    Users(*fixture.ledger).add(QStringLiteral("录入"), Role::Surveyor, QStringLiteral("mima-lurU-1"));
    fixture.reopen({QStringLiteral("录入"), QStringLiteral("mima-lurU-1")});
    CHECK(kindThrown([&] { Rehearsal rehearsal(*fixture.ledger, described("workers")); }) ==
          ErrorKind::NotAllowed);
}

TEST_CASE("the sender's sheet comes back with what is wrong beside each row", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf(lines("花名册\n姓名|手机\n张三|1380000000\n李四|13800000002")));
    const QString path = fixture.folder.filePath(QStringLiteral("退回.xlsx"));
    rehearsal->writeRemarks(0, path);
    const Sheet sheet = readWorkbook(path).sheets.front();
    REQUIRE(sheet.find(2)->find(2) != nullptr);
    CHECK(sheet.find(2)->find(2)->text == u"问题");
    CHECK(sheet.find(3)->find(2)->text.startsWith(QStringLiteral("手机：“1380000000”：")));
    CHECK(sheet.find(3)->find(2)->text.contains(QStringLiteral("位数不对")));
    CHECK(sheet.find(4)->find(2) == nullptr);
    const std::vector<ExportRecord> exports = Registers(*fixture.ledger).exports(9);
    REQUIRE(exports.size() == 1);
    CHECK(exports[0].what == u"退回核对的名册（名册.xlsx）");
    CHECK(exports[0].file == u"退回.xlsx");
    CHECK(exports[0].columns == QStringList{QStringLiteral("姓名"), QStringLiteral("手机")});
    CHECK(exports[0].rows == 2);
    CHECK(exports[0].why == u"退回核对");
    CHECK(exports[0].unmasked);
    CHECK(exports[0].sha256 == fingerprintOf(path));
}

TEST_CASE("employers and their sites come in by name or credit code", "[import]") {
    LedgerFixture fixture;
    const QStringList sheet = lines(
        "企业名称|统一社会信用代码|行业|从业人数|站点名称|站点地址|负责人|联系电话|党建是否写入章程\n"
        "某速递有限公司|91350100M000100Y43|快递|60余人|甲网点|幸福路1号|张三|13800000001|是\n"
        "某速递有限公司|||=70|乙网点||李四|13800000002|\n某传媒工作室||直播|=5||||||\n某货运部|123|货运|若干|"
        "||||也许");
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(sheet), "employers");
    CHECK(told(*rehearsal, 0) == u"new");
    CHECK(told(*rehearsal, 3) == u"new identity_length unknown_code unknown_code");
    rehearsal->commit();
    auto& database = fixture.ledger->database();
    CHECK(database.number("SELECT count(*) FROM employer") == 3);
    CHECK(database.number("SELECT count(*) FROM site") == 2);
    CHECK(database.text("SELECT credit_code FROM employer WHERE name = '某速递有限公司'") ==
          u"91350100M000100Y43");
    const auto again = rehearse(
        *fixture.ledger, bookOf(lines("公司|网点|地址\n某速递（有限公司）|甲网点|幸福路2号\n某传媒工作室||")),
        "employers");
    CHECK(told(*again, 0) == QStringLiteral("update: 网点地址 幸福路1号→幸福路2号"));
    CHECK(told(*again, 1) == u"same");
}

TEST_CASE("a visit is of somebody on the roll", "[import]") {
    LedgerFixture fixture;
    const QString number = identity(QStringLiteral("19900101"), 101);
    import(*fixture.ledger, {kHead, QStringLiteral("张三|%1|13800000001|美团").arg(number)});
    const QStringList sheet{QStringLiteral("姓名|身份证号|手机|走访日期|走访人|走访结果"),
                            QStringLiteral("张三|%1||2026年3月5日|王指导|已核实").arg(number),
                            QStringLiteral("张三||13800000001|2026-04-01|王指导|联系不上"),
                            QStringLiteral("张三|||2026-04-02|王指导|"),
                            QStringLiteral("李四||13800000009|2026-04-02|王指导|")};
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(sheet), "visits");
    CHECK(told(*rehearsal, 0) == u"new");
    CHECK(told(*rehearsal, 1) == u"new");
    CHECK(told(*rehearsal, 2) == u"left_out not_on_roll");
    CHECK(told(*rehearsal, 3) == u"left_out not_on_roll");
    rehearsal->commit();
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM visit") == 2);
    CHECK(fixture.ledger->database().text("SELECT period FROM survey_round") == u"2026H1");
    CHECK(rehearse(*fixture.ledger, bookOf(sheet), "visits")->summary().same == 2);
}
