// SPDX-License-Identifier: GPL-3.0-or-later
// The dues of a month on paper (党费收缴表), in yuan to the fen. Source of what is owed:
// core/branch/dues_rule.h.
#pragma once

#include "core/branch/dues_store.h"
#include "core/report/document.h"

namespace nuanxin::report {

// Branch by branch, each summed up where there are several, and all together. `branches`: an organisation and
// all under it, invalid: every one. `month`: 2026-06; throws BadInput.
Document duesReport(Ledger& ledger, OrganisationId branches, const QString& month,
                    const QDate& today = QDate::currentDate());

// The same members by pinyin and without sums, to be worked on.
Document duesListReport(Ledger& ledger, OrganisationId branches, const QString& month);

}  // namespace nuanxin::report
