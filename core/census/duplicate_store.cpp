// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/duplicate_store.h"

#include <QCoreApplication>

#include "core/census/worker_lookup_store.h"
#include "core/census/worker_store.h"

namespace nuanxin {

namespace {

class DuplicateStoreWords {
    Q_DECLARE_TR_FUNCTIONS(DuplicateStore)

public:
    static EntryLabel different(const QString& first, const QString& other) {
        return {tr("认定不是同一人"), tr("认定 %1 与 %2 不是同一人").arg(first, other)};
    }
    static QString swept() { return tr("查找可能重复的人员"); }
};

constexpr char kPairs[] =
    "SELECT pair.id, first_id, other_id, reasons, decision, one.name, two.name FROM possible_duplicate AS "
    "pair JOIN worker AS one ON one.id = first_id JOIN worker AS two ON two.id = other_id WHERE ";
constexpr char kStillTwo[] = "one.joined_into IS NULL AND two.joined_into IS NULL AND decision = 0 ";

}  // namespace

std::vector<DuplicatePair> DuplicateStore::read(Statement rows) const {
    m_ledger.require(Permission::Read);
    std::vector<DuplicatePair> pairs;
    while (rows.step()) {
        DuplicatePair pair{rows.id<DuplicateId>(0),
                           rows.id<WorkerId>(1),
                           rows.id<WorkerId>(2),
                           {},
                           static_cast<DuplicateDecision>(rows.integer(4)),
                           rows.text(5),
                           rows.text(6)};
        for (const QString& code : rows.text(3).split(u'\n')) {
            if (const auto reason = duplicateReasonFromCode(code)) {
                pair.reasons.push_back(*reason);
            }
        }
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

std::vector<DuplicatePair> DuplicateStore::open(int limit) const {
    Statement rows = m_ledger.database().prepare(QLatin1String(kPairs) + QLatin1String(kStillTwo) +
                                                 QStringLiteral("ORDER BY pair.id LIMIT ?"));
    rows.with(limit > 0 ? limit : -1);
    return read(std::move(rows));
}

qint64 DuplicateStore::countOpen() const {
    return m_ledger.database().number(
        "SELECT count(*) FROM possible_duplicate JOIN worker AS one ON one.id = first_id JOIN worker AS two "
        "ON two.id = "
        "other_id WHERE decision = 0 AND one.joined_into IS NULL AND two.joined_into IS NULL");
}

std::optional<DuplicatePair> DuplicateStore::find(DuplicateId id) const {
    Statement rows = m_ledger.database().prepare(QLatin1String(kPairs) + QStringLiteral("pair.id = ?"));
    rows.with(id);
    const auto pairs = read(std::move(rows));
    return pairs.empty() ? std::nullopt : std::optional(pairs.front());
}

void DuplicateStore::put(WorkerId first, WorkerId other, const std::vector<DuplicateReason>& reasons) {
    m_ledger.require(Permission::Register);
    QStringList codes;
    for (const DuplicateReason reason : reasons) {
        codes << duplicateReasonCode(reason);
    }
    m_ledger.database()
        .prepare(
            "INSERT INTO possible_duplicate (id, first_id, other_id, reasons, decision) SELECT ?1, ?2, ?3, "
            "?4, 0 WHERE "
            "NOT EXISTS (SELECT 1 FROM possible_duplicate WHERE first_id = ?2 AND other_id = ?3) AND NOT "
            "EXISTS (SELECT "
            "1 FROM possible_duplicate WHERE first_id = ?3 AND other_id = ?2)")
        .with(m_ledger.newId(), first, other, codes.join(u'\n'))
        .run();
}

void DuplicateStore::putDifferent(WorkerId first, WorkerId other,
                                  const std::vector<DuplicateReason>& reasons) {
    put(first, other, reasons);
    m_ledger.database()
        .prepare(
            "UPDATE possible_duplicate SET decision = 2 WHERE decision = 0 AND ((first_id = ?1 AND other_id "
            "= ?2) OR (first_id = ?2 AND other_id = ?1))")
        .with(first, other)
        .run();
}

int DuplicateStore::sweep() {
    m_ledger.require(Permission::Register);
    std::vector<WorkerId> all;
    {
        Statement rows = m_ledger.database().prepare("SELECT id FROM derived_worker_order ORDER BY id");
        while (rows.step()) {
            all.push_back(rows.id<WorkerId>(0));
        }
    }
    const WorkerStore workers(m_ledger);
    const WorkerLookup lookup(m_ledger);
    const qint64 before = countOpen();
    m_ledger.write(DuplicateStoreWords::swept(), [&](Database&) {
        for (const WorkerId id : all) {
            for (const auto& candidate : lookup.candidates(factsOf(*workers.findPlain(id)))) {
                if (id < candidate.id) {  // each pair once
                    put(id, candidate.id, candidate.reasons);
                }
            }
        }
    });
    return static_cast<int>(countOpen() - before);
}

HistoryId DuplicateStore::decideDifferent(DuplicateId id) {
    m_ledger.require(Permission::Register);
    const DuplicatePair pair = find(id).value_or(DuplicatePair());
    return m_ledger.write(
        DuplicateStoreWords::different(pair.firstName, pair.otherName), [&](Database& database) {
            database.prepare("UPDATE possible_duplicate SET decision = 2 WHERE id = ?").with(id).run();
        });
}

}  // namespace nuanxin
