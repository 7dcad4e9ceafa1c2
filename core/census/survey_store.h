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
    // The same, and the round is then collected by these units only.
    SurveyRoundId saveRoundOf(const SurveyRound& round, const std::vector<PlaceId>& units);
    std::vector<CollectionUnit> unitsOf(SurveyRoundId round) const;
    void end(SurveyRoundId round, const QString& onDay);  // an empty day: it goes on
    void setReported(CollectionUnitId unit, const QString& reporter,
                     const QString& onDay);  // an empty day: not yet
    CompletenessBoard board(SurveyRoundId round) const;

    // The worker follows the visit: verified on the day, or left with it; whoever was said to have left by a
    // visit that now says otherwise, or is gone, is on the job again. All one change.
    VisitId saveVisit(const Visit& visit);
    void removeVisit(VisitId id);
    VisitId putVisit(Visit visit);                           // inside a Ledger::write() of the caller
    std::vector<Visit> visitsOf(WorkerId worker) const;      // newest first
    std::vector<Visit> visitsIn(SurveyRoundId round) const;  // newest first
    // With names, newest first; of an area only, where one is given.
    std::vector<VisitRow> visitRows(SurveyRoundId round, PlaceId area = {}) const;
    // Persons on the job at the site to whom the round has made no visit yet, in the order of the roll.
    std::vector<WorkerId> notVisited(SurveyRoundId round, SiteId site) const;

private:
    SurveyRoundId storeRound(SurveyRound round, const std::vector<PlaceId>& units, bool onlyThese);
    void addUnits(SurveyRoundId round, const std::vector<PlaceId>& places);
    void removeUnitsBut(SurveyRoundId round, const std::vector<PlaceId>& kept);
    std::optional<Visit> findVisit(VisitId id) const;
    void putBackOnJob(const Visit& visit);
    void letFollow(const Visit& visit);
    std::vector<Visit> readVisits(Statement rows) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
