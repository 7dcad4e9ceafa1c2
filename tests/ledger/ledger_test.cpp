// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include <QDir>

#include "core/ledger/check.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

TEST_CASE("a new ledger holds its office, its administrator and one history entry", "[ledger]") {
    LedgerFixture f;
    CHECK(f.ledger->office().name == QStringLiteral("永丰街道"));
    CHECK(f.ledger->office().level == OfficeLevel::Street);
    CHECK(f.ledger->user().role == Role::Administrator);
    CHECK(History(*f.ledger).count() == 1);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("creating leaves no file behind but the ledger, its log and its lock", "[ledger]") {
    LedgerFixture f;
    f.close();
    CHECK(QDir(f.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("永丰街道.nxl")});
}

TEST_CASE("what was written is there after closing and opening again", "[ledger]") {
    LedgerFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("骑龙街道"));
    f.reopen();
    const auto place = PlaceStore(*f.ledger).find(id);
    REQUIRE(place);
    CHECK(place->name == QStringLiteral("骑龙街道"));
}

TEST_CASE("a write is one transaction: what throws leaves neither data nor history", "[ledger]") {
    LedgerFixture f;
    const QByteArray before = dumpOf(f.ledger->database());
    const qint64 entries = History(*f.ledger).count();
    CHECK_THROWS_AS(
        f.ledger->write(QStringLiteral("一半"),
                        [&](Database& database) {
                            database.execute("INSERT INTO place (id, level, name) VALUES (1, 1, 'a')");
                            throw std::runtime_error("half way");
                        }),
        std::runtime_error);
    CHECK(dumpOf(f.ledger->database()) == before);
    CHECK(History(*f.ledger).count() == entries);
    CHECK_NOTHROW(f.addPlace(QStringLiteral("还能写")));
}

TEST_CASE("a write that changes nothing makes no history entry", "[ledger]") {
    LedgerFixture f;
    f.addPlace(QStringLiteral("甲"));
    const qint64 entries = History(*f.ledger).count();
    const HistoryId id = f.ledger->write(
        QStringLiteral("空"), [](Database& database) { database.execute("UPDATE place SET name = name"); });
    CHECK_FALSE(id.isValid());
    CHECK(History(*f.ledger).count() == entries);
}

TEST_CASE("a write inside a write is refused and the outer one is rolled back", "[ledger]") {
    LedgerFixture f;
    const QByteArray before = dumpOf(f.ledger->database());
    CHECK(kindThrown([&] {
              f.ledger->write(QStringLiteral("外"), [&](Database& database) {
                  database.execute("INSERT INTO place (id, level, name) VALUES (1, 1, 'a')");
                  f.ledger->write(QStringLiteral("内"), [](Database&) {});
              });
          }) == ErrorKind::Internal);
    CHECK(dumpOf(f.ledger->database()) == before);
}

TEST_CASE("a change notice names the tables and rows, also to other connections", "[ledger]") {
    LedgerFixture f;
    const auto other = f.ledger->another();
    ChangeNotice heard;
    auto token = other->onChange([&](const ChangeNotice& notice) { heard = notice; });
    const PlaceId id = f.addPlace(QStringLiteral("骑龙社区"));
    REQUIRE(heard.tables.size() == 1);
    CHECK(heard.touches(u"place"));
    CHECK(heard.tables[0].rows == std::vector<qint64>{id.value()});
    CHECK(heard.entry.isValid());
    token.reset();
    heard = {};
    f.addPlace(QStringLiteral("金星社区"));
    CHECK_FALSE(heard.entry.isValid());
}

TEST_CASE("a change of more than a thousand rows says many instead of naming them", "[ledger]") {
    LedgerFixture f;
    ChangeNotice heard;
    const auto token = f.ledger->onChange([&](const ChangeNotice& notice) { heard = notice; });
    std::vector<Place> places;
    for (int i = 0; i < 1500; ++i) {
        places.push_back({{}, {}, PlaceLevel::Street, QStringLiteral("街道%1").arg(i), {}, {}});
    }
    PlaceStore(*f.ledger).add(QStringLiteral("录入街道"), places);
    REQUIRE(heard.tables.size() == 1);
    CHECK(heard.tables[0].many);
    CHECK(heard.tables[0].rows.empty());
}

TEST_CASE("while one connection writes, another is told so instead of waiting", "[ledger]") {
    LedgerFixture f;
    const auto other = f.ledger->another();
    f.ledger->write(QStringLiteral("长的"), [&](Database& database) {
        database.execute("INSERT INTO place (id, level, name) VALUES (1, 1, 'a')");
        CHECK(kindThrown([&] { other->write(QStringLiteral("短的"), [](Database&) {}); }) == ErrorKind::Busy);
    });
    CHECK_NOTHROW(other->write(QStringLiteral("短的"), [](Database& database) {
        database.execute("UPDATE place SET name = 'b' WHERE id = 1");
    }));
}

TEST_CASE("ids go on above everything the ledger holds, also when the clock was set back", "[ledger]") {
    LedgerFixture f;
    const qint64 last = f.addPlace(QStringLiteral("甲")).value();
    OpenOptions lastYear;
    lastYear.clock = [] { return QDateTime::currentMSecsSinceEpoch() - qint64(365) * 86'400'000; };
    f.reopen(f.admin(), lastYear);
    CHECK(f.addPlace(QStringLiteral("乙")).value() > last);
}

TEST_CASE("every recorded table has an id as its key, so undo, check and merging can name its rows",
          "[ledger]") {
    LedgerFixture f;
    Database& database = f.ledger->database();
    const QStringList tables = recordedTables(database);
    REQUIRE(tables.contains(QStringLiteral("place")));
    for (const QString& table : tables) {
        Statement key = database.prepare("SELECT name FROM pragma_table_info(?) WHERE pk = 1");
        INFO(table);
        REQUIRE(key.with(table).step());
        CHECK(key.text(0) == QStringLiteral("id"));
    }
}
