// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of those on their way into the Party (发展党员登记): a person a row, a date per step. Whoever is
// not on the roll is entered there and marked to verify, if the row has a number or a phone to know them by.
#pragma once

#include <QHash>
#include <memory>

#include "core/branch/development.h"
#include "core/branch/work_calendar.h"
#include "core/exchange/import_target.h"
#include "core/exchange/organisation_target.h"
#include "core/exchange/roll_lookup.h"

namespace nuanxin {

struct DevelopmentField {
    enum Index {
        kName,
        kDocumentKind,
        kIdentity,
        kPhone,
        kBranch,
        kContacts,     // names
        kIntroducers,  // names
        kPublicisedFrom,
        kPublicisedUntil,
        kReviews,  // days, packed with 、
        kNote,
        kFirstStep  // those of importedSteps() follow
    };
};

// The steps that have a day of their own, by the newest shipped edition.
struct ImportedStep {
    QByteArray id, chinese;  // as ImportField has them
    QString code, word;
};
const std::vector<ImportedStep>& importedSteps();
int developmentFieldCount();

class DevelopmentTarget : public ImportTarget {
public:
    explicit DevelopmentTarget(Ledger& ledger);

    QByteArray token(int field, const ImportRecord& record) const override;
    void eachKnown(const std::function<void(Known&)>& take) const override;
    ImportRecord load(qint64 id) const override;
    Findings complete(ImportRecord& record) const override;
    int noteField() const override { return DevelopmentField::kNote; }
    std::optional<Finding> refusal(const ImportRecord& record) const override;
    bool agree(const ImportRecord&, const ImportRecord&) const override { return true; }
    bool ruledOut(const ImportRecord&, const ImportRecord&) const override { return false; }
    bool changes(int field, const QString& before, const QString& after) const override;
    QString taken(int field, const QString& before, const QString& after) const override;
    qint64 workerIn(const ImportRecord& record) const override { return workerOf(record).value(); }
    void beginWriting(Database& database) override;
    qint64 write(Database& database, const RecordToWrite& record) override;

private:
    WorkerId workerOf(const ImportRecord& record) const;
    WorkerId makeWorker(const RecordToWrite& record);
    const QHash<qint64, Development>& files() const;
    void take(const ImportRecord& values, Development& file) const;

    Ledger& m_ledger;
    RollLookup m_roll;
    OrganisationNames m_organisations;
    WorkCalendar m_calendar;
    mutable bool m_filesRead = false;
    mutable QHash<qint64, Development> m_files;
};

std::unique_ptr<ImportTarget> makeDevelopmentTarget(Ledger& ledger);

}  // namespace nuanxin
