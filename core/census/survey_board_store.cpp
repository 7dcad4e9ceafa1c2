// SPDX-License-Identifier: GPL-3.0-or-later
// How far a round is: by the place that each visited person, or else site, is counted in.
#include <algorithm>

#include "core/census/area_store.h"
#include "core/census/place_store.h"
#include "core/census/place_tree.h"
#include "core/census/survey_store.h"

namespace nuanxin {

namespace {

// A visit to a site and no person is counted where the site stands.
const QString kPlaceOfVisit =
    QStringLiteral("coalesce(%1, (SELECT place_id FROM site WHERE id = visit.site_id))")
        .arg(QLatin1String(kPlaceOfWorker));

QHash<PlaceId, qint64> workersByPlace(Database& database) {
    QHash<PlaceId, qint64> workers;
    Statement rows = database.prepare(
        QStringLiteral("SELECT %1, count(*) FROM worker WHERE joined_into IS NULL GROUP BY 1")
            .arg(QLatin1String(kPlaceOfWorker)));
    while (rows.step()) {
        workers.insert(rows.id<PlaceId>(0), rows.integer(1));
    }
    return workers;
}

std::vector<CompletenessBoard::Unit> unitsInOrder(const std::vector<CollectionUnit>& units,
                                                  const PlaceTree& tree) {
    std::vector<CompletenessBoard::Unit> lines;
    for (const CollectionUnit& unit : units) {
        const Place *place = tree.find(unit.place), *street = tree.above(unit.place, PlaceLevel::Street);
        lines.push_back(
            {unit, place == nullptr ? QString() : place->name, street == nullptr ? QString() : street->name});
    }
    std::ranges::stable_sort(
        lines, {}, [&tree](const CompletenessBoard::Unit& line) { return tree.position(line.unit.place); });
    return lines;
}

}  // namespace

qint64 CompletenessBoard::reported() const {
    return std::ranges::count_if(units, &Unit::hasReported);
}

CompletenessBoard SurveyStore::board(SurveyRoundId round) const {
    m_ledger.require(Permission::Read);
    const PlaceTree tree(PlaceStore(m_ledger).list());
    CompletenessBoard board;
    board.units = unitsInOrder(unitsOf(round), tree);
    const QHash<PlaceId, qint64> workers = tree.totals(workersByPlace(m_ledger.database()));
    QHash<PlaceId, CompletenessBoard::Unit*> byPlace;
    for (CompletenessBoard::Unit& line : board.units) {
        line.workers = workers.value(line.unit.place);
        byPlace.insert(line.unit.place, &line);
    }
    Statement rows = m_ledger.database().prepare(
        QStringLiteral("SELECT %1, outcome, count(*) FROM visit LEFT JOIN worker ON worker.id = worker_id "
                       "WHERE round_id = ? GROUP BY 1, 2")
            .arg(kPlaceOfVisit));
    rows.with(round);
    while (rows.step()) {
        const qint64 visits = rows.integer(2);
        bool isInUnit = false;
        for (const PlaceId place : tree.upwards(rows.id<PlaceId>(0))) {
            if (CompletenessBoard::Unit* line = byPlace.value(place)) {
                line->visits += visits;
                line->outcomes[rows.text(1)] += visits;
                isInUnit = true;
            }
        }
        board.outcomes[rows.text(1)] += visits;
        board.visits += visits;
        board.elsewhere += isInUnit ? 0 : visits;
    }
    return board;
}

std::vector<VisitRow> SurveyStore::visitRows(SurveyRoundId round, PlaceId area) const {
    m_ledger.require(Permission::Read);
    std::vector<VisitRow> found;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral(
            "SELECT visit.id, round_id, worker_id, visit.site_id, visitor, visited_on, outcome, visit.note, "
            "worker.name, (SELECT name FROM site WHERE id = visit.site_id) FROM visit LEFT JOIN worker ON "
            "worker.id = worker_id WHERE round_id = ?1 AND (?3 IS NULL OR %1 IN (%2)) AND ?2 IS NULL ORDER "
            "BY visited_on DESC, visit.id DESC")
            .arg(kPlaceOfVisit, QLatin1String(kAreaOfThird)));
    rows.with(round, nullptr, area);
    while (rows.step()) {
        found.push_back({{rows.id<VisitId>(0), rows.id<SurveyRoundId>(1), rows.id<WorkerId>(2),
                          rows.id<SiteId>(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7)},
                         rows.text(8),
                         rows.text(9)});
    }
    return found;
}

}  // namespace nuanxin
