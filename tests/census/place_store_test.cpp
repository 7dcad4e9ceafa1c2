// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/place_rules.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using nuanxin::test::LedgerFixture;

namespace {

struct Tree : LedgerFixture {
    PlaceId street = addPlace(QStringLiteral("永丰街道"));
    PlaceId community = add(street, PlaceLevel::Community, "骑龙社区");
    PlaceId grid = add(community, PlaceLevel::Grid, "第一网格");

    PlaceId add(PlaceId parent, PlaceLevel level, const char* name) {
        return PlaceStore(*ledger).save({{}, parent, level, QString::fromUtf8(name), {}, {}});
    }
    QString refusalOf(const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& error) {
            return error.kind() == ErrorKind::BadInput ? error.subject() : QStringLiteral("wrong kind");
        }
        return {};
    }
};

}  // namespace

TEST_CASE("an empty ledger begins with the level of its office", "[census]") {
    CHECK(topLevel(OfficeLevel::City) == PlaceLevel::District);
    CHECK(topLevel(OfficeLevel::District) == PlaceLevel::District);
    CHECK(topLevel(OfficeLevel::Street) == PlaceLevel::Street);
    CHECK(topLevel(OfficeLevel::Community) == PlaceLevel::Community);
}

TEST_CASE("a level has one name, whether an office or a place is of it", "[census]") {
    for (const auto office : {OfficeLevel::District, OfficeLevel::Street, OfficeLevel::Community}) {
        CHECK(officeLevelName(office) == placeLevelName(topLevel(office)));
    }
}

TEST_CASE("communities and grids need something above them, unless the office is the community", "[census]") {
    LedgerFixture f;
    const auto level = GENERATE(PlaceLevel::Community, PlaceLevel::Grid);
    const Place alone{{}, {}, level, QStringLiteral("骑龙"), {}, {}};
    CHECK(nuanxin::test::kindThrown([&] { PlaceStore(*f.ledger).save(alone); }) == ErrorKind::BadInput);
    f.ledger->setOffice({QStringLiteral("骑龙社区"), OfficeLevel::Community});
    if (level == PlaceLevel::Community) {
        CHECK(PlaceStore(*f.ledger).save(alone).isValid());
    } else {
        CHECK(nuanxin::test::kindThrown([&] { PlaceStore(*f.ledger).save(alone); }) == ErrorKind::BadInput);
    }
}

TEST_CASE("a code has the digits of its level", "[census]") {
    const auto [level, code, right] = GENERATE(table<PlaceLevel, const char*, bool>({
        {PlaceLevel::District, "361199", true},
        {PlaceLevel::District, "361199000000", true},
        {PlaceLevel::District, "361199001", false},
        {PlaceLevel::Street, "361199001", true},
        {PlaceLevel::Street, "361199001000", true},
        {PlaceLevel::Street, "361199", false},
        {PlaceLevel::Community, "361199001002", true},
        {PlaceLevel::Community, "361199001", false},
        {PlaceLevel::Grid, "01", true},
        {PlaceLevel::Grid, "3611990010020001234", false},
        {PlaceLevel::Grid, "", false},
        {PlaceLevel::Grid, "3A", false},
    }));
    CAPTURE(code);
    CHECK(isPlaceCode(QLatin1String(code), level) == right);
}

TEST_CASE("several places go as one change, children with their parents", "[census]") {
    Tree f;
    const qint64 entries = History(*f.ledger).count();
    PlaceStore(*f.ledger).remove({f.street, f.grid, f.community});
    CHECK(PlaceStore(*f.ledger).list().empty());
    CHECK(History(*f.ledger).count() == entries + 1);
    CHECK(History(*f.ledger).undo(History(*f.ledger).undoable()->id).done());
    CHECK(PlaceStore(*f.ledger).list().size() == 3);
}

TEST_CASE("all that is in the way of deleting is told at once and nothing is deleted", "[census]") {
    Tree f;
    const PlaceId other = f.addPlace(QStringLiteral("芦林街道"));
    f.add(other, PlaceLevel::Community, "金星社区");
    const PlaceId free = f.addPlace(QStringLiteral("丰溪街道"));
    const QString told = f.refusalOf([&] { PlaceStore(*f.ledger).remove({f.street, free, other}); });
    CHECK(told.split(u'\n').size() == 2);
    CHECK(told.contains(QStringLiteral("“永丰街道”下面还有 1 个区划（如“骑龙社区”）")));
    CHECK(told.contains(QStringLiteral("“芦林街道”下面还有 1 个区划（如“金星社区”）")));
    CHECK(PlaceStore(*f.ledger).find(free).has_value());
}

TEST_CASE("a place that a record names is not deleted, whatever table the record is in", "[census]") {
    Tree f;
    f.ledger->database().execute(
        "CREATE TABLE stall (id INTEGER PRIMARY KEY, at_place INTEGER REFERENCES place (id)) STRICT;");
    Statement row = f.ledger->database().prepare("INSERT INTO stall (at_place) VALUES (?)");
    row.with(f.grid).run();
    row.with(f.grid).run();
    CHECK(f.refusalOf([&] {
               PlaceStore(*f.ledger).remove(f.grid);
           }).contains(QStringLiteral("“第一网格”还有记录在用（2 条）")));
    CHECK(PlaceStore(*f.ledger).find(f.grid).has_value());
}

TEST_CASE("a long list of what is in the way ends with how many there are", "[census]") {
    Tree f;
    std::vector<PlaceId> streets;
    for (int i = 0; i < 20; ++i) {
        const PlaceId street = f.addPlace(QStringLiteral("街道%1").arg(i));
        f.add(street, PlaceLevel::Community, "社区");
        streets.push_back(street);
    }
    const QString told = f.refusalOf([&] { PlaceStore(*f.ledger).remove(streets); });
    CHECK(told.count(u'\n') < 15);
    CHECK(told.endsWith(QStringLiteral("共有 20 处不能删除。")));
}
