// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes which employers could form joint branches (联合党支部) with one another: neighbours, or those of
// one industry, at most five to a branch (《支部工作条例（试行）》: 地域相邻、行业相近、规模适当、便于管理).
// It only ever offers: a group is formed when someone accepts it.
#pragma once

#include "core/branch/formation_verdict.h"

namespace nuanxin {

enum class JointBy { Area, Industry };

struct JointBranchProposal {
    PlaceId area;      // by area: the one all share
    QString industry;  // by industry: likewise
    std::vector<EmployerId> employers;
    int members = 0, fullMembers = 0;
    bool reachesThreshold = false;  // enough full members for a branch; if not, it needs a neighbouring group
};

// Of the employers whose verdict is a joint branch and which none covers. An employer without area (or
// industry) is not proposed with others. Groups are kept small: as few employers as reach the threshold, then
// the rest are taken in while there is room. The same facts give the same groups.
std::vector<JointBranchProposal> proposeJointBranches(const std::vector<FormationFacts>& employers,
                                                      JointBy by, const FormationRule& rule);

}  // namespace nuanxin
