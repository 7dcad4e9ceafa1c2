// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of workers is asked for, and a line of it.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "core/census/roll_column.h"
#include "core/census/worker.h"

namespace nuanxin {

enum class WorkerOrder { Pinyin, Strokes, Verified, Created, Column };

// Empty lists and invalid ids ask for nothing. Codes are those of the code tables.
struct WorkerFilter {
    std::vector<WorkerState> states{};
    QStringList occupations{}, politicalStatuses{}, sexes{}, platforms{}, educations{};
    std::optional<bool> toVerify{};
    PlaceId area{};  // the community, or any place above it
    SiteId site{};
    EmployerId employer{};
    QString verifiedBefore{};                 // ISO date; also those never verified
    QString roleKind{};                       // holds it now
    std::vector<RollCondition> conditions{};  // all of them
};

struct WorkerQuery {
    // Any part of a name, full pinyin, initials, the phone's last digits, a whole phone or identity number,
    // an employer's or a site's name, pinyin or initials (from two letters on), a platform's (from three).
    // Several words: all of them.
    QString text{};
    WorkerFilter filter{};
    WorkerOrder order = WorkerOrder::Pinyin;
    RollColumn column = RollColumn::Name;  // of WorkerOrder::Column; sealed columns sort nothing
    bool descending = false;
};

// How many are on the roll. One to verify counts among those on the job, too: the half-year return counts
// him.
struct RollCounts {
    qint64 all = 0, onJob = 0;
    qint64 toVerify = 0;       // in whatever state
    qint64 toVerifyOnJob = 0;  // of `onJob`
};

// A line of the roll: codes as they are, names of other records looked up, sealed fields masked.
struct WorkerRow {
    WorkerId id;
    QString name, documentName, sex, birthDate, ethnicity, education, politicalStatus, occupation, platform;
    QString employer, site, community, nativePlace;
    QString documentKind;              // of the number
    QString identity, phone, address;  // masked
    QString startedOn, leftOn;
    WorkerState state = WorkerState::OnJob;
    bool toVerify = false;
    QString skills, relationshipAt, source, verifiedOn, note;
};

}  // namespace nuanxin
