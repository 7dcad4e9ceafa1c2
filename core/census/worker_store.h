// SPDX-License-Identifier: GPL-3.0-or-later
// Workers in the ledger, one by one. Lists and searches are worker_roll_store.h. save() and its like are one
// labelled change each; wrong input throws BadInput with a sentence. No label holds a person's name: labels
// outlive an erasure.
#pragma once

#include <vector>

#include "core/census/worker.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

enum class SealedColumn { Identity, Phone, Address };

class WorkerStore {
public:
    explicit WorkerStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Worker> find(WorkerId id) const;  // sealed fields masked
    // With the sealed fields in plain: for core to compare with and to hand on, never for a screen. Needs
    // Permission::Register.
    std::optional<Worker> findPlain(WorkerId id) const;
    // For a person to look at; goes on record. Needs Permission::Reveal.
    QString reveal(WorkerId id, SealedColumn column, const QString& why);
    qint64 count() const;  // without joined records

    // An invalid id: a new one. Only columns whose plain value changed are written; an invalid result:
    // nothing had changed. A sealed field without `plain` stays as it is.
    HistoryId save(Worker& worker);
    HistoryId add(const QString& label,
                  std::vector<Worker>& workers);     // new or known, as one change; fills in ids
    EntryLabel labelOf(const Worker& worker) const;  // what save() would call the change
    WorkerId put(const Worker& worker);              // inside a Ledger::write() of the caller
    HistoryId remove(
        const std::vector<WorkerId>& ids);  // with their problems, roles and visits; can be undone

    // The same edit to many, as one change; `what` names the field for the label.
    HistoryId change(const std::vector<WorkerId>& ids, const QString& what,
                     const std::function<void(Worker&)>& edit);

private:
    std::optional<Worker> readOpened(WorkerId id) const;
    void check(const Worker& worker) const;
    QString onlyName(const std::vector<WorkerId>& ids) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
