// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly quota for new members (指导性计划) and its use. Counted are persons whose admission was
// approved, in the year of the branch meeting that admitted them, from which day they are members; that the
// year of the meeting and not of the approval counts is to be verified.
#pragma once

#include <vector>

#include "core/branch/development.h"

namespace nuanxin {

struct DevelopmentQuota {
    OrganisationId organisation;
    int year = 0;
    int places = 0;
};

struct QuotaUse {
    int places = 0, used = 0;  // persons
    int awaiting = 0;          // admitted by the meeting in the year, not yet approved
    int left() const { return places > used ? places - used : 0; }
    int over() const { return used > places ? used - places : 0; }
    bool operator==(const QuotaUse&) const = default;
};

// Of the files given, which are those the organisation answers for.
QuotaUse quotaUse(const DevelopmentQuota& quota, const std::vector<Development>& files);

}  // namespace nuanxin
