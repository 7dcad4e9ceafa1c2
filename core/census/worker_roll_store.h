// SPDX-License-Identifier: GPL-3.0-or-later
// The roll as a list: ids by a query, rows by ids. Reads only; for long queries give it a connection of its
// own (Ledger::another()) and end them with Database::interrupt(), which throws Cancelled here.
#pragma once

#include <QStringList>

#include "core/census/worker_query.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class WorkerRoll {
public:
    explicit WorkerRoll(Ledger& ledger) : m_ledger(ledger) {}

    // In order; at most `limit`, 0 for all. In order of pinyin the first hundred of any search come without
    // looking at the rest. Joined records are in no list.
    std::vector<WorkerId> ids(const WorkerQuery& query, int limit = 0) const;
    // In the order given; what is gone is left out.
    std::vector<WorkerRow> rows(const std::vector<WorkerId>& ids) const;
    // With the sealed fields in plain: for core to hand on, by a caller that enters it in the register of
    // exports; never for a screen. Needs Permission::Export and Permission::Reveal.
    std::vector<WorkerRow> plainRows(const std::vector<WorkerId>& ids) const;

    RollCounts counts() const;  // of the whole roll

    // What the column holds among those the query finds, its own conditions on the column left out; most
    // first, places as the tree they are. Of a text, a date or a number: nothing.
    std::vector<RollValue> values(const WorkerQuery& query, RollColumn column) const;

private:
    QStringList byWholeNumber(const QString& typed) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
