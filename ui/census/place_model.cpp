// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_model.h"

#include <algorithm>

#include "core/text/sort_key.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

PlaceModel::PlaceModel(QObject* parent)
    : TableModel({{tr("名称"), 250, false, false, 185},
                  {tr("层级"), 132, false, false, 72},
                  {tr("代码"), 140, false, false, 110},
                  {tr("下级（个）"), 100, true, false, 90},
                  {tr("从业人员（人）"), 120, true, false, 100},
                  {tr("备注"), 120, false, true, 60}},
                 parent) {}

void PlaceModel::setPlaces(std::vector<Place> places) {
    beginResetModel();
    m_places = std::move(places);
    m_known.clear();
    for (const Place& place : m_places) {
        auto named = m_byName.find(place.name);
        if (named == m_byName.end()) {
            named =
                m_byName.insert(place.name, {text::SearchKey(place.name), text::pinyinSortKeyOf(place.name)});
        }
        m_known.push_back(*named);
    }
    arrange();
    layAll();
    endResetModel();
}

void PlaceModel::setPersons(QHash<PlaceId, qint64> persons) {
    m_persons = std::move(persons);
    if (m_sortColumn == Persons) {
        sort(m_sortColumn, m_sortOrder);
    }
    if (rows() > 0) {
        Q_EMIT dataChanged(index(0, Persons), index(rows() - 1, Persons));
    }
}

void PlaceModel::setFilter(const QString& text, const QSet<int>& levels) {
    beginResetModel();
    m_word = text::SearchWord(text);
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

void PlaceModel::reveal(PlaceId id) {
    beginResetModel();
    for (const Place* place = find(id); place != nullptr; place = find(place->parent)) {
        m_closed.remove(place->parent);
    }
    layAll();
    endResetModel();
}

// The same rows in another order: selection and current row go with them.
void PlaceModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<PlaceId> ids;
    for (const QModelIndex& index : before) {
        ids.push_back(idAt(index.row()));
    }
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    layAll();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after << index(indexOf(ids[static_cast<size_t>(i)]), before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PlaceModel::arrange() {
    m_children.clear();
    for (size_t i = 0; i < m_places.size(); ++i) {
        m_children[m_places[i].parent].push_back(i);
    }
    if (m_sortColumn < 0) {
        return;
    }
    for (std::vector<size_t>& siblings : m_children) {
        std::ranges::stable_sort(siblings, [this](size_t one, size_t other) {
            return m_sortOrder == Qt::AscendingOrder ? isBefore(one, other) : isBefore(other, one);
        });
    }
}

bool PlaceModel::isBefore(size_t one, size_t other) const {
    const Place &a = m_places[one], &b = m_places[other];
    switch (m_sortColumn) {
        case Name:
            return m_known[one].order < m_known[other].order;
        case Level:
            return a.level < b.level;
        case Code:
            return a.code < b.code;
        case Children:
            return childrenOf(one) < childrenOf(other);
        case Persons:
            return personsIn(a.id) < personsIn(b.id);
        default:
            return a.note.localeAwareCompare(b.note) < 0;
    }
}

qint64 PlaceModel::childrenOf(size_t place) const {
    const auto found = m_children.constFind(m_places[place].id);
    return found == m_children.cend() ? 0 : std::ssize(*found);
}

bool PlaceModel::matches(size_t place) const {
    return (m_levels.isEmpty() || m_levels.contains(static_cast<int>(m_places[place].level))) &&
           (m_known[place].key.matches(m_word) || m_places[place].code.startsWith(m_word.text()));
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
    for (size_t i = m_places.size(); i-- > 0;) {
        const Place& place = m_places[i];
        const bool isMatch = matches(i);
        if (isMatch) {
            m_matching.insert(place.id);
        }
        if (isMatch || wanted.contains(place.id)) {
            wanted.insert(place.id);
            wanted.insert(place.parent);
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
    const qint64 children = childrenOf(m_lines[static_cast<size_t>(row)].place);
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
            return {countText(children), children, Dot::None, tint};
        case Persons:
            return {countText(personsIn(place.id)), personsIn(place.id), Dot::None, tint};
        default:
            return {place.note, {}, Dot::None, Tint::Muted, place.note};
    }
}

}  // namespace nuanxin::ui
