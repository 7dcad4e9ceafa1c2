// SPDX-License-Identifier: GPL-3.0-or-later
// Many cells of the roll changed at once: pasted from a spreadsheet, or one value for everybody selected.
// First looked at, cell by cell, then written as one change.
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "core/census/roll_column.h"
#include "core/census/worker_store.h"
#include "core/exchange/reference_import_store.h"

namespace nuanxin {

class Progress;

struct CellEdit {
    WorkerId worker;
    RollColumn column = RollColumn::Name;
    QString text;  // as it was typed; empty: what stands there is cleared
};

// What becomes of an edit. Edits that change nothing are not kept.
struct JudgedEdit {
    WorkerId worker;
    QString name;  // of the worker
    RollColumn column = RollColumn::Name;
    QString before;   // as a cell reads, masked
    QString after;    // as a cell will read
    QString refusal;  // a sentence; empty: it can be done
    QString remark;   // a sentence to look at before it is done; empty: nothing is unusual
    QString value;    // as it is stored: a code, an id, an ISO date
};

class WorkerEdits {
public:
    explicit WorkerEdits(Ledger& ledger) : m_ledger(ledger), m_references(ledger) {}

    static bool isEditable(
        RollColumn column);  // not what is worked out, nor where a record came from, nor the kind
    // of a document without its number

    // Needs Permission::Register. Several edits of one cell: the last one counts.
    void judge(const std::vector<CellEdit>& edits, Progress& progress);

    const std::vector<JudgedEdit>& judged() const { return m_judged; }
    int workers() const;  // that would change
    int cells() const;    // that would change
    int refused() const;
    int unchanged() const { return m_unchanged; }

    // What was refused stays as it is. Invalid: there was nothing to change.
    HistoryId apply(Progress& progress);

private:
    void judge(const Worker& worker, const CellEdit& edit);
    JudgedEdit read(const Worker& worker, const CellEdit& edit) const;
    void readReference(const Worker& worker, const QString& text, JudgedEdit& judged) const;
    EntryLabel labelFor(qsizetype workers) const;

    Ledger& m_ledger;
    ReferenceImportStore m_references;
    std::vector<JudgedEdit> m_judged;
    int m_unchanged = 0;
};

}  // namespace nuanxin
