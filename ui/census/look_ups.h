// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the census as choices of a look-up field.
#pragma once

#include "core/census/employer.h"
#include "ui/form/look_up.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

LookUp lookUpEmployers(Ledger& ledger);  // that have not closed
// Those of the employer, as soon as one is chosen; all else.
LookUp lookUpSites(Ledger& ledger, std::function<EmployerId()> employer = {});
LookUp lookUpPlaces(Ledger& ledger);       // of every level
LookUp lookUpCommunities(Ledger& ledger);  // communities and villages
LookUp lookUpRounds(Ledger& ledger);       // survey rounds that have not ended, newest first
// Whoever the roll's search box would find; those of the area before the others.
LookUp lookUpWorkers(Ledger& ledger, PlaceId area = {});

}  // namespace nuanxin::ui
