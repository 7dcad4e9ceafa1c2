// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/check_replay.h"

#include <sqlite3.h>

#include <QCoreApplication>

#include "core/ledger/changeset.h"

namespace nuanxin {

namespace {

class ReplayWords {
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)

public:
    static QString differs(const QString& table, qint64 row) {
        return tr("表 %1 的第 %2 号记录与历史记下的不一致。").arg(table).arg(row);
    }
};

bool sameRow(const Statement& a, const Statement& b) {
    for (int column = 0; column < a.columns(); ++column) {
        if (a.blob(column) != b.blob(column) || a.isNull(column) != b.isNull(column)) {
            return false;
        }
    }
    return true;
}

// Walks two tables in key order, side by side.
void compare(Database& file, Database& replayed, const QString& table, int limit, QStringList& differences) {
    const QString all = QStringLiteral("SELECT id, * FROM \"%1\" ORDER BY id").arg(table);
    Statement left = file.prepare(all);
    Statement right = replayed.prepare(all);
    bool hasLeft = left.step();
    bool hasRight = right.step();
    while ((hasLeft || hasRight) && differences.size() < limit) {
        const qint64 leftId = hasLeft ? left.integer(0) : std::numeric_limits<qint64>::max();
        const qint64 rightId = hasRight ? right.integer(0) : std::numeric_limits<qint64>::max();
        if (leftId != rightId || !sameRow(left, right)) {
            differences << ReplayWords::differs(table, std::min(leftId, rightId));
        }
        if (leftId <= rightId) {
            hasLeft = left.step();
        }
        if (rightId <= leftId) {
            hasRight = right.step();
        }
    }
}

// The tables of this very file, whichever edition made them.
void copySchema(Database& from, Database& to) {
    Statement statements = from.prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = 'table' AND name NOT LIKE "
        "'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'derived\\_%' ESCAPE '\\'");
    while (statements.step()) {
        to.execute(statements.text(0));
    }
}

}  // namespace

QStringList replayDifferences(Database& database, int limit) {
    if (database.number("SELECT count(DISTINCT node) FROM ledger_history") > 1) {
        return {};
    }
    Database replayed(QStringLiteral(":memory:"), Database::Access::ReadWrite);
    copySchema(database, replayed);
    Statement entries =
        database.prepare("SELECT changeset FROM ledger_history WHERE row_count > redacted ORDER BY id");
    while (entries.step()) {
        // A change that does not fit shows up as a difference below.
        applyChangeset(replayed, entries.blob(0), [](const ChangeView&) {});
    }
    QStringList differences;
    for (const QString& table : recordedTables(database)) {
        compare(database, replayed, table, limit, differences);
    }
    return differences;
}

}  // namespace nuanxin
