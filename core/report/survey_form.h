// SPDX-License-Identifier: GPL-3.0-or-later
// Forms to be taken along and filled in by hand: an empty one for a person, and one for each site with the
// people it is known to have.
#pragma once

#include "core/census/survey.h"
#include "core/ledger/ledger.h"
#include "core/ledger/progress.h"
#include "core/report/document.h"

namespace nuanxin::report {

// With the notice that PIPL art. 17 demands, in plain words, and a place to sign for consent (art. 14).
Document blankSurveyForm(const QString& office);

struct SiteForms {
    std::vector<Document> documents;  // one for each site, in the order given
    qint64 persons = 0;
    QStringList columns;  // what of the persons stands on them, for the export register
};

// Of several sites each says which of all the persons stand on it. Telephones are masked: enough to know a
// person by, not enough to lose. Sites that are gone are left out. Throws Cancelled.
SiteForms siteForms(Ledger& ledger, const std::vector<SiteId>& sites, Progress& progress = Progress::none());

}  // namespace nuanxin::report
