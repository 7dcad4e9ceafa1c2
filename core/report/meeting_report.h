// SPDX-License-Identifier: GPL-3.0-or-later
// Branch life (三会一课、主题党日 …) on paper: the year grid of what every branch owes, held and missed, and
// the list of the meetings themselves.
#pragma once

#include "core/branch/meeting_store.h"
#include "core/report/document.h"

namespace nuanxin::report {

// A row for each branch and kind, a column for each month: how many were held, or 缺 in the last month of a
// period in which one is missing. Branches that owe nothing are left out. `branches`: an organisation and all
// under it, invalid: every one.
Document meetingGridReport(Ledger& ledger, OrganisationId branches, int year,
                           const QDate& today = QDate::currentDate());

// Every meeting once, however many hosts; by date.
Document meetingListReport(Ledger& ledger, const MeetingQuery& query,
                           const QDate& today = QDate::currentDate());

}  // namespace nuanxin::report
