// SPDX-License-Identifier: GPL-3.0-or-later
// Places in the ledger. Each verb is one labelled change; wrong input throws BadInput with a sentence.
#pragma once

#include <optional>
#include <vector>

#include "core/census/place.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class PlaceStore {
public:
    explicit PlaceStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<Place> list() const;  // parents before children, siblings by the order of entry
    std::optional<Place> find(PlaceId id) const;

    PlaceId save(const Place& place);  // an invalid id: a new one; only changed columns are written
    void add(const QString& label, std::vector<Place>& places);  // several as one change; ids are filled in
    // All of them as one change, or none: what stands below one and is not going too, and every record that
    // still names one, is told at once (BadInput, a sentence a line).
    void remove(const std::vector<PlaceId>& ids);
    void remove(PlaceId id) { remove(std::vector{id}); }

private:
    QStringList obstacles(const Place& place, const std::vector<Place>& leaving) const;
    void check(const Place& place) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
