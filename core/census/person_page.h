// SPDX-License-Identifier: GPL-3.0-or-later
// 本人信息: everything the ledger holds about one person and where it came from (PIPL art. 44 and 45).
#pragma once

#include <vector>

#include "core/census/survey.h"
#include "core/census/worker_problem.h"
#include "core/census/worker_role.h"
#include "core/ledger/history.h"
#include "core/ledger/registers.h"
#include "core/ledger/rows_about.h"

namespace nuanxin {

struct PersonPage {
    struct Field {
        QString column;  // columnNoun() names it
        QString value;   // in words; sealed ones as asked for
    };
    WorkerId worker;
    QString name;
    std::vector<Field> fields;            // those that are filled
    std::vector<WorkerProblem> problems;  // open and settled; their originals as asked for
    std::vector<WorkerRole> roles;
    std::vector<Visit> visits;
    std::vector<RowAbout> inBranch;     // membership, posts and, for those who may see it, development
    std::vector<PersonPage> joined;     // records that were joined into this one
    std::vector<HistoryEntry> history;  // entries that touched the record, newest first: where it came from
    std::vector<RevealRecord>
        reveals;  // who looked at a sealed field; only for those who may see the register
};

// With `why` the sealed fields are in plain and the look goes on record (Permission::Reveal); without,
// masked. Throws BadInput when there is no such person.
PersonPage personPage(Ledger& ledger, WorkerId worker, const QString& why = {});

// Its first part alone, masked: quick, where the history is not asked for.
std::vector<PersonPage::Field> personFields(Ledger& ledger, WorkerId worker);

}  // namespace nuanxin
