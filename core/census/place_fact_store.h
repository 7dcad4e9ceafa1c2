// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/census/place_fact.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class PlaceFactStore {
public:
    explicit PlaceFactStore(Ledger& ledger) : m_ledger(ledger) {}

    // Those of resources/code_tables/place_fact.tsv, then what the office has used besides.
    std::vector<PlaceFactKind> kinds() const;
    std::vector<PlaceFact> of(PlaceId place) const;  // by name, newest first
    // Of each fact of the place what was last known on the day.
    std::vector<PlaceFact> asOf(PlaceId place, const QString& day) const;
    PlaceFactId save(PlaceFact fact);
    void remove(PlaceFactId id);

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
