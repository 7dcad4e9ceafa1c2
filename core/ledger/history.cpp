// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/history.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <functional>

#include "core/ledger/changeset.h"
#include "core/ledger/history_obstacles.h"

namespace nuanxin {

namespace {

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    static QString noEntry() { return tr("历史里没有这一条。"); }
    static QString notUndoable() { return tr("这一条不能撤销：它不是对数据的改动。"); }
    static QString isUndo() { return tr("这一条是撤销；要收回它，请重做它撤销的那一条。"); }
    static QString isRedo() { return tr("这一条是重做；要再撤销，请撤销它重做的那一条。"); }
    static QString erased() { return tr("这一条涉及的人员已彻底删除，不能撤销或重做。"); }
    static QString alreadyUndone() { return tr("这一条已经撤销过了。"); }
    static QString notUndone() { return tr("这一条没有撤销，不用重做。"); }
    static QString undo(const QString& label) { return tr("撤销：%1").arg(label); }
    static QString redo(const QString& label) { return tr("重做：%1").arg(label); }
};

constexpr char kColumns[] =
    "SELECT id, at, user_name, ifnull(named_label, label), kind, node, row_count, undone, reverses, redacted "
    "FROM ledger_history ";

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

// What a changeset holds, for SQL to ask: change_mix(changeset), a ChangeMix.
void changeMix(sqlite3_context* context, int, sqlite3_value** arguments) {
    try {
        const QByteArray changeset(static_cast<const char*>(sqlite3_value_blob(arguments[0])),
                                   sqlite3_value_bytes(arguments[0]));
        sqlite3_result_int(context, static_cast<int>(mixOf(changeset)));
    } catch (const Error&) {
        sqlite3_result_null(context);  // damaged bytes are of no kind; the check tells of them
    }
}

QString kindIs(HistoryFilter::Kind kind) {
    const auto mix = [](ChangeMix wanted) {
        return QStringLiteral(" AND kind = 0 AND change_mix(changeset) = %1").arg(static_cast<int>(wanted));
    };
    switch (kind) {
        case HistoryFilter::Kind::Any:
            break;
        case HistoryFilter::Kind::Added:
            return mix(ChangeMix::OnlyAdded);
        case HistoryFilter::Kind::Changed:
            return mix(ChangeMix::Mixed);
        case HistoryFilter::Kind::Removed:
            return mix(ChangeMix::OnlyRemoved);
        case HistoryFilter::Kind::Reversal:
            return QStringLiteral(" AND kind IN (1, 2)");
        case HistoryFilter::Kind::Administrative:
            return QStringLiteral(" AND kind = 3");
    }
    return {};
}

Statement narrowed(Database& database, const QString& head, const HistoryFilter& filter,
                   const char* tail = "") {
    const QString kind = kindIs(filter.kind);
    if (kind.contains(QLatin1String("change_mix"))) {
        sqlite3_create_function_v2(database.handle(), "change_mix", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                   nullptr, changeMix, nullptr, nullptr, nullptr);
    }
    // Text and user are parameters whether they narrow or not.
    Statement statement = database.prepare(
        head +
        QStringLiteral("WHERE instr(ifnull(named_label, label), ?1) > 0 AND (?2 = '' OR user_name = ?2)") +
        (filter.onlyStanding ? QStringLiteral(" AND kind IN (0, 3) AND undone = 0") : QString()) + kind +
        QLatin1String(tail));
    statement.with(filter.text, filter.user);
    return statement;
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

EntryLabel labelOf(Database& database, HistoryId id, bool inverted) {
    const auto reversal = [inverted](const QString& label) {
        return label.isEmpty() ? label : inverted ? HistoryWords::undo(label) : HistoryWords::redo(label);
    };
    Statement row = database.prepare("SELECT label, named_label FROM ledger_history WHERE id = ?");
    row.with(id).step();
    return {reversal(row.text(0)), reversal(row.text(1))};
}

void refuseErased(const HistoryEntry& entry) {
    if (entry.isErased()) {
        throw Error(ErrorKind::BadInput, HistoryWords::erased());
    }
}

// Thrown inside the transaction to roll it back; caught by History::apply, seen by no one else.
struct DoesNotFit {};

}  // namespace

std::vector<HistoryEntry> History::list(int limit, HistoryId before, const HistoryFilter& filter) const {
    m_ledger.require(Permission::Read);
    std::vector<HistoryEntry> entries;
    Statement rows = narrowed(m_ledger.database(), QLatin1String(kColumns), filter,
                              " AND id < ?3 ORDER BY id DESC LIMIT ?4");
    rows.bind(3, before.isValid() ? before.value() : std::numeric_limits<qint64>::max());
    rows.bind(4, limit);
    while (rows.step()) {
        entries.push_back(readEntry(rows));
    }
    return entries;
}

qint64 History::count(const HistoryFilter& filter) const {
    Statement row =
        narrowed(m_ledger.database(), QStringLiteral("SELECT count(*) FROM ledger_history "), filter);
    return row.step() ? row.integer(0) : 0;
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

std::optional<HistoryEntry> History::undoable(HistoryId after) const {
    Database& database = m_ledger.database();
    auto change = first(std::move(
        database
            .prepare(query(
                "WHERE kind = 0 AND undone = 0 AND redacted < row_count AND id > ? ORDER BY id DESC LIMIT 1"))
            .with(after.value())));
    Statement redone = database.prepare(
        "SELECT id, reverses FROM ledger_history AS redo WHERE kind = 2 AND reverses > ? AND EXISTS (SELECT "
        "1 "
        "FROM ledger_history AS step WHERE step.id = redo.reverses AND step.undone = 0 AND step.redacted < "
        "step.row_count) ORDER BY id DESC "
        "LIMIT 1");
    if (redone.with(after.value()).step() && (!change || redone.id<HistoryId>(0) > change->id)) {
        return find(redone.id<HistoryId>(1));
    }
    return change;
}

int History::countUndoable(HistoryId after) const {
    Statement row = m_ledger.database().prepare(
        "SELECT count(*) FROM ledger_history WHERE kind = 0 AND undone = 0 AND redacted < row_count AND id > "
        "?");
    return row.with(after.value()).step() ? static_cast<int>(row.integer(0)) : 0;
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

bool History::mayReverse(const HistoryEntry& entry) const {
    const bool own = entry.user == m_ledger.user().name;
    return !entry.isErased() && m_ledger.may(own ? Permission::Register : Permission::Manage);
}

UndoResult History::undo(HistoryId id) {
    const std::optional<HistoryEntry> entry = find(id);
    if (!entry) {
        throw Error(ErrorKind::BadInput, HistoryWords::noEntry());
    }
    if (entry->kind != EntryKind::Change) {
        throw Error(ErrorKind::BadInput, entry->kind == EntryKind::Undo   ? HistoryWords::isUndo()
                                         : entry->kind == EntryKind::Redo ? HistoryWords::isRedo()
                                                                          : HistoryWords::notUndoable());
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
        throw Error(ErrorKind::BadInput,
                    entry->kind == EntryKind::Undo ? HistoryWords::isUndo() : HistoryWords::notUndone());
    }
    refuseErased(*entry);
    return apply(*entry, false);
}

namespace {

using NewestStep = std::function<std::optional<HistoryEntry>()>;
using Reverse = std::function<UndoResult(HistoryId)>;

std::vector<UndoResult> oneByOne(int count, const NewestStep& newest, const Reverse& reverse,
                                 Progress& progress) {
    std::vector<UndoResult> results;
    while (static_cast<int>(results.size()) < count && (results.empty() || results.back().done())) {
        const std::optional<HistoryEntry> step = newest();
        if (!step || progress.isCancelled()) {
            break;
        }
        try {
            results.push_back(reverse(step->id));
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Cancelled) {
                throw;
            }
            break;  // this step was rolled back; those before it stand and are told
        }
        progress.advance(static_cast<qint64>(results.size()), count);
    }
    return results;
}

}  // namespace

std::vector<UndoResult> History::undoNewest(int count, HistoryId after, Progress& progress) {
    return oneByOne(
        count, [&] { return undoable(after); }, [&](HistoryId id) { return undo(id); }, progress);
}

std::vector<UndoResult> History::redoNewest(int count, Progress& progress) {
    return oneByOne(
        count, [&] { return redoable(); }, [&](HistoryId id) { return redo(id); }, progress);
}

std::vector<UndoResult> History::redoAll(const std::vector<UndoResult>& undone, Progress& progress) {
    std::vector<UndoResult> results;
    for (auto step = undone.rbegin(); step != undone.rend(); ++step) {
        if (progress.isCancelled()) {
            break;
        }
        results.push_back(redo(step->about.id));
        if (!results.back().done()) {
            break;
        }
        progress.advance(static_cast<qint64>(results.size()), static_cast<qint64>(undone.size()));
    }
    return results;
}

UndoResult History::apply(const HistoryEntry& entry, bool inverted) {
    m_ledger.require(entry.user == m_ledger.user().name ? Permission::Register : Permission::Manage);
    UndoResult result;
    result.about = entry;
    result.forward = !inverted;
    Obstacles obstacles(m_ledger.database());
    const EntryLabel label = labelOf(m_ledger.database(), entry.id, inverted);
    try {
        result.entry = m_ledger.commit(
            label, inverted ? EntryKind::Undo : EntryKind::Redo, entry.id, [&](Database& database) {
                const QByteArray original = changesetOf(database, entry.id);
                const bool dangling = applyChangeset(
                    database, inverted ? invert(original) : original,
                    [&](const ChangeView& change, Misfit misfit) { obstacles.meet(change, misfit); });
                if (dangling) {
                    obstacles.findDangling();
                }
                if (obstacles.any()) {
                    throw DoesNotFit{};
                }
                database.prepare("UPDATE ledger_history SET undone = ? WHERE id = ?")
                    .with(inverted, entry.id)
                    .run();
            });
    } catch (const DoesNotFit&) {
        result.inTheWay = obstacles.told(*this, entry.id);
    }
    return result;
}

}  // namespace nuanxin
