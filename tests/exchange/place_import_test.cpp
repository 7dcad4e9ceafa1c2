// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/place_store.h"
#include "core/exchange/place_import_store.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

// "永丰街道>金星社区>第一网格 王五": every place with those above it, and who belongs there.
QStringList tree(Ledger& ledger) {
    const PlaceImportStore store(ledger);
    QStringList lines;
    for (const Place& place : PlaceStore(ledger).list()) {
        QStringList words = store.path(place.id).split(u'\t', Qt::SkipEmptyParts);
        Statement names =
            ledger.database().prepare("SELECT name FROM worker WHERE community_id = ? ORDER BY id");
        names.with(place.id);
        QString line = words.join(u'>');
        while (names.step()) {
            line += u' ' + names.text(0);
        }
        lines << line;
    }
    lines.sort();
    return lines;
}

QStringList rows(const char* text) {
    return QString::fromUtf8(text).split(u'\n');
}

}  // namespace

TEST_CASE("streets, communities and grids of a roster find their place in the tree", "[import]") {
    const auto [sheet, expected] = GENERATE(table<const char*, const char*>({
        {"姓名|手机|所属街道|所属社区|网格\n"
         "地一|13911195001|永丰街道|金星社区|第一网格\n"
         "地二|13911195002|永丰街道|金星社区居委会|1网格\n"
         "地三|13911195003|永丰办事处|金星|一网格\n"
         "地四|13911195004||永丰街道金星社区|\n"
         "地六|13911195006|永丰街道||\n"
         "地七|13911195007|城南街道|金星社区|第一网格",
         "城南街道\n城南街道>金星社区\n城南街道>金星社区>第一网格 地七\n永丰街道 地六\n永丰街道>金星社区 "
         "地四\n"
         "永丰街道>金星社区>第一网格 地一 地二 地三"},
        {"姓名|手机|社区\n地一|13911195001|广丰区永丰街道金星社区\n地二|13911195002|永丰街道 "
         "金星社区\n地三|13911195003|月兔小区",
         "永丰街道\n永丰街道>月兔小区 地三\n永丰街道>金星社区 地一 地二"},
        {"姓名|手机|街道/社区\n地一|13911195001|永丰街道/"
         "金星社区\n地二|13911195002|洋口镇\n地三|13911195003|洋口镇古镇社区\n"
         "地四|13911195004|水乡人家社区",
         "水乡人家社区 地四\n永丰街道\n永丰街道>金星社区 地一\n洋口镇 地二\n洋口镇>古镇社区 地三"},
        {"姓名|手机|社区\n地一|13911195001|金星村\n地二|13911195002|金星社区\n地三|13911195003|"
         "金星村民委员会",
         "金星村 地一 地三\n金星社区 地二"},
        {"姓名|手机|社区\n地一|13911195001|金星社区\n地二|13911195002|金星\n地三|13911195003|金星居委会",
         "金星社区 地一 地二 地三"},
        {"姓名|手机|社区\n地一|13911195001|金星社区永丰第3网格", "金星社区\n金星社区>永丰第3网格 地一"},
    }));
    CAPTURE(sheet);
    LedgerFixture fixture;
    import(*fixture.ledger, rows(sheet));
    const QStringList once = tree(*fixture.ledger);
    CHECK(once.join(u'\n').toStdString() == expected);
    const QByteArray before = dumpOf(fixture.ledger->database());
    import(*fixture.ledger, rows(sheet), "workers", QStringLiteral("再来.xlsx"));
    CHECK(tree(*fixture.ledger) == once);
    CHECK((dumpOf(fixture.ledger->database()) == before));
}

TEST_CASE("a community that lay nowhere lies where a roster says, and an ambiguous one is told", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, rows("姓名|手机|社区\n地一|13911195001|金星社区"));
    import(*fixture.ledger,
           rows("姓名|手机|街道|社区\n地一|13911195001|永丰街道|金星\n地二|13911195002|城南街道|金星社区"));
    CHECK(tree(*fixture.ledger).join(u'\n') ==
          QStringLiteral("城南街道\n城南街道>金星社区 地二\n永丰街道\n永丰街道>金星社区 地一"));
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf(rows(
            "姓名|手机|街道|社区|网格\n地三|13911195003||金星|\n地四|13911195004|永丰街道|金星|\n"
            "地五|13911195005|||第二网格\n地二|13911195002|永丰街道||\n地一|13911195001|永丰街道||3网格")));
    CHECK(told(*rehearsal, 0) == u"new unknown_code");
    CHECK(rehearsal->problemsOf(0).front().says.contains(QStringLiteral("“金星”的地方不止一处")));
    CHECK(told(*rehearsal, 1) == u"new");
    CHECK(told(*rehearsal, 2) == u"new unknown_code");
    CHECK(told(*rehearsal, 3) == QStringLiteral("update: 社区村 城南街道金星社区→永丰街道"));
    CHECK(told(*rehearsal, 4) == u"update unknown_code");
    rehearsal->commit();
    CHECK(tree(*fixture.ledger).join(u'\n') ==
          QStringLiteral("城南街道\n城南街道>金星社区\n永丰街道 地二\n永丰街道>金星社区 地一 地四"));
}

TEST_CASE("names of places are compared by what they are called, not by how it is written", "[import]") {
    const auto [level, a, b, same] = GENERATE(table<PlaceLevel, const char*, const char*, bool>({
        {PlaceLevel::Street, "永丰街道", "永丰街道办事处", true},
        {PlaceLevel::Street, "永丰", "永丰街道", true},
        {PlaceLevel::Street, "永丰镇", "永丰街道", false},
        {PlaceLevel::Community, "金星社区居委会", "金星社区", true},
        {PlaceLevel::Community, "金星村", "金星社区", false},
        {PlaceLevel::Community, "金星", "金星村", true},
        {PlaceLevel::Community, "金星村村委会", "金星村", true},
        {PlaceLevel::Community, "金兴社区", "金星社区", false},
        {PlaceLevel::Grid, "第一网格", "1网格", true},
        {PlaceLevel::Grid, "01号网格", "一网格", true},
        {PlaceLevel::Grid, "第十二网格", "12", true},
        {PlaceLevel::Grid, "第一网格", "第二网格", false},
    }));
    CAPTURE(a, b);
    CHECK(samePlaceName(level, QString::fromUtf8(a), QString::fromUtf8(b)) == same);
}
