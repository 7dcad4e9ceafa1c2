// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/erasure.h"

#include <map>
#include <set>

#include "core/ledger/changeset.h"
#include "core/ledger/derived.h"

namespace nuanxin {

namespace {

using RowsOfTables = std::map<QString, std::set<qint64>>;

struct Reference {
    QString table, column;
    int columnNumber;
    QString parent;
};

std::vector<Reference> referencesIn(Database& database) {
    std::vector<Reference> references;
    for (const QString& table : recordedTables(database)) {
        Statement rows = database.prepare(
            "SELECT key.\"from\", info.cid, key.\"table\" FROM pragma_foreign_key_list(?1) AS key JOIN "
            "pragma_table_info(?1) AS info ON info.name = key.\"from\"");
        rows.with(table);
        while (rows.step()) {
            references.push_back({table, rows.text(0), static_cast<int>(rows.integer(1)), rows.text(2)});
        }
    }
    return references;
}

// Everything that belongs to the erased rows, directly or through others: what refers to them now, and what
// did when it was removed.
class Belongings {
public:
    Belongings(Database& database, const QString& table, const std::vector<qint64>& ids)
        : m_database(database), m_references(referencesIn(database)) {
        m_rows[table].insert(ids.begin(), ids.end());
        do {
            m_grown = false;
            collectFromTables();
            collectFromHistory();
        } while (m_grown);
    }
    const RowsOfTables& rows() const { return m_rows; }
    bool has(const QString& table, qint64 row) const {
        const auto found = m_rows.find(table);
        return found != m_rows.end() && found->second.contains(row);
    }

private:
    void add(const QString& table, qint64 row) { m_grown |= m_rows[table].insert(row).second; }

    void collectFromTables() {
        for (const Reference& reference : m_references) {
            const std::set<qint64> parents = m_rows[reference.parent];
            for (const qint64 parent : parents) {
                Statement rows = m_database.prepare(QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?")
                                                        .arg(reference.table, reference.column));
                rows.with(parent);
                while (rows.step()) {
                    add(reference.table, rows.integer(0));
                }
            }
        }
    }

    void collectFromHistory() {
        Statement entries =
            m_database.prepare("SELECT changeset FROM ledger_history WHERE row_count > redacted ORDER BY id");
        while (entries.step()) {
            readChangeset(entries.blob(0), [this](const ChangeView& change) {
                const QString table = QString::fromUtf8(change.table());
                for (const Reference& reference : m_references) {
                    if (reference.table == table &&
                        has(reference.parent, change.integer(reference.columnNumber)) &&
                        !has(table, change.row()) && !exists(table, change.row())) {
                        add(table, change.row());
                    }
                }
                return true;
            });
        }
    }

    bool exists(const QString& table, qint64 row) {
        Statement found = m_database.prepare(QStringLiteral("SELECT 1 FROM \"%1\" WHERE id = ?").arg(table));
        return found.with(row).step();
    }

    Database& m_database;
    const std::vector<Reference> m_references;
    RowsOfTables m_rows;
    bool m_grown = false;
};

qint64 removeRows(Database& database, const RowsOfTables& rows) {
    // Rows of several tables refer to each other; only the end counts.
    database.execute("PRAGMA defer_foreign_keys = ON");
    qint64 removed = 0;
    for (const auto& [table, ids] : rows) {
        for (const qint64 id : ids) {
            Statement gone =
                database.prepare(QStringLiteral("DELETE FROM \"%1\" WHERE id = ? RETURNING 1").arg(table));
            removed += gone.with(id).step() ? 1 : 0;
            database.prepare("DELETE FROM ledger_draft WHERE record = ?").with(id).run();
        }
    }
    return removed;
}

void overwrite(Database& database, const Mentions& mentions) {
    for (const TextAt& text : mentions.texts) {
        database
            .prepare(QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE id = ?").arg(text.table, text.column))
            .with(mentions.instead, text.row)
            .run();
    }
}

// The changeset that puts rows in as they stand now. They are taken out and put back by it, so that it is
// known to do so.
QByteArray asNew(Database& database, const RowsOfTables& rows) {
    QByteArray removal;
    {
        ChangeRecorder recorder(database);
        removeRows(database, rows);
        removal = recorder.changeset();
    }
    if (removal.isEmpty()) {
        return {};
    }
    const QByteArray made = invert(removal);
    bool fits = true;
    const bool dangles = applyChangeset(database, made, [&](const ChangeView&, Misfit) { fits = false; });
    if (!fits || dangles) {
        throw Error(ErrorKind::Internal, {}, QStringLiteral("erasure: a row that stays did not come back"));
    }
    return made;
}

qint64 redactHistory(Database& database, const Belongings& erased, const Belongings& renewed) {
    struct Redacted {
        HistoryId id;
        QByteArray changeset;
        qint64 rows;
    };
    std::vector<Redacted> entries;
    {
        Statement rows = database.prepare(
            "SELECT id, changeset FROM ledger_history WHERE row_count > redacted ORDER BY id");
        while (rows.step()) {
            qint64 dropped = 0;
            const QByteArray kept = withoutRows(rows.blob(1), [&](const ChangeView& change) {
                const QString table = QString::fromUtf8(change.table());
                const bool goes = erased.has(table, change.row()) || renewed.has(table, change.row());
                dropped += goes ? 1 : 0;
                return goes;
            });
            if (dropped > 0) {
                entries.push_back({rows.id<HistoryId>(0), kept, dropped});
            }
        }
    }
    for (const Redacted& entry : entries) {
        database
            .prepare(
                "UPDATE ledger_history SET changeset = ?, redacted = redacted + ?, named_label = NULL WHERE "
                "id = ?")
            .with(entry.changeset, entry.rows, entry.id)
            .run();
    }
    return static_cast<qint64>(entries.size());
}

}  // namespace

ErasureResult eraseRows(Ledger& ledger, const QString& table, const std::vector<qint64>& ids,
                        const QString& label, const Mentions& mentions) {
    ledger.require(Permission::Administer);
    ErasureResult result;
    result.entry = ledger.rewrite(label, [&](Database& database) {
        const Belongings erased(database, table, ids), renewed(database, mentions.table, mentions.rows);
        DerivedUpkeep derived(database);
        overwrite(database, mentions);
        result.rows = removeRows(database, erased.rows());
        result.historyEntries = redactHistory(database, erased, renewed);
        Ledger::Rewritten done{{}, asNew(database, renewed.rows())};
        derived.settle();
        purgeSearchIndexes(database);
        for (const Belongings* each : {&erased, &renewed}) {
            for (const auto& [name, rows] : each->rows()) {
                done.tables.push_back({name, {}, true});
            }
        }
        return done;
    });
    // What was overwritten also leaves the write-ahead log; a reader at work only puts that off.
    ledger.database().prepare("PRAGMA wal_checkpoint(TRUNCATE)").run();
    return result;
}

}  // namespace nuanxin
