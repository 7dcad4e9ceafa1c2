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

private:
    QStringList byWholeNumber(const QString& typed) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
