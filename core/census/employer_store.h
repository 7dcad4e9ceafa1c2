// SPDX-License-Identifier: GPL-3.0-or-later
// Employers in the ledger. save() and remove() are one labelled change each; wrong input throws BadInput with
// a sentence.
#pragma once

#include <map>
#include <vector>

#include "core/census/employer.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct EmployerQuery {
    QString text{};  // part of the name, pinyin, initials; empty: all
    QString kind{};
    PlaceId area{};  // and all places under it
    bool withClosed = true;
    int limit = 0;  // 0: all
};

class EmployerStore {
public:
    explicit EmployerStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Employer> find(EmployerId id) const;
    std::vector<EmployerId> findByName(const QString& name) const;  // as written
    std::vector<EmployerId> findByCreditCode(const QString& code) const;
    std::vector<Employer> list(const EmployerQuery& query = {}) const;  // by pinyin

    EmployerId save(const Employer& employer);  // an invalid id: a new one; only changed columns are written
    EmployerId put(Employer employer);          // the same inside a Ledger::write() of the caller
    void remove(EmployerId id);                 // BadInput while sites or workers belong to it

    std::map<EmployerId, qint64> workers() const;  // persons on the roll, where there are any

private:
    void check(const Employer& employer) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
