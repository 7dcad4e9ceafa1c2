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

void WorkerImportStore::employ(Database& database, const std::vector<WorkerId>& come) const {
    for (const WorkerId id : come) {
        database
            .prepare(
                "UPDATE worker SET employer_id = (SELECT employer_id FROM site WHERE id = site_id) WHERE id "
                "= ? AND employer_id IS NULL AND site_id IN (SELECT id FROM site WHERE employer_id IS NOT "
                "NULL)")
            .with(id)
            .run();
    }
}

}  // namespace nuanxin
