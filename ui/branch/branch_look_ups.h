// SPDX-License-Identifier: GPL-3.0-or-later
// Records and words of the branch as choices of a look-up field.
#pragma once

#include "core/branch/organisation.h"
#include "ui/form/look_up.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

LookUp lookUpOrganisations(Ledger& ledger);    // that stand today
LookUp lookUpSuperiors(Ledger& ledger);        // of these the committees and general branches
LookUp lookUpAnyOrganisation(Ledger& ledger);  // or the name of one outside this ledger
LookUp lookUpInstructors(Ledger& ledger);      // who serve today
LookUp lookUpCheckInPoints(Ledger& ledger);    // that are open today
// Somebody on the roll, or the name of somebody who is not.
LookUp lookUpPersons(Ledger& ledger);

// By part of the name, wherever the relationship lies.
LookUp lookUpMembers(Ledger& ledger);

LookUp lookUpOrganisationKinds();
LookUp lookUpPostKinds();
LookUp lookUpPostSources();
LookUp lookUpMemberFindings();
LookUp lookUpTransferSteps();

}  // namespace nuanxin::ui
