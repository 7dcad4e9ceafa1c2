// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/history.h"

#include <random>

#include "core/ledger/check.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

// Random work on places that is always valid, each step one labelled write.
class RandomWork {
public:
    RandomWork(Ledger& ledger, unsigned seed) : m_ledger(ledger), m_random(seed) {}

    HistoryId step() {
        return m_ledger.write(QStringLiteral("第 %1 步").arg(++m_steps), [&](Database& database) {
            do {
                const int changes = 1 + int(m_random() % 5);
                for (int i = 0; i < changes; ++i) {
                    change(database);
                }
            } while (database.number("SELECT total_changes()") == 0);
        });
    }

private:
    void change(Database& database) {
        const qint64 count = database.number("SELECT count(*) FROM place");
        const unsigned kind = m_random() % 4;
        if (count == 0 || kind < 2) {
            const qint64 parent = count > 0 && m_random() % 2 ? anyRow(database, count) : 0;
            database.prepare("INSERT INTO place (id, parent_id, level, name, note) VALUES (?, ?, ?, ?, ?)")
                .with(m_ledger.newId(), PlaceId(parent), 1 + int(m_random() % 4), word(), word())
                .run();
        } else if (kind == 2) {
            database.prepare("UPDATE place SET note = ? WHERE id = ?")
                .with(word(), anyRow(database, count))
                .run();
        } else {
            database
                .prepare(
                    "DELETE FROM place WHERE id = ? AND id NOT IN (SELECT parent_id FROM place WHERE "
                    "parent_id IS NOT NULL)")
                .with(anyRow(database, count))
                .run();
        }
    }
    qint64 anyRow(Database& database, qint64 count) {
        Statement row = database.prepare("SELECT id FROM place ORDER BY id LIMIT 1 OFFSET ?");
        row.with(qint64(m_random() % quint64(count))).step();
        return row.integer(0);
    }
    QString word() { return QStringLiteral("地名%1").arg(quint64(m_random()) << 20 | quint64(++m_words)); }

    Ledger& m_ledger;
    std::mt19937 m_random;
    int m_steps = 0;
    int m_words = 0;
};

}  // namespace

TEST_CASE("undoing any of fifty random changes right after it gives back what was before, to the byte",
          "[history]") {
    const unsigned seed = GENERATE(1u, 2u, 3u);
    LedgerFixture f;
    RandomWork work(*f.ledger, seed);
    History history(*f.ledger);
    for (int i = 0; i < 50; ++i) {
        const QByteArray before = dumpOf(f.ledger->database());
        const HistoryId id = work.step();
        if (!id.isValid()) {
            continue;
        }
        const QByteArray after = dumpOf(f.ledger->database());
        REQUIRE(after != before);
        REQUIRE(history.undo(id).done());
        REQUIRE(dumpOf(f.ledger->database()) == before);
        REQUIRE(history.redo(id).done());
        REQUIRE(dumpOf(f.ledger->database()) == after);
    }
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("undoing all of fifty random changes in reverse gives back every state on the way", "[history]") {
    const unsigned seed = GENERATE(11u, 12u, 13u);
    LedgerFixture f;
    RandomWork work(*f.ledger, seed);
    History history(*f.ledger);
    std::vector<std::pair<HistoryId, QByteArray>> steps;
    for (int i = 0; i < 50; ++i) {
        const QByteArray before = dumpOf(f.ledger->database());
        if (const HistoryId id = work.step(); id.isValid()) {
            steps.emplace_back(id, before);
        }
    }
    REQUIRE(steps.size() > 40);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        REQUIRE(history.undoable()->id == step->first);
        REQUIRE(history.undo(step->first).done());
        REQUIRE(dumpOf(f.ledger->database()) == step->second);
    }
    CHECK_FALSE(history.undoable());
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("undoing a change in the middle either fits and takes back just that, or changes nothing",
          "[history]") {
    const unsigned seed = GENERATE(21u, 22u);
    LedgerFixture f;
    RandomWork work(*f.ledger, seed);
    History history(*f.ledger);
    std::vector<HistoryId> ids;
    for (int i = 0; i < 50; ++i) {
        if (const HistoryId id = work.step(); id.isValid()) {
            ids.push_back(id);
        }
    }
    int fitted = 0;
    int blocked = 0;
    for (const HistoryId id : ids) {
        const QByteArray before = dumpOf(f.ledger->database());
        const UndoResult result = history.undo(id);
        if (result.done()) {
            ++fitted;
            REQUIRE(result.inTheWay.empty());
            REQUIRE(history.redo(id).done());
        } else {
            ++blocked;
            REQUIRE_FALSE(result.inTheWay.empty());
        }
        REQUIRE(dumpOf(f.ledger->database()) == before);
    }
    CHECK(fitted > 0);
    CHECK(blocked > 0);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("an undo that no longer fits names the row and the later change in its way", "[history]") {
    LedgerFixture f;
    PlaceStore places(*f.ledger);
    History history(*f.ledger);
    const PlaceId id = f.addPlace(QStringLiteral("骑龙社区"));
    const HistoryId adding = history.list(1).front().id;
    Place place = *places.find(id);
    place.note = QStringLiteral("改过");
    places.save(place);
    const HistoryId changing = history.list(1).front().id;

    const UndoResult result = history.undo(adding);
    REQUIRE_FALSE(result.done());
    REQUIRE(result.inTheWay.size() == 1);
    CHECK(result.inTheWay[0].table == QStringLiteral("place"));
    CHECK(result.inTheWay[0].row == id.value());
    CHECK(result.inTheWay[0].name == QStringLiteral("骑龙社区"));
    CHECK(result.inTheWay[0].why == RowInTheWay::Why::Changed);
    REQUIRE(result.inTheWay[0].later.size() == 1);
    CHECK(result.inTheWay[0].later[0].id == changing);
    CHECK(result.inTheWay[0].later[0].label == QStringLiteral("修改区划 骑龙社区"));
    CHECK(places.find(id)->note == QStringLiteral("改过"));
}

TEST_CASE("undoing the addition of a row that others point to is refused and names those", "[history]") {
    LedgerFixture f;
    PlaceStore places(*f.ledger);
    History history(*f.ledger);
    const PlaceId street = f.addPlace(QStringLiteral("永丰街道"), PlaceLevel::Street);
    const HistoryId adding = history.list(1).front().id;
    const PlaceId community =
        places.save({{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}});
    const UndoResult result = history.undo(adding);
    REQUIRE_FALSE(result.done());
    REQUIRE(result.inTheWay.size() == 1);
    CHECK(result.inTheWay[0].row == community.value());
    CHECK(result.inTheWay[0].why == RowInTheWay::Why::Below);
    CHECK(result.inTheWay[0].otherName == QStringLiteral("永丰街道"));
    CHECK(places.find(street));
}

TEST_CASE("two people's changes to different fields of one row are taken back independently", "[history]") {
    LedgerFixture f;
    PlaceStore places(*f.ledger);
    History history(*f.ledger);
    const PlaceId id = f.addPlace(QStringLiteral("骑龙社区"));
    Place place = *places.find(id);
    place.code = QStringLiteral("361199001001");
    places.save(place);
    const HistoryId codeSet = history.list(1).front().id;
    place.note = QStringLiteral("临街");
    places.save(place);
    REQUIRE(history.undo(codeSet).done());
    CHECK(places.find(id)->code.isEmpty());
    CHECK(places.find(id)->note == QStringLiteral("临街"));
}

TEST_CASE("undo and redo walk back and forth over the newest changes, until something new is changed",
          "[history]") {
    LedgerFixture f;
    History history(*f.ledger);
    CHECK_FALSE(history.undoable());
    CHECK_FALSE(history.redoable());
    f.addPlace(QStringLiteral("甲"));
    f.addPlace(QStringLiteral("乙"));
    CHECK(history.undoable()->label == QStringLiteral("新建区划 乙"));
    REQUIRE(history.undo(history.undoable()->id).done());
    REQUIRE(history.undo(history.undoable()->id).done());
    CHECK_FALSE(history.undoable());
    CHECK(history.redoable()->label == QStringLiteral("新建区划 甲"));
    REQUIRE(history.redo(history.redoable()->id).done());
    CHECK(history.redoable()->label == QStringLiteral("新建区划 乙"));
    f.addPlace(QStringLiteral("丙"));
    CHECK_FALSE(history.redoable());
}

TEST_CASE("the newest n changes are undone together, as many as there are", "[history]") {
    LedgerFixture f;
    History history(*f.ledger);
    for (int i = 0; i < 5; ++i) {
        f.addPlace(QStringLiteral("区划%1").arg(i));
    }
    CHECK(history.undoNewest(3).size() == 3);
    CHECK(PlaceStore(*f.ledger).list().size() == 2);
    CHECK(history.undoNewest(10).size() == 2);
    CHECK(PlaceStore(*f.ledger).list().empty());
    CHECK(history.undoNewest(1).empty());
}

TEST_CASE("what cannot be undone says so", "[history]") {
    LedgerFixture f;
    History history(*f.ledger);
    const HistoryId created = history.list(1).front().id;
    CHECK(kindThrown([&] { history.undo(created); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { history.undo(HistoryId(42)); }) == ErrorKind::BadInput);
    f.addPlace(QStringLiteral("甲"));
    const HistoryId adding = history.list(1).front().id;
    REQUIRE(history.undo(adding).done());
    CHECK(kindThrown([&] { history.undo(adding); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { history.redo(created); }) == ErrorKind::BadInput);
}

TEST_CASE("every table and column that history can show has a word for it", "[history]") {
    LedgerFixture f;
    Database& database = f.ledger->database();
    for (const QString& table : recordedTables(database)) {
        INFO(table.toStdString());
        CHECK(tableNoun(table) != tableNoun(QStringLiteral("no_such_table")));
    }
    for (const QString& table : {QStringLiteral("worker"),
                                 QStringLiteral("employer"),
                                 QStringLiteral("site"),
                                 QStringLiteral("visit"),
                                 QStringLiteral("worker_role"),
                                 QStringLiteral("place"),
                                 QStringLiteral("organisation"),
                                 QStringLiteral("organisation_term"),
                                 QStringLiteral("organisation_post"),
                                 QStringLiteral("covered_unit"),
                                 QStringLiteral("instructor"),
                                 QStringLiteral("instructor_duty"),
                                 QStringLiteral("member"),
                                 QStringLiteral("relationship"),
                                 QStringLiteral("check_in_point"),
                                 QStringLiteral("check_in"),
                                 QStringLiteral("mobile_certificate"),
                                 QStringLiteral("transfer"),
                                 QStringLiteral("transfer_step"),
                                 QStringLiteral("development"),
                                 QStringLiteral("development_step"),
                                 QStringLiteral("development_quota"),
                                 QStringLiteral("work_calendar_day"),
                                 QStringLiteral("meeting"),
                                 QStringLiteral("meeting_attendance"),
                                 QStringLiteral("meeting_decision"),
                                 QStringLiteral("dues_base"),
                                 QStringLiteral("dues_income"),
                                 QStringLiteral("dues_relief"),
                                 QStringLiteral("dues_payment")}) {
        Statement columns = database.prepare(
            "SELECT name FROM pragma_table_info(?) WHERE name <> 'id' AND name <> "
            "'round_id'");
        columns.with(table);
        while (columns.step()) {
            INFO(columns.text(0).toStdString());
            CHECK_FALSE(columnNoun(table, columns.text(0)).isEmpty());
        }
    }
}

TEST_CASE("all that touched one row is listed, newest first", "[history]") {
    LedgerFixture f;
    PlaceStore places(*f.ledger);
    const PlaceId id = f.addPlace(QStringLiteral("骑龙社区"));
    f.addPlace(QStringLiteral("金星社区"));
    Place place = *places.find(id);
    place.note = QStringLiteral("改过");
    places.save(place);
    const auto entries = History(*f.ledger).entriesOf(QStringLiteral("place"), id.value());
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].label == QStringLiteral("修改区划 骑龙社区"));
    CHECK(entries[1].label == QStringLiteral("新建区划 骑龙社区"));
}

TEST_CASE("history is read page by page, newest first", "[history]") {
    LedgerFixture f;
    for (int i = 0; i < 7; ++i) {
        f.addPlace(QStringLiteral("区划%1").arg(i));
    }
    History history(*f.ledger);
    const auto page = history.list(3);
    REQUIRE(page.size() == 3);
    CHECK(page[0].label == QStringLiteral("新建区划 区划6"));
    const auto next = history.list(3, page[2].id);
    CHECK(next[0].label == QStringLiteral("新建区划 区划3"));
    CHECK(history.list(100).size() == 8);
}

TEST_CASE("a step that was done again is the newest step, wherever it stood before", "[history]") {
    LedgerFixture f;
    History history(*f.ledger);
    f.addPlace(QStringLiteral("甲"));
    const HistoryId first = history.list(1).front().id;
    f.addPlace(QStringLiteral("乙"));
    const HistoryId second = history.list(1).front().id;
    REQUIRE(history.undo(first).done());
    CHECK(history.undoable()->id == second);
    REQUIRE(history.redo(first).done());
    CHECK(history.undoable()->id == first);
    CHECK(history.undoable(first)->id == second);  // of those made after the first, the second is the newest
    REQUIRE(history.undo(first).done());
    CHECK(history.undoable()->id == second);
    CHECK(history.redoable()->id == first);
}

TEST_CASE("administrative entries are no steps: undo and redo pass over them", "[history]") {
    LedgerFixture f;
    History history(*f.ledger);
    f.addPlace(QStringLiteral("甲"));
    Users(*f.ledger).add(QStringLiteral("指导员02"), Role::Instructor, kPassword);
    REQUIRE(history.list(1).front().kind == EntryKind::Administrative);
    CHECK(history.undoable()->label == QStringLiteral("新建区划 甲"));
    REQUIRE(history.undo(history.undoable()->id).done());
    Users(*f.ledger).add(QStringLiteral("指导员03"), Role::Instructor, kPassword);
    CHECK(history.redoable()->label == QStringLiteral("新建区划 甲"));
}

TEST_CASE("all that was done after an entry is undone, the entry itself stays", "[history]") {
    LedgerFixture f;
    History history(*f.ledger);
    f.addPlace(QStringLiteral("甲"));
    const HistoryId here = history.list(1).front().id;
    f.addPlace(QStringLiteral("乙"));
    f.addPlace(QStringLiteral("丙"));
    REQUIRE(history.undo(history.list(1).front().id).done());
    f.addPlace(QStringLiteral("丁"));
    CHECK(history.countUndoable(here) == 2);
    const auto results = history.undoNewest(2, here);
    REQUIRE(results.size() == 2);
    CHECK(results[0].about.label == QStringLiteral("新建区划 丁"));
    CHECK(results[1].about.label == QStringLiteral("新建区划 乙"));
    CHECK(PlaceStore(*f.ledger).list().size() == 1);
    CHECK(history.countUndoable(here) == 0);
    CHECK(history.undoNewest(1, here).empty());
}

TEST_CASE("undoing several steps can be cancelled between two, and tells what it had done", "[history]") {
    struct CancelAfterOne : Progress {
        qint64 reached = 0;
        void advance(qint64 done, qint64) override { reached = done; }
        bool isCancelled() const override { return reached == 1; }
    } progress;
    LedgerFixture f;
    for (int i = 0; i < 3; ++i) {
        f.addPlace(QStringLiteral("区划%1").arg(i));
    }
    CHECK(History(*f.ledger).undoNewest(3, {}, progress).size() == 1);
    CHECK(PlaceStore(*f.ledger).list().size() == 2);
}

TEST_CASE("history can be narrowed by words, by person, by kind and to what stands", "[history]") {
    LedgerFixture f;
    const PlaceId first = f.addPlace(QStringLiteral("骑龙社区"));
    f.addPlace(QStringLiteral("陶亭社区"));
    Users(*f.ledger).add(QStringLiteral("指导员02"), Role::Instructor, kPassword);
    f.reopen({QStringLiteral("指导员02"), kPassword});
    f.addPlace(QStringLiteral("金星社区"));
    History history(*f.ledger);
    const HistoryId undone = history.list(1).front().id;
    const HistoryId undo = history.undo(undone).entry;
    Place place = *PlaceStore(*f.ledger).find(first);
    place.note = QStringLiteral("临街");
    PlaceStore(*f.ledger).save(place);
    PlaceStore(*f.ledger).remove(first);
    using Kind = HistoryFilter::Kind;
    struct Case {
        HistoryFilter filter;
        qint64 found;
    };
    const QString second = QStringLiteral("指导员02");
    const Case cases[] = {{{}, 8},
                          {{QStringLiteral("社区"), {}}, 6},
                          {{{}, QStringLiteral("admin")}, 4},
                          {{{}, {}, Kind::Added}, 3},
                          {{{}, {}, Kind::Changed}, 1},
                          {{{}, {}, Kind::Removed}, 1},
                          {{{}, {}, Kind::Reversal}, 1},
                          {{{}, {}, Kind::Administrative}, 2},
                          {{{}, {}, Kind::Any, true}, 6},
                          {{{}, {}, Kind::Added, true}, 2},
                          {{{}, {}, Kind::Reversal, true}, 0},
                          {{{}, second, Kind::Added}, 1},
                          {{QStringLiteral("陶亭"), second}, 0}};
    for (const Case& each : cases) {
        INFO(each.filter.text << each.filter.user << static_cast<int>(each.filter.kind)
                              << each.filter.onlyStanding);
        CHECK(history.count(each.filter) == each.found);
        CHECK(static_cast<qint64>(history.list(100, {}, each.filter).size()) == each.found);
    }
    CHECK(history.users() == QStringList{QStringLiteral("admin"), second});
    CHECK(history.lastReversalOf(undone)->id == undo);
    CHECK_FALSE(history.lastReversalOf(undo).has_value());
}
