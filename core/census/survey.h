// SPDX-License-Identifier: GPL-3.0-or-later
// Survey rounds (摸排), the units they are collected by (采集单元) and visits (走访).
#pragma once

#include <vector>

#include "core/census/worker.h"

namespace nuanxin {

using SurveyRoundId = Id<struct SurveyRoundTag>;
using CollectionUnitId = Id<struct CollectionUnitTag>;
using VisitId = Id<struct VisitTag>;

struct SurveyRound {
    SurveyRoundId id;
    QString name;
    QString period;              // 2026H1
    QString startedOn, endedOn;  // ISO dates
    QString note;
};

struct CollectionUnit {
    CollectionUnitId id;
    SurveyRoundId round;
    PlaceId place;
    QString reporter;
    QString reportedOn;  // ISO date; empty: has not reported
    QString note;
};

struct Visit {
    VisitId id;
    SurveyRoundId round;
    WorkerId worker;  // or, where no one person was visited, only the site
    SiteId site;
    QString visitor;
    QString visitedOn;  // ISO date
    QString outcome;    // resources/code_tables/visit_outcome.tsv
    QString note;
};

// 完成情况: which units have reported, and what the visits of the round came to.
struct CompletenessBoard {
    struct Unit {
        CollectionUnit unit;
        QString place;
        qint64 workers = 0;  // persons on the roll in the unit's area
        qint64 visits = 0;   // of the round, to persons or sites of the area
    };
    struct Outcome {
        QString outcome;
        qint64 visits = 0;
    };
    std::vector<Unit> units;  // those that have not reported first
    std::vector<Outcome> outcomes;
    qint64 reported() const;
    qint64 missing() const { return static_cast<qint64>(units.size()) - reported(); }
};

}  // namespace nuanxin
