// SPDX-License-Identifier: GPL-3.0-or-later
// Sites in the ledger. save() and remove() are one labelled change each; wrong input throws BadInput with a
// sentence.
#pragma once

#include <map>
#include <vector>

#include "core/census/employer.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct SiteQuery {
    QString text{};  // part of the name, pinyin, initials; empty: all
    EmployerId employer{};
    PlaceId area{};  // and all places under it
    bool withClosed = true;
    int limit = 0;  // 0: all
};

class SiteStore {
public:
    explicit SiteStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Site> find(SiteId id) const;
    std::vector<SiteId> findByName(const QString& name) const;  // as written
    std::vector<Site> list(const SiteQuery& query = {}) const;  // by pinyin

    SiteId save(const Site& site);  // an invalid id: a new one; only changed columns are written
    SiteId put(Site site);          // the same inside a Ledger::write() of the caller
    void remove(SiteId id);         // BadInput while workers or visits belong to it
    QString revealPhone(SiteId id, const QString& why);
    // For core to hand on, by a caller that enters it in the register of exports. Needs Permission::Export
    // and Permission::Reveal.
    QString plainPhone(SiteId id) const;

    std::map<SiteId, qint64> workers() const;  // persons on the roll, where there are any

private:
    void check(const Site& site) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
