// SPDX-License-Identifier: GPL-3.0-or-later
// Judges a person's file by 《中国共产党发展党员工作细则》: per step what happened, the statutory earliest
// and latest day and the branch's own plan; what is next; and every limit or order that was broken, with its
// clause.
//
// - Each step is judged by the edition in force on its day; a step still to come by today's; what
//   is late, a review too, by that of the day it fell due. Before 28 May 2014 no edition is known, and
//   nothing is judged.
// - A step that is missing is told once, at the first decision that needs it.
// - Months are calendar months: 31 January and one month is the last of February. A last day still counts.
// - Of a day known to the month or the year only, a limit is broken where every possible day breaks it. The
//   days given for what is to come are the safe ones: the earliest is late, the latest early.
// - Nothing is decided here. A step has happened because someone entered it.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/branch/development.h"
#include "core/branch/development_edition.h"
#include "core/branch/work_calendar.h"

namespace nuanxin {

enum class StepState {
    Done,
    PassedOver,  // not recorded, and a later decision is: no longer waited for
    Pending
};

enum class PlanFit { NoPlan, Fits, TooEarly, TooLate };

struct BrokenLimit {
    QString code;                // of the limit; step_order, future_date
    QString step;                // the step it is about
    QString edition;             // 2014
    QString clause;              // 第七条; empty where the matter is not one of the rule
    QString text;                // a sentence for the user
    bool isGeneral = false;      // 一般: there may be reasons
    bool isToVerify = false;     // the clause or the figure is yet to be checked against the original
    bool isProvisional = false;  // counts working days of a year that is not yet entered
};

struct StepLine {
    QString step, name, stage;
    int number = 0;
    StepState state = StepState::Pending;
    QString happenedOn, plannedOn;  // as recorded
    QString edition;                // that governs it; empty: none is known for its day
    QString clause;                 // of the step itself
    QDate earliest, latest;         // invalid: the rule sets none, or what it counts from is not recorded
    QString dayClause, dayEdition;  // of the limit that sets these days; empty: none does
    bool isProvisional = false;     // a year of the work calendar is not yet entered
    PlanFit plan = PlanFit::NoPlan;

    // What to name beside the days.
    const QString& clauseOfDays() const { return dayClause.isEmpty() ? clause : dayClause; }
};

struct DevelopmentJudgement {
    QString edition;  // today's while the file is open, else that of its last step
    QString stage;    // code of the stage the next step belongs to; of a finished file the last
    QString
        standing;  // applicant, activist, candidate, probationary_member, full_member; empty: no application
    std::vector<StepLine> lines;     // every step, by number
    std::optional<StepLine> next{};  // none: finished or stopped
    std::vector<BrokenLimit> broken;
    QDate probationEnds;  // extensions included; invalid: no probation
    bool isFinished = false;
};

DevelopmentJudgement judgeDevelopment(const Development& file, const DevelopmentRules& rules,
                                      const WorkCalendar& calendar, const QDate& today);

// Of all steps that are waited for the one that must be taken first, a review among them; none: nothing has a
// latest day. The next step may be another: it may be open which day it is taken.
std::optional<StepLine> firstDue(const DevelopmentJudgement& judgement);

QString standingName(const QString& standing);  // 入党积极分子

}  // namespace nuanxin
