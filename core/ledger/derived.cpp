// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/derived.h"

#include <sqlite3.h>

#include <string_view>
#include <utility>

#include "core/ledger/database.h"
#include "core/ledger/schema.h"
#include "core/ledger/sql_functions.h"
#include "core/ledger/worker_places.h"

namespace nuanxin {

namespace {

struct Derived {
    QString table, rebuild, wrong;
    bool isIndex = false;  // an FTS5 index
};

// In the order of their names, which is the order in which they build on each other.
std::vector<Derived> derivedWithRebuild(Database& database) {
    std::vector<Derived> all;
    for (const QString& table : derivedTables(database)) {
        const QString subject = table.mid(8);
        Derived derived{table, QStringLiteral("rebuild_") + subject, QStringLiteral("wrong_") + subject};
        if (!database.hasView(derived.rebuild)) {
            continue;  // a part of an index
        }
        derived.isIndex = database.hasTable(table + QStringLiteral("_config"));
        all.push_back(std::move(derived));
    }
    return all;
}

QString filled(const char* sql, const Derived& derived) {
    return QString::fromLatin1(sql)
        .replace(QLatin1String("%1"), derived.table)
        .replace(QLatin1String("%2"), derived.rebuild)
        .replace(QLatin1String("%3"), derived.wrong);
}

void rebuild(Database& database, const Derived& derived) {
    if (derived.isIndex) {
        database.execute(
            filled("INSERT INTO %1 (%1) VALUES ('delete-all');"
                   "INSERT INTO %1 (rowid, words) SELECT * FROM %2 ORDER BY 1",
                   derived));
    } else {
        database.execute(filled("DELETE FROM %1; INSERT INTO %1 SELECT * FROM %2 ORDER BY 1", derived));
    }
}

qint64 countOf(Database& database, const QString& sql) {
    Statement count = database.prepare(sql);
    count.step();
    return count.integer(0);
}

// Every occurrence of every word, in the index and in one made anew, walked side by side.
qint64 wordDifferences(Database& database, const Derived& derived) {
    constexpr char kMake[] =
        "CREATE VIRTUAL TABLE temp.anew USING fts5 (words, content = '', tokenize = 'ascii');"
        "INSERT INTO temp.anew (rowid, words) SELECT * FROM %2 ORDER BY 1;"
        "CREATE VIRTUAL TABLE temp.words_held USING fts5vocab (main, %1, instance);"
        "CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab (temp, anew, instance)";
    constexpr char kDrop[] =
        "DROP TABLE IF EXISTS temp.words_held; DROP TABLE IF EXISTS temp.words_anew; DROP TABLE IF EXISTS "
        "temp.anew";
    database.execute(kDrop);
    database.execute(filled(kMake, derived));
    qint64 differences = 0;
    {
        Statement held = database.prepare("SELECT term, doc, \"offset\" FROM temp.words_held");
        Statement anew = database.prepare("SELECT term, doc, \"offset\" FROM temp.words_anew");
        bool hasHeld = held.step();
        bool hasAnew = anew.step();
        while (hasHeld || hasAnew) {
            const auto place = [](const Statement& row) {
                return std::tuple(row.blob(0), row.integer(1), row.integer(2));
            };
            const bool heldFirst = hasHeld && (!hasAnew || place(held) <= place(anew));
            const bool anewFirst = hasAnew && (!hasHeld || place(anew) <= place(held));
            differences += heldFirst != anewFirst ? 1 : 0;
            hasHeld = heldFirst ? held.step() : hasHeld;
            hasAnew = anewFirst ? anew.step() : hasAnew;
        }
    }
    database.forgetStatements();
    database.execute(kDrop);
    return differences;
}

qint64 rowDifferences(Database& database, const Derived& derived) {
    if (database.hasView(derived.wrong)) {
        return countOf(database, filled("SELECT count(*) FROM %3", derived));
    }
    return countOf(database,
                   filled("SELECT (SELECT count(*) FROM (SELECT * FROM %1 EXCEPT SELECT * FROM %2)) + "
                          "(SELECT count(*) FROM (SELECT * FROM %2 EXCEPT SELECT * FROM %1))",
                          derived));
}

}  // namespace

bool areDerivedCurrent(Database& database) {
    Statement made = database.prepare("SELECT value FROM ledger_setting WHERE key = 'text_tables'");
    return made.step() && made.text(0) == sqlFunctionsVersion();
}

void refreshDerived(Database& database, bool anyway) {
    if (!anyway && areDerivedCurrent(database)) {
        return;
    }
    for (const Derived& derived : derivedWithRebuild(database)) {
        rebuild(database, derived);
    }
    database.prepare("INSERT OR REPLACE INTO ledger_setting (key, value) VALUES ('text_tables', ?)")
        .with(sqlFunctionsVersion())
        .run();
}

DerivedUpkeep::DerivedUpkeep(Database& database) : m_database(database) {
    const auto note = [](void* self, int operation, const char*, const char* table, sqlite3_int64 row) {
        if (operation == SQLITE_INSERT && std::string_view(table) == "worker") {
            static_cast<DerivedUpkeep*>(self)->m_added.push_back(row);
        }
    };
    sqlite3_update_hook(m_database.handle(), note, this);
}

DerivedUpkeep::~DerivedUpkeep() {
    sqlite3_update_hook(m_database.handle(), nullptr, nullptr);
}

void DerivedUpkeep::prepare() {
    constexpr size_t kFew = 1000;  // sooner spelled than a thread is started
    std::vector<Newcomer> newcomers = readNewcomers(m_database, std::exchange(m_added, {}));
    const auto when = newcomers.size() > kFew ? std::launch::async : std::launch::deferred;
    m_newcomers = std::async(when, spell, std::move(newcomers));
}

void DerivedUpkeep::settle() {
    if (!m_newcomers.valid()) {
        prepare();
    }
    settleWorkers(m_database, m_newcomers.get());
}

std::vector<DerivedDifference> compareDerived(Database& database) {
    std::vector<DerivedDifference> all;
    for (const Derived& derived : derivedWithRebuild(database)) {
        all.push_back({derived.table, derived.isIndex ? wordDifferences(database, derived)
                                                      : rowDifferences(database, derived)});
    }
    return all;
}

void purgeSearchIndexes(Database& database) {
    for (const Derived& derived : derivedWithRebuild(database)) {
        if (derived.isIndex) {
            database.execute(filled("INSERT INTO %1 (%1) VALUES ('optimize')", derived));
        }
    }
}

}  // namespace nuanxin
