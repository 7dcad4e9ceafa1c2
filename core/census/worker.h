// SPDX-License-Identifier: GPL-3.0-or-later
// Worker, 新就业群体从业人员: a rider, courier, driver or streamer on the roll.
#pragma once

#include <QString>
#include <optional>

#include "core/census/employer.h"
#include "core/census/place.h"

namespace nuanxin {

using WorkerId = Id<struct WorkerTag>;

// 在岗、离岗、流出. "To verify" (待核) is a mark beside the state, not a state.
enum class WorkerState { OnJob, Left, Moved };
QString workerStateName(WorkerState state);
QString workerStateCode(WorkerState state);  // on_job, left, moved: stored, and in JSON
std::optional<WorkerState> workerStateFrom(QStringView codeOrName);

// What a code in a column says. What is not in a code table, because no roster knew the word, stands as it
// is.
QString workerValueInWords(const QString& column, const QString& value);

// A sealed field in a struct. Read from the ledger it is masked; set `plain` to write it (empty clears it).
// To read the plain text of a stored one goes through the reveal register.
struct SealedField {
    QString masked;
    std::optional<QString> plain;
};

// Dates are ISO text; started and left may be of a month or a year only (2023-02, 2023). Codes are those of
// resources/code_tables. An empty text means "not known".
struct Worker {
    WorkerId id;
    QString name;          // as written here (系统用字), cleaned
    QString documentName;  // as on the document, where it differs (证件用字)
    QString sex;           // GB/T 2261.1
    QString birthDate;
    QString ethnicity;        // GB/T 3304
    QString education;        // GB/T 4658
    QString politicalStatus;  // GB/T 4762, and P1 to P3
    QString occupation;
    QString platform;
    EmployerId employer;
    SiteId site;
    PlaceId community;
    QString nativePlace;
    QString documentKind = QStringLiteral("resident_id");  // document_kind.tsv
    SealedField identity, phone, address;
    QString startedOn, leftOn;
    WorkerState state = WorkerState::OnJob;
    bool toVerify = false;
    QString skills;
    QString relationshipAt;  // where the Party relationship lies
    QString source;          // of the record: a file, a round
    QString verifiedOn;
    QString consentBasis, consentOn, consentWay, consentWithdrawnOn;
    QString note;
    WorkerId joinedInto;  // valid: the same person as that one, kept so that a join can be undone
};

}  // namespace nuanxin
