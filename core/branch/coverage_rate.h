// SPDX-License-Identifier: GPL-3.0-or-later
// The two coverage rates (两个覆盖率), of employers at work:
//   organisation coverage 组织覆盖率: those with a branch of their own or covered by a joint one;
//   work coverage 工作覆盖率: those, and those an instructor looks after.
// No national text defines the count; some offices leave out employers without members. Here all are counted,
// as 《关于加强新就业群体服务管理的意见》 (2026-04-26) asks for full coverage by 2027.
#pragma once

#include <optional>
#include <vector>

#include "core/branch/formation_verdict.h"

namespace nuanxin {

struct CoverageRate {
    qint64 employers = 0, byOrganisation = 0, byWork = 0;  // employers; the last includes the one before

    std::optional<double> organisationPercent() const;  // none: no employers
    std::optional<double> workPercent() const;
    CoverageRate& operator+=(const CoverageRate& other);
    bool operator==(const CoverageRate&) const = default;
};

CoverageRate coverageOf(const FormationFacts& employer);
CoverageRate coverageOf(const std::vector<FormationFacts>& employers);

struct CoverageLine {
    PlaceId area;      // of the facts: the street, where the caller set the street
    QString industry;  // the sector
    CoverageRate rate;
};
// By area, then by industry; the lines add up to the rate of all.
std::vector<CoverageLine> coverageByAreaAndIndustry(const std::vector<FormationFacts>& employers);

}  // namespace nuanxin
