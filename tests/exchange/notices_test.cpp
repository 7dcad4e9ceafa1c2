// SPDX-License-Identifier: GPL-3.0-or-later
// What a rehearsal says beside its rows.
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

QStringList lines(const char* text) {
    return QString::fromUtf8(text).split(u'\n');
}

QString refused(Ledger& ledger, const Workbook& book, const char* what = "workers") {
    Rehearsal rehearsal(ledger, described(what));
    return rehearsal.add(QStringLiteral("甲.xlsx"), book) > 0
               ? QStringLiteral("taken")
               : rehearsal.refusal(QStringLiteral("甲.xlsx"), QStringLiteral("用 %1。"));
}

}  // namespace

TEST_CASE("columns, hidden sheets and sheets without a table that are not read are named", "[import]") {
    LedgerFixture fixture;
    Workbook book = bookOf(lines("姓　名|手机|车牌号|血型\n张三|13800000001|x|A"));
    book.sheets.push_back(sheetOf(lines("姓名|手机\n李四|13800000002")));
    book.sheets.back().name = QStringLiteral("藏");
    book.sheets.back().hidden = true;
    book.sheets.push_back(sheetOf(lines("填表说明\n请月底前报送")));
    book.sheets.back().name = QStringLiteral("封面");
    const auto rehearsal = rehearse(*fixture.ledger, book);
    CHECK(names(*rehearsal) == u"2:张三");
    CHECK(rehearsal->columnsNotRead(0) == QStringList{QStringLiteral("车牌号"), QStringLiteral("血型")});
    CHECK(rehearsal->sheets()[0].columns[0].written == u"姓　名");
    REQUIRE(rehearsal->sheetsNotRead().size() == 2);
    CHECK(rehearsal->sheetsNotRead()[0].why == SheetNotRead::Why::Hidden);
    const QString said = rehearsal->notices().join(u'\n');
    CHECK(said.contains(QStringLiteral("隐藏的工作表没有读：“名册.xlsx”的工作表“藏”")));
    CHECK(said.contains(QStringLiteral("没有认出表头，没有读：“名册.xlsx”的工作表“封面”")));
}

TEST_CASE("employers, sites and places that an import makes are named once each", "[import]") {
    LedgerFixture fixture;
    const QString head = QStringLiteral("姓名|手机|单位|站点|社区");
    import(*fixture.ledger, {head, QStringLiteral("张三|13800000001|甲公司|甲站|月兔社区")});
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf({head, QStringLiteral("李四|13800000002|甲公司|甲站|月兔社区居委会"),
                                          QStringLiteral("王五|13800000003|乙公司|乙站|金星社区"),
                                          QStringLiteral("赵六|13800000004|乙 公司|乙站|金星社区"),
                                          QStringLiteral("|13800000005|丙公司|丙站|丁社区")}));
    const NamesToMake made = rehearsal->namesToMake();
    CHECK(made.employers == QStringList{QStringLiteral("乙公司")});
    CHECK(made.sites == QStringList{QStringLiteral("乙站")});
    CHECK(made.places == QStringList{QStringLiteral("金星社区")});
    CHECK(rehearsal->notices().join(QString()) ==
          QStringLiteral("新建企业 1 家：乙公司。新建网点 1 个：乙站。新建区划 1 个：金星社区。"));
    rehearsal->commit();
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM employer") == 2);
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM site") == 2);
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM place") == 2);
}

TEST_CASE("why nothing of a file is taken", "[import]") {
    LedgerFixture fixture;
    Ledger& ledger = *fixture.ledger;
    Workbook hidden = bookOf(lines("姓名|手机\n李四|13800000002"));
    hidden.sheets[0].hidden = true;
    CHECK(refused(ledger, hidden).contains(QStringLiteral("是隐藏的")));
    CHECK(refused(ledger, bookOf(lines("姓名|张三|李四\n电话|1380|1390\n平台|美团|顺丰")))
              .contains(QStringLiteral("一列一个")));
    CHECK(refused(ledger, bookOf(lines("请月底前报送"))).contains(QStringLiteral("没有认出表头")));
    const Workbook employers =
        bookOf(lines("企业名称|统一社会信用代码|从业人数|经营地址\n甲公司||=3|某路1号"));
    CHECK(refused(ledger, employers).endsWith(QStringLiteral("像是企业和网点的表。用 employers。")));
    CHECK(refused(ledger, employers, "employers") == u"taken");
    const Workbook workers =
        bookOf(lines("姓名|手机|身份证号|性别|民族|学历|单位\n张三|13800000001|||||甲公司"));
    CHECK(refused(ledger, workers) == u"taken");
    CHECK(refused(ledger, workers, "employers").endsWith(QStringLiteral("像是从业人员的表。用 workers。")));
    // What could be either is taken as it was asked for, and the doubt is said.
    const auto either = rehearse(
        ledger,
        bookOf(lines("单位|手机|地址|姓名|身份证号|性别|民族|学历\n甲公司|13800000001|某路|张三||||")),
        "employers");
    CHECK(either->rowCount() == 1);
    CHECK(either->notices().value(0).endsWith(QStringLiteral("像是从业人员的表。")));
}

TEST_CASE("a second block of persons at the right is said not to be read", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf(lines("姓名|手机|姓名|手机\n张三|13800000001|李四|13800000002")));
    CHECK(names(*rehearsal) == u"2:张三");
    CHECK(rehearsal->summary().beside == 1);
    CHECK(rehearsal->notices().value(0).contains(QStringLiteral("从“姓名（2）”这一列起，1 人没有读")));
}

TEST_CASE("platforms in a column of employers are said to be taken as platforms", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf(lines("姓名|手机|企业名称\n张三|13800000001|圆通\n李四|"
                                               "13800000002|美团\n王五|13800000003|圆通")));
    CHECK(rehearsal->notices() ==
          QStringList{QStringLiteral("“企业名称”里写的是平台（圆通、美团），记入平台，企业留空。")});
    const auto mixed =
        rehearse(*fixture.ledger, bookOf(lines("姓名|手机|企业名称\n张三|13800000001|甲公司\n李四|"
                                               "13800000002|美团")));
    CHECK(mixed->notices() ==
          QStringList{QStringLiteral("“企业名称”里有的格写的是平台（美团），这些格记入平台，企业留空。"),
                      QStringLiteral("新建企业 1 家：甲公司。")});
    const auto none = rehearse(*fixture.ledger, bookOf(lines("姓名|手机|平台\n张三|13800000001|圆通")));
    CHECK(none->notices().isEmpty());
}

TEST_CASE("a repeat names the sheet it repeats, and in another file it is only linked", "[import]") {
    LedgerFixture fixture;
    const QStringList sheet = lines("姓名|手机\n张三|13800000001");
    Workbook book = bookOf(sheet);
    book.sheets.push_back(sheetOf(sheet + QStringList(QStringLiteral("张三|13800000001"))));
    book.sheets.back().name = QStringLiteral("乙社区");
    Rehearsal rehearsal(*fixture.ledger, described("workers"));
    rehearsal.add(QStringLiteral("甲.xlsx"), book);
    rehearsal.add(QStringLiteral("乙.xlsx"), bookOf(sheet));
    rehearsal.judge();
    CHECK(rehearsal.problemsOf(1).front().says == u"与工作表“花名册”第 2 行重复，请核对。");
    CHECK(rehearsal.problemsOf(2).front().says == u"与工作表“花名册”第 2 行重复，请核对。");
    CHECK(rehearsal.problemsOf(3).empty());
    CHECK(rehearsal.earlierRowOf(0) == -1);
    CHECK(rehearsal.earlierRowOf(3) == 0);
}

TEST_CASE("the reasons for one candidate do not say the same thing thrice", "[import]") {
    LedgerFixture fixture;
    const QString head = QStringLiteral("姓名|身份证号|手机");
    import(*fixture.ledger,
           {head, QStringLiteral("张三|%1|13800000001").arg(identity(QStringLiteral("19900101"), 101)),
            QStringLiteral("张三|%1|13800000001").arg(identity(QStringLiteral("19850202"), 203))},
           "workers", QStringLiteral("别人.xlsx"));
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({head, QStringLiteral("张三||13800000001")}));
    REQUIRE(rehearsal->shownCandidates(0).size() == 2);
    for (const ShownCandidate& candidate : rehearsal->shownCandidates(0)) {
        CHECK(candidate.reasons == QStringList{QStringLiteral("姓名和电话都相同")});
    }
}
