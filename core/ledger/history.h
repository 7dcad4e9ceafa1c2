// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled changes of a ledger, newest first, and taking them back.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

#include "core/ledger/ledger.h"
#include "core/ledger/progress.h"

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
    bool isErased() const { return redacted > 0 && redacted == rows; }  // nothing is left to take back
};

// One value an entry changed, in words: names for ids, words for codes. Sealed values stay hidden.
struct CellChange {
    QString noun;  // 上级
    QString before, after;
};

// One row touched by an entry, for the page that shows what a change did.
struct RowChange {
    enum class What { Added, Changed, Removed };
    What what = What::Changed;
    QString table;  // name in the schema; tableNoun() gives the word
    qint64 row = 0;
    QString name;  // what the row is called now or was called last, where it has a name
    std::vector<CellChange> cells;
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

// Why an undo or redo does not fit any more.
struct RowInTheWay {
    enum class Why {
        Changed,     // the row has moved on
        Removed,     // it is gone
        Below,       // it stands below the other one, which the undo would remove
        ParentGone,  // it would stand below the other one, which is gone
        Taken        // the other one has its name by now
    };
    QString table;
    qint64 row = 0;
    QString name;
    Why why = Why::Changed;
    QString otherTable;
    qint64 otherRow = 0;  // 0: none
    QString otherName;
    std::vector<HistoryEntry> later;  // what brought it about, newest first; the newest few
    qint64 laterCount = 0;            // of all of them
};

struct UndoResult {
    HistoryEntry about;                 // the step that was to be taken back or done again
    bool forward = false;               // a redo
    HistoryId entry;                    // the new entry; invalid when nothing was done
    std::vector<RowInTheWay> inTheWay;  // not empty: nothing was changed
    bool done() const { return entry.isValid(); }
};

// Which entries a list is to show; whatever is empty does not narrow it.
struct HistoryFilter {
    // Changed: also what adds, changes and removes at once.
    enum class Kind { Any, Added, Changed, Removed, Reversal, Administrative };
    QString text;  // any part of the label
    QString user;
    Kind kind = Kind::Any;
    bool onlyStanding = false;  // without what was undone and the entries of undoing and redoing
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
    QString nameOf(const QString& table, qint64 row) const;  // now, or when it was removed; empty without one

    // All that touched one row, newest first. Reads every changeset, so it is for one record on a page.
    std::vector<HistoryEntry> entriesOf(const QString& table, qint64 row) const;
    std::vector<RowHistory> changesTo(const QString& table, qint64 row) const;

    // The newest step that stands, of those made after `after`. A redo makes its step the newest again;
    // administrative entries are no steps.
    std::optional<HistoryEntry> undoable(HistoryId after = {}) const;
    std::optional<HistoryEntry> redoable() const;  // last taken back, if nothing was changed since
    int countUndoable(HistoryId after) const;
    // One's own with Register, others' with Manage; never what was erased.
    bool mayReverse(const HistoryEntry& entry) const;
    UndoResult undo(HistoryId id);
    UndoResult redo(HistoryId id);
    // The newest `count` steps made after `after`, one after the other. Stops at the first that does not fit,
    // whose result is then the last one, and when cancelled. Fewer results than asked: it was cancelled, or
    // there was no more to undo.
    std::vector<UndoResult> undoNewest(int count, HistoryId after = {},
                                       Progress& progress = Progress::none());
    // The `count` steps last taken back, one after the other, as redoable() offers them; stops in the same
    // way.
    std::vector<UndoResult> redoNewest(int count, Progress& progress = Progress::none());
    // Does again what undoNewest() took back, the last first; stops in the same way.
    std::vector<UndoResult> redoAll(const std::vector<UndoResult>& undone, Progress& progress);

private:
    UndoResult apply(const HistoryEntry& entry, bool inverted);
    Ledger& m_ledger;
};

// What a person is told when an undo or redo did not fit: `shown` of the obstacles, one a line. `before`: so
// many steps had been taken back by then.
Explanation explainObstacles(const UndoResult& result, int shown, int before = 0);
QStringList obstacleSentences(const UndoResult& result);  // all of them

QString tableNoun(const QString& table);                     // 区划 for "place"
QString rowNoun(const QString& table, const QString& name);  // 区划“骑龙社区”
QString columnNoun(const QString& table,
                   const QString& column);  // 上级 for "parent_id"; empty: no word for it

}  // namespace nuanxin
