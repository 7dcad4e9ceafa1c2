// SPDX-License-Identifier: GPL-3.0-or-later
// Where meetings repeat a person's name in words: who was in the chair, who took the minutes, who is to do
// what was decided. These need not be on any roll, so nothing refers from there to the person.
#pragma once

#include <vector>

#include "core/census/worker.h"
#include "core/ledger/erasure.h"

namespace nuanxin {

class MentionStore {
public:
    explicit MentionStore(Ledger& ledger) : m_ledger(ledger) {}

    // The meetings, of now and of the history, that give exactly the name of one of the persons, held by an
    // organisation the person belonged to, held a post in or met with. Where somebody else of that name
    // belongs to it, nobody knows who is meant, and the words stay. Names inside agenda and minutes are not
    // looked for.
    Mentions of(const std::vector<WorkerId>& workers) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
