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
    static QString reported(const QString& unit) { return tr("登记 %1 上报").arg(unit); }
    static QString notReported(const QString& unit) { return tr("把 %1 改为未上报").arg(unit); }
    static QString roundEnded(const QString& name) { return tr("结束摸排轮次 %1").arg(name); }
    static QString roundReopened(const QString& name) { return tr("重新打开摸排轮次 %1").arg(name); }
    static QString nobody() { return tr("请填写走访的从业人员或网点。"); }
    static EntryLabel visited(const QString& who, const QString& outcome) {
        return {tr("登记走访：%1").arg(outcome), tr("走访 %1：%2").arg(who, outcome)};
    }
    static EntryLabel visitChanged(const QString& who, const QString& outcome) {
        return {tr("修改走访：%1").arg(outcome), tr("修改走访 %1：%2").arg(who, outcome)};
    }
    static EntryLabel visitRemoved(const QString& who) {
        return {tr("删除走访"), tr("删除走访 %1").arg(who)};
    }
};

constexpr char kVisits[] =
    "SELECT id, round_id, worker_id, site_id, visitor, visited_on, outcome, note FROM visit ";

SurveyRound readRound(const Statement& row) {
    return {row.id<SurveyRoundId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

}  // namespace

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

SurveyRoundId SurveyStore::saveRound(const SurveyRound& round, const std::vector<PlaceId>& units) {
    return storeRound(round, units, false);
}

SurveyRoundId SurveyStore::saveRoundOf(const SurveyRound& round, const std::vector<PlaceId>& units) {
    return storeRound(round, units, true);
}

SurveyRoundId SurveyStore::storeRound(SurveyRound round, const std::vector<PlaceId>& units, bool onlyThese) {
    m_ledger.require(Permission::Register);
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
            if (onlyThese) {
                removeUnitsBut(round.id, units);
            }
        });
    return round.id;
}

void SurveyStore::end(SurveyRoundId id, const QString& onDay) {
    m_ledger.require(Permission::Register);
    const auto round = findRound(id);
    if (!round) {
        return;
    }
    m_ledger.write(
        onDay.isEmpty() ? SurveyWords::roundReopened(round->name) : SurveyWords::roundEnded(round->name),
        [&](Database& database) {
            database.prepare("UPDATE survey_round SET ended_on = ? WHERE id = ?")
                .with(orNull(onDay), id)
                .run();
        });
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

void SurveyStore::removeUnitsBut(SurveyRoundId round, const std::vector<PlaceId>& kept) {
    for (const CollectionUnit& unit : unitsOf(round)) {
        if (std::ranges::find(kept, unit.place) == kept.end()) {
            m_ledger.database().prepare("DELETE FROM collection_unit WHERE id = ?").with(unit.id).run();
        }
    }
}

std::vector<CollectionUnit> SurveyStore::unitsOf(SurveyRoundId round) const {
    m_ledger.require(Permission::Read);
    std::vector<CollectionUnit> units;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, place_id, reporter, reported_on, note FROM collection_unit WHERE round_id = ? ORDER BY "
        "id");
    rows.with(round);
    while (rows.step()) {
        units.push_back({rows.id<CollectionUnitId>(0), round, rows.id<PlaceId>(1), rows.text(2), rows.text(3),
                         rows.text(4)});
    }
    return units;
}

void SurveyStore::setReported(CollectionUnitId unit, const QString& reporter, const QString& onDay) {
    m_ledger.require(Permission::Register);
    Statement place = m_ledger.database().prepare(
        "SELECT place.name FROM collection_unit JOIN place ON place.id = place_id WHERE collection_unit.id = "
        "?");
    const QString name = place.with(unit).step() ? place.text(0) : QString();
    const QString label = onDay.isEmpty() ? SurveyWords::notReported(name) : SurveyWords::reported(name);
    m_ledger.write(label, [&](Database& database) {
        database.prepare("UPDATE collection_unit SET reporter = ?, reported_on = ? WHERE id = ?")
            .with(orNull(reporter.trimmed()), orNull(onDay), unit)
            .run();
    });
}

VisitId SurveyStore::putVisit(Visit visit) {
    m_ledger.require(Permission::Register);
    if (visit.visitedOn.isEmpty() || visit.outcome.isEmpty()) {
        throw Error(ErrorKind::BadInput, SurveyWords::noDay());
    }
    const bool isNew = !visit.id.isValid();
    if (isNew) {
        visit.id = VisitId(m_ledger.newId());
    } else if (const auto before = findVisit(visit.id)) {
        putBackOnJob(*before);
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
    letFollow(visit);
    return visit.id;
}

void SurveyStore::letFollow(const Visit& visit) {
    WorkerStore workers(m_ledger);
    std::optional<Worker> worker = workers.find(visit.worker);
    const bool wasMet = visit.outcome != u"refused" && visit.outcome != u"not_met";
    if (!worker || !wasMet || worker->verifiedOn > visit.visitedOn) {
        return;
    }
    worker->verifiedOn = visit.visitedOn;
    if (visit.outcome == u"left" && worker->state == WorkerState::OnJob) {
        worker->state = WorkerState::Left;
        worker->leftOn = worker->leftOn.isEmpty() ? visit.visitedOn : worker->leftOn;
    }
    workers.put(*worker);
}

void SurveyStore::putBackOnJob(const Visit& visit) {
    WorkerStore workers(m_ledger);
    std::optional<Worker> worker = workers.find(visit.worker);
    if (visit.outcome == u"left" && worker && worker->state == WorkerState::Left &&
        worker->leftOn == visit.visitedOn) {
        worker->state = WorkerState::OnJob;
        worker->leftOn.clear();
        workers.put(*worker);
    }
}

QString SurveyStore::whoIn(const Visit& visit) const {
    const bool isPerson = visit.worker.isValid();
    Statement row = m_ledger.database().prepare(isPerson ? "SELECT name FROM worker WHERE id = ?"
                                                         : "SELECT name FROM site WHERE id = ?");
    row.with(isPerson ? visit.worker.value() : visit.site.value());
    return row.step() ? row.text(0) : QString();
}

VisitId SurveyStore::saveVisit(const Visit& visit) {
    m_ledger.require(Permission::Register);
    if (!visit.worker.isValid() && !visit.site.isValid()) {
        throw Error(ErrorKind::BadInput, SurveyWords::nobody());
    }
    VisitId id;
    const QString outcome = text::codeTable(text::Table::VisitOutcome).shortName(visit.outcome);
    const QString who = whoIn(visit);
    m_ledger.write(
        visit.id.isValid() ? SurveyWords::visitChanged(who, outcome) : SurveyWords::visited(who, outcome),
        [&](Database&) { id = putVisit(visit); });
    return id;
}

void SurveyStore::removeVisit(VisitId id) {
    m_ledger.require(Permission::Register);
    const auto visit = findVisit(id);
    if (!visit) {
        return;
    }
    m_ledger.write(SurveyWords::visitRemoved(whoIn(*visit)), [&](Database& database) {
        putBackOnJob(*visit);
        database.prepare("DELETE FROM visit WHERE id = ?").with(id).run();
    });
}

std::optional<Visit> SurveyStore::findVisit(VisitId id) const {
    Statement row = m_ledger.database().prepare(QLatin1String(kVisits) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    const std::vector<Visit> found = readVisits(std::move(row));
    return found.empty() ? std::nullopt : std::optional(found.front());
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
