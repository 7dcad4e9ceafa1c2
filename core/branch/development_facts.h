// SPDX-License-Identifier: GPL-3.0-or-later
// A development file as the rule looks at it: days instead of text, and what follows from them without a
// limit.
#pragma once

#include "core/branch/development_rule.h"
#include "core/branch/possible_days.h"

namespace nuanxin {

class DevelopmentFacts {
public:
    DevelopmentFacts(const Development& file, const DevelopmentRules& rules, const WorkCalendar& calendar,
                     const QDate& today);

    const Development& file() const { return m_file; }
    const DevelopmentRules& rules() const { return m_rules; }
    const WorkCalendar& calendar() const { return m_calendar; }
    const QDate& today() const { return m_today; }

    const DevelopmentEdition& steps() const { return *m_edition; }  // whose list of steps is shown
    const StepRecord* record(const QString& step) const;            // null: nothing stands there
    PossibleDays days(const QString& step) const;                   // unknown: has not happened
    bool happened(const QString& step) const { return days(step).isKnown(); }
    StepState state(const DevelopmentStep& step) const;
    // In force on the day of the step, or today for one that has not happened; null: none is known.
    const DevelopmentEdition* governing(const QString& step) const;
    // A step that has not happened is late by the edition that was in force when it fell due, and one that is
    // missing is missed by that of the decision it is missed at. Reviews are judged each by the edition of
    // their own day, so that every edition is asked.
    bool governs(const DevelopmentEdition& edition, const DevelopmentLimit& limit) const;
    // On the day something fell due, or today where that is yet to come.
    bool wasInForce(const DevelopmentEdition& edition, const QDate& due) const;
    // Anything but a plan or a note: a register may name the contacts and not the day.
    bool isRecorded(const QString& step) const;
    // Where a required step is missed: at the decision that needs it. A missing decision is told at the next
    // one recorded, and what else it needed is asked for only once it is recorded itself: a file with few
    // dates would else be told of every step. Empty: nothing needs it yet.
    QString missedAt(const DevelopmentEdition& edition, const DevelopmentLimit& limit) const;
    bool isStopped() const { return !m_file.stoppedOn.isEmpty(); }

    // A probation of so many months from a day on, every extension counted from where it ended before.
    QDate probationEnds(const QDate& from, int months) const;
    // The days an activist's reviews are counted between: naming, every review, and the end of the count: the
    // next decision, or today. Empty: not an activist.
    std::vector<PossibleDays> reviewPoints(const DevelopmentLimit& limit) const;
    // The last day of the notice; where none is recorded, that of the least number of working days.
    WorkCalendar::Day publicityEnds(int leastDays) const;  // invalid day: nothing recorded

private:
    const DevelopmentEdition* editionShown() const;

    const Development& m_file;
    const DevelopmentRules& m_rules;
    const WorkCalendar& m_calendar;
    QDate m_today;
    const DevelopmentEdition* m_edition;
    int m_lastGate = 0;  // number of the last decision recorded
};

// What a limit says of the step's earliest and latest day (development_days.cpp).
void giveDays(const DevelopmentFacts& facts, const DevelopmentEdition& edition, const DevelopmentLimit& limit,
              StepLine& line);
// How the file breaks it; more than one only where reviews are missing (development_limits.cpp).
std::vector<BrokenLimit> brokenLimits(const DevelopmentFacts& facts, const DevelopmentEdition& edition,
                                      const DevelopmentLimit& limit);
// Steps in the wrong order, and days that are yet to come (development_order.cpp).
std::vector<BrokenLimit> brokenOrder(const DevelopmentFacts& facts);
// 2026年3月1日, 2026年3月 or 2026年, as much as is known.
QString dayInWords(const PossibleDays& days);

}  // namespace nuanxin
