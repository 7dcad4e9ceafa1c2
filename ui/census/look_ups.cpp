// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/look_ups.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/census/employer_store.h"
#include "core/census/half_year_return.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"
#include "ui/census/worker_finder.h"

namespace nuanxin::ui {

namespace {

struct LookUpsWords {
    Q_DECLARE_TR_FUNCTIONS(LookUps)
};

template <class Id>
QString keyOf(Id id) {
    return QString::number(id.value());
}

template <class Found>
QString nameOf(const Found& found) {
    return found ? found->name : QString();
}

QString joined(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second
                                               : LookUpsWords::tr("%1 · %2").arg(first, second);
}

std::vector<LookUpItem> placesOf(Ledger& ledger, std::optional<PlaceLevel> level) {
    const std::vector<Place> all = PlaceStore(ledger).list();
    std::map<PlaceId, QString> names;
    std::vector<LookUpItem> items;
    for (const Place& place : all) {
        names[place.id] = place.name;
        if (!level || place.level == *level) {
            const auto above = names.find(place.parent);
            items.push_back({keyOf(place.id), place.name, above == names.end() ? QString() : above->second});
        }
    }
    return items;
}

LookUp lookUpPlacesOf(Ledger& ledger, std::optional<PlaceLevel> level) {
    LookUp lookUp;
    lookUp.find = [&ledger, level](const QString& typed, int limit) {
        return lookUpAmong(placesOf(ledger, level)).find(typed, limit);
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(PlaceStore(ledger).find(PlaceId(key.toLongLong())));
    };
    return lookUp;
}

}  // namespace

LookUp lookUpEmployers(Ledger& ledger) {
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        std::vector<LookUpItem> items;
        for (const Employer& employer :
             EmployerStore(ledger).list({.text = typed, .withClosed = false, .limit = limit})) {
            items.push_back({keyOf(employer.id), employer.name,
                             text::codeTable(text::Table::EmployerKind).shortName(employer.kind)});
        }
        return items;
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(EmployerStore(ledger).find(EmployerId(key.toLongLong())));
    };
    return lookUp;
}

LookUp lookUpSites(Ledger& ledger, std::function<EmployerId()> employer) {
    LookUp lookUp;
    lookUp.find = [&ledger, employer](const QString& typed, int limit) {
        const EmployerId of = employer ? employer() : EmployerId();
        std::vector<LookUpItem> items;
        for (const Site& site :
             SiteStore(ledger).list({.text = typed, .employer = of, .withClosed = false, .limit = limit})) {
            const QString employerName =
                of.isValid() ? QString() : nameOf(EmployerStore(ledger).find(site.employer));
            items.push_back({keyOf(site.id), site.name,
                             joined(employerName, nameOf(PlaceStore(ledger).find(site.place)))});
        }
        return items;
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(SiteStore(ledger).find(SiteId(key.toLongLong())));
    };
    return lookUp;
}

LookUp lookUpPlaces(Ledger& ledger) {
    return lookUpPlacesOf(ledger, std::nullopt);
}

LookUp lookUpCommunities(Ledger& ledger) {
    return lookUpPlacesOf(ledger, PlaceLevel::Community);
}

LookUp lookUpRounds(Ledger& ledger) {
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        std::vector<LookUpItem> items;
        for (const SurveyRound& round : SurveyStore(ledger).rounds()) {
            if (!round.hasEnded()) {
                items.push_back({keyOf(round.id), round.name, periodName(round.period)});
            }
        }
        return lookUpAmong(std::move(items)).find(typed, limit);
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(SurveyStore(ledger).findRound(SurveyRoundId(key.toLongLong())));
    };
    return lookUp;
}

LookUp lookUpWorkers(Ledger& ledger, PlaceId area) {
    LookUp lookUp;
    lookUp.find = [&ledger, area](const QString& typed, int limit) {
        const WorkerRoll roll(ledger);
        WorkerQuery query;
        query.text = typed;
        query.filter.area = area;
        std::vector<WorkerId> ids = roll.ids(query, limit);
        if (area.isValid() && ids.size() < static_cast<size_t>(limit)) {
            query.filter.area = {};
            for (const WorkerId id : roll.ids(query, limit)) {
                if (ids.size() < static_cast<size_t>(limit) && std::ranges::find(ids, id) == ids.end()) {
                    ids.push_back(id);
                }
            }
        }
        std::vector<LookUpItem> items;
        for (const WorkerRow& row : roll.rows(ids)) {
            items.push_back({keyOf(row.id), row.name, wordsBeside(row)});
        }
        return items;
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(WorkerStore(ledger).find(WorkerId(key.toLongLong())));
    };
    return lookUp;
}

}  // namespace nuanxin::ui
