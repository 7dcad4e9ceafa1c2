// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_problem_store.h"

#include <QCoreApplication>
#include <QDate>

#include "core/census/columns.h"
#include "core/census/worker_store.h"
#include "core/ledger/registers.h"

namespace nuanxin {

namespace {

class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerProblemStore)

public:
    static EntryLabel settled(const QString& name) {
        return {tr("处理从业人员的待核问题"),
                name.isEmpty() ? QString() : tr("处理 %1 的待核问题").arg(name)};
    }
};

constexpr char kColumns[] =
    "SELECT id, worker_id, field, code, original_sealed, source, settled_on FROM worker_problem ";

SealedPlace placeOf(WorkerProblemId id) {
    return {"worker_problem", "original_sealed", id.value()};
}

}  // namespace

std::vector<WorkerProblem> WorkerProblemStore::read(Statement rows) const {
    m_ledger.require(Permission::Read);
    std::vector<WorkerProblem> problems;
    while (rows.step()) {
        const auto id = rows.id<WorkerProblemId>(0);
        problems.push_back({id, rows.id<WorkerId>(1), rows.text(2), rows.text(3),
                            m_ledger.sealer().open(rows.blob(4), placeOf(id)), rows.text(5), rows.text(6)});
    }
    return problems;
}

std::vector<WorkerProblem> WorkerProblemStore::of(WorkerId worker, bool withSettled) const {
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kColumns) +
        QStringLiteral("WHERE worker_id = ? AND (? OR settled_on IS NULL) ORDER BY id"));
    rows.with(worker, withSettled);
    return read(std::move(rows));
}

std::vector<WorkerProblem> WorkerProblemStore::open(int limit) const {
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kColumns) +
        QStringLiteral(
            "WHERE settled_on IS NULL AND worker_id IN (SELECT id FROM worker WHERE joined_into IS NULL) "
            "ORDER BY id LIMIT ?"));
    rows.with(limit);
    return read(std::move(rows));
}

qint64 WorkerProblemStore::countOpen() const {
    return m_ledger.database().number(
        "SELECT count(*) FROM worker_problem JOIN worker ON worker.id = worker_id WHERE settled_on IS NULL "
        "AND "
        "joined_into IS NULL");
}

WorkerProblemId WorkerProblemStore::put(const WorkerProblem& problem) {
    m_ledger.require(Permission::Register);
    const WorkerProblemId id(m_ledger.newId());
    m_ledger.database()
        .prepare(
            "INSERT INTO worker_problem (id, worker_id, field, code, original_sealed, source, settled_on) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(id, problem.worker, problem.field, problem.code,
              orNull(m_ledger.sealer().seal(problem.original, placeOf(id))), orNull(problem.source),
              orNull(problem.settledOn))
        .run();
    return id;
}

void WorkerProblemStore::settle(WorkerProblemId id) {
    WorkerId worker;
    {
        Statement row = m_ledger.database().prepare("SELECT worker_id FROM worker_problem WHERE id = ?");
        worker = row.with(id).step() ? row.id<WorkerId>(0) : WorkerId();
    }
    settle(QStringLiteral("id = ?"), id.value(), worker);
}

void WorkerProblemStore::settleAllOf(WorkerId worker) {
    settle(QStringLiteral("worker_id = ?"), worker.value(), worker);
}

void WorkerProblemStore::settle(const QString& condition, qint64 value, WorkerId worker) {
    m_ledger.require(Permission::Register);
    const QString name = WorkerStore(m_ledger).find(worker).value_or(Worker()).name;
    m_ledger.write(ProblemWords::settled(name), [&](Database&) { putSettled(condition, value); });
}

void WorkerProblemStore::putSettled(WorkerProblemId id) {
    m_ledger.require(Permission::Register);
    putSettled(QStringLiteral("id = ?"), id.value());
}

void WorkerProblemStore::putSettled(const QString& condition, qint64 value) {
    m_ledger.database()
        .prepare(
            QStringLiteral("UPDATE worker SET to_verify = 0 WHERE id IN (SELECT worker_id FROM "
                           "worker_problem WHERE %1 AND settled_on IS NULL) AND NOT EXISTS (SELECT 1 FROM "
                           "worker_problem AS other WHERE other.worker_id = worker.id AND settled_on IS NULL "
                           "AND NOT (other.%1))")
                .arg(condition)
                .replace(QStringLiteral("= ?"), QStringLiteral("= ?1")))
        .with(value)
        .run();
    m_ledger.database()
        .prepare(QStringLiteral("UPDATE worker_problem SET settled_on = ? WHERE %1 AND settled_on IS NULL")
                     .arg(condition))
        .with(QDate::currentDate().toString(Qt::ISODate), value)
        .run();
}

QString WorkerProblemStore::reveal(WorkerProblemId id, const QString& why) {
    Statement row = m_ledger.database().prepare("SELECT original_sealed FROM worker_problem WHERE id = ?");
    return row.with(id).step() ? Registers(m_ledger).reveal(row.blob(0), placeOf(id), why) : QString();
}

}  // namespace nuanxin
