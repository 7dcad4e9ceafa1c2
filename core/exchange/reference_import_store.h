// SPDX-License-Identifier: GPL-3.0-or-later
// What rosters name and the ledger keeps as records of its own: employers, sites, and places, which have a
// store of their own. Found by their
// folded names; what is not there is made in the import's own change, so one undo takes it back too.
#pragma once

#include <QHash>
#include <QString>

#include "core/census/employer.h"
#include "core/exchange/import_target.h"
#include "core/exchange/place_import_store.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

// Employers and sites as compared: folded, without spaces and brackets.
QString organisationKey(const QString& name);
class ReferenceImportStore {
public:
    explicit ReferenceImportStore(Ledger& ledger) : m_ledger(ledger), m_placeStore(ledger) {}

    void reload();
    QString employerName(EmployerId id) const;
    QString siteName(SiteId id) const;
    QString sitePhone(SiteId id) const;  // in plain, to be compared and never shown

    // By name, as below, but never made; invalid: there is none.
    EmployerId findEmployer(const QString& name) const;
    SiteId findSite(const QString& name, EmployerId employer) const;

    PlaceImportStore& places() { return m_placeStore; }
    const PlaceImportStore& places() const { return m_placeStore; }

    // What of these would have to be made; any of them may be empty.
    NamesToMake namesToMake(const QString& employer, const QString& site, const QString& place) const;

    // Found or made. `kind`: of employer_kind.tsv, for one that is made.
    EmployerId employer(Database& database, const QString& name, const QString& kind);
    SiteId site(Database& database, const QString& name, EmployerId employer);

private:
    struct SiteEntry {
        SiteId id;
        EmployerId employer;
    };
    void load() const;

    Ledger& m_ledger;
    PlaceImportStore m_placeStore;
    mutable bool m_loaded = false;
    mutable QHash<EmployerId, QString> m_employerNames;
    mutable QHash<SiteId, QString> m_siteNames;
    mutable QHash<QString, EmployerId> m_employers;
    mutable QMultiHash<QString, SiteEntry> m_sites;
};

}  // namespace nuanxin
