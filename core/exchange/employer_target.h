// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of employers and their sites. A row is an employer, or one of its sites with what is said of the
// employer beside it.
#pragma once

#include <QHash>
#include <memory>

#include "core/census/employer.h"
#include "core/exchange/import_target.h"
#include "core/exchange/reference_import_store.h"

namespace nuanxin {

struct EmployerField {
    enum Index {
        kName,
        kKind,
        kCreditCode,
        kAuthority,
        kPlace,   // packed, as place_words.h has it
        kStreet,  // of one row; it becomes part of the place
        kOwnerIsMember,
        kOwnerName,
        kCharterWork,
        kCharterOn,
        kClosedOn,
        kHeadcount,
        kSite,
        kSiteAddress,
        kSiteContact,
        kSitePhone,
        kSiteHeadcount,
        kSiteClosedOn,
        kSitePlace,
        kNote,
        kCount
    };
};

class EmployerTarget : public ImportTarget {
public:
    explicit EmployerTarget(Ledger& ledger) : m_ledger(ledger), m_references(ledger) {}

    QByteArray token(int field, const ImportRecord& record) const override;
    void eachKnown(const std::function<void(Known&)>& take) const override;
    ImportRecord load(qint64 id) const override;
    Findings complete(ImportRecord& record) const override;
    int noteField() const override { return EmployerField::kNote; }
    Findings compare(const ImportRecord& known, ImportRecord& row) const override;
    bool agree(const ImportRecord& row, const ImportRecord& known) const override;
    bool ruledOut(const ImportRecord&, const ImportRecord&) const override { return false; }
    bool changes(int field, const QString& before, const QString& after) const override;
    QString taken(int field, const QString& before, const QString& after) const override;
    NamesToMake namesToMake(const ImportRecord& values) const override;
    void beginWriting(Database& database) override;
    qint64 write(Database& database, const RecordToWrite& record) override;

private:
    void read() const;
    ImportRecord recordOf(const Employer& employer) const;
    void placeRow(ImportRecord& record, Findings& found) const;
    Employer employerOf(Database& database, const RecordToWrite& record);
    EmployerId employerFor(const ImportRecord& values) const;
    SiteId unclaimedSite(const ImportRecord& record) const;
    bool takesOver(const RecordToWrite& record) const;

    Ledger& m_ledger;
    ReferenceImportStore m_references;
    mutable bool m_read = false;
    mutable QHash<EmployerId, Employer> m_employers;
    mutable QHash<SiteId, Site> m_sites;
    mutable QHash<QString, EmployerId> m_byName, m_byCode;
    mutable QMultiHash<QString, SiteId> m_sitesByName;
};

std::unique_ptr<ImportTarget> makeEmployerTarget(Ledger& ledger);

}  // namespace nuanxin
