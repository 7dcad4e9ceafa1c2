// SPDX-License-Identifier: GPL-3.0-or-later
// Employers and sites handed on as files, under heads by which an import knows them again.
#pragma once

#include "core/census/employer.h"
#include "core/exchange/table_export.h"

namespace nuanxin {

// Both give the number of rows and throw as exportTable() does. The telephone of a site is masked unless the
// terms say otherwise.
qint64 exportEmployers(Ledger& ledger, const ExportTerms& terms, const std::vector<Employer>& employers);
qint64 exportSites(Ledger& ledger, const ExportTerms& terms, const std::vector<Site>& sites);

}  // namespace nuanxin
