// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_lookup_store.h"

#include <set>

#include "core/census/keys.h"
#include "core/census/worker_store.h"
#include "core/text/pinyin.h"

namespace nuanxin {

namespace {

std::vector<WorkerId> idsOf(Statement rows) {
    std::vector<WorkerId> ids;
    while (rows.step()) {
        ids.push_back(rows.id<WorkerId>(0));
    }
    return ids;
}

}  // namespace

std::vector<WorkerId> WorkerLookup::byIdentity(const QString& documentKind, const QString& number) const {
    if (number.isEmpty()) {
        return {};
    }
    Statement rows = m_ledger.database().prepare(
        "SELECT id FROM worker WHERE identity_key = ? AND joined_into IS NULL ORDER BY id");
    rows.with(identityKey(m_ledger.sealer(), documentKind, number));
    return idsOf(std::move(rows));
}

std::vector<WorkerId> WorkerLookup::byPhone(const QString& phone) const {
    if (phone.isEmpty()) {
        return {};
    }
    Statement rows = m_ledger.database().prepare(
        "SELECT id FROM worker WHERE phone_key = ? AND joined_into IS NULL ORDER BY id");
    rows.with(phoneKey(m_ledger.sealer(), phone));
    return idsOf(std::move(rows));
}

std::vector<WorkerId> WorkerLookup::byName(const QString& name) const {
    Statement rows = m_ledger.database().prepare(
        "SELECT id FROM worker WHERE name = ? AND joined_into IS NULL ORDER BY id");
    rows.with(name);
    return idsOf(std::move(rows));
}

std::vector<WorkerId> WorkerLookup::byPinyin(const QString& name) const {
    std::vector<WorkerId> ids;
    const QString pinyin = text::pinyinOfName(name).full();
    if (pinyin.isEmpty()) {
        return ids;
    }
    Statement rows = m_ledger.database().prepare(
        "SELECT placed.id, worker.name FROM derived_worker_search AS found CROSS JOIN derived_worker_order "
        "AS placed ON "
        "placed.position = found.rowid JOIN worker ON worker.id = placed.id WHERE found.words MATCH ?");
    rows.with(u'"' + pinyin + u'"');
    while (rows.step()) {
        // The index also holds the pinyin from the second character on, and other readings.
        if (text::pinyinOfName(rows.text(1)).full() == pinyin) {
            ids.push_back(rows.id<WorkerId>(0));
        }
    }
    return ids;
}

std::vector<WorkerLookup::Candidate> WorkerLookup::candidates(const PersonFacts& facts) const {
    std::set<WorkerId> met;
    for (const auto& ids : {byIdentity(facts.documentKind, facts.identity), byPhone(facts.phone),
                            byName(facts.name), byPinyin(facts.name)}) {
        met.insert(ids.begin(), ids.end());
    }
    std::vector<Candidate> candidates;
    const WorkerStore workers(m_ledger);
    for (const WorkerId id : met) {
        if (auto reasons = duplicateReasons(facts, factsOf(*workers.findPlain(id))); !reasons.empty()) {
            candidates.push_back({id, std::move(reasons)});
        }
    }
    return candidates;
}

}  // namespace nuanxin
