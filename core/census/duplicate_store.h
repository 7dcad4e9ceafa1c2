// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of records that may be one person, what was decided on them, and joining two records into one.
#pragma once

#include <vector>

#include "core/census/possible_duplicate.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

using DuplicateId = Id<struct DuplicateTag>;
using JoinId = Id<struct JoinTag>;

enum class DuplicateDecision { Open = 0, Joined = 1, Different = 2 };

struct DuplicatePair {
    DuplicateId id;
    WorkerId first, other;
    std::vector<DuplicateReason> reasons;
    DuplicateDecision decision = DuplicateDecision::Open;
    QString firstName, otherName;  // as they are now
};

class DuplicateStore {
public:
    explicit DuplicateStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<DuplicatePair> open(int limit = 0) const;  // oldest first; 0: all
    qint64 countOpen() const;
    std::optional<DuplicatePair> find(DuplicateId id) const;

    // Inside a Ledger::write() of the caller. A pair that is known already, decided or not, is left alone.
    void put(WorkerId first, WorkerId other, const std::vector<DuplicateReason>& reasons);
    // The same, decided already: a person has looked and says that they are two.
    void putDifferent(WorkerId first, WorkerId other, const std::vector<DuplicateReason>& reasons);
    int sweep();  // looks through the whole roll for new pairs, as one change; returns how many there were
    HistoryId decideDifferent(DuplicateId id);

private:
    std::vector<DuplicatePair> read(Statement rows) const;
    Ledger& m_ledger;
};

struct Join {
    JoinId id;
    WorkerId kept, joined;
    QString joinedOn;
};

class JoinStore {
public:
    explicit JoinStore(Ledger& ledger) : m_ledger(ledger) {}

    // One change: `kept` takes the named columns from `joined` (fields()), all that refers to `joined` moves
    // over, and `joined` leaves every list and count. What was moved and taken is noted.
    HistoryId join(WorkerId kept, WorkerId joined, const QStringList& takenColumns);
    // Parts them again, also after other changes: what was moved goes back; a taken column goes back unless
    // someone has changed it since.
    HistoryId unjoin(WorkerId joined);
    std::vector<Join> joinsOf(WorkerId kept) const;  // that stand
    std::vector<Join> standing() const;              // all of them, newest first
    static QStringList fields();                     // columns that can be taken, for columnNoun()

private:
    std::vector<Join> read(Statement rows) const;
    void take(WorkerId kept, WorkerId joined, JoinId join, const QStringList& columns);
    void moveReferences(WorkerId kept, WorkerId joined, JoinId join);
    void moveRows(const QString& table, const QString& column, qint64 kept, qint64 joined, JoinId join);
    Ledger& m_ledger;
};

}  // namespace nuanxin
