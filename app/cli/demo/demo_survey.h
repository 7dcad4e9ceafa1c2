// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo's office has done with its roll: the return of the half-year before is frozen, the round of
// this one is open, some people hold roles, some places have facts.
#pragma once

#include "core/ledger/ledger.h"

namespace nuanxin::cli {

void enterFacts(Ledger& ledger);
void placeSites(Ledger& ledger);  // lists of sites name no community
void placeEmployers(Ledger& ledger);
void enterRoles(Ledger& ledger);  // of people who are on the roll by then
void freezeHalfYearBefore(Ledger& ledger);
void openRound(Ledger& ledger);  // with a unit for each community, most of which have reported

}  // namespace nuanxin::cli
