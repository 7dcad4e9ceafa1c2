// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

QString meaning(const QString& head, const QString& above = {}) {
    const HeadMeaning found = described("workers").heads.meaningOf(head, above);
    return found.kind == HeadMeaning::Kind::Field      ? found.field
           : found.kind == HeadMeaning::Kind::NotTaken ? QStringLiteral("-")
                                                       : QStringLiteral("?");
}

// "3 姓名=name 手机=phone": the last row of the head, and its columns.
QString mapped(const QStringList& lines, const std::vector<MergedRange>& merged = {}) {
    const Sheet sheet = sheetOf(lines, merged);
    const ImportDescription& workers = described("workers");
    const SheetHead head = headOf(workers, sheet);
    QString text = QString::number(head.lastRow);
    for (const ColumnMapping& column : mapColumns(workers, sheet, head)) {
        if (column.field >= 0) {
            text += QStringLiteral(" %1=%2").arg(
                column.label, QLatin1String(workers.fields[static_cast<size_t>(column.field)].id));
        }
    }
    return text;
}

}  // namespace

TEST_CASE("a head is understood however it is written", "[import]") {
    const auto [head, field] = GENERATE(table<const char*, const char*>({
        {"姓名", "name"},
        {"是不是党员", "political_status"},
        {"老家", "native_place"},
        {"住哪", "address"},
        {"家住", "address"},
        {"手艺", "skills"},
        {"会什么", "skills"},
        {"姓 名", "name"},
        {"*姓名", "name"},
        {"姓名（必填）", "name"},
        {"骑手姓名", "name"},
        {"从业人员姓名", "name"},
        {"1、姓名", "name"},
        {"身份证\n号码", "identity_number"},
        {"公民身份号码", "identity_number"},
        {"证件号码/身份证号", "identity_number"},
        {"联系电话（手机）", "phone"},
        {"手机号/电话", "phone"},
        {"入职时间（年月日）", "started_on"},
        {"政治面貌（党员/团员/群众）", "political_status"},
        {"是否党员", "political_status"},
        {"身份證號碼", "identity_number"},
        {"ＩＤＣａｒｄ", "identity_number"},
        {"所属平台", "platform"},
        {"用人单位", "employer"},
        {"美团注册手机号", "phone"},
        {"紧急联系人电话", "-"},
        {"站长姓名", "-"},
        {"配偶身份证号", "-"},
        {"序号", "-"},
        {"车牌号", "-"},
        {"是否接种", "?"},
        {"合计", "?"},
    }));
    CAPTURE(head);
    CHECK(meaning(QString::fromUtf8(head)) == QLatin1String(field));
}

TEST_CASE("the merged cell over a column decides whose it is", "[import]") {
    CHECK(meaning(QStringLiteral("手机"), QStringLiteral("联系方式")) == u"phone");
    CHECK(meaning(QStringLiteral("电话"), QStringLiteral("紧急联系人")) == u"-");
    CHECK(meaning(QStringLiteral("姓名"), QStringLiteral("家庭成员情况")) == u"-");
    CHECK(meaning(QStringLiteral("姓名"), QStringLiteral("基本信息")) == u"name");
}

TEST_CASE("the head is found wherever the sender put it", "[import]") {
    using Merged = std::vector<MergedRange>;
    struct Case {
        const char* what;
        QStringList lines;
        Merged merged;
        QString expected;
    };
    const auto tell = [](const char* text) { return QString::fromUtf8(text); };
    const auto lines = [](const char* text) { return QString::fromUtf8(text).split(u'\n'); };
    const std::vector<Case> cases{
        {"in the first row", lines("姓名|手机\n甲乙|13812345678"), {}, tell("1 姓名=name 手机=phone")},
        {"under titles and a line of the sender's",
         lines("某街道从业人员登记表\n填报单位：某站|||填报人：甲\n\n序号|姓名|性别|联系电话\n=1|甲乙|男|"
               "13812345678"),
         {{1, 1, 0, 3}},
         tell("4 姓名=name 性别=sex 联系电话=phone")},
        {"of two levels, the upper merged across",
         lines("序号|姓名|联系方式||从业情况\n|||手机|住址|职业|平台")
             .replaceInStrings(QStringLiteral("|||手机"), QStringLiteral("||手机")),
         {{1, 1, 2, 3}, {1, 1, 4, 5}, {1, 2, 0, 0}, {1, 2, 1, 1}},
         tell("2 姓名=name 手机=phone 住址=address 职业=occupation 平台=platform")},
        {"of two levels, with somebody else's columns among them",
         lines("姓名|手机|紧急联系人|\n||姓名|电话"),
         {{1, 2, 0, 0}, {1, 2, 1, 1}, {1, 1, 2, 3}},
         tell("2 姓名=name 手机=phone")},
        {"under groups that say nothing",
         lines("|基本信息|||从业信息\n编号|姓名|民族|学历|工种"),
         {{1, 1, 1, 3}},
         tell("2 姓名=name 民族=ethnicity 学历=education 工种=occupation")},
        {"nowhere, and the columns speak for themselves",
         lines("甲乙丙|男|13812345678\n丁戊|女|13812345679\n己庚辛|男|13812345670\n壬癸|男|13812345671"),
         {},
         tell("0 A=name B=sex C=phone")},
        {"beside any number of columns nobody knows",
         lines("姓名|手机|健康证号|车型|头盔编号|保险单号|合同编号\n甲乙|13812345678|x|x|x|x|x"),
         {},
         tell("1 姓名=name 手机=phone")},
        {"in words nobody knows, over numbers",
         lines("某队\n队友|拨打\n甲乙|13812345678\n丙丁|13812345679\n戊己|13812345670"),
         {},
         tell("2 队友=name 拨打=phone")},
        {"nowhere, and everybody has one name",
         lines("张无一|男|13812345678|美团\n张无一|男|13812345679|美团\n张无一|男|13812345670|美团"),
         {},
         tell("0 A=name B=sex C=phone")},
        {"with somebody else's phone before the name",
         lines("企业负责人|联系方式|姓名|联系方式|户籍地\n丙|13900090005|甲|13900090006|江西"),
         {},
         tell("1 姓名=name 联系方式（2）=phone 户籍地=native_place")},
        {"with only somebody else's phone before the name",
         lines("站长|联系电话|姓名|身份证号\n丙|13900090005|甲|x"),
         {},
         tell("1 姓名=name 身份证号=identity_number")},
        {"with the only phone behind somebody else, and behind the name",
         lines("姓名|站长|联系电话\n甲|丙|13900090005"),
         {},
         tell("1 姓名=name 联系电话=phone")},
        {"with two phones, the nearer one first",
         lines("手机|姓名|手机\n13900090005|甲|13900090006"),
         {},
         tell("1 姓名=name 手机（2）=phone")},
        {"nowhere in a cover sheet",
         lines("填表说明\n一、本表由站点负责人填写\n二、身份证号请用文本格式"),
         {},
         tell("0")},
    };
    for (const Case& one : cases) {
        INFO(one.what);
        CHECK(mapped(one.lines, one.merged) == one.expected);
    }
}

TEST_CASE("a column under an unknown head is known by its numbers", "[import]") {
    QStringList lines{QStringLiteral("姓名|职业|档案栏一|档案栏二")};
    for (int i = 0; i < 5; ++i) {
        lines << QStringLiteral("张小%1|骑手|%2|1381234567%3")
                     .arg(QChar(u'一' + i), identity(QStringLiteral("19900101"), 101 + i))
                     .arg(i);
    }
    CHECK(mapped(lines) ==
          QStringLiteral("1 姓名=name 职业=occupation 档案栏一=identity_number 档案栏二=phone"));
}

TEST_CASE("rows that are about nobody are passed over", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf(QString::fromUtf8(
                   "登记表\n序号|姓名|手机|职业\n=1|张三|13812345601|骑手\n\n=2|李四|13812345602|快递员\n"
                   "小计|=2\n一、第二组\n序号|姓名|手机|职业\n=3|王五|13812345603|骑手\n=4\n合计||=3\n"
                   "本页合计：3人\n=5|何日期|13812345605|骑手\n填表人：赵六|审核人：钱七||日期：2026年3月\n"
                   "注：以上人员均已核实")
                   .split(u'\n')));
    CHECK(names(*rehearsal) == QString::fromUtf8("3:张三 5:李四 9:王五 13:何日期"));
}

TEST_CASE("a site merged over several rows is everybody's", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger,
                 bookOf(QString::fromUtf8(
                            "站点|姓名|手机\n甲站|张三|13812345601\n|李四|13812345602\n乙站|王五|13812345603")
                            .split(u'\n'),
                        {{2, 3, 0, 0}}));
    const auto site = static_cast<size_t>(described("workers").indexOf(QStringLiteral("site")));
    CHECK(rehearsal->row(0).values[site] == QString::fromUtf8("甲站"));
    CHECK(rehearsal->row(1).values[site] == QString::fromUtf8("甲站"));
    CHECK(rehearsal->row(2).values[site] == QString::fromUtf8("乙站"));
}

TEST_CASE("a title or another head in the middle of a sheet is nobody", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal = rehearse(
        *fixture.ledger, bookOf(QString::fromUtf8("花名册\n姓名|手机|性别\n张三|13812345601|男\n"
                                                  "花名册\n姓名|电话|男女\n李四|13812345602|女\n手机")
                                    .split(u'\n')));
    CHECK(names(*rehearsal) == QString::fromUtf8("3:张三 6:李四"));
}

TEST_CASE("a sheet with a person in every column is not read as persons called 电话", "[import]") {
    const ImportDescription& workers = described("workers");
    const auto lies = [&](const char* text) {
        const Sheet sheet = sheetOf(QString::fromUtf8(text).split(u'\n'));
        return liesOnItsSide(sheet, headOf(workers, sheet), workers.heads);
    };
    CHECK(lies("姓名|张三|李四\n电话|13812345601|13812345602\n平台|美团|顺丰"));
    CHECK_FALSE(lies("姓名|手机\n张三|13812345601\n电话|13812345602\n平台|13812345603"));
    CHECK_FALSE(lies("姓名|备忘\n张三|x\n李四|x\n王五|x"));
}
