// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/check_replay.h"

#include <sqlite3.h>

#include <limits>

#include "core/ledger/changeset.h"
#include "core/ledger/row_words.h"

namespace nuanxin {

namespace {

// Whose values differ; both rows are read as id and all columns.
QStringList differing(const Statement& a, const Statement& b, const QStringList& columns) {
    QStringList found;
    for (int column = 1; column < a.columns() && column <= columns.size(); ++column) {
        if (a.blob(column) != b.blob(column) || a.isNull(column) != b.isNull(column)) {
            found << columns[column - 1];
        }
    }
    return found;
}

class Comparison {
public:
    Comparison(Database& file, Database& replayed, size_t limit)
        : m_file(file), m_replayed(replayed), m_fileWords(file), m_replayedWords(replayed), m_limit(limit) {}

    // Walks both tables in key order, side by side.
    void compare(const QString& table) {
        const QString all = QStringLiteral("SELECT id, * FROM \"%1\" ORDER BY id").arg(table);
        Statement left = m_file.prepare(all);
        Statement right = m_replayed.prepare(all);
        constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
        qint64 inFile = left.step() ? left.integer(0) : kEnd;
        qint64 inHistory = right.step() ? right.integer(0) : kEnd;
        while (std::min(inFile, inHistory) != kEnd && m_found.size() < m_limit) {
            if (inFile < inHistory) {
                add(ReplayDifference::What::OnlyInFile, table, inFile, m_fileWords);
            } else if (inHistory < inFile) {
                add(ReplayDifference::What::OnlyInHistory, table, inHistory, m_replayedWords);
            } else if (const QStringList columns = differing(left, right, m_fileWords.columnsOf(table));
                       !columns.isEmpty()) {
                add(ReplayDifference::What::Differs, table, inFile, m_fileWords);
                m_found.back().columns = columns;
            }
            const qint64 done = std::min(inFile, inHistory);
            if (inFile == done) {
                inFile = left.step() ? left.integer(0) : kEnd;
            }
            if (inHistory == done) {
                inHistory = right.step() ? right.integer(0) : kEnd;
            }
        }
    }
    std::vector<ReplayDifference> found() { return std::move(m_found); }

private:
    void add(ReplayDifference::What what, const QString& table, qint64 row, RowWords& words) {
        m_found.push_back({what, table, row, words.nameNow(table, row), {}});
    }

    Database& m_file;
    Database& m_replayed;
    RowWords m_fileWords, m_replayedWords;
    size_t m_limit;
    std::vector<ReplayDifference> m_found;
};

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

std::vector<ReplayDifference> replayDifferences(Database& database, size_t limit) {
    if (database.number("SELECT count(DISTINCT node) FROM ledger_history") > 1) {
        return {};
    }
    Database replayed(QStringLiteral(":memory:"), Database::Access::ReadWrite);
    copySchema(database, replayed);
    Statement entries =
        database.prepare("SELECT changeset FROM ledger_history WHERE row_count > redacted ORDER BY id");
    while (entries.step()) {
        // A change that does not fit shows up as a difference below.
        applyChangeset(replayed, entries.blob(0), [](const ChangeView&, Misfit) {});
    }
    Comparison comparison(database, replayed, limit);
    for (const QString& table : recordedTables(database)) {
        comparison.compare(table);
    }
    return comparison.found();
}

}  // namespace nuanxin
