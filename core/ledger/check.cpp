// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/check.h"

#include <QHash>
#include <array>
#include <map>

#include "core/ledger/backup.h"
#include "core/ledger/changeset.h"
#include "core/ledger/check_replay.h"
#include "core/ledger/check_words.h"
#include "core/ledger/derived.h"
#include "core/ledger/history.h"
#include "core/ledger/history_chain.h"
#include "core/ledger/row_words.h"

namespace nuanxin {

namespace {

constexpr int kMostProblemsOfAKind = 20;
constexpr qsizetype kMostProblems = 200;

using RowKey = std::pair<QString, qint64>;

class Check {
public:
    Check(Ledger& ledger, Progress& progress)
        : m_ledger(ledger), m_database(ledger.database()), m_progress(progress), m_words(m_database) {}

    CheckReport run() {
        const std::array<void (Check::*)(), 8> steps = {
            &Check::integrity, &Check::foreignKeys, &Check::count,  &Check::history,
            &Check::derived,   &Check::seals,       &Check::replay, &Check::nameLastSteps};
        qint64 done = 0;
        for (const auto step : steps) {
            if (m_progress.isCancelled()) {
                throw Error(ErrorKind::Cancelled);
            }
            try {
                (this->*step)();
            } catch (const Error& error) {
                // A table that cannot be read any more is what check is asked to find.
                if (error.kind() != ErrorKind::Damaged && error.kind() != ErrorKind::Internal) {
                    throw;
                }
                found(CheckWords::structure(), error.detail());
            }
            m_progress.advance(++done, steps.size());
        }
        if (!m_report.isWhole()) {
            m_report.advice = CheckWords::advice(listBackups(m_ledger.path()));
        }
        return std::move(m_report);
    }

private:
    // The same sentence is said once, with all that is known of it. True: it was new.
    bool found(const QString& sentence, const QString& detail) {
        if (const auto said = m_report.problems.indexOf(sentence); said >= 0) {
            m_report.details[said] += u'\n' + detail;
            return false;
        }
        if (m_report.problems.size() == kMostProblems) {
            ++m_report.unlisted;
            return false;
        }
        m_report.problems << sentence;
        m_report.details << detail;
        return true;
    }

    void foundIn(const QString& table, qint64 row, const QString& sentence, const QString& detail) {
        if (found(sentence, QStringLiteral("%1 %2 %3").arg(table).arg(row).arg(detail))) {
            m_rows.emplace(RowKey(table, row), m_report.problems.size() - 1);
        }
    }

    // Who changed the rows found last, and when: one walk back through history for all of them.
    void nameLastSteps() {
        Statement entries = m_database.prepare(
            "SELECT at, user_name, ifnull(named_label, label), changeset FROM ledger_history WHERE row_count "
            "> redacted ORDER BY "
            "id "
            "DESC");
        while (!m_rows.empty() && entries.step()) {
            const ChainEntry entry{{}, entries.integer(0), 0, entries.text(1), entries.text(2), 0, {}, 0};
            readChangeset(entries.blob(3), [&](const ChangeView& change) {
                const auto row = m_rows.find({QString::fromUtf8(change.table()), change.row()});
                if (row != m_rows.end()) {
                    QString& problem = m_report.problems[row->second];
                    problem = CheckWords::withLastStep(problem, entry);
                    m_rows.erase(row);
                }
                return !m_rows.empty();
            });
        }
    }

    // A row in the user's words; where the file is too damaged to read its name, its kind must do.
    QString rowNamed(const QString& table, qint64 row) {
        try {
            return rowNoun(table, m_words.name(table, row));
        } catch (const Error&) {
            return tableNoun(table);
        }
    }

    void integrity() {
        Statement rows = m_database.prepare("PRAGMA integrity_check(20)");
        while (rows.step()) {
            if (rows.text(0) != QLatin1String("ok")) {
                found(CheckWords::structure(), rows.text(0));
            }
        }
    }

    void foreignKeys() {
        Statement rows = m_database.prepare(
            "SELECT found.\"table\", found.rowid, keys.\"from\" FROM pragma_foreign_key_check AS found "
            "JOIN pragma_foreign_key_list(found.\"table\") AS keys ON keys.id = found.fkid LIMIT 20");
        while (rows.step()) {
            const QString table = rows.text(0), column = rows.text(2);
            foundIn(table, rows.integer(1),
                    CheckWords::dangling(rowNamed(table, rows.integer(1)), columnNoun(table, column)),
                    QStringLiteral("%1: dangling").arg(column));
        }
    }

    void count() {
        for (const QString& table : recordedTables(m_database)) {
            Statement rows = m_database.prepare(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
            rows.step();
            m_report.tables.push_back({table, rows.integer(0)});
        }
    }

    void history() {
        QHash<int, QByteArray> chains;  // by node
        Statement rows = m_database.prepare(
            "SELECT id, at, node, user_name, label, kind, reverses, row_count, digest, chain, changeset, "
            "redacted "
            "FROM ledger_history ORDER BY id");
        while (rows.step()) {
            const ChainEntry entry{rows.id<HistoryId>(0), rows.integer(1), static_cast<int>(rows.integer(2)),
                                   rows.text(3),          rows.text(4),    static_cast<int>(rows.integer(5)),
                                   rows.id<HistoryId>(6), rows.integer(7)};
            checkEntry(entry, rows.blob(8), rows.blob(10), rows.integer(11));
            QByteArray& last = chains[entry.node];
            if (chainOf(last, entry, rows.blob(8)) != rows.blob(9)) {
                found(CheckWords::brokenChain(entry),
                      QStringLiteral("ledger_history %1: chain").arg(entry.id.value()));
            }
            last = rows.blob(9);
        }
    }

    // Of a redacted entry the bytes are no longer those of the digest; the rows left and taken out still add
    // up.
    void checkEntry(const ChainEntry& entry, const QByteArray& digest, const QByteArray& changeset,
                    qint64 redacted) {
        qint64 read = -1;
        QString why = QStringLiteral("rows or digest differ");
        try {
            read = summarise(changeset).rows;
        } catch (const Error& error) {
            why = error.detail();
        }
        if (read + redacted != entry.rows || (redacted == 0 && digestOf(changeset) != digest)) {
            found(CheckWords::badEntry(entry),
                  QStringLiteral("ledger_history %1: %2").arg(entry.id.value()).arg(why));
            return;
        }
        ++m_report.changesets;
        m_report.changesetRows += read;
    }

    void derived() {
        for (const DerivedDifference& difference : compareDerived(m_database)) {
            ++m_report.derived;
            if (difference.rows != 0) {
                found(CheckWords::derived(difference.rows),
                      QStringLiteral("%1: %2").arg(difference.table).arg(difference.rows));
            }
        }
    }

    // Columns that end in _sealed hold sealed fields.
    void seals() {
        for (const QString& table : recordedTables(m_database)) {
            Statement columns = m_database.prepare(
                "SELECT name FROM pragma_table_info(?) WHERE name LIKE '%\\_sealed' ESCAPE '\\'");
            columns.with(table);
            while (columns.step()) {
                openAll(table.toUtf8(), columns.text(0).toUtf8());
            }
        }
    }

    void openAll(const QByteArray& table, const QByteArray& column) {
        Statement rows =
            m_database.prepare(QStringLiteral("SELECT id, \"%2\" FROM \"%1\" WHERE \"%2\" IS NOT NULL")
                                   .arg(QString::fromUtf8(table), QString::fromUtf8(column)));
        int broken = 0;
        while (rows.step() && broken < kMostProblemsOfAKind) {
            try {
                m_ledger.sealer().open(rows.blob(1),
                                       {table.constData(), column.constData(), rows.integer(0)});
            } catch (const Error& error) {
                ++broken;
                const QString in = QString::fromUtf8(table), field = QString::fromUtf8(column);
                foundIn(in, rows.integer(0),
                        CheckWords::seal(rowNamed(in, rows.integer(0)), columnNoun(in, field)),
                        QStringLiteral("%1: %2").arg(field, error.detail()));
            }
        }
    }

    void replay() {
        if (!m_report.isWhole()) {
            return;
        }
        for (const ReplayDifference& each : replayDifferences(m_database, kMostProblemsOfAKind)) {
            foundIn(
                each.table, each.row, CheckWords::differs(each),
                QStringLiteral("replay %1 %2").arg(static_cast<int>(each.what)).arg(each.columns.join(u',')));
        }
    }

    Ledger& m_ledger;
    Database& m_database;
    Progress& m_progress;
    RowWords m_words;
    CheckReport m_report;
    std::map<RowKey, qsizetype> m_rows;  // in which something was found, and where in problems
};

}  // namespace

QString countsMeaning() {
    return CheckWords::counts();
}

CheckReport checkLedger(Ledger& ledger, Progress& progress) {
    return Check(ledger, progress).run();
}

}  // namespace nuanxin
