// SPDX-License-Identifier: GPL-3.0-or-later
// Who of the roll may be meant by a line of a roster. Reads only; joined records are never met.
#pragma once

#include <vector>

#include "core/census/possible_duplicate.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class WorkerLookup {
public:
    explicit WorkerLookup(Ledger& ledger) : m_ledger(ledger) {}

    // Values as core/text normalises them.
    std::vector<WorkerId> byIdentity(const QString& documentKind, const QString& number) const;
    std::vector<WorkerId> byPhone(const QString& phone) const;
    std::vector<WorkerId> byName(const QString& name) const;    // as written
    std::vector<WorkerId> byPinyin(const QString& name) const;  // all whose whole name reads alike

    // All that duplicateReasons() has a reason for; searched with changes of the transaction at work left
    // out.
    struct Candidate {
        WorkerId id;
        std::vector<DuplicateReason> reasons;
    };
    std::vector<Candidate> candidates(const PersonFacts& facts) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
