// SPDX-License-Identifier: GPL-3.0-or-later
// What a form hands in about one person in one go: the record, the texts that could not be taken, the visit
// it was met on, and who it is not.
#pragma once

#include "core/census/possible_duplicate.h"
#include "core/census/survey.h"
#include "core/census/worker_problem.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct WorkerEntry {
    Worker worker;
    std::vector<WorkerProblem> problems;  // field, code and original; the person is to be verified
    std::optional<Visit> visit;           // its worker is filled in
    struct Different {
        WorkerId other;
        std::vector<DuplicateReason> reasons;
    };
    std::vector<Different> different;  // records that look alike and are somebody else
};

// Who comes to a site works for its employer, unless somebody says for whom else. `before`: as stored, or
// empty of a new one.
void employAtNewSite(Ledger& ledger, const Worker& before, Worker& worker);

// One labelled change, and fills in the id. An open problem whose field has been given a usable value is
// settled with it. Invalid result: nothing had changed. Wrong input throws BadInput with a sentence.
HistoryId saveWorkerEntry(Ledger& ledger, WorkerEntry& entry);

}  // namespace nuanxin
