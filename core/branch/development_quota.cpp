// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/development_quota.h"

#include <algorithm>

#include "core/branch/possible_days.h"

namespace nuanxin {

namespace {

PossibleDays dayOf(const Development& file, const QString& step) {
    const auto found = std::ranges::find(file.steps, step, &StepRecord::step);
    return found == file.steps.end() ? PossibleDays() : possibleDays(found->happenedOn);
}

}  // namespace

QuotaUse quotaUse(const DevelopmentQuota& quota, const std::vector<Development>& files) {
    QuotaUse use{quota.places, 0, 0};
    for (const Development& file : files) {
        const PossibleDays admitted = dayOf(file, QStringLiteral("branch_meeting"));
        if (admitted.isKnown() && admitted.first.year() == quota.year) {
            const bool approved = dayOf(file, QStringLiteral("approval")).isKnown();
            use.used += approved ? 1 : 0;
            use.awaiting += !approved && file.stoppedOn.isEmpty() ? 1 : 0;
        }
    }
    return use;
}

}  // namespace nuanxin
