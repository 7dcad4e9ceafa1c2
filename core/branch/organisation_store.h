// SPDX-License-Identifier: GPL-3.0-or-later
// Party organisations in the ledger. Each verb is one labelled change and needs Permission::Manage; wrong
// input throws BadInput with a sentence.
#pragma once

#include <QDate>
#include <vector>

#include "core/branch/organisation.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct OrganisationQuery {
    QString text{};  // part of the name, pinyin, initials; empty: all
    std::optional<OrganisationKind> kind{};
    OrganisationId below{};             // it and all organisations under it
    std::optional<QDate> standingOn{};  // founded by that day and not yet dissolved
};

struct OrganisationNode {
    Organisation organisation;
    int depth = 0;  // 0: no superior in this ledger
};

class OrganisationStore {
public:
    explicit OrganisationStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Organisation> find(OrganisationId id) const;
    std::vector<OrganisationId> findByName(const QString& name) const;          // as written
    std::vector<Organisation> list(const OrganisationQuery& query = {}) const;  // by pinyin
    // A superior before those under it, siblings by kind and pinyin.
    std::vector<OrganisationNode> tree(const OrganisationQuery& query = {}) const;
    qint64 count(const QDate& day) const;  // that stand as of a day
    // It and all under it, however deep.
    std::vector<OrganisationId> subtree(OrganisationId top) const;

    OrganisationId save(const Organisation& organisation);  // an invalid id: a new one
    OrganisationId put(Organisation organisation);          // inside a Ledger::write() of the caller
    void remove(OrganisationId id);  // with its terms, posts, groups; BadInput while more belongs to it

    std::vector<Term> terms(OrganisationId id) const;  // the newest first
    TermId saveTerm(Term term);
    TermId putTerm(const Term& term);  // inside a Ledger::write() of the caller
    void removeTerm(TermId id);

private:
    void check(const Organisation& organisation) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
