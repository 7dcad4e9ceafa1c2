// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of places as it is walked: who stands above whom, and in what order all of them come.
#pragma once

#include <QHash>
#include <vector>

#include "core/census/place.h"

namespace nuanxin {

class PlaceTree {
public:
    // Parents before children, siblings in the order in which they shall come.
    explicit PlaceTree(const std::vector<Place>& places);

    const Place* find(PlaceId id) const;  // null: none
    // The place, what it stands in, and so on to the top. Each once, even where two people's changes have
    // made a place its own ancestor.
    std::vector<PlaceId> upwards(PlaceId id) const;
    const Place* above(PlaceId id, PlaceLevel level) const;  // never the place itself; null: none
    int position(PlaceId id) const;  // a parent, all that is below it, then its next sibling; -1: unknown

    // Figures of single places added up, so that each place's holds those of all places below it.
    QHash<PlaceId, qint64> totals(const QHash<PlaceId, qint64>& own) const;

private:
    void lay(PlaceId parent, const QHash<PlaceId, std::vector<PlaceId>>& children);

    QHash<PlaceId, Place> m_places;
    QHash<PlaceId, int> m_positions;
};

}  // namespace nuanxin
