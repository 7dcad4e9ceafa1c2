// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of members (党员名册). Whoever is on the roll becomes a member there; others keep name and number
// with the membership. A branch that is not in the ledger is where the relationship lies elsewhere: none is
// made.
#pragma once

#include <memory>

#include "core/branch/member.h"
#include "core/exchange/import_target.h"
#include "core/exchange/organisation_target.h"
#include "core/exchange/roll_lookup.h"

namespace nuanxin {

struct MemberField {
    enum Index {
        kName,
        kDocumentKind,
        kIdentity,
        kPhone,  // to be found on the roll by; not kept
        kBranch,
        kSince,  // the relationship has lain there
        kStatus,  // full, probationary
        kJoinedOn,
        kBecameFullOn,
        kDuty,
        kCertificate,
        kNote,
        kCount
    };
};

class MemberTarget : public ImportTarget {
public:
    explicit MemberTarget(Ledger& ledger) : m_ledger(ledger), m_roll(ledger), m_organisations(ledger) {}

    QByteArray token(int field, const ImportRecord& record) const override;
    void eachKnown(const std::function<void(Known&)>& take) const override;
    ImportRecord load(qint64 id) const override;
    Findings complete(ImportRecord& record) const override;
    int noteField() const override { return MemberField::kNote; }
    std::optional<Finding> refusal(const ImportRecord& record) const override;
    bool agree(const ImportRecord& row, const ImportRecord& known) const override;
    bool ruledOut(const ImportRecord& row, const ImportRecord& known) const override;
    bool changes(int field, const QString& before, const QString& after) const override;
    QString taken(int field, const QString& before, const QString& after) const override;
    qint64 workerIn(const ImportRecord& record) const override { return workerOf(record).value(); }
    void beginWriting(Database& database) override;
    qint64 write(Database& database, const RecordToWrite& record) override;

private:
    WorkerId workerOf(const ImportRecord& record) const;
    Member memberOf(const RecordToWrite& record) const;
    void putRelationship(const Member& member, const RecordToWrite& record, bool isNew);
    void putDuty(const Member& member, const ImportRecord& values);

    Ledger& m_ledger;
    RollLookup m_roll;
    OrganisationNames m_organisations;
};

std::unique_ptr<ImportTarget> makeMemberTarget(Ledger& ledger);

}  // namespace nuanxin
