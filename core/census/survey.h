// SPDX-License-Identifier: GPL-3.0-or-later
// Survey rounds (摸排), the units they are collected by (采集单元) and visits (走访).
#pragma once

#include <QHash>
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
    QString startedOn, endedOn;  // ISO dates; without an end the round still runs
    QString note;

    bool hasEnded() const { return !endedOn.isEmpty(); }
    bool operator==(const SurveyRound&) const = default;
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

// A visit with the names of whom it was made to.
struct VisitRow {
    Visit visit;
    QString worker, site;  // empty: none
};

// 完成情况: which units have reported, and what the visits of the round came to.
struct CompletenessBoard {
    struct Unit {
        CollectionUnit unit;
        QString place;
        QString street;                        // it belongs to; empty: to none
        qint64 workers = 0;                    // persons on the roll in the unit's area
        qint64 visits = 0;                     // of the round, to persons or sites of the area
        QHash<QString, qint64> outcomes = {};  // of these visits; an outcome that was not met is left out

        bool hasReported() const { return !unit.reportedOn.isEmpty(); }
    };
    std::vector<Unit> units;  // in the order of the tree of places
    QHash<QString, qint64> outcomes;
    qint64 visits = 0;     // of the round
    qint64 elsewhere = 0;  // of these, those in the area of no unit
    qint64 reported() const;
    qint64 missing() const { return static_cast<qint64>(units.size()) - reported(); }
};

}  // namespace nuanxin
