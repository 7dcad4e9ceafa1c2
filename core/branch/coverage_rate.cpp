// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/coverage_rate.h"

#include <map>

namespace nuanxin {

namespace {

std::optional<double> percent(qint64 part, qint64 whole) {
    return whole == 0 ? std::nullopt
                      : std::optional(100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

}  // namespace

std::optional<double> CoverageRate::organisationPercent() const {
    return percent(byOrganisation, employers);
}

std::optional<double> CoverageRate::workPercent() const {
    return percent(byWork, employers);
}

CoverageRate& CoverageRate::operator+=(const CoverageRate& other) {
    employers += other.employers;
    byOrganisation += other.byOrganisation;
    byWork += other.byWork;
    return *this;
}

CoverageRate coverageOf(const FormationFacts& employer) {
    const bool organised = employer.hasOwnBranch || employer.hasJointBranch;
    return {1, organised ? 1 : 0, organised || employer.hasInstructor ? 1 : 0};
}

CoverageRate coverageOf(const std::vector<FormationFacts>& employers) {
    CoverageRate all;
    for (const FormationFacts& employer : employers) {
        all += coverageOf(employer);
    }
    return all;
}

std::vector<CoverageLine> coverageByAreaAndIndustry(const std::vector<FormationFacts>& employers) {
    std::map<std::pair<PlaceId, QString>, CoverageRate> rates;
    for (const FormationFacts& employer : employers) {
        rates[{employer.area, employer.industry}] += coverageOf(employer);
    }
    std::vector<CoverageLine> lines;
    for (const auto& [key, rate] : rates) {
        lines.push_back({key.first, key.second, rate});
    }
    return lines;
}

}  // namespace nuanxin
