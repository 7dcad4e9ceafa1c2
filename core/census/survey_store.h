// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/census/survey.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class SurveyStore {
public:
    explicit SurveyStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<SurveyRound> rounds() const;  // newest first
    std::optional<SurveyRound> findRound(SurveyRoundId id) const;
    // With a unit for each place; places that already are units of the round are left alone.
    SurveyRoundId saveRound(const SurveyRound& round, const std::vector<PlaceId>& units = {});
    void setReported(CollectionUnitId unit, const QString& reporter,
                     const QString& onDay);  // an empty day: not yet
    CompletenessBoard board(SurveyRoundId round) const;

    // The worker follows the visit: verified on the day, or left with it. All one change.
    VisitId saveVisit(const Visit& visit);
    VisitId putVisit(Visit visit);                           // inside a Ledger::write() of the caller
    std::vector<Visit> visitsOf(WorkerId worker) const;      // newest first
    std::vector<Visit> visitsIn(SurveyRoundId round) const;  // newest first
    // Persons on the job at the site to whom the round has made no visit yet, in the order of the roll.
    std::vector<WorkerId> notVisitedIn(SurveyRoundId round, PlaceId area) const;  // with all that lies in it
    std::vector<WorkerId> notVisited(SurveyRoundId round, SiteId site) const;

private:
    void addUnits(SurveyRoundId round, const std::vector<PlaceId>& places);
    std::vector<Visit> readVisits(Statement rows) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
