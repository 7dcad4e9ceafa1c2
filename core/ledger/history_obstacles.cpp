// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/history_obstacles.h"

#include <map>

#include "core/ledger/row_words.h"

namespace nuanxin {

namespace {

using Why = RowInTheWay::Why;
using RowKey = std::pair<QString, qint64>;

constexpr int kMostDangling = 1000;
constexpr size_t kMostLater = 3;  // named for each row; the others are counted

Why whyOf(Misfit misfit) {
    switch (misfit) {
        case Misfit::Moved:
            return Why::Changed;
        case Misfit::Gone:
            return Why::Removed;
        case Misfit::Taken:
            break;
    }
    return Why::Taken;
}

// The row whose later changes explain why this one is in the way.
RowKey culprit(const RowInTheWay& row) {
    const bool other = row.why == Why::ParentGone || row.why == Why::Taken;
    return other ? RowKey(row.otherTable, row.otherRow) : RowKey(row.table, row.row);
}

struct Later {
    std::vector<HistoryId> standing;  // newest first
    qint64 count = 0;
    HistoryId newest;  // whatever kind it is
};

}  // namespace

void Obstacles::meet(const ChangeView& change, Misfit misfit) {
    RowInTheWay row;
    row.table = QString::fromUtf8(change.table());
    row.row = change.row();
    row.why = whyOf(misfit);
    const auto column = RowWords(m_database).columnsOf(row.table).indexOf(QLatin1String("name"));
    if (column >= 0) {
        row.name = change.after(static_cast<int>(column)).value_or(QVariant()).toString();
    }
    m_rows.push_back(std::move(row));
}

void Obstacles::findDangling() {
    Statement dangling = m_database.prepare(
        "SELECT found.\"table\", found.rowid, found.parent, keys.\"from\" FROM pragma_foreign_key_check AS "
        "found "
        "JOIN pragma_foreign_key_list(found.\"table\") AS keys ON keys.id = found.fkid LIMIT ?");
    dangling.with(kMostDangling);
    while (dangling.step()) {
        RowInTheWay row;
        row.table = dangling.text(0);
        row.row = dangling.integer(1);
        row.why = Why::Below;
        row.otherTable = dangling.text(2);
        Statement target = m_database.prepare(
            QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id = ?").arg(dangling.text(3), row.table));
        row.otherRow = target.with(row.row).step() ? target.integer(0) : 0;
        m_rows.push_back(std::move(row));
    }
}

std::vector<RowInTheWay> Obstacles::told(const History& history, HistoryId tried) {
    RowWords words(m_database);
    for (RowInTheWay& row : m_rows) {
        name(row, words);
    }
    findLaterChanges(history, tried);
    return std::move(m_rows);
}

void Obstacles::name(RowInTheWay& row, RowWords& words) {
    const QString now = words.name(row.table, row.row);
    if (row.why == Why::Taken) {
        row.name = row.name.isEmpty() ? now : row.name;
        findTwin(row, words);
        return;
    }
    row.name = now.isEmpty() ? row.name : now;
    if (row.why == Why::Below) {
        row.otherName = words.name(row.otherTable, row.otherRow);
        row.why = words.exists(row.otherTable, row.otherRow) ? Why::Below : Why::ParentGone;
    }
}

// SQLite does not say which row already has what must be single; with us that is always a name. The newest
// one that bears it came later.
void Obstacles::findTwin(RowInTheWay& row, RowWords& words) {
    if (!words.columnsOf(row.table).contains(QLatin1String("name"))) {
        return;
    }
    Statement twin = m_database.prepare(
        QStringLiteral("SELECT id FROM \"%1\" WHERE name = ? AND id <> ? ORDER BY id DESC LIMIT 1")
            .arg(row.table));
    if (twin.with(row.name, row.row).step()) {
        row.otherTable = row.table;
        row.otherRow = twin.integer(0);
        row.otherName = row.name;
    }
}

// One walk over what came later. A change that stands is what a person can take back; where there is none, an
// undo or redo brought the row to where it is.
void Obstacles::findLaterChanges(const History& history, HistoryId tried) {
    std::map<RowKey, Later> wanted;
    for (const RowInTheWay& row : m_rows) {
        wanted[culprit(row)];
    }
    Statement entries = m_database.prepare(
        "SELECT id, kind = 0 AND undone = 0, changeset FROM ledger_history WHERE id > ? AND row_count > "
        "redacted "
        "ORDER BY id DESC");
    entries.with(tried);
    while (entries.step()) {
        const auto id = entries.id<HistoryId>(0);
        const bool stands = entries.integer(1) != 0;
        readChangeset(entries.blob(2), [&](const ChangeView& change) {
            const auto found = wanted.find({QString::fromUtf8(change.table()), change.row()});
            if (found != wanted.end()) {
                Later& later = found->second;
                later.newest = later.newest.isValid() ? later.newest : id;
                later.count += stands;
                if (stands && later.standing.size() < kMostLater) {
                    later.standing.push_back(id);
                }
            }
            return true;
        });
    }
    for (RowInTheWay& row : m_rows) {
        Later& later = wanted[culprit(row)];
        if (later.standing.empty() && later.newest.isValid()) {
            later.standing.push_back(later.newest);
            later.count = 1;
        }
        for (const HistoryId id : later.standing) {
            row.later.push_back(*history.find(id));
        }
        row.laterCount = later.count;
    }
}

}  // namespace nuanxin
