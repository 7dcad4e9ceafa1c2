// SPDX-License-Identifier: GPL-3.0-or-later
// Check-ins as the sheet of a QR form has them: who, where, when, and where the relationship lies. Whoever is
// not yet known as a member becomes one; the relationship stays where it lies. A point that is not in the
// ledger is made with the row.
#pragma once

#include <QHash>
#include <memory>

#include "core/branch/member.h"
#include "core/exchange/import_target.h"
#include "core/exchange/organisation_target.h"
#include "core/exchange/roll_lookup.h"

namespace nuanxin {

struct CheckInField {
    enum Index { kName, kDocumentKind, kIdentity, kPhone, kPoint, kCheckedInOn, kBranch, kCount };
};

class CheckInTarget : public ImportTarget {
public:
    explicit CheckInTarget(Ledger& ledger) : m_ledger(ledger), m_roll(ledger), m_organisations(ledger) {}

    QByteArray token(int field, const ImportRecord& record) const override;
    void eachKnown(const std::function<void(Known&)>& take) const override;
    ImportRecord load(qint64 id) const override;
    Findings complete(ImportRecord& record) const override;
    std::optional<Finding> refusal(const ImportRecord& record) const override;
    bool agree(const ImportRecord&, const ImportRecord&) const override { return true; }
    bool ruledOut(const ImportRecord&, const ImportRecord&) const override { return false; }
    bool changes(int, const QString&, const QString&) const override { return false; }
    qint64 workerIn(const ImportRecord& record) const override { return workerOf(record).value(); }
    void beginWriting(Database& database) override;
    qint64 write(Database& database, const RecordToWrite& record) override;

private:
    void read() const;
    WorkerId workerOf(const ImportRecord& record) const;
    MemberId memberOf(const ImportRecord& record) const;  // invalid: not known as a member
    MemberId makeMember(const ImportRecord& values);
    CheckInPointId pointFor(const QString& name);

    Ledger& m_ledger;
    RollLookup m_roll;
    OrganisationNames m_organisations;
    mutable bool m_isRead = false;
    mutable QHash<QByteArray, MemberId> m_byIdentity;
    mutable QHash<QString, CheckInPointId> m_points;
    mutable QHash<CheckInPointId, QString> m_pointNames;
};

std::unique_ptr<ImportTarget> makeCheckInTarget(Ledger& ledger);

}  // namespace nuanxin
