// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's branches: what no roster brings. Names are those of resources/demo/*.csv.
#pragma once

#include "core/branch/organisation.h"
#include "core/ledger/ledger.h"

namespace nuanxin::cli {

extern const QString kRiders, kDrivers, kExpress, kMobile;  // branches
OrganisationId demoBranch(Ledger& ledger, const QString& name);

void enterCheckInPoints(Ledger& ledger);  // before anybody checks in
void enterBranches(Ledger& ledger);       // committees, groups, posts, instructors
void enterMembers(Ledger& ledger);        // since when, how found, who moves, who is awaited
void enterDevelopment(Ledger& ledger);    // reviews, votes, plans, one who stopped, the year's quota
void enterMeetings(Ledger& ledger);       // of this year, with gaps
void enterDues(Ledger& ledger);           // of last month, two owing

}  // namespace nuanxin::cli
