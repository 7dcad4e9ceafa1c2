// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with how a branch is led, in sentences (《中国共产党支部工作条例（试行）》 第十条). Decisions
// are people's: nothing follows from a warning.
#pragma once

#include <QStringList>

#include "core/branch/formation_verdict.h"
#include "core/branch/organisation.h"

namespace nuanxin {

// As of a day.
struct BranchLeadership {
    OrganisationKind kind = OrganisationKind::Branch;
    int fullMembers = 0;  // whose relationship lies here
    int secretaries = 0;  // in office
    bool hasCommittee = false;
};

// A Party committee, a general branch and an industry's organisation are led otherwise: nothing is said of
// them.
QStringList branchWarnings(const BranchLeadership& branch, const FormationRule& rule);

}  // namespace nuanxin
