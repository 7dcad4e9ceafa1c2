// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that importing visits needs beside SurveyStore.
#pragma once

#include "core/census/survey.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class VisitImportStore {
public:
    explicit VisitImportStore(Ledger& ledger) : m_ledger(ledger) {}

    // The newest round; where there is none yet, one is made for the half-year of the visit, inside the
    // import's own change.
    SurveyRoundId roundFor(Database& database, const QString& visitedOn) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
