// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/history.h"

#include <QCoreApplication>
#include <unordered_map>

#include "core/ledger/changeset.h"

namespace nuanxin {

namespace {

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    static QString noEntry() { return tr("历史里没有这一条。"); }
    static QString notUndoable() { return tr("这一条不能撤销：它不是对数据的改动。"); }
    static QString erased() { return tr("这一条涉及的人员已彻底删除，不能撤销或重做。"); }
    static QString alreadyUndone() { return tr("这一条已经撤销过了。"); }
    static QString notUndone() { return tr("这一条没有撤销，不用重做。"); }
    static QString undo(const QString& label) { return tr("撤销：%1").arg(label); }
    static QString redo(const QString& label) { return tr("重做：%1").arg(label); }
};

constexpr char kColumns[] =
    "SELECT id, at, user_name, label, kind, node, row_count, undone, reverses, redacted FROM ledger_history ";

HistoryEntry readEntry(const Statement& row) {
    HistoryEntry entry;
    entry.id = row.id<HistoryId>(0);
    entry.at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
    entry.user = row.text(2);
    entry.label = row.text(3);
    entry.kind = static_cast<EntryKind>(row.integer(4));
    entry.node = static_cast<int>(row.integer(5));
    entry.rows = row.integer(6);
    entry.undone = row.integer(7) != 0;
    entry.reverses = row.id<HistoryId>(8);
    entry.redacted = row.integer(9);
    return entry;
}

QString query(const char* rest) {
    return QLatin1String(kColumns) + QLatin1String(rest);
}

// Takes the text and the user as its two parameters, whether they narrow or not.
const char* narrowing(const HistoryFilter& filter) {
    switch (filter.state) {
        case HistoryFilter::State::Any:
            break;
        case HistoryFilter::State::Standing:
            return "WHERE instr(label, ?1) > 0 AND (?2 = '' OR user_name = ?2) AND kind = 0 AND undone = 0";
        case HistoryFilter::State::Undone:
            return "WHERE instr(label, ?1) > 0 AND (?2 = '' OR user_name = ?2) AND kind = 0 AND undone = 1";
        case HistoryFilter::State::Reversals:
            return "WHERE instr(label, ?1) > 0 AND (?2 = '' OR user_name = ?2) AND kind IN (1, 2)";
        case HistoryFilter::State::Administrative:
            return "WHERE instr(label, ?1) > 0 AND (?2 = '' OR user_name = ?2) AND kind = 3";
    }
    return "WHERE instr(label, ?1) > 0 AND (?2 = '' OR user_name = ?2)";
}

std::optional<HistoryEntry> first(Statement&& rows) {
    if (!rows.step()) {
        return std::nullopt;
    }
    return readEntry(rows);
}

QByteArray changesetOf(Database& database, HistoryId id) {
    Statement row = database.prepare("SELECT changeset FROM ledger_history WHERE id = ?");
    return row.with(id).step() ? row.blob(0) : QByteArray();
}

QStringList columnsOf(Database& database, const QString& table) {
    QStringList columns;
    Statement rows = database.prepare("SELECT name FROM pragma_table_info(?)");
    rows.with(table);
    while (rows.step()) {
        columns << rows.text(0);
    }
    return columns;
}

// What the row is called on the pages: its column name, where the table has one.
QString rowName(Database& database, const QString& table, qint64 row) {
    if (!columnsOf(database, table).contains(QLatin1String("name"))) {
        return {};
    }
    Statement name = database.prepare(QStringLiteral("SELECT name FROM \"%1\" WHERE id = ?").arg(table));
    return name.with(row).step() ? name.text(0) : QString();
}

bool touches(const QByteArray& changeset, const QString& table, qint64 row) {
    bool found = false;
    const QByteArray wanted = table.toUtf8();
    readChangeset(changeset, [&](const ChangeView& change) {
        found = wanted == change.table() && change.row() == row;
        return !found;
    });
    return found;
}

RowChange::What whatOf(const ChangeView& change) {
    switch (change.kind()) {
        case ChangeView::Kind::Insert:
            return RowChange::What::Added;
        case ChangeView::Kind::Delete:
            return RowChange::What::Removed;
        case ChangeView::Kind::Update:
            break;
    }
    return RowChange::What::Changed;
}

// Fills in which later entry touched each row, looking from the newest back.
void nameTheCulprits(Database& database, HistoryId undone, std::vector<RowInTheWay>& rows) {
    Statement later = database.prepare(
        "SELECT id, label, changeset FROM ledger_history WHERE id > ? AND row_count > 0 ORDER BY id DESC");
    later.with(undone);
    size_t unnamed = rows.size();
    while (unnamed > 0 && later.step()) {
        const QByteArray changeset = later.blob(2);
        for (RowInTheWay& row : rows) {
            if (!row.changedBy.isValid() && touches(changeset, row.table, row.row)) {
                row.changedBy = later.id<HistoryId>(0);
                row.changedByLabel = later.text(1);
                --unnamed;
            }
        }
    }
}

// After an undo that broke references: the rows that would be left pointing nowhere.
void findDangling(Database& database, std::vector<RowInTheWay>& rows) {
    Statement dangling = database.prepare("SELECT \"table\", rowid FROM pragma_foreign_key_check LIMIT 100");
    while (dangling.step()) {
        rows.push_back({dangling.text(0), dangling.integer(1), {}, {}, {}});
    }
}

void refuseErased(const HistoryEntry& entry) {
    if (entry.redacted > 0 && entry.redacted == entry.rows) {
        throw Error(ErrorKind::BadInput, HistoryWords::erased());
    }
}

// Thrown inside the transaction to roll it back; caught by History::apply, seen by no one else.
struct DoesNotFit {};

}  // namespace

std::vector<HistoryEntry> History::list(int limit, HistoryId before, const HistoryFilter& filter) const {
    m_ledger.require(Permission::Read);
    std::vector<HistoryEntry> entries;
    Statement rows = m_ledger.database().prepare(query(narrowing(filter)) +
                                                 QStringLiteral(" AND id < ? ORDER BY id DESC LIMIT ?"));
    rows.with(filter.text, filter.user,
              before.isValid() ? before.value() : std::numeric_limits<qint64>::max(), limit);
    while (rows.step()) {
        entries.push_back(readEntry(rows));
    }
    return entries;
}

qint64 History::count(const HistoryFilter& filter) const {
    Statement row = m_ledger.database().prepare(QStringLiteral("SELECT count(*) FROM ledger_history ") +
                                                QLatin1String(narrowing(filter)));
    return row.with(filter.text, filter.user).step() ? row.integer(0) : 0;
}

QStringList History::users() const {
    QStringList users;
    Statement rows =
        m_ledger.database().prepare("SELECT DISTINCT user_name FROM ledger_history ORDER BY user_name");
    while (rows.step()) {
        users << rows.text(0);
    }
    return users;
}

std::optional<HistoryEntry> History::lastReversalOf(HistoryId id) const {
    return first(std::move(m_ledger.database()
                               .prepare(query("WHERE reverses = ? AND id > ? ORDER BY id DESC LIMIT 1"))
                               .with(id, id)));
}

std::optional<HistoryEntry> History::find(HistoryId id) const {
    return first(std::move(m_ledger.database().prepare(query("WHERE id = ?")).with(id)));
}

std::vector<RowChange> History::changesOf(HistoryId id, int limit) const {
    std::vector<RowChange> changes;
    Database& database = m_ledger.database();
    std::unordered_map<std::string, QStringList> columns;
    readChangeset(changesetOf(database, id), [&](const ChangeView& view) {
        if (static_cast<int>(changes.size()) == limit) {
            return false;
        }
        RowChange change;
        change.table = QString::fromUtf8(view.table());
        change.row = view.row();
        change.what = whatOf(view);
        change.name = rowName(database, change.table, change.row);
        QStringList& names = columns[view.table()];
        if (names.isEmpty()) {
            names = columnsOf(database, change.table);
        }
        for (int column = 0; column < view.columns() && column < names.size(); ++column) {
            if (view.isChanged(column)) {
                change.columns << names[column];
            }
        }
        changes.push_back(std::move(change));
        return true;
    });
    return changes;
}

QString History::nameOf(const QString& table, qint64 row) const {
    return rowName(m_ledger.database(), table, row);
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
    const QStringList columns = columnsOf(m_ledger.database(), table);
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
            here.what = whatOf(change);
            for (int column = 0; column < change.columns() && column < columns.size(); ++column) {
                const QVariant before = change.before(column), after = change.after(column);
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

std::optional<HistoryEntry> History::undoable() const {
    return first(m_ledger.database().prepare(
        query("WHERE kind = 0 AND undone = 0 AND redacted < row_count ORDER BY id DESC LIMIT 1")));
}

std::optional<HistoryEntry> History::redoable() const {
    // Only straight after undoing: once something new was changed, bringing old things back would surprise.
    return first(m_ledger.database().prepare(query(
        "WHERE id = (SELECT reverses FROM ledger_history AS taken WHERE taken.kind = 1 AND taken.id > "
        "(SELECT ifnull(max(id), 0) FROM ledger_history WHERE kind = 0) AND EXISTS (SELECT 1 FROM "
        "ledger_history "
        "AS original WHERE original.id = taken.reverses AND original.undone = 1 AND original.redacted < "
        "original.row_count) ORDER BY taken.id "
        "DESC LIMIT 1)")));
}

UndoResult History::undo(HistoryId id) {
    const std::optional<HistoryEntry> entry = find(id);
    if (!entry) {
        throw Error(ErrorKind::BadInput, HistoryWords::noEntry());
    }
    if (entry->kind != EntryKind::Change) {
        throw Error(ErrorKind::BadInput, HistoryWords::notUndoable());
    }
    if (entry->undone) {
        throw Error(ErrorKind::BadInput, HistoryWords::alreadyUndone());
    }
    refuseErased(*entry);
    return apply(*entry, true);
}

UndoResult History::redo(HistoryId id) {
    const std::optional<HistoryEntry> entry = find(id);
    if (!entry) {
        throw Error(ErrorKind::BadInput, HistoryWords::noEntry());
    }
    if (entry->kind != EntryKind::Change || !entry->undone) {
        throw Error(ErrorKind::BadInput, HistoryWords::notUndone());
    }
    refuseErased(*entry);
    return apply(*entry, false);
}

std::vector<UndoResult> History::undoNewest(int count) {
    std::vector<UndoResult> results;
    while (static_cast<int>(results.size()) < count && (results.empty() || results.back().done())) {
        const std::optional<HistoryEntry> newest = undoable();
        if (!newest) {
            break;
        }
        results.push_back(undo(newest->id));
    }
    return results;
}

UndoResult History::apply(const HistoryEntry& entry, bool inverted) {
    m_ledger.require(entry.user == m_ledger.user().name ? Permission::Register : Permission::Manage);
    UndoResult result;
    const QString label = inverted ? HistoryWords::undo(entry.label) : HistoryWords::redo(entry.label);
    try {
        result.entry = m_ledger.commit(
            label, inverted ? EntryKind::Undo : EntryKind::Redo, entry.id, [&](Database& database) {
                const QByteArray original = changesetOf(database, entry.id);
                const bool dangling = applyChangeset(
                    database, inverted ? invert(original) : original, [&](const ChangeView& change) {
                        result.inTheWay.push_back(
                            {QString::fromUtf8(change.table()), change.row(), {}, {}, {}});
                    });
                if (dangling && result.inTheWay.empty()) {
                    findDangling(database, result.inTheWay);
                }
                if (!result.inTheWay.empty()) {
                    throw DoesNotFit{};
                }
                database.prepare("UPDATE ledger_history SET undone = ? WHERE id = ?")
                    .with(inverted, entry.id)
                    .run();
            });
    } catch (const DoesNotFit&) {
        Database& database = m_ledger.database();
        for (RowInTheWay& row : result.inTheWay) {
            row.name = rowName(database, row.table, row.row);
        }
        nameTheCulprits(database, entry.id, result.inTheWay);
    }
    return result;
}

}  // namespace nuanxin
