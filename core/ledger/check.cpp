// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/check.h"

#include <QCoreApplication>
#include <QHash>

#include "core/ledger/changeset.h"
#include "core/ledger/check_replay.h"
#include "core/ledger/derived.h"
#include "core/ledger/history_chain.h"

namespace nuanxin {

namespace {

constexpr int kMostProblemsOfAKind = 20;

class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString structure(const QString& detail) { return tr("文件结构有误：%1").arg(detail); }
    static QString dangling(const QString& table, qint64 row) {
        return tr("表 %1 的第 %2 号记录指向不存在的记录。").arg(table).arg(row);
    }
    static QString badEntry(qint64 id) {
        return tr("第 %1 号历史的改动内容读不出，或与登记的不符。").arg(id);
    }
    static QString brokenChain(qint64 id) { return tr("历史在第 %1 号处断开。").arg(id); }
    static QString derived(const QString& table, qint64 rows) {
        return tr("由数据推出的表 %1 有 %2 行与重建的结果不同。").arg(table).arg(rows);
    }
    static QString seal(const QString& table, qint64 row) {
        return tr("表 %1 第 %2 号记录的加密内容打不开。").arg(table).arg(row);
    }
};

class Check {
public:
    Check(Ledger& ledger, Progress& progress)
        : m_ledger(ledger), m_database(ledger.database()), m_progress(progress) {}

    CheckReport run() {
        const std::array<void (Check::*)(), 7> steps = {&Check::integrity, &Check::foreignKeys, &Check::count,
                                                        &Check::history,   &Check::derived,     &Check::seals,
                                                        &Check::replay};
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
                m_report.problems << CheckWords::structure(error.detail());
            }
            m_progress.advance(++done, steps.size());
        }
        return std::move(m_report);
    }

private:
    void integrity() {
        Statement rows = m_database.prepare("PRAGMA integrity_check(20)");
        while (rows.step()) {
            if (rows.text(0) != QLatin1String("ok")) {
                m_report.problems << CheckWords::structure(rows.text(0));
            }
        }
    }

    void foreignKeys() {
        Statement rows = m_database.prepare("SELECT \"table\", rowid FROM pragma_foreign_key_check LIMIT 20");
        while (rows.step()) {
            m_report.problems << CheckWords::dangling(rows.text(0), rows.integer(1));
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
                m_report.problems << CheckWords::brokenChain(entry.id.value());
            }
            last = rows.blob(9);
        }
    }

    // Of a redacted entry the bytes are no longer those of the digest; the rows left and taken out still add
    // up.
    void checkEntry(const ChainEntry& entry, const QByteArray& digest, const QByteArray& changeset,
                    qint64 redacted) {
        qint64 read = -1;
        try {
            read = summarise(changeset).rows;
        } catch (const Error&) {
            // counted below
        }
        if (read + redacted != entry.rows || (redacted == 0 && digestOf(changeset) != digest)) {
            m_report.problems << CheckWords::badEntry(entry.id.value());
            return;
        }
        ++m_report.changesets;
        m_report.changesetRows += read;
    }

    void derived() {
        for (const DerivedDifference& difference : compareDerived(m_database)) {
            ++m_report.derived;
            if (difference.rows != 0) {
                m_report.problems << CheckWords::derived(difference.table, difference.rows);
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
            } catch (const Error&) {
                ++broken;
                m_report.problems << CheckWords::seal(QString::fromUtf8(table), rows.integer(0));
            }
        }
    }

    void replay() {
        if (m_report.isWhole()) {
            m_report.problems << replayDifferences(m_database, kMostProblemsOfAKind);
        }
    }

    Ledger& m_ledger;
    Database& m_database;
    Progress& m_progress;
    CheckReport m_report;
};

}  // namespace

CheckReport checkLedger(Ledger& ledger, Progress& progress) {
    return Check(ledger, progress).run();
}

}  // namespace nuanxin
