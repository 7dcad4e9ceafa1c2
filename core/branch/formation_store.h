// SPDX-License-Identifier: GPL-3.0-or-later
// The verdicts over the ledger: what every employer at work should have, who makes it so, and what exists.
// One pass over employers, sites and the members on the job; reads only, but for accept().
#pragma once

#include <QDate>

#include "core/branch/coverage_rate.h"
#include "core/branch/joint_branch.h"
#include "core/census/place.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct FormationRow {
    FormationFacts facts;
    FormationVerdict verdict;
    QStringList existing;  // organisations and instructors of the day, by name
};

// A site of an employer by itself.
struct SiteFormation {
    SiteId site;  // invalid: those who are of no site
    QString name;
    int members = 0, fullMembers = 0;
    Formation verdict = Formation::Instructor;
};

class FormationStore {
public:
    explicit FormationStore(Ledger& ledger) : m_ledger(ledger) {}

    // Employers not closed by the day, by the order of entry. The area of each is the place it stands in at
    // the level given, or the nearest below; organisations and instructors are those of the day, workers
    // those of now. A functional, mobile or temporary branch is listed, and counts as none: whether it should
    // is to be verified.
    std::vector<FormationRow> rows(const QDate& day, PlaceLevel level = PlaceLevel::Street) const;
    std::vector<SiteFormation> sites(EmployerId employer) const;
    // The two rates by street and sector.
    std::vector<CoverageLine> coverage(const QDate& day) const;
    std::vector<JointBranchProposal> proposals(const QDate& day, JointBy by,
                                               PlaceLevel level = PlaceLevel::Street) const;

    // Where a branch of that name stands already, the next one is the second.
    QString suggestedName(const JointBranchProposal& proposal) const;
    // Founds the joint branch, covering the employers from its first day on, as one change; its kind is set.
    OrganisationId accept(const JointBranchProposal& proposal, Organisation branch);

private:
    Ledger& m_ledger;
};

std::vector<FormationFacts> factsOf(const std::vector<FormationRow>& rows);

}  // namespace nuanxin
