// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of importing visits of a survey round.
#pragma once

#include <vector>

#include "core/census/worker.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct ImportedVisit {
    qint64 id = 0;
    WorkerId worker;
    QString visitedOn, visitor, outcome, note;
};

class VisitImportStore {
public:
    explicit VisitImportStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<ImportedVisit> list() const;
    ImportedVisit find(qint64 id) const;
    // A new visit belongs to the newest round; where there is none yet, one is made for its half-year.
    qint64 write(Database& database, const ImportedVisit& visit) const;

private:
    qint64 roundFor(Database& database, const QString& visitedOn) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
