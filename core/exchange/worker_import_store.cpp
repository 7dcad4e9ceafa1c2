// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_import_store.h"

#include "core/census/duplicate_store.h"

namespace nuanxin {

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

void WorkerImportStore::addDoubt(Database& database, WorkerId first, WorkerId other,
                                 const QStringList& reasons, bool different) const {
    Statement known = database.prepare(
        "SELECT 1 FROM possible_duplicate WHERE (first_id = ?1 AND other_id = ?2) OR (first_id = ?2 AND "
        "other_id = "
        "?1)");
    if (first == other || known.with(first, other).step()) {
        return;
    }
    database
        .prepare(
            "INSERT INTO possible_duplicate (id, first_id, other_id, reasons, decision) VALUES (?, ?, ?, ?, "
            "?)")
        .with(m_ledger.newId(), first, other, reasons.join(u'\n'),
              static_cast<int>(different ? DuplicateDecision::Different : DuplicateDecision::Open))
        .run();
}

}  // namespace nuanxin
