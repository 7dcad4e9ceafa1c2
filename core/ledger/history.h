// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled changes of a ledger, newest first, and taking them back.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin {

struct HistoryEntry {
    HistoryId id;
    QDateTime at;  // UTC
    QString user;
    QString label;
    EntryKind kind = EntryKind::Change;
    int node = 0;
    qint64 rows = 0;      // rows touched
    bool undone = false;  // a Change that is taken back at present
    HistoryId reverses;   // the Change that an Undo or Redo is about
    qint64 redacted = 0;  // of the rows, how many were taken out since: a person was erased
};

// One row touched by an entry, for the page that shows what a change did.
struct RowChange {
    enum class What { Added, Changed, Removed };
    What what = What::Changed;
    QString table;  // name in the schema; tableNoun() gives the word
    qint64 row = 0;
    QString name;         // what the row is called now, where it has a name
    QStringList columns;  // changed columns; empty for Added and Removed
};

// What an entry did to one row, value by value as stored.
struct RowHistory {
    struct Value {
        QString column;
        QVariant before, after;
    };
    HistoryEntry entry;
    RowChange::What what = RowChange::What::Changed;
    std::vector<Value> values;  // of a change: the columns that changed; of the others: all that was filled
};

// Why an undo does not fit any more: a row that has moved on since.
struct RowInTheWay {
    QString table;
    qint64 row = 0;
    QString name;         // what the row is called now, empty where it is gone
    HistoryId changedBy;  // the later entry that touched it, where one is found
    QString changedByLabel;
};

struct UndoResult {
    HistoryId entry;                    // the new entry; invalid when nothing was done
    std::vector<RowInTheWay> inTheWay;  // not empty: nothing was changed
    bool done() const { return entry.isValid(); }
};

// Which entries a list is to show; whatever is empty does not narrow it.
struct HistoryFilter {
    enum class State { Any, Standing, Undone, Reversals, Administrative };
    QString text;  // any part of the label
    QString user;
    State state = State::Any;
};

class History {
public:
    explicit History(Ledger& ledger) : m_ledger(ledger) {}

    // Newest first; `before` continues where the last entry of the page before stood.
    std::vector<HistoryEntry> list(int limit, HistoryId before = {}, const HistoryFilter& filter = {}) const;
    qint64 count(const HistoryFilter& filter = {}) const;
    QStringList users() const;  // everybody who has ever made an entry
    std::optional<HistoryEntry> find(HistoryId id) const;
    std::optional<HistoryEntry> lastReversalOf(HistoryId id) const;  // newest Undo or Redo of a Change
    std::vector<RowChange> changesOf(HistoryId id, int limit) const;
    QString nameOf(const QString& table, qint64 row) const;  // what a row is called now; empty without a name

    // All that touched one row, newest first. Reads every changeset, so it is for one record on a page.
    std::vector<HistoryEntry> entriesOf(const QString& table, qint64 row) const;
    std::vector<RowHistory> changesTo(const QString& table, qint64 row) const;

    std::optional<HistoryEntry> undoable() const;  // newest Change that stands
    std::optional<HistoryEntry> redoable() const;  // last taken back, if nothing was changed since
    UndoResult undo(HistoryId id);
    UndoResult redo(HistoryId id);
    // The newest `count` standing changes, one after the other; stops at the first that does not fit, whose
    // result is then the last one. Fewer results than asked: there was no more to undo.
    std::vector<UndoResult> undoNewest(int count);

private:
    UndoResult apply(const HistoryEntry& entry, bool inverted);
    Ledger& m_ledger;
};

QString tableNoun(const QString& table);  // 区划 for "place"
QString columnNoun(const QString& table,
                   const QString& column);  // 上级 for "parent_id"; empty: no word for it

}  // namespace nuanxin
