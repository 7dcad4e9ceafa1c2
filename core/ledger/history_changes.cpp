// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry did, row by row and value by value.
#include <algorithm>

#include "core/ledger/changeset.h"
#include "core/ledger/history.h"
#include "core/ledger/row_words.h"

namespace nuanxin {

namespace {

RowChange::What whatOf(ChangeView::Kind kind) {
    switch (kind) {
        case ChangeView::Kind::Insert:
            return RowChange::What::Added;
        case ChangeView::Kind::Delete:
            return RowChange::What::Removed;
        case ChangeView::Kind::Update:
            break;
    }
    return RowChange::What::Changed;
}

// Files of those on their way into the Party are not for everybody who reads the history.
bool maySee(const Ledger& ledger, QStringView table) {
    return !table.startsWith(u"development") || ledger.may(Permission::Develop);
}

// The name a change itself holds, for a row that is gone: an addition that was undone still says whose it
// was.
QString nameIn(const ChangeView& view, const QStringList& columns) {
    const int column = static_cast<int>(columns.indexOf(QLatin1String("name")));
    if (column < 0) {
        return {};
    }
    const auto held = view.before(column) ? view.before(column) : view.after(column);
    return held.value_or(QVariant()).toString();
}

// Several columns may share a word (a sealed phone, its blind key, its last digits); the first speaks for
// all.
std::vector<CellChange> cellsOf(const ChangeView& view, const QString& table, RowWords& words) {
    std::vector<CellChange> cells;
    const QStringList& columns = words.columnsOf(table);
    for (int column = 0; column < view.columns() && column < columns.size(); ++column) {
        const QString noun = columnNoun(table, columns[column]);
        const bool told = std::any_of(cells.begin(), cells.end(),
                                      [&noun](const CellChange& cell) { return cell.noun == noun; });
        if (noun.isEmpty() || told || (view.kind() == ChangeView::Kind::Update && !view.isChanged(column))) {
            continue;
        }
        const auto word = [&](const std::optional<QVariant>& value) {
            return words.value(table, columns[column], value.value_or(QVariant()));
        };
        CellChange cell{noun, word(view.before(column)), word(view.after(column))};
        if (!cell.before.isEmpty() || !cell.after.isEmpty()) {
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

}  // namespace

std::vector<RowChange> History::changesOf(HistoryId id, int limit) const {
    m_ledger.require(Permission::Read);
    std::vector<RowChange> changes;
    Database& database = m_ledger.database();
    RowWords words(database);
    Statement entry = database.prepare("SELECT changeset FROM ledger_history WHERE id = ?");
    readChangeset(entry.with(id).step() ? entry.blob(0) : QByteArray(), [&](const ChangeView& view) {
        if (static_cast<int>(changes.size()) == limit) {
            return false;
        }
        RowChange change;
        change.table = QString::fromUtf8(view.table());
        if (!maySee(m_ledger, change.table)) {
            return true;
        }
        change.row = view.row();
        change.what = whatOf(view.kind());
        change.name = words.nameNow(change.table, change.row);
        if (change.name.isEmpty()) {
            change.name = nameIn(view, words.columnsOf(change.table));
        }
        if (change.name.isEmpty()) {
            change.name = words.name(change.table, change.row);
        }
        change.cells = cellsOf(view, change.table, words);
        changes.push_back(std::move(change));
        return true;
    });
    return changes;
}

std::vector<HistoryEntry> History::entriesOf(const QString& table, qint64 row) const {
    std::vector<HistoryEntry> entries;
    for (const RowHistory& change : changesTo(table, row)) {
        entries.push_back(change.entry);
    }
    return entries;
}

std::vector<RowHistory> History::changesTo(const QString& table, qint64 row) const {
    m_ledger.require(Permission::Read);
    std::vector<RowHistory> found;
    if (!maySee(m_ledger, table)) {
        return found;
    }
    const QStringList columns = RowWords(m_ledger.database()).columnsOf(table);
    const QByteArray wanted = table.toUtf8();
    Statement rows = m_ledger.database().prepare(
        "SELECT id, changeset FROM ledger_history WHERE row_count > redacted ORDER BY id DESC");
    while (rows.step()) {
        readChangeset(rows.blob(1), [&](const ChangeView& change) {
            if (wanted != change.table() || change.row() != row) {
                return true;
            }
            RowHistory here;
            here.entry.id = rows.id<HistoryId>(0);
            here.what = whatOf(change.kind());
            for (int column = 0; column < change.columns() && column < columns.size(); ++column) {
                const QVariant before = change.before(column).value_or(QVariant());
                const QVariant after = change.after(column).value_or(QVariant());
                if (change.isChanged(column) ||
                    (before.isValid() != after.isValid() && change.kind() != ChangeView::Kind::Update)) {
                    here.values.push_back({columns[column], before, after});
                }
            }
            found.push_back(std::move(here));
            return false;
        });
    }
    for (RowHistory& each : found) {
        each.entry = *find(each.entry.id);
    }
    return found;
}

QString History::nameOf(const QString& table, qint64 row) const {
    return RowWords(m_ledger.database()).name(table, row);
}

}  // namespace nuanxin
