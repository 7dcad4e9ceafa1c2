// SPDX-License-Identifier: GPL-3.0-or-later
// What history tells of a change, and of an undo that does not fit.
#include "core/ledger/row_words.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

using What = RowChange::What;
using Why = RowInTheWay::Why;

// 名称：骑龙社区 or 代码：→361199001001, in the order of the columns.
QStringList linesOf(const RowChange& change) {
    QStringList lines;
    for (const CellChange& cell : change.cells) {
        lines << (change.what == What::Changed
                      ? QStringLiteral("%1：%2→%3").arg(cell.noun, cell.before, cell.after)
                      : QStringLiteral("%1：%2").arg(cell.noun, cell.before + cell.after));
    }
    return lines;
}

QStringList chinese(std::initializer_list<const char*> texts) {
    QStringList all;
    for (const char* text : texts) {
        all << QString::fromUtf8(text);
    }
    return all;
}

struct HistoryFixture : LedgerFixture {
    PlaceStore places{*ledger};
    History history{*ledger};

    PlaceId add(const char* name, PlaceId parent, PlaceLevel level) {
        return places.save({{}, parent, level, QString::fromUtf8(name), {}, {}});
    }
    // What has no parent cannot be a community.
    PlaceId add(const char* name, PlaceId parent = {}) {
        return add(name, parent, parent.isValid() ? PlaceLevel::Community : PlaceLevel::Street);
    }
    HistoryId last() { return history.list(1).front().id; }
    RowChange lastChange() { return history.changesOf(last(), 10).front(); }
};

// A table as the census has them: a sealed field and its blind key, codes, a yes or no, a reference.
constexpr char kPersons[] =
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sex TEXT, community_id INTEGER "
    "REFERENCES place (id), phone_sealed BLOB, code BLOB, to_verify INTEGER, frozen_at INTEGER) STRICT;";

}  // namespace

TEST_CASE("an addition tells the values it wrote, a deletion those it took away", "[history]") {
    HistoryFixture f;
    const PlaceId street = f.add("永丰街道", {}, PlaceLevel::Street);
    const PlaceId community = f.add("骑龙社区", street);
    const RowChange added = f.lastChange();
    CHECK(added.what == What::Added);
    CHECK(added.name == QStringLiteral("骑龙社区"));
    CHECK(linesOf(added) == chinese({"上级：永丰街道", "层级：社区村", "名称：骑龙社区"}));
    f.places.remove(community);
    const RowChange removed = f.lastChange();
    CHECK(removed.what == What::Removed);
    CHECK(linesOf(removed) == linesOf(added));
}

TEST_CASE("a change tells each value it found and left, ids as names and codes as words", "[history]") {
    HistoryFixture f;
    const PlaceId first = f.add("永丰街道", {}, PlaceLevel::Street);
    const PlaceId second = f.add("芦林街道", {}, PlaceLevel::Street);
    Place place = *f.places.find(f.add("骑龙居委会", first));
    place.parent = second;
    place.level = PlaceLevel::Grid;
    place.name = QStringLiteral("骑龙社区");
    place.code = QStringLiteral("361199001001");
    f.places.save(place);
    CHECK(linesOf(f.lastChange()) == chinese({"上级：永丰街道→芦林街道", "层级：社区村→网格",
                                              "名称：骑龙居委会→骑龙社区", "代码：→361199001001"}));
    f.ledger->setOffice({QStringLiteral("永丰街道"), OfficeLevel::Community});
    CHECK(linesOf(f.lastChange()) == chinese({"层级：街道镇→社区村"}));
}

TEST_CASE("the levels of places are called in history as everywhere else", "[history]") {
    HistoryFixture f;
    PlaceId above;
    for (const auto level :
         {PlaceLevel::District, PlaceLevel::Street, PlaceLevel::Community, PlaceLevel::Grid}) {
        above = f.add(placeLevelName(level).toUtf8().constData(), above, level);
        CHECK(linesOf(f.lastChange()).contains(u"层级："_qs + placeLevelName(level)));
    }
}

TEST_CASE("what is sealed stays hidden in history, whether it came, went or changed", "[history]") {
    HistoryFixture f;
    f.ledger->database().execute(kPersons);
    const auto change = [&f](const char* sql) {
        f.ledger->write(QStringLiteral("改动"), [sql](Database& database) { database.execute(sql); });
        return linesOf(f.lastChange());
    };
    CHECK(change("INSERT INTO person (id, name, code) VALUES (7, '甲', x'0102')") ==
          chinese({"名称：甲", "代码：******"}));
    CHECK(change("UPDATE person SET code = x'04' WHERE id = 7") == chinese({"代码：******→******"}));
    CHECK(change("DELETE FROM person") == chinese({"名称：甲", "代码：******"}));
}

TEST_CASE("a value is told as it reads on paper", "[history]") {
    HistoryFixture f;
    f.ledger->database().execute(kPersons);
    const PlaceId community = f.add("骑龙社区");
    const QDateTime moment({2026, 11, 22}, {8, 31});
    struct Case {
        const char* column;
        QVariant value;
        const char* told;
    };
    const Case cases[] = {
        {"name", QStringLiteral("甲"), "甲"},
        {"name", {}, ""},
        {"sex", QStringLiteral("2"), "女"},
        {"sex", QStringLiteral("7"), "7"},  // a code that nobody knows
        {"to_verify", 1, "是"},
        {"to_verify", 0, "否"},
        {"community_id", community.value(), "骑龙社区"},
        {"community_id", 99, "99"},
        {"phone_sealed", QByteArray("\1\2"), "******"},
        {"phone_sealed", QStringLiteral("13800001234"), "******"},
        {"frozen_at", moment.toMSecsSinceEpoch(), "2026-11-22 08:31"},
        {"started_on", QStringLiteral("2026-11-22"), "2026-11-22"},
    };
    RowWords words(f.ledger->database());
    for (const Case& each : cases) {
        INFO(each.column);
        CHECK(words.value(QStringLiteral("person"), QLatin1String(each.column), each.value) ==
              QString::fromUtf8(each.told));
    }
}

TEST_CASE("a row keeps its name in history when it is gone", "[history]") {
    HistoryFixture f;
    const PlaceId street = f.add("永丰街道", {}, PlaceLevel::Street);
    const HistoryId adding = f.last();
    Place place = *f.places.find(street);
    place.note = QStringLiteral("改过");
    f.places.save(place);
    const HistoryId changing = f.last();
    const PlaceId community = f.add("骑龙社区", street);
    const HistoryId below = f.last();
    f.places.remove(community);
    f.places.remove(street);
    for (const HistoryId id : {adding, changing}) {
        CHECK(f.history.changesOf(id, 10).front().name == QStringLiteral("永丰街道"));
    }
    CHECK(linesOf(f.history.changesOf(below, 10).front()).front() == QStringLiteral("上级：永丰街道"));
    CHECK(f.history.nameOf(QStringLiteral("place"), street.value()) == QStringLiteral("永丰街道"));

    f.add("误录的街道", {}, PlaceLevel::Street);
    const HistoryId mistaken = f.last();
    REQUIRE(f.history.undo(mistaken).done());
    CHECK(f.history.changesOf(mistaken, 10).front().name == QStringLiteral("误录的街道"));
}

TEST_CASE("what a bulk change did is told for as many rows as asked for", "[history]") {
    HistoryFixture f;
    std::vector<Place> places;
    for (int i = 0; i < 1000; ++i) {
        places.push_back({{}, {}, PlaceLevel::Street, QStringLiteral("网格%1").arg(i), {}, {}});
    }
    f.places.add(QStringLiteral("成批"), places);
    CHECK(f.history.find(f.last())->rows == 1000);
    CHECK(f.history.changesOf(f.last(), 100).size() == 100);
}

TEST_CASE("an undo that does not fit names every obstacle at once, with the later changes", "[history]") {
    HistoryFixture f;
    const PlaceId street = f.add("永丰街道", {}, PlaceLevel::Street);
    const HistoryId adding = f.last();
    Place place = *f.places.find(street);
    for (const char* note : {"一", "二", "三", "四"}) {
        place.note = QString::fromUtf8(note);
        f.places.save(place);
    }
    REQUIRE(f.history.undo(f.last()).done());  // a later change that no longer stands is no obstacle
    f.add("骑龙社区", street);
    f.add("金星社区", street);

    const UndoResult result = f.history.undo(adding);
    REQUIRE(result.inTheWay.size() == 3);
    const RowInTheWay& changed = result.inTheWay[0];
    CHECK(changed.why == Why::Changed);
    CHECK(changed.laterCount == 3);
    CHECK(changed.later.front().at.isValid());
    CHECK(result.inTheWay[1].why == Why::Below);
    CHECK(result.inTheWay[2].name == QStringLiteral("金星社区"));

    const Explanation said = explainObstacles(result, 10);
    CHECK(said.what == QStringLiteral("没有撤销“新建区划 永丰街道”。"));
    CHECK(said.kept.contains(QStringLiteral("区划“永丰街道”后来又改过（")));
    CHECK(said.kept.contains(QStringLiteral("区划“永丰街道”下面还有区划“骑龙社区”（")));
    CHECK(said.kept.contains(QStringLiteral("admin“新建区划 金星社区”）。")));
    CHECK(said.kept.endsWith(QStringLiteral("台账没有改动。")));
    CHECK(explainObstacles(result, 1).kept.contains(QStringLiteral("…共 3 处。")));
    CHECK(explainObstacles(result, 1, 2).what.startsWith(QStringLiteral("撤销了 2 步")));
}

TEST_CASE("an undo that does not fit says what became of the row", "[history]") {
    HistoryFixture f;
    const PlaceId street = f.add("永丰街道", {}, PlaceLevel::Street);
    const PlaceId other = f.add("芦林街道", {}, PlaceLevel::Street);
    const PlaceId community = f.add("骑龙社区", street);
    Place place = *f.places.find(community);
    const auto said = [&f](HistoryId id) { return obstacleSentences(f.history.undo(id)).value(0); };
    SECTION("it was deleted") {
        place.note = QStringLiteral("改过");
        f.places.save(place);
        const HistoryId changing = f.last();
        f.places.remove(community);
        CHECK(said(changing).startsWith(QStringLiteral("区划“骑龙社区”后来已经删除（")));
        CHECK(said(changing).contains(QStringLiteral("“删除区划 骑龙社区”")));
    }
    SECTION("where it belonged was deleted") {
        place.parent = other;
        f.places.save(place);
        const HistoryId moving = f.last();
        f.places.remove(street);
        const UndoResult result = f.history.undo(moving);
        REQUIRE(result.inTheWay.size() == 1);
        CHECK(result.inTheWay[0].why == Why::ParentGone);
        CHECK(said(moving).startsWith(
            QStringLiteral("区划“骑龙社区”原来归在区划“永丰街道”下面，那一项后来已经删除（")));
        CHECK(said(moving).contains(QStringLiteral("“删除区划 永丰街道”")));
    }
    SECTION("its name was given to another") {
        f.places.remove(community);
        const HistoryId removing = f.last();
        f.add("骑龙社区", street);
        // No table of this edition wants single names; one of another may.
        f.ledger->database().execute("CREATE UNIQUE INDEX single_name ON place (name)");
        CHECK(said(removing).startsWith(QStringLiteral("区划“骑龙社区”放不回去，后来另有了同名的一项（")));
        CHECK(said(removing).contains(QStringLiteral("“新建区划 骑龙社区”")));
    }
    CHECK(f.history.list(1).front().kind == EntryKind::Change);  // nothing was taken back
}

TEST_CASE("a redo that does not fit says so of the redo", "[history]") {
    HistoryFixture f;
    Place place = *f.places.find(f.add("骑龙社区"));
    place.note = QStringLiteral("改过");
    f.places.save(place);
    const HistoryId changing = f.last();
    REQUIRE(f.history.undo(changing).done());
    place.note = QStringLiteral("另外改过");
    f.places.save(place);
    const UndoResult result = f.history.redo(changing);
    REQUIRE(result.inTheWay.size() == 1);
    CHECK(explainObstacles(result, 5).what == QStringLiteral("没有重做“修改区划 骑龙社区”。"));
    CHECK(result.inTheWay[0].later.front().id == f.last());
}
