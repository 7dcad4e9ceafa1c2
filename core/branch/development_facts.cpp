// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/development_facts.h"

#include <algorithm>

namespace nuanxin {

DevelopmentFacts::DevelopmentFacts(const Development& file, const DevelopmentRules& rules,
                                   const WorkCalendar& calendar, const QDate& today)
    : m_file(file), m_rules(rules), m_calendar(calendar), m_today(today), m_edition(editionShown()) {
    for (const DevelopmentStep& step : m_edition->steps) {
        m_lastGate = step.isGate && happened(step.code) ? step.number : m_lastGate;
    }
}

const DevelopmentEdition* DevelopmentFacts::editionShown() const {
    const DevelopmentEdition* current = m_rules.on(m_today);
    if (!current) {
        current = &m_rules.editions().front();
    }
    const PossibleDays last = days(current->steps.back().code);
    const DevelopmentEdition* ofLast = last.isKnown() ? m_rules.on(last.last) : nullptr;
    return ofLast ? ofLast : current;
}

const StepRecord* DevelopmentFacts::record(const QString& step) const {
    const auto found = std::ranges::find(m_file.steps, step, &StepRecord::step);
    return found == m_file.steps.end() ? nullptr : &*found;
}

PossibleDays DevelopmentFacts::days(const QString& step) const {
    const StepRecord* found = record(step);
    return found ? possibleDays(found->happenedOn) : PossibleDays();
}

StepState DevelopmentFacts::state(const DevelopmentStep& step) const {
    if (happened(step.code)) {
        return StepState::Done;
    }
    return step.number < m_lastGate ? StepState::PassedOver : StepState::Pending;
}

const DevelopmentEdition* DevelopmentFacts::governing(const QString& step) const {
    const PossibleDays day = days(step);
    return m_rules.on(day.isKnown() ? day.last : m_today);
}

bool DevelopmentFacts::wasInForce(const DevelopmentEdition& edition, const QDate& due) const {
    return m_rules.on(std::min(due, m_today)) == &edition;
}

bool DevelopmentFacts::isRecorded(const QString& step) const {
    const StepRecord* found = record(step);
    return happened(step) ||
           (found && (found->vote || found->days || found->hours || found->persons.value_or(0) > 0));
}

QString DevelopmentFacts::missedAt(const DevelopmentEdition& edition, const DevelopmentLimit& limit) const {
    if (happened(limit.step) || !edition.step(limit.base)->isGate) {
        return happened(limit.step) ? limit.step : QString();
    }
    const int number = edition.step(limit.step)->number;
    const auto next = std::ranges::find_if(edition.steps, [&](const DevelopmentStep& step) {
        return step.isGate && step.number > number && happened(step.code);
    });
    return next == edition.steps.end() ? QString() : next->code;
}

bool DevelopmentFacts::governs(const DevelopmentEdition& edition, const DevelopmentLimit& limit) const {
    if (limit.kind == LimitKind::Interval) {
        return true;
    }
    if (limit.kind == LimitKind::Required) {
        const QString decision = missedAt(edition, limit);
        return !decision.isEmpty() && governing(decision) == &edition;
    }
    const PossibleDays base = limit.base.isEmpty() ? PossibleDays() : days(limit.base);
    const bool mayBeLate = limit.kind == LimitKind::Latest && !happened(limit.step) && base.isKnown();
    return mayBeLate ? wasInForce(edition, base.last.addMonths(limit.most))
                     : governing(limit.step) == &edition;
}

QDate DevelopmentFacts::probationEnds(const QDate& from, int months) const {
    QDate end = from.addMonths(months);
    for (const ProbationExtension& extension : m_file.extensions) {
        end = end.addMonths(extension.months);
    }
    return end;
}

std::vector<PossibleDays> DevelopmentFacts::reviewPoints(const DevelopmentLimit& limit) const {
    if (!happened(limit.base)) {
        return {};
    }
    std::vector<PossibleDays> points{days(limit.base)};
    for (const QString& review : m_file.reviewedOn) {
        points.push_back(possibleDays(review));
    }
    std::erase_if(points, [](const PossibleDays& day) { return !day.isKnown(); });
    std::ranges::stable_sort(points, {}, &PossibleDays::first);
    PossibleDays end = isStopped() ? possibleDays(m_file.stoppedOn) : PossibleDays{m_today, m_today};
    const int number = m_edition->step(limit.step) ? m_edition->step(limit.step)->number : 0;
    for (const DevelopmentStep& step : m_edition->steps) {
        if (step.number > number && step.isGate && happened(step.code)) {
            end = days(step.code);
            break;
        }
    }
    std::erase_if(points, [&](const PossibleDays& day) { return day.first > end.last; });
    points.push_back(end);
    return points;
}

WorkCalendar::Day DevelopmentFacts::publicityEnds(int leastDays) const {
    const PossibleDays from = possibleDays(m_file.publicisedFrom);
    if (!from.isExact()) {
        return {};
    }
    const PossibleDays until = possibleDays(m_file.publicisedUntil);
    if (until.isExact()) {
        return {until.last, m_calendar.workdays(from.first, until.last).provisional};
    }
    return m_calendar.nthWorkday(from.first, leastDays);
}

}  // namespace nuanxin
