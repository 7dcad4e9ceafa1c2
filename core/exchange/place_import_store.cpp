// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/place_import_store.h"

#include <algorithm>

#include "core/census/place_rules.h"
#include "core/exchange/reference_import_store.h"
#include "core/text/characters.h"

namespace nuanxin {

namespace {

QString stemKey(PlaceLevel level, const QString& name) {
    return QString::number(static_cast<int>(level)) + placeStem(level, name);
}

}  // namespace

void PlaceImportStore::load() const {
    if (m_loaded) {
        return;
    }
    m_loaded = true;
    m_places.clear();
    m_byStem.clear();
    m_levels.clear();
    m_meanings.clear();
    m_found.clear();
    Statement rows = m_ledger.database().prepare("SELECT id, parent_id, level, name FROM place ORDER BY id");
    while (rows.step()) {
        const auto level = static_cast<PlaceLevel>(rows.integer(2));
        const Place place{rows.id<PlaceId>(0), rows.id<PlaceId>(1), level, rows.text(3), {}, {}};
        m_places.insert(place.id, place);
        m_byStem.insert(stemKey(level, place.name), place.id);
        m_levels.insert(organisationKey(place.name), level);
    }
}

// The place of a level that a place lies in, or is.
PlaceId PlaceImportStore::lies(PlaceId place, PlaceLevel level) const {
    for (PlaceId at = place; at.isValid(); at = m_places.value(at).parent) {
        if (m_places.value(at).level == level) {
            return at;
        }
    }
    return {};
}

// Places of that name in another one; without `above` wherever they lie. `alsoLoose`: those that lie nowhere
// yet as well. Where some have the very name, only these.
std::vector<PlaceId> PlaceImportStore::candidates(PlaceLevel level, const QString& name, PlaceId above,
                                                  bool alsoLoose) const {
    std::vector<PlaceId> found, exact;
    for (const PlaceId id : m_byStem.values(stemKey(level, name))) {
        const Place place = m_places.value(id);
        const bool loose = alsoLoose && !place.parent.isValid();
        const bool inside = !above.isValid() || loose || lies(id, m_places.value(above).level) == above;
        if (inside && samePlaceName(level, place.name, name)) {
            found.push_back(id);
            if (organisationKey(place.name) == organisationKey(name)) {
                exact.push_back(id);
            }
        }
    }
    return exact.empty() ? found : exact;
}

PlacePath PlaceImportStore::split(const QString& written) const {
    return splitPlace(
        written,
        [this](const QString& word) { return !candidates(PlaceLevel::Street, word, {}, false).empty(); },
        [this](const QString& word) {
            const auto known = m_levels.constFind(organisationKey(word));
            return known == m_levels.constEnd() ? std::nullopt : std::optional(*known);
        });
}

QString PlaceImportStore::path(PlaceId id) const {
    load();
    PlacePath path;
    for (PlaceId at = id; at.isValid(); at = m_places.value(at).parent) {
        const Place& place = *m_places.constFind(at);
        path.at(place.level) = place.name;
    }
    return path.packed();
}

PlaceImportStore::Meaning PlaceImportStore::meaningOf(const QString& street, const QString& community,
                                                      const QString& grid) const {
    load();
    const QString key = QStringList{street, community, grid}.join(u'\t');
    const auto known = m_meanings.constFind(key);
    if (known != m_meanings.constEnd()) {
        return *known;
    }
    PlacePath words = split(community);
    const auto own = [&words](PlaceLevel level, const QString& written) {
        words.at(level) = written.isEmpty() ? words.at(level) : text::withoutSpaces(written);
    };
    // A street column may say 永丰街道金星社区 as well.
    const PlacePath ofStreet = split(street), ofGrid = split(grid);
    own(PlaceLevel::Street,
        ofStreet.street.isEmpty() && ofStreet.district.isEmpty() ? street : ofStreet.street);
    own(PlaceLevel::District, ofStreet.district);
    own(PlaceLevel::Grid, ofGrid.grid.isEmpty() ? grid : ofGrid.grid);
    for (const PlacePath& other : {ofStreet, ofGrid}) {
        const bool isWhole = !other.community.isEmpty() && !(other.street.isEmpty() && other.grid.isEmpty());
        words.community = words.community.isEmpty() && isWhole ? other.community : words.community;
    }
    const bool hasLower = !(words.street.isEmpty() && words.community.isEmpty() && words.grid.isEmpty());
    if (hasLower && candidates(PlaceLevel::District, words.district, {}, false).empty()) {
        words.district.clear();  // an address begins with it, whatever this office keeps
    }
    Meaning meaning;
    PlaceId above;
    std::optional<PlaceLevel> missing;
    for (const PlaceLevel level : kPlaceLevels) {
        const QString& name = words.at(level);
        if (name.isEmpty()) {
            continue;
        }
        std::vector<PlaceId> found = candidates(level, name, above, true);
        // In a street that is new here, the community of that name in another one is not meant.
        std::erase_if(found, [&](PlaceId id) { return missing && lies(id, *missing).isValid(); });
        meaning.several = meaning.several || found.size() > 1;
        above = found.size() == 1 ? found.front() : above;
        missing = found.empty() && !missing ? std::optional(level) : missing;
    }
    if (above.isValid()) {  // the names and what lies above them, as the ledger has them
        const PlacePath ledgers = PlacePath::unpacked(path(above));
        for (const PlaceLevel level : kPlaceLevels) {
            words.at(level) = ledgers.at(level).isEmpty() ? words.at(level) : ledgers.at(level);
        }
    }
    meaning.lacksCommunity = !words.grid.isEmpty() && words.community.isEmpty();
    meaning.packed = words.packed();
    m_meanings.insert(key, meaning);
    return meaning;
}

QString PlaceImportStore::name(PlaceId id) const {
    load();
    return m_places.value(id).name;
}

PlaceId PlaceImportStore::find(const QString& written) const {
    const Meaning meaning = meaningOf({}, written, {});
    const PlacePath words = PlacePath::unpacked(meaning.packed);
    PlaceId above;
    for (const PlaceLevel level : kPlaceLevels) {
        if (!words.at(level).isEmpty()) {
            const auto found = candidates(level, words.at(level), above, true);
            if (found.size() != 1) {
                return {};
            }
            above = found.front();
        }
    }
    return above;
}

// Where the office keeps one street only, everything new lies in it.
PlaceId PlaceImportStore::onlyPlaceAbove(PlaceLevel level) const {
    PlaceId only;
    for (const Place& place : std::as_const(m_places)) {
        if (static_cast<int>(place.level) == static_cast<int>(level) - 1) {
            if (only.isValid()) {
                return {};
            }
            only = place.id;
        }
    }
    return only;
}

PlaceId PlaceImportStore::insert(Database& database, PlaceLevel level, const QString& name, PlaceId above) {
    const Place place{
        PlaceId(m_ledger.newId()), above.isValid() ? above : onlyPlaceAbove(level), level, name, {}, {}};
    m_places.insert(place.id, place);
    m_byStem.insert(stemKey(level, name), place.id);
    m_levels.insert(organisationKey(name), level);
    database.prepare("INSERT INTO place (id, parent_id, level, name) VALUES (?, ?, ?, ?)")
        .with(place.id, place.parent, static_cast<int>(level), name)
        .run();
    return place.id;
}

PlaceId PlaceImportStore::findOrMake(Database& database, const QString& packed) {
    load();
    if (const auto known = m_found.constFind(packed); known != m_found.constEnd()) {
        return *known;
    }
    const PlacePath words = PlacePath::unpacked(packed);
    PlaceId above;
    for (const PlaceLevel level : kPlaceLevels) {
        const QString& name = words.at(level);
        if (name.isEmpty()) {
            continue;
        }
        const std::vector<PlaceId> found = candidates(level, name, above, true);
        if (found.empty()) {
            above = insert(database, level, name, above);
            continue;
        }
        Place& place = m_places[*std::min_element(found.begin(), found.end())];
        // A community that lay nowhere lies where a roster says.
        if (!place.parent.isValid() && above.isValid()) {
            place.parent = above;
            database.prepare("UPDATE place SET parent_id = ? WHERE id = ?").with(above, place.id).run();
        }
        above = place.id;
    }
    m_meanings.clear();
    m_found.insert(packed, above);
    return above;
}

QStringList PlaceImportStore::toMake(const QString& packed) const {
    load();
    const PlacePath words = PlacePath::unpacked(packed);
    QStringList names;
    PlaceId above;
    for (const PlaceLevel level : kPlaceLevels) {
        const QString& name = words.at(level);
        const auto found = name.isEmpty() || !names.isEmpty() ? std::vector<PlaceId>()
                                                              : candidates(level, name, above, true);
        if (!found.empty()) {
            above = *std::min_element(found.begin(), found.end());
        } else if (!name.isEmpty()) {
            names << name;
        }
    }
    return names;
}

}  // namespace nuanxin
