// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/survey_store.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/census/area_store.h"
#include "core/census/columns.h"
#include "core/census/worker_store.h"
#include "core/text/code_table.h"

namespace nuanxin {

namespace {

class SurveyWords {
    Q_DECLARE_TR_FUNCTIONS(SurveyStore)

public:
    static QString noName() { return tr("请填写摸排轮次的名称和期别。"); }
    static QString noDay() { return tr("请填写走访日期和结果。"); }
    static QString roundAdded(const QString& name) { return tr("新建摸排轮次 %1").arg(name); }
    static QString roundChanged(const QString& name) { return tr("修改摸排轮次 %1").arg(name); }
    static QString reported() { return tr("登记采集单元上报"); }
    static EntryLabel visited(const QString& name, const QString& outcome) {
        return {tr("登记走访：%1").arg(outcome),
                name.isEmpty() ? QString() : tr("走访 %1：%2").arg(name, outcome)};
    }
};

constexpr char kVisits[] =
    "SELECT id, round_id, worker_id, site_id, visitor, visited_on, outcome, note FROM visit ";

SurveyRound readRound(const Statement& row) {
    return {row.id<SurveyRoundId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

}  // namespace

qint64 CompletenessBoard::reported() const {
    return std::count_if(units.begin(), units.end(),
                         [](const Unit& unit) { return !unit.unit.reportedOn.isEmpty(); });
}

std::vector<SurveyRound> SurveyStore::rounds() const {
    m_ledger.require(Permission::Read);
    std::vector<SurveyRound> rounds;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, name, period, started_on, ended_on, note FROM survey_round ORDER BY period DESC, id "
        "DESC");
    while (rows.step()) {
        rounds.push_back(readRound(rows));
    }
    return rounds;
}

std::optional<SurveyRound> SurveyStore::findRound(SurveyRoundId id) const {
    Statement row = m_ledger.database().prepare(
        "SELECT id, name, period, started_on, ended_on, note FROM survey_round WHERE id = ?");
    return row.with(id).step() ? std::optional(readRound(row)) : std::nullopt;
}

SurveyRoundId SurveyStore::saveRound(const SurveyRound& given, const std::vector<PlaceId>& units) {
    m_ledger.require(Permission::Register);
    SurveyRound round = given;
    if (round.name.trimmed().isEmpty() || round.period.trimmed().isEmpty()) {
        throw Error(ErrorKind::BadInput, SurveyWords::noName());
    }
    const bool isNew = !round.id.isValid();
    if (isNew) {
        round.id = SurveyRoundId(m_ledger.newId());
    }
    m_ledger.write(
        isNew ? SurveyWords::roundAdded(round.name) : SurveyWords::roundChanged(round.name),
        [&](Database& database) {
            database
                .prepare(isNew ? "INSERT INTO survey_round (name, period, started_on, ended_on, note, id) "
                                 "VALUES (?, ?, ?, ?, ?, ?)"
                               : "UPDATE survey_round SET name = ?, period = ?, started_on = ?, ended_on = "
                                 "?, note = ? WHERE id = ?")
                .with(round.name.trimmed(), round.period.trimmed(), orNull(round.startedOn),
                      orNull(round.endedOn), orNull(round.note), round.id)
                .run();
            addUnits(round.id, units);
        });
    return round.id;
}

void SurveyStore::addUnits(SurveyRoundId round, const std::vector<PlaceId>& places) {
    for (const PlaceId place : places) {
        m_ledger.database()
            .prepare(
                "INSERT INTO collection_unit (id, round_id, place_id) SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
                "(SELECT 1 FROM "
                "collection_unit WHERE round_id = ?2 AND place_id = ?3)")
            .with(m_ledger.newId(), round, place)
            .run();
    }
}

void SurveyStore::setReported(CollectionUnitId unit, const QString& reporter, const QString& onDay) {
    m_ledger.require(Permission::Register);
    m_ledger.write(SurveyWords::reported(), [&](Database& database) {
        database.prepare("UPDATE collection_unit SET reporter = ?, reported_on = ? WHERE id = ?")
            .with(orNull(reporter.trimmed()), orNull(onDay), unit)
            .run();
    });
}

CompletenessBoard SurveyStore::board(SurveyRoundId round) const {
    m_ledger.require(Permission::Read);
    CompletenessBoard board;
    Statement units = m_ledger.database().prepare(
        "SELECT unit.id, place_id, reporter, reported_on, unit.note, place.name FROM collection_unit AS unit "
        "JOIN place "
        "ON place.id = place_id WHERE round_id = ? ORDER BY reported_on IS NOT NULL, place.name, unit.id");
    units.with(round);
    while (units.step()) {
        CompletenessBoard::Unit unit;
        unit.unit = {units.id<CollectionUnitId>(0),
                     round,
                     units.id<PlaceId>(1),
                     units.text(2),
                     units.text(3),
                     units.text(4)};
        unit.place = units.text(5);
        Statement counts = m_ledger.database().prepare(
            QStringLiteral(
                "SELECT (SELECT count(*) FROM worker WHERE joined_into IS NULL AND community_id IN (%1)), "
                "(SELECT count(*) FROM visit LEFT JOIN worker ON worker.id = worker_id LEFT JOIN site ON "
                "site.id = visit.site_id WHERE round_id = ?1 AND ifnull(worker.community_id, site.place_id) "
                "IN (%1)), ?2")
                .arg(QLatin1String(kAreaOfThird)));
        counts.with(round, nullptr, unit.unit.place).step();
        unit.workers = counts.integer(0);
        unit.visits = counts.integer(1);
        board.units.push_back(std::move(unit));
    }
    Statement outcomes = m_ledger.database().prepare(
        "SELECT outcome, count(*) FROM visit WHERE round_id = ? GROUP BY outcome ORDER BY outcome");
    outcomes.with(round);
    while (outcomes.step()) {
        board.outcomes.push_back({outcomes.text(0), outcomes.integer(1)});
    }
    return board;
}

VisitId SurveyStore::putVisit(Visit visit) {
    m_ledger.require(Permission::Register);
    if (visit.visitedOn.isEmpty() || visit.outcome.isEmpty()) {
        throw Error(ErrorKind::BadInput, SurveyWords::noDay());
    }
    const bool isNew = !visit.id.isValid();
    if (isNew) {
        visit.id = VisitId(m_ledger.newId());
    }
    m_ledger.database()
        .prepare(isNew ? "INSERT INTO visit (round_id, worker_id, site_id, visitor, visited_on, outcome, "
                         "note, id) VALUES "
                         "(?, ?, ?, ?, ?, ?, ?, ?)"
                       : "UPDATE visit SET round_id = ?, worker_id = ?, site_id = ?, visitor = ?, visited_on "
                         "= ?, outcome "
                         "= ?, note = ? WHERE id = ?")
        .with(visit.round, visit.worker, visit.site, orNull(visit.visitor), visit.visitedOn, visit.outcome,
              orNull(visit.note), visit.id)
        .run();
    WorkerStore workers(m_ledger);
    std::optional<Worker> worker = workers.find(visit.worker);
    const bool wasMet = visit.outcome != u"refused" && visit.outcome != u"not_met";
    if (worker && wasMet && worker->verifiedOn < visit.visitedOn) {
        worker->verifiedOn = visit.visitedOn;
        if (visit.outcome == u"left" && worker->state == WorkerState::OnJob) {
            worker->state = WorkerState::Left;
            worker->leftOn = worker->leftOn.isEmpty() ? visit.visitedOn : worker->leftOn;
        }
        workers.put(*worker);
    }
    return visit.id;
}

VisitId SurveyStore::saveVisit(const Visit& visit) {
    m_ledger.require(Permission::Register);
    VisitId id;
    const QString outcome = text::codeTable(text::Table::VisitOutcome).shortName(visit.outcome);
    const QString name = WorkerStore(m_ledger).find(visit.worker).value_or(Worker()).name;
    m_ledger.write(SurveyWords::visited(name, outcome), [&](Database&) { id = putVisit(visit); });
    return id;
}

std::vector<Visit> SurveyStore::readVisits(Statement rows) const {
    m_ledger.require(Permission::Read);
    std::vector<Visit> visits;
    while (rows.step()) {
        visits.push_back({rows.id<VisitId>(0), rows.id<SurveyRoundId>(1), rows.id<WorkerId>(2),
                          rows.id<SiteId>(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7)});
    }
    return visits;
}

std::vector<Visit> SurveyStore::visitsOf(WorkerId worker) const {
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kVisits) + QStringLiteral("WHERE worker_id = ? ORDER BY visited_on DESC, id DESC"));
    rows.with(worker);
    return readVisits(std::move(rows));
}

std::vector<WorkerId> SurveyStore::notVisited(SurveyRoundId round, SiteId site) const {
    m_ledger.require(Permission::Read);
    std::vector<WorkerId> ids;
    Statement rows = m_ledger.database().prepare(
        "SELECT worker.id FROM worker JOIN derived_worker_order AS placed ON placed.id = worker.id WHERE "
        "worker.site_id = ? AND state = 'on_job' AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.worker_id = "
        "worker.id AND round_id = ?) ORDER BY placed.position");
    rows.with(site, round);
    while (rows.step()) {
        ids.push_back(rows.id<WorkerId>(0));
    }
    return ids;
}

std::vector<WorkerId> SurveyStore::notVisitedIn(SurveyRoundId round, PlaceId area) const {
    m_ledger.require(Permission::Read);
    std::vector<WorkerId> ids;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral(
            "SELECT worker.id FROM worker JOIN derived_worker_order AS placed ON placed.id = worker.id WHERE "
            "worker.community_id IN (%1) AND state = 'on_job' AND NOT EXISTS (SELECT 1 FROM visit WHERE "
            "visit.worker_id = worker.id AND round_id = ?1) ORDER BY placed.position")
            .arg(QLatin1String(kAreaOfThird)));
    rows.with(round, nullptr, area);
    while (rows.step()) {
        ids.push_back(rows.id<WorkerId>(0));
    }
    return ids;
}

std::vector<Visit> SurveyStore::visitsIn(SurveyRoundId round) const {
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kVisits) + QStringLiteral("WHERE round_id = ? ORDER BY visited_on DESC, id DESC"));
    rows.with(round);
    return readVisits(std::move(rows));
}

}  // namespace nuanxin
