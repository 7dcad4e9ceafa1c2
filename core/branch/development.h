// SPDX-License-Identifier: GPL-3.0-or-later
// A person's way into the Party (发展党员): what happened, what is planned. Decisions are people's; whatever
// stands here was entered by someone.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "core/branch/organisation.h"
#include "core/census/worker.h"

namespace nuanxin {

using DevelopmentId = Id<struct DevelopmentTag>;

// A vote of the branch meeting (支部大会表决).
struct Vote {
    int entitled = 0;  // 应到会有表决权的正式党员
    int present = 0;   // of these
    int inFavour = 0;  // written opinions sent in before the meeting included
};

struct StepRecord {
    QString step;                // a step's code in resources/rules/development_*.tsv
    QString happenedOn;          // ISO date, may be of a month or a year; empty: has not happened
    QString plannedOn;           // ISO date, the branch's own plan; may be empty
    std::optional<Vote> vote{};  // of a branch meeting
    // Full members named: contacts (培养联系人) or introducers (入党介绍人).
    std::optional<int> persons{};
    std::optional<int> days{}, hours{};  // of the training; hours are 学时
    QString note{};                      // who the contacts are, what was said
};

// 延长预备期
struct ProbationExtension {
    QString decidedOn;  // ISO date
    int months = 0;
};

struct Development {
    DevelopmentId id;
    WorkerId worker;
    OrganisationId organisation;  // the branch that looks after the file
    QString birthDate;            // of the worker, as read: ISO date; may be empty
    std::vector<StepRecord> steps;
    QStringList reviewedOn;                   // ISO dates of the half-yearly reviews of an activist (考察)
    QString publicisedFrom, publicisedUntil;  // ISO dates; 公示 before a candidate is named
    QString leavesOn;  // ISO date the person will leave the place of work; may be empty
    std::vector<ProbationExtension> extensions;  // a second one is against the rule, and is shown
    QString stoppedOn;                           // ISO date; set: goes no further, and nothing is due
    QString note;
};

}  // namespace nuanxin
