// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/place_tree.h"

#include <algorithm>

namespace nuanxin {

PlaceTree::PlaceTree(const std::vector<Place>& places) {
    QHash<PlaceId, std::vector<PlaceId>> children;
    for (const Place& place : places) {
        m_places.insert(place.id, place);
        children[place.parent].push_back(place.id);
    }
    lay({}, children);
}

void PlaceTree::lay(PlaceId parent, const QHash<PlaceId, std::vector<PlaceId>>& children) {
    const auto below = children.constFind(parent);
    if (below == children.cend()) {
        return;
    }
    for (const PlaceId id : *below) {
        m_positions.insert(id, static_cast<int>(m_positions.size()));
        lay(id, children);
    }
}

const Place* PlaceTree::find(PlaceId id) const {
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &*found;
}

std::vector<PlaceId> PlaceTree::upwards(PlaceId id) const {
    std::vector<PlaceId> line;
    for (const Place* place = find(id); place != nullptr && std::ranges::find(line, place->id) == line.end();
         place = find(place->parent)) {
        line.push_back(place->id);
    }
    return line;
}

const Place* PlaceTree::above(PlaceId id, PlaceLevel level) const {
    for (const PlaceId each : upwards(id)) {
        const Place* place = find(each);
        if (each != id && place->level == level) {
            return place;
        }
    }
    return nullptr;
}

int PlaceTree::position(PlaceId id) const {
    return m_positions.value(id, -1);
}

QHash<PlaceId, qint64> PlaceTree::totals(const QHash<PlaceId, qint64>& own) const {
    QHash<PlaceId, qint64> totals;
    for (auto each = own.cbegin(); each != own.cend(); ++each) {
        for (const PlaceId place : upwards(each.key())) {
            totals[place] += each.value();
        }
    }
    return totals;
}

}  // namespace nuanxin
