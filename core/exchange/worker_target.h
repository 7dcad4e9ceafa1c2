// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of workers. What makes two rows one person is here; the SQL is in worker_import_store.
#pragma once

#include <QDate>
#include <QHash>
#include <memory>

#include "core/census/worker_store.h"
#include "core/exchange/import_target.h"
#include "core/exchange/reference_import_store.h"
#include "core/exchange/worker_import_store.h"

namespace nuanxin {

struct WorkerField {
    enum Index {
        kName,
        kDocumentName,
        kSex,
        kBirthDate,
        kEthnicity,
        kEducation,
        kPoliticalStatus,
        kOccupation,
        kPlatform,
        kEmployer,
        kSite,
        kStreet,     // of one row; with the grid, it becomes part of the community's packed path
        kCommunity,  // packed, as place_words.h has it
        kGrid,
        kNativePlace,
        kDocumentKind,
        kIdentity,
        kPhone,
        kAddress,
        kStartedOn,
        kLeftOn,
        kState,
        kSkills,
        kRelationshipAt,
        kVerifiedOn,
        kSource,  // where another ledger has it from; of a new record only
        kNote,
        kCount,
        kReading = kCount,  // the name as it is read aloud, without tones
        kTokens
    };
};

// One person's name, written two ways: the same characters but for dots and spaces, or the same sound;
bool soundAlike(const QString& a, const QString& b);
// or one character of several.
bool similarNames(const QString& a, const QString& b);
// Names as they are compared: folded, without dots and spaces.
QString nameKey(const QString& name);

class WorkerTarget : public ImportTarget {
public:
    explicit WorkerTarget(Ledger& ledger)
        : m_ledger(ledger), m_store(ledger), m_workers(ledger), m_references(ledger) {}

    QByteArray token(int field, const ImportRecord& record) const override;
    void eachKnown(const std::function<void(Known&)>& take) const override;
    ImportRecord load(qint64 id) const override;
    bool isMarked(qint64 id) const override;
    bool cameFrom(qint64 id, const ImportRecord& row, const QString& file) const override;
    std::vector<KeptProblem> openProblems(qint64 id) const override;
    Findings complete(ImportRecord& record) const override;
    Findings compare(const ImportRecord& known, ImportRecord& row) const override;
    bool agree(const ImportRecord& row, const ImportRecord& known) const override;
    bool isMasked(const ImportRecord& record) const override;
    bool fitsMasks(const ImportRecord& row, const ImportRecord& known) const override;
    bool ruledOut(const ImportRecord& row, const ImportRecord& known) const override;
    bool changes(int field, const QString& before, const QString& after) const override;
    QString taken(int field, const QString& before, const QString& after) const override;
    NamesToMake namesToMake(const ImportRecord& values) const override;
    void beginWriting(Database& database) override;
    qint64 write(Database& database, const RecordToWrite& record) override;
    void keepDoubt(Database& database, qint64 first, qint64 other, const QStringList& reasons,
                   bool different) override;

private:
    void placeRow(ImportRecord& record, Findings& found) const;
    const Worker& stored(qint64 id) const;  // kept for as long as the import lasts

    Ledger& m_ledger;
    WorkerImportStore m_store;
    WorkerStore m_workers;
    ReferenceImportStore m_references;
    const QDate m_today = QDate::currentDate();  // asked for each row, the clock is slow
    mutable QHash<qint64, Worker> m_loaded;
    mutable QHash<QString, QByteArray> m_organisationKeys;
};

std::unique_ptr<ImportTarget> makeWorkerTarget(Ledger& ledger);

}  // namespace nuanxin
