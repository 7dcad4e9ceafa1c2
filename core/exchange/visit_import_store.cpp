// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visit_import_store.h"

#include <QCoreApplication>

#include "core/census/columns.h"

namespace nuanxin {

namespace {

class RoundWords {
    Q_DECLARE_TR_FUNCTIONS(RoundWords)

public:
    static QString firstHalf(const QString& year) { return tr("%1年上半年摸排").arg(year); }
    static QString secondHalf(const QString& year) { return tr("%1年下半年摸排").arg(year); }
};

ImportedVisit readVisit(const Statement& row) {
    return {row.integer(0), row.id<WorkerId>(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

}  // namespace

std::vector<ImportedVisit> VisitImportStore::list() const {
    std::vector<ImportedVisit> visits;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, worker_id, visited_on, visitor, outcome, note FROM visit WHERE worker_id IS NOT NULL");
    while (rows.step()) {
        visits.push_back(readVisit(rows));
    }
    return visits;
}

ImportedVisit VisitImportStore::find(qint64 id) const {
    Statement row = m_ledger.database().prepare(
        "SELECT id, worker_id, visited_on, visitor, outcome, note FROM visit WHERE id = ?");
    return row.with(id).step() ? readVisit(row) : ImportedVisit();
}

qint64 VisitImportStore::roundFor(Database& database, const QString& visitedOn) const {
    if (const qint64 newest =
            database.number("SELECT id FROM survey_round ORDER BY period DESC, id DESC LIMIT 1")) {
        return newest;
    }
    const QString year = visitedOn.left(4);
    const bool first = visitedOn.mid(5, 2).toInt() <= 6;
    const qint64 id = m_ledger.newId();
    database.prepare("INSERT INTO survey_round (id, name, period) VALUES (?, ?, ?)")
        .with(id, first ? RoundWords::firstHalf(year) : RoundWords::secondHalf(year),
              year + (first ? QStringLiteral("H1") : QStringLiteral("H2")))
        .run();
    return id;
}

qint64 VisitImportStore::write(Database& database, const ImportedVisit& visit) const {
    if (visit.id != 0) {
        database.prepare("UPDATE visit SET visitor = ?, outcome = ?, note = ? WHERE id = ?")
            .with(orNull(visit.visitor), visit.outcome, orNull(visit.note), visit.id)
            .run();
        return visit.id;
    }
    const qint64 id = m_ledger.newId();
    database
        .prepare(
            "INSERT INTO visit (id, round_id, worker_id, site_id, visitor, visited_on, outcome, note) "
            "VALUES (?, ?, ?, (SELECT site_id FROM worker WHERE id = ?), ?, ?, ?, ?)")
        .with(id, roundFor(database, visit.visitedOn), visit.worker, visit.worker, orNull(visit.visitor),
              visit.visitedOn, visit.outcome, orNull(visit.note))
        .run();
    return id;
}

}  // namespace nuanxin
