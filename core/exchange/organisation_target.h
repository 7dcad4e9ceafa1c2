// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of Party organisations. One is recognised by its name; a superior may stand further down the sheet.
#pragma once

#include <QHash>
#include <memory>

#include "core/branch/organisation.h"
#include "core/exchange/import_target.h"
#include "core/exchange/reference_import_store.h"

namespace nuanxin {

struct OrganisationField {
    enum Index {
        kName,
        kKind,
        kFormedBy,
        kSuperior,
        kPlace,  // packed, as place_words.h has it
        kEmployer,
        kUnits,  // names, 、 between
        kHostAuthority,
        kFoundedOn,
        kApproval,
        kElectedOn,
        kTermYears,
        kSecretary,
        kNote,
        kCount
    };
};

class OrganisationTarget : public ImportTarget {
public:
    explicit OrganisationTarget(Ledger& ledger) : m_ledger(ledger), m_references(ledger) {}

    QByteArray token(int field, const ImportRecord& record) const override;
    void eachKnown(const std::function<void(Known&)>& take) const override;
    ImportRecord load(qint64 id) const override;
    Findings complete(ImportRecord& record) const override;
    int noteField() const override { return OrganisationField::kNote; }
    bool agree(const ImportRecord&, const ImportRecord&) const override { return true; }
    bool ruledOut(const ImportRecord&, const ImportRecord&) const override { return false; }
    bool changes(int field, const QString& before, const QString& after) const override;
    QString taken(int field, const QString& before, const QString& after) const override;
    NamesToMake namesToMake(const ImportRecord& values) const override;
    void beginWriting(Database& database) override;
    qint64 write(Database& database, const RecordToWrite& record) override;

private:
    void read() const;
    QStringList unitNames(OrganisationId id) const;
    QString secretaryOf(OrganisationId id) const;
    void putParts(const ImportRecord& values, const Organisation& organisation, bool isNew);

    Ledger& m_ledger;
    ReferenceImportStore m_references;
    mutable bool m_read = false;
    mutable QHash<OrganisationId, Organisation> m_organisations;
    mutable QHash<QString, OrganisationId> m_byName;
    QMultiHash<QString, OrganisationId> m_waiting;  // for a superior that has not been written yet
};

std::unique_ptr<ImportTarget> makeOrganisationTarget(Ledger& ledger);

// The organisation of a name, as rosters write it; invalid: none.
// What two spellings of a Party organisation's name have in common: 中共永丰街道快递联合党支部委员会 and
// 永丰街道快递联合支部.
QString partyOrganisationKey(const QString& name);

class OrganisationNames {
public:
    explicit OrganisationNames(Ledger& ledger) : m_ledger(ledger) {}
    OrganisationId find(const QString& name) const;
    void reload() { m_isRead = false; }

private:
    Ledger& m_ledger;
    mutable bool m_isRead = false;
    mutable QHash<QString, OrganisationId> m_byName;
};

}  // namespace nuanxin
