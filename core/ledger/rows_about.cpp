// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rows_about.h"

#include <set>

#include "core/ledger/row_words.h"

namespace nuanxin {

namespace {

class Collector {
public:
    explicit Collector(Ledger& ledger) : m_ledger(ledger), m_words(ledger.database()) {}

    void follow(const QString& parent, qint64 row, const QStringList& only) {
        for (const QString& table : only.isEmpty() ? recordedTables(m_ledger.database()) : only) {
            if (table.startsWith(u"development") && !m_ledger.may(Permission::Develop)) {
                continue;
            }
            for (const QString& column : m_words.columnsOf(table)) {
                if (m_words.referred(table, column) == parent) {
                    take(table, column, row);
                }
            }
        }
    }
    std::vector<RowAbout> found;

private:
    void take(const QString& table, const QString& column, qint64 parent) {
        std::vector<qint64> rows;
        {
            Statement referring = m_ledger.database().prepare(
                QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ? ORDER BY id").arg(table, column));
            referring.with(parent);
            while (referring.step()) {
                rows.push_back(referring.integer(0));
            }
        }
        for (const qint64 row : rows) {
            if (m_seen.insert({table, row}).second) {
                found.push_back({table, row, cellsOf(table, row, column)});
                follow(table, row, {});
            }
        }
    }

    // Not what it refers to the parent by: that is where it is told.
    std::vector<RowAbout::Cell> cellsOf(const QString& table, qint64 row, const QString& toParent) {
        std::vector<RowAbout::Cell> cells;
        Statement values =
            m_ledger.database().prepare(QStringLiteral("SELECT * FROM \"%1\" WHERE id = ?").arg(table));
        values.with(row).step();
        const QStringList& columns = m_words.columnsOf(table);
        for (int i = 0; i < columns.size() && i < values.columns(); ++i) {
            const QString noun = columnNoun(table, columns[i]);
            if (!noun.isEmpty() && columns[i] != toParent && !values.isNull(i)) {
                const bool isKey = !m_words.referred(table, columns[i]).isEmpty();
                const QVariant value = isKey ? QVariant(values.integer(i)) : QVariant(values.text(i));
                cells.push_back({noun, m_words.value(table, columns[i], value)});
            }
        }
        return cells;
    }

    Ledger& m_ledger;
    RowWords m_words;
    std::set<std::pair<QString, qint64>> m_seen;
};

}  // namespace

std::vector<RowAbout> rowsAbout(Ledger& ledger, const QString& table, qint64 row, const QStringList& from) {
    ledger.require(Permission::Read);
    Collector collector(ledger);
    collector.follow(table, row, from);
    return std::move(collector.found);
}

}  // namespace nuanxin
