// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_model.h"

#include "ui/table/cell_text.h"

namespace nuanxin::ui {

PlaceModel::PlaceModel(QObject* parent)
    : TableModel({{tr("名称"), 250},
                  {tr("层级"), 110},
                  {tr("代码"), 140},
                  {tr("下级（个）"), 100, true},
                  {tr("备注"), 120, false, true}},
                 parent) {}

void PlaceModel::setPlaces(std::vector<Place> places) {
    beginResetModel();
    m_places = std::move(places);
    m_children.clear();
    for (size_t i = 0; i < m_places.size(); ++i) {
        m_children[m_places[i].parent].push_back(i);
    }
    layAll();
    endResetModel();
}

void PlaceModel::setFilter(const QString& text, const QSet<int>& levels) {
    beginResetModel();
    m_text = text;
    m_levels = levels;
    layAll();
    endResetModel();
}

void PlaceModel::toggle(PlaceId id) {
    beginResetModel();
    if (!m_closed.remove(id)) {
        m_closed.insert(id);
    }
    layAll();
    endResetModel();
}

void PlaceModel::layAll() {
    m_lines.clear();
    lay({}, 0, wanted());
}

// What matches and everything above it.
QSet<PlaceId> PlaceModel::wanted() {
    QSet<PlaceId> wanted;
    m_matching.clear();
    // Children stand behind their parents, so walking back meets every child first.
    for (auto place = m_places.rbegin(); place != m_places.rend(); ++place) {
        const bool matches = (m_levels.isEmpty() || m_levels.contains(static_cast<int>(place->level))) &&
                             (m_text.isEmpty() || place->name.contains(m_text, Qt::CaseInsensitive) ||
                              place->code.startsWith(m_text));
        if (matches) {
            m_matching.insert(place->id);
        }
        if (matches || wanted.contains(place->id)) {
            wanted.insert(place->id);
            wanted.insert(place->parent);
        }
    }
    m_matches = static_cast<int>(m_matching.size());
    return wanted;
}

void PlaceModel::lay(PlaceId parent, int depth, const QSet<PlaceId>& wanted) {
    const auto children = m_children.constFind(parent);
    if (children == m_children.cend()) {
        return;
    }
    for (const size_t child : *children) {
        const PlaceId id = m_places[child].id;
        if (!wanted.contains(id)) {
            continue;
        }
        m_lines.push_back({child, depth});
        if (isFiltered() || !m_closed.contains(id)) {
            lay(id, depth + 1, wanted);
        }
    }
}

const Place* PlaceModel::find(PlaceId id) const {
    const auto found = std::ranges::find(m_places, id, &Place::id);
    return found == m_places.end() ? nullptr : &*found;
}

int PlaceModel::indexOf(PlaceId id) const {
    for (int row = 0; row < rows(); ++row) {
        if (idAt(row) == id) {
            return row;
        }
    }
    return -1;
}

Cell PlaceModel::cell(int row, int column) const {
    const Place& place = placeOf(row);
    const Tint tint = m_matching.contains(place.id) ? Tint::Text : Tint::Muted;
    const auto below = m_children.constFind(place.id);
    const qint64 children = below == m_children.cend() ? 0 : std::ssize(*below);
    switch (column) {
        case Name: {
            Cell cell{place.name, {}, Dot::None, tint};
            cell.indent = m_lines[static_cast<size_t>(row)].depth;
            if (children > 0 && !isFiltered()) {
                cell.branch = m_closed.contains(place.id) ? Branch::Closed : Branch::Open;
            }
            return cell;
        }
        case Level:
            return {placeLevelName(place.level), static_cast<int>(place.level), Dot::None, tint};
        case Code:
            return {place.code, {}, Dot::None, tint};
        case Children:
            return {children == 0 ? QString() : countText(children), children, Dot::None, tint};
        default:
            return {place.note, {}, Dot::None, Tint::Muted, place.note};
    }
}

}  // namespace nuanxin::ui
