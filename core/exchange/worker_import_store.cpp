// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_import_store.h"

#include "core/census/columns.h"

namespace nuanxin {

namespace {

constexpr SealedPlace originalPlace(qint64 row) {
    return {"worker_problem", "original_sealed", row};
}

}  // namespace

void WorkerImportStore::eachKeys(const std::function<void(const WorkerKeys&)>& take) const {
    Statement rows = m_ledger.database().prepare(
        "SELECT ifnull(joined_into, id), name, document_name, document_kind, identity_key, phone_key, "
        "site_id "
        "FROM worker ORDER BY id");
    while (rows.step()) {
        take({rows.id<WorkerId>(0), rows.text(1), rows.text(2), rows.text(3), rows.blob(4), rows.blob(5),
              rows.id<SiteId>(6)});
    }
}

std::vector<KeptProblem> WorkerImportStore::openProblems(WorkerId id) const {
    std::vector<KeptProblem> problems;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, field, code, original_sealed FROM worker_problem WHERE worker_id = ? AND settled_on IS "
        "NULL");
    rows.with(id);
    while (rows.step()) {
        problems.push_back({rows.text(1), rows.text(2),
                            m_ledger.sealer().open(rows.blob(3), originalPlace(rows.integer(0)))});
    }
    return problems;
}

void WorkerImportStore::addProblem(Database& database, WorkerId worker, const KeptProblem& problem,
                                   const QString& source) const {
    const qint64 id = m_ledger.newId();
    const QByteArray original = m_ledger.sealer().seal(problem.original, originalPlace(id));
    database
        .prepare(
            "INSERT INTO worker_problem (id, worker_id, field, code, original_sealed, source) "
            "VALUES (?, ?, ?, ?, ?, ?)")
        .with(id, worker, problem.field, problem.code, orNull(original), orNull(source))
        .run();
}

void WorkerImportStore::addDoubt(Database& database, WorkerId first, WorkerId other,
                                 const QStringList& reasons, bool different) const {
    Statement known = database.prepare(
        "SELECT 1 FROM possible_duplicate WHERE (first_id = ?1 AND other_id = ?2) OR (first_id = ?2 AND "
        "other_id = "
        "?1)");
    if (first == other || known.with(first, other).step()) {
        return;
    }
    constexpr int kOpen = 0, kDifferent = 2;
    database
        .prepare(
            "INSERT INTO possible_duplicate (id, first_id, other_id, reasons, decision) VALUES (?, ?, ?, ?, "
            "?)")
        .with(m_ledger.newId(), first, other, reasons.join(u'\n'), different ? kDifferent : kOpen)
        .run();
}

}  // namespace nuanxin
