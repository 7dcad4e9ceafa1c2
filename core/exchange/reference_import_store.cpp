// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_import_store.h"

#include <QRegularExpression>

#include "core/text/characters.h"
#include "core/text/fold.h"

namespace nuanxin {

namespace {

PlaceLevel levelOf(const QString& name) {
    static const QRegularExpression street(QStringLiteral("(街道|街道办事处|镇|乡)$"));
    static const QRegularExpression district(QStringLiteral("(区|县|市)$"));
    if (street.match(name).hasMatch()) {
        return PlaceLevel::Street;
    }
    const bool community = name.endsWith(QStringLiteral("社区")) || name.endsWith(QStringLiteral("小区"));
    return district.match(name).hasMatch() && !community ? PlaceLevel::District : PlaceLevel::Community;
}

}  // namespace

QString organisationKey(const QString& name) {
    static const QRegularExpression signs(QStringLiteral("[()\\[\\]·\"'“”-]"));
    return text::withoutSpaces(text::foldForSearch(name)).remove(signs);
}

QString placeKey(const QString& name) {
    static const QRegularExpression office(QStringLiteral("(居委会|居民委员会|村委会|村民委员会|办事处)$"));
    return organisationKey(name).remove(office);
}

void ReferenceImportStore::reload() {
    m_loaded = false;
    load();
}

void ReferenceImportStore::load() const {
    if (m_loaded) {
        return;
    }
    m_loaded = true;
    m_employerNames.clear();
    m_siteNames.clear();
    m_places.clear();
    m_employers.clear();
    m_sites.clear();
    m_placesByName.clear();
    Database& database = m_ledger.database();
    Statement employers = database.prepare("SELECT id, name FROM employer ORDER BY id DESC");
    while (employers.step()) {
        m_employerNames.insert(employers.id<EmployerId>(0), employers.text(1));
        m_employers.insert(organisationKey(employers.text(1)), employers.id<EmployerId>(0));
    }
    Statement sites = database.prepare("SELECT id, name, employer_id FROM site ORDER BY id DESC");
    while (sites.step()) {
        m_siteNames.insert(sites.id<SiteId>(0), sites.text(1));
        m_sites.insert(organisationKey(sites.text(1)), {sites.id<SiteId>(0), sites.id<EmployerId>(2)});
    }
    Statement places = database.prepare("SELECT id, parent_id, level, name FROM place ORDER BY id DESC");
    while (places.step()) {
        const Place place{places.id<PlaceId>(0),
                          places.id<PlaceId>(1),
                          static_cast<PlaceLevel>(places.integer(2)),
                          places.text(3),
                          {},
                          {}};
        m_places.insert(place.id, place);
        m_placesByName.insert(placeKey(place.name), place.id);
    }
}

QString ReferenceImportStore::employerName(EmployerId id) const {
    load();
    return m_employerNames.value(id);
}

QString ReferenceImportStore::siteName(SiteId id) const {
    load();
    return m_siteNames.value(id);
}

QString ReferenceImportStore::placeName(PlaceId id) const {
    load();
    return m_places.value(id).name;
}

QString ReferenceImportStore::sitePhone(SiteId id) const {
    Statement row = m_ledger.database().prepare("SELECT phone_sealed FROM site WHERE id = ?");
    return row.with(id).step() ? m_ledger.sealer().open(row.blob(0), {"site", "phone_sealed", id.value()})
                               : QString();
}

EmployerId ReferenceImportStore::findEmployer(const QString& name) const {
    load();
    return m_employers.value(organisationKey(name));
}

// Two employers may each have a 月兔广场站; where nobody says which is meant, it is the oldest.
SiteId ReferenceImportStore::findSite(const QString& name, EmployerId employer) const {
    load();
    for (const SiteEntry& entry : m_sites.values(organisationKey(name))) {
        if (entry.employer == employer || !employer.isValid() || !entry.employer.isValid()) {
            return entry.id;
        }
    }
    return {};
}

PlaceId ReferenceImportStore::findPlace(const QString& name) const {
    load();
    return m_placesByName.value(placeKey(name));
}

NamesToMake ReferenceImportStore::namesToMake(const QString& employer, const QString& site,
                                              const QString& place) const {
    const auto named = [](const QString& name, bool known) {
        return name.isEmpty() || known ? QStringList() : QStringList(name);
    };
    const EmployerId of = findEmployer(employer);
    const bool siteKnown = (of.isValid() || employer.isEmpty()) && findSite(site, of).isValid();
    return {named(employer, of.isValid()), named(site, siteKnown), named(place, findPlace(place).isValid())};
}

EmployerId ReferenceImportStore::employer(Database& database, const QString& name, const QString& kind) {
    load();
    const QString key = organisationKey(name);
    EmployerId& id = m_employers[key];
    if (!id.isValid()) {
        id = EmployerId(m_ledger.newId());
        m_employerNames.insert(id, name);
        database.prepare("INSERT INTO employer (id, name, kind) VALUES (?, ?, ?)").with(id, name, kind).run();
    }
    return id;
}

SiteId ReferenceImportStore::site(Database& database, const QString& name, EmployerId employer) {
    if (const SiteId known = findSite(name, employer); known.isValid()) {
        return known;
    }
    const SiteId id(m_ledger.newId());
    m_sites.insert(organisationKey(name), {id, employer});
    m_siteNames.insert(id, name);
    database.prepare("INSERT INTO site (id, name, employer_id) VALUES (?, ?, ?)")
        .with(id, name, employer)
        .run();
    return id;
}

// Where the office keeps one street only, everything new lies in it.
PlaceId ReferenceImportStore::onlyPlaceAbove(PlaceLevel level) const {
    PlaceId only;
    for (const Place& place : m_places) {
        if (static_cast<int>(place.level) == static_cast<int>(level) - 1) {
            if (only.isValid()) {
                return {};
            }
            only = place.id;
        }
    }
    return only;
}

PlaceId ReferenceImportStore::place(Database& database, const QString& name) {
    load();
    PlaceId& id = m_placesByName[placeKey(name)];
    if (!id.isValid()) {
        id = PlaceId(m_ledger.newId());
        const PlaceLevel level = levelOf(name);
        const Place place{id, onlyPlaceAbove(level), level, name, {}, {}};
        m_places.insert(id, place);
        database.prepare("INSERT INTO place (id, parent_id, level, name) VALUES (?, ?, ?, ?)")
            .with(place.id, place.parent, static_cast<int>(level), name)
            .run();
    }
    return id;
}

}  // namespace nuanxin
