// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_import_store.h"

namespace nuanxin {

void MemberImportStore::eachKeys(const std::function<void(const MemberKeys&)>& take) const {
    Statement rows = m_ledger.database().prepare(
        "SELECT member.id, ifnull(worker.name, member.name), ifnull(worker.document_kind, "
        "member.document_kind), ifnull(worker.identity_key, member.identity_key), ifnull(organisation.name, "
        "held.elsewhere) FROM member LEFT JOIN worker ON worker.id = worker_id LEFT JOIN relationship AS "
        "held "
        "ON held.member_id = member.id AND held.ended_on IS NULL LEFT JOIN organisation ON organisation.id = "
        "held.organisation_id WHERE worker.joined_into IS NULL ORDER BY member.id");
    while (rows.step()) {
        take({rows.id<MemberId>(0), rows.text(1), rows.text(2), rows.blob(3), rows.text(4)});
    }
}

}  // namespace nuanxin
