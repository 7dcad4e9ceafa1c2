// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_import_store.h"

#include <QRegularExpression>

#include "core/text/characters.h"
#include "core/text/fold.h"

namespace nuanxin {

QString organisationKey(const QString& name) {
    static const QRegularExpression signs(QStringLiteral("[()\\[\\]·\"'“”-]"));
    return text::withoutSpaces(text::foldForSearch(name)).remove(signs);
}

void ReferenceImportStore::reload() {
    m_loaded = false;
    m_placeStore.reload();
    load();
}

void ReferenceImportStore::load() const {
    if (m_loaded) {
        return;
    }
    m_loaded = true;
    m_employerNames.clear();
    m_siteNames.clear();
    m_employers.clear();
    m_sites.clear();
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
}

QString ReferenceImportStore::employerName(EmployerId id) const {
    load();
    return m_employerNames.value(id);
}

QString ReferenceImportStore::siteName(SiteId id) const {
    load();
    return m_siteNames.value(id);
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

// Two employers may each have a 月兔广场站; where nobody says which is meant, it is the oldest. The
// employer's own comes before one that nobody has claimed.
SiteId ReferenceImportStore::findSite(const QString& name, EmployerId employer) const {
    load();
    SiteId found;
    for (const SiteEntry& entry : m_sites.values(organisationKey(name))) {
        if (entry.employer == employer || !employer.isValid()) {
            return entry.id;
        }
        found = found.isValid() || entry.employer.isValid() ? found : entry.id;
    }
    return found;
}

NamesToMake ReferenceImportStore::namesToMake(const QString& employer, const QString& site,
                                              const QString& place) const {
    const auto named = [](const QString& name, bool known) {
        return name.isEmpty() || known ? QStringList() : QStringList(name);
    };
    const EmployerId of = findEmployer(employer);
    const bool siteKnown = (of.isValid() || employer.isEmpty()) && findSite(site, of).isValid();
    return {named(employer, of.isValid()), named(site, siteKnown), m_placeStore.toMake(place)};
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

}  // namespace nuanxin
