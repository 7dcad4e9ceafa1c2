// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of places as an import needs it: what a roster names is found there, or made in the import's own
// change. Paths are packed, as place_words.h has them.
#pragma once

#include <QHash>
#include <vector>

#include "core/exchange/place_words.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class PlaceImportStore {
public:
    explicit PlaceImportStore(Ledger& ledger) : m_ledger(ledger) {}

    void reload() { m_loaded = false; }

    // What the words mean here: the names of the ledger where it has the place, with all that lies above.
    struct Meaning {
        QString packed;
        bool several = false;         // places of that name, and nothing tells which
        bool lacksCommunity = false;  // of a grid
    };
    Meaning meaningOf(const QString& street, const QString& community, const QString& grid) const;

    QString name(PlaceId id) const;
    QString path(PlaceId id) const;              // packed, from the top down
    PlaceId find(const QString& written) const;  // by any of its names; invalid: none, or several
    PlaceId findOrMake(Database& database, const QString& packed);
    QStringList toMake(const QString& packed) const;  // what findOrMake() would add, from the top down

private:
    void load() const;
    std::vector<PlaceId> candidates(PlaceLevel level, const QString& name, PlaceId above,
                                    bool alsoLoose) const;
    PlacePath split(const QString& written) const;
    PlaceId insert(Database& database, PlaceLevel level, const QString& name, PlaceId above);
    PlaceId onlyPlaceAbove(PlaceLevel level) const;
    PlaceId lies(PlaceId place, PlaceLevel level) const;

    Ledger& m_ledger;
    mutable bool m_loaded = false;
    mutable QHash<PlaceId, Place> m_places;
    mutable QMultiHash<QString, PlaceId> m_byStem;  // level and stem
    mutable QHash<QString, PlaceLevel> m_levels;    // by whole name
    mutable QHash<QString, Meaning> m_meanings;     // rosters name few places, often
    mutable QHash<QString, PlaceId> m_found;        // by findOrMake()
};

}  // namespace nuanxin
