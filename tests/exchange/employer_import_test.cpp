// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

QStringList rows(const char* text) {
    return QString::fromUtf8(text).split(u'\n');
}

QString placeName(Ledger& ledger, PlaceId id) {
    const auto place = PlaceStore(ledger).find(id);
    return place ? place->name : QStringLiteral("-");
}

QString figure(const std::optional<text::Quantity>& quantity) {
    return quantity ? text::toText(*quantity) : QStringLiteral("-");
}

// "城外快运有限公司 42 金星社区; 城外一站 12 -"
QString workplaces(Ledger& ledger) {
    QStringList lines;
    for (const Employer& employer : EmployerStore(ledger).list()) {
        lines << QStringList{employer.name, figure(employer.headcount), placeName(ledger, employer.place)}
                     .join(u' ');
    }
    for (const Site& site : SiteStore(ledger).list()) {
        lines << QStringList{site.name, figure(site.headcount), placeName(ledger, site.place)}.join(u' ');
    }
    return lines.join(QStringLiteral("; "));
}

}  // namespace

TEST_CASE("in a list of sites, head-counts and places are the sites'", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           rows("企业名称|企业类型|申报从业人数|所属街道\n城外快运有限公司|快递|42人|永丰街道"), "employers");
    const QStringList sites = rows(
        "网点名称|所属企业|从业人数|所属街道|所在社区\n城外一站|城外快运有限公司|12|永丰街道|金星社区\n"
        "城外二站|城外快运有限公司|约13||陶亭社区");
    import(*fixture.ledger, sites, "employers");
    CHECK(workplaces(*fixture.ledger) ==
          QStringLiteral("城外快运有限公司 42 永丰街道; 城外二站 约13 陶亭社区; 城外一站 12 金星社区"));
    CHECK(rehearse(*fixture.ledger, bookOf(sites), "employers")->summary().same == 2);
}

TEST_CASE("with a column for each, the employer's and the site's figures stand side by side", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           rows("企业名称|从业人数|所在社区|站点名称|站点人数|站点所在社区\n城外快运|42|金星社区|城外一站|12|"
                "陶亭社区\n"
                "城外快运|42|金星社区|城外二站||"),
           "employers");
    CHECK(workplaces(*fixture.ledger) ==
          QStringLiteral("城外快运 42 金星社区; 城外二站 - -; 城外一站 12 陶亭社区"));
}

TEST_CASE("a list of employers imported again changes nothing", "[import]") {
    const auto* sheet =
        GENERATE("企业名称|地址\n城中快运有限公司|某路1号",
                 "企业名称|企业类型|申报从业人数|所属街道|注册地址|联系人|联系电话|备注\n"
                 "月兔外卖配送中心|外卖配送|120余人|永丰街道|广场路2号|张三|13800000001|老企业",
                 "网点名称|所属企业|地址|所在社区|负责人|联系电话|从业人数\n"
                 "城东网点|某快递|城东路1号|金星社区|负责甲|13911110000|12",
                 "企业名称|统一社会信用代码|网点\n某快递|91350100M000100Y43|甲\n某快递|91350100M000100Y43|"
                 "乙\n某快递||");
    LedgerFixture fixture;
    import(*fixture.ledger, rows(sheet), "employers");
    const QByteArray once = dumpOf(fixture.ledger->database());
    const auto again = rehearse(*fixture.ledger, bookOf(rows(sheet)), "employers");
    CHECK(again->summary().same == again->summary().total());
    CHECK(again->commit() == HistoryId());
    CHECK((dumpOf(fixture.ledger->database()) == once));
}

TEST_CASE("an employer's address and contact are kept with its note, a phone is said to be left",
          "[import]") {
    LedgerFixture fixture;
    const QStringList head = rows("企业名称|注册地址|联系人|联系电话|备注");
    import(*fixture.ledger, head + rows("甲配送||||老企业"), "employers");
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf(head + rows("甲配送|广场路2号|张三|13800000001|")), "employers");
    CHECK(rehearsal->row(0).remarks.size() == 1);
    rehearsal->commit();
    CHECK(fixture.ledger->database().text("SELECT note FROM employer") ==
          QStringLiteral("老企业；地址：广场路2号；联系人：张三"));
}

TEST_CASE("a credit code under another name renames nobody without a word", "[import]") {
    const auto [name, expected, employers] = GENERATE(table<const char*, const char*, int>({
        {"速达快递有限公司", "same", 1},
        {"速达快递（有限公司）", "same", 1},
        {"上饶市速达快递有限公司", "update: 企业名称 速达快递有限公司→上饶市速达快递有限公司 name_changed",
         1},
        {"月兔货运", "possible_duplicate: 速达快递有限公司(统一社会信用代码相同) name_changed", 2},
    }));
    CAPTURE(name);
    LedgerFixture fixture;
    const QString head = QStringLiteral("企业名称|统一社会信用代码|站点");
    import(*fixture.ledger, {head, QStringLiteral("速达快递有限公司|91350100M000100Y43|")}, "employers");
    const QStringList sheet{head, QString::fromUtf8(name) + QStringLiteral("|91350100M000100Y43|")};
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(sheet), "employers");
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    rehearsal->commit();
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM employer") == employers);
    CHECK(rehearse(*fixture.ledger, bookOf(sheet), "employers")->verdict(0).verdict == Verdict::Same);
}

TEST_CASE("a site of a known employer fills the employer's gaps and overwrites nothing", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           rows("企业名称|企业类型|统一社会信用代码\n速达快递有限公司|快递|91350100M000100Y43"), "employers");
    import(*fixture.ledger,
           rows("企业名称|企业类型|统一社会信用代码|行业主管部门|站点|联系电话\n"
                "速达快递有限公司|货运|91350100M000100Y43|邮政局|甲站|138****0001\n月兔货运|货运|"
                "91350100M000100Y43||乙站|"),
           "employers");
    auto& database = fixture.ledger->database();
    CHECK(database.number("SELECT count(*) FROM employer") == 2);
    CHECK(database.text("SELECT kind FROM employer WHERE name = '速达快递有限公司'") == u"courier");
    CHECK(database.text("SELECT authority FROM employer WHERE name = '速达快递有限公司'") == u"邮政局");
    CHECK(database.number("SELECT count(*) FROM site WHERE phone_sealed IS NULL") == 2);
}
