// SPDX-License-Identifier: GPL-3.0-or-later
// Problems of workers. A worker with open problems is to be verified; settling the last takes the mark off.
#pragma once

#include <vector>

#include "core/census/worker_problem.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class WorkerProblemStore {
public:
    explicit WorkerProblemStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<WorkerProblem> of(WorkerId worker, bool withSettled = true) const;
    std::vector<WorkerProblem> open(int limit) const;  // of all workers, oldest first
    qint64 countOpen() const;

    WorkerProblemId put(const WorkerProblem& problem);  // inside a Ledger::write() of the caller
    void settle(WorkerProblemId id);                    // one labelled change, today
    void settleAllOf(WorkerId worker);
    void putSettled(WorkerProblemId id);  // settle() inside a Ledger::write() of the caller
    // The original for a person to look at; goes on record. Needs Permission::Reveal.
    QString reveal(WorkerProblemId id, const QString& why);

private:
    void settle(const QString& condition, qint64 value, WorkerId worker);
    void putSettled(const QString& condition, qint64 value);
    std::vector<WorkerProblem> read(Statement rows) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
