// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_finder.h"

#include <QCoreApplication>
#include <QHash>

#include "core/census/place_store.h"
#include "core/text/pinyin.h"

namespace nuanxin::ui {

namespace {

constexpr size_t kMostFound = 200;

struct FinderWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceFinder)
};

}  // namespace

PlaceFinder::PlaceFinder(Ledger& ledger) {
    QHash<PlaceId, QString> names;
    for (Place& place : PlaceStore(ledger).list()) {
        names.insert(place.id, place.name);
        const QString above = names.value(place.parent);
        m_entries.push_back({std::move(place), above, {}});
        m_entries.back().key = text::SearchKey(m_entries.back().place.name);
    }
}

std::vector<Found> PlaceFinder::find(const QString& typed) {
    const text::SearchWord word(typed);
    std::vector<Found> found;
    if (word.isEmpty()) {
        return found;
    }
    for (const auto& [place, above, key] : m_entries) {
        const bool byCode = place.code.startsWith(word.text());
        if ((byCode || key.matches(word)) && found.size() < kMostFound) {
            const QString level = placeLevelName(place.level);
            found.push_back({place.id.value(), place.name,
                             above.isEmpty() ? level : FinderWords::tr("%1 · %2").arg(level, above),
                             byCode ? QStringList{place.code} : text::searchPinyinOf(place.name).all()});
        }
    }
    return found;
}

}  // namespace nuanxin::ui
