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

TEST_CASE("a list says which employers and sites were closed, and when", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, rows("企业名称|企业类型|停业时间\n城外快运|快递|2026年5月1日\n城中快运|快递|"),
           "employers");
    import(*fixture.ledger,
           rows("网点名称|所属企业|停办日期\n城中一站|城中快运|2026-06-30\n城中二站|城中快运|"), "employers");
    QStringList closed;
    for (const Employer& employer : EmployerStore(*fixture.ledger).list()) {
        closed << employer.name + employer.closedOn;
    }
    for (const Site& site : SiteStore(*fixture.ledger).list()) {
        closed << site.name + site.closedOn;
    }
    CHECK(closed == QStringList{QStringLiteral("城外快运2026-05-01"), QStringLiteral("城中快运"),
                                QStringLiteral("城中二站"), QStringLiteral("城中一站2026-06-30")});
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

TEST_CASE("a list says whose an employer is, and whether they are a member", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, rows("企业名称|法定代表人|法定代表人是否党员\n城外快运|周立|是\n城内快运||否"),
           "employers");
    const EmployerStore employers(*fixture.ledger);
    const auto one = employers.find(employers.findByName(QStringLiteral("城外快运")).at(0));
    CHECK(one->ownerName == QStringLiteral("周立"));
    CHECK(one->ownerIsMember == true);
    CHECK(employers.find(employers.findByName(QStringLiteral("城内快运")).at(0))->ownerIsMember == false);
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
    CHECK(rehearsal->row(0).remarks ==
          QStringList{QStringLiteral("这一行没有网点，联系人“张三”记在企业的备注里。"),
                      QStringLiteral("这一行没有网点，电话没有地方登记，没有导入。")});
    rehearsal->commit();
    CHECK(fixture.ledger->database().text("SELECT note FROM employer") ==
          QStringLiteral("老企业；地址：广场路2号；联系人：张三"));
}

TEST_CASE("who comes to a site by a roster works for its employer, unless the row names another",
          "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, rows("企业名称|站点\n城外快运|城外一站"), "employers");
    import(*fixture.ledger, rows("姓名|手机号|站点|企业\n张三|13800000001|城外一站|\n李四|13800000002||\n"
                                 "王五|13800000003|城外二站|\n赵六|13800000004|城外一站|月兔货运"));
    auto& database = fixture.ledger->database();
    const auto employerOf = [&database](const char* name) {
        return database.text(
            QStringLiteral("SELECT ifnull(employer.name, '-') FROM worker LEFT JOIN employer "
                           "ON employer.id = employer_id WHERE worker.name = '%1'")
                .arg(QString::fromUtf8(name))
                .toUtf8()
                .constData());
    };
    CHECK(employerOf("张三") == QStringLiteral("城外快运"));
    CHECK(employerOf("李四") == QStringLiteral("-"));
    CHECK(employerOf("王五") == QStringLiteral("-"));
    CHECK(employerOf("赵六") == QStringLiteral("月兔货运"));
    import(*fixture.ledger, rows("姓名|手机号|站点\n李四|13800000002|城外一站"));
    CHECK(employerOf("李四") == QStringLiteral("城外快运"));
}

TEST_CASE("a list of sites takes over the site of that name that has no employer", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, rows("姓名|手机号|站点\n张三|13800000001|城外一站"));
    import(*fixture.ledger,
           rows("企业名称|企业类型|统一社会信用代码\n城外快运有限公司|快递|91350100M000100Y43"), "employers");
    auto& database = fixture.ledger->database();
    const qint64 site = database.number("SELECT id FROM site");
    const QStringList list = rows(
        "企业名称|企业类型|统一社会信用代码|站点|站点地址|站点所在社区\n"
        "城外快运有限公司|货运|91350100M000100Y43|城外一站|某路1号|金星社区\n"
        "城外快运有限公司||91350100M000100Y43|城外二站||\n月兔货运|货运||城外三站||");
    auto rehearsal = rehearse(*fixture.ledger, bookOf(list), "employers");
    CHECK(told(*rehearsal, 0).startsWith(QStringLiteral("update: 企业名称 →城外快运有限公司; ")));
    CHECK_FALSE(
        told(*rehearsal, 0).contains(QStringLiteral("货运")));  // not seen as a change of the employer
    CHECK(told(*rehearsal, 1) == QStringLiteral("new"));
    CHECK(rehearsal->namesToMake().sites ==
          QStringList{QStringLiteral("城外二站"), QStringLiteral("城外三站")});
    rehearsal->commit();
    CHECK(database.number("SELECT count(*) FROM site") == 3);
    CHECK(database.number("SELECT count(*) FROM employer") == 2);
    CHECK(database.text("SELECT employer.name || site.address || place.name FROM site JOIN employer ON "
                        "employer.id = employer_id JOIN place ON place.id = site.place_id WHERE site.id = "
                        "(SELECT site_id FROM worker)") == QStringLiteral("城外快运有限公司某路1号金星社区"));
    CHECK(database.number("SELECT site_id FROM worker") == site);
    CHECK(database.text("SELECT kind FROM employer WHERE name = '城外快运有限公司'") == u"courier");
    rehearsal = rehearse(*fixture.ledger, bookOf(list), "employers");
    CHECK(rehearsal->summary().same == 2);  // the other kind of the employer is a change from now on
    CHECK(History(*fixture.ledger).undo(History(*fixture.ledger).undoable()->id).done());
    CHECK(database.number("SELECT count(*) FROM site WHERE employer_id IS NOT NULL") == 0);
}

TEST_CASE("of two employers of a list with a site of one name, only one takes it over", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, rows("姓名|手机号|站点\n张三|13800000001|月兔广场站"));
    const QStringList list = rows(
        "企业名称|站点\n城外快运有限公司|月兔广场站\n月兔货运公司|月兔广场站\n"
        "城外快运有限公司|月兔广场站");
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(list), "employers");
    CHECK(rehearsal->verdict(0).verdict == Verdict::Update);
    CHECK(rehearsal->verdict(1).verdict == Verdict::PossibleDuplicate);
    CHECK(rehearsal->verdict(2).verdict == Verdict::Same);
    rehearsal->commit();
    auto& database = fixture.ledger->database();
    CHECK(database.number("SELECT count(*) FROM site WHERE employer_id IS NOT NULL") == 2);
    CHECK(database.text("SELECT employer.name FROM site JOIN worker ON site_id = site.id JOIN employer ON "
                        "employer.id = site.employer_id") == QStringLiteral("城外快运有限公司"));
}

TEST_CASE("a site without an employer at another place is not taken over", "[import]") {
    LedgerFixture fixture;
    auto& database = fixture.ledger->database();
    const PlaceStore places(*fixture.ledger);
    import(*fixture.ledger, rows("企业名称|所在社区\n月兔货运|陶亭社区"), "employers");
    Site site;
    site.name = QStringLiteral("城外一站");
    site.place = places.list().back().id;
    SiteStore(*fixture.ledger).save(site);
    const auto [place, sites] =
        GENERATE(table<const char*, int>({{"金星社区", 2}, {"陶亭社区", 1}, {"", 1}}));
    CAPTURE(place);
    import(*fixture.ledger,
           rows("企业名称|站点|站点所在社区\n") +
               QStringList{QStringLiteral("城外快运|城外一站|%1").arg(QString::fromUtf8(place))},
           "employers");
    CHECK(database.number("SELECT count(*) FROM site") == sites);
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

TEST_CASE("what cannot be read of an employer is kept in its note, and a phone is not", "[import]") {
    const auto [head, cell, note, told] = GENERATE(table<const char*, const char*, const char*, const char*>({
        {"统一社会信用代码", "91350100M000100Y44",
         "统一社会信用代码原文“91350100M000100Y44”，校验位不对，待核",
         "“统一社会信用代码”的原文记在备注里。"},
        {"从业人数", "若干", "申报人数原文“若干”，读不出来，待核", "“申报人数”的原文记在备注里。"},
        {"停业日期", "去年底", "停办日期原文“去年底”，读不出来，待核", "“停办日期”的原文记在备注里。"},
        {"从业人数", "30余人", "", ""},
        {"联系电话", "1380000000", "", "“网点电话”的原文不记在备注里，请照原表补上。"},
        {"负责人", "孙老板", "联系人：孙老板", "这一行没有网点，联系人“孙老板”记在企业的备注里。"},
    }));
    CAPTURE(head, cell);
    LedgerFixture fixture;
    const QStringList list{QStringLiteral("企业名称|所属街道|%1").arg(QString::fromUtf8(head)),
                           QStringLiteral("甲公司||%1").arg(QString::fromUtf8(cell))};
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(list), "employers");
    CHECK(rehearsal->row(0).remarks.join(u'|') == QString::fromUtf8(told));
    rehearsal->commit();
    CHECK(EmployerStore(*fixture.ledger).list().at(0).note == QString::fromUtf8(note));
    import(*fixture.ledger, list, "employers");
    CHECK(EmployerStore(*fixture.ledger).list().at(0).note == QString::fromUtf8(note));
}

TEST_CASE("a list of sites counts rows, for two of them may be one employer's", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger, bookOf(rows("企业名称|网点名称\n甲公司|一站\n甲公司|二站\n乙公司|三站")),
                 "employers");
    CHECK(rehearsal->label() == u"导入 名册.xlsx，新增 3 条");
}
