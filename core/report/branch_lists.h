// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of branches as files to be worked on, with all there is: masked as the terms say, on record when they
// return. All return the rows and throw as exportTable().
#pragma once

#include "core/branch/development_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/roster_store.h"
#include "core/exchange/table_export.h"
#include "core/ledger/progress.h"

namespace nuanxin::report {

qint64 exportMembers(Ledger& ledger, const ExportTerms& terms, const RosterQuery& query,
                     Progress& progress = Progress::none());
qint64 exportDevelopment(Ledger& ledger, const ExportTerms& terms, const DevelopmentQuery& query);
qint64 exportMeetings(Ledger& ledger, const ExportTerms& terms, const MeetingQuery& query);
qint64 exportDues(Ledger& ledger, const ExportTerms& terms, OrganisationId branches, const QString& month);
qint64 exportVerdicts(Ledger& ledger, const ExportTerms& terms);  // every employer

}  // namespace nuanxin::report
