// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/development_rule.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/development_facts.h"

namespace nuanxin {

namespace {

constexpr struct {
    const char* code;
    const char* name;
} kStandings[] = {
    {"applicant", QT_TRANSLATE_NOOP("DevelopmentStanding", "入党申请人")},
    {"activist", QT_TRANSLATE_NOOP("DevelopmentStanding", "入党积极分子")},
    {"candidate", QT_TRANSLATE_NOOP("DevelopmentStanding", "发展对象")},
    {"probationary_member", QT_TRANSLATE_NOOP("DevelopmentStanding", "预备党员")},
    {"full_member", QT_TRANSLATE_NOOP("DevelopmentStanding", "正式党员")},
};

PlanFit fitOf(const StepLine& line) {
    const PossibleDays plan = possibleDays(line.plannedOn);
    if (!plan.isKnown()) {
        return PlanFit::NoPlan;
    }
    if (line.earliest.isValid() && plan.last < line.earliest) {
        return PlanFit::TooEarly;
    }
    return line.latest.isValid() && plan.first > line.latest ? PlanFit::TooLate : PlanFit::Fits;
}

StepLine lineOf(const DevelopmentFacts& facts, const DevelopmentStep& step) {
    StepLine line;
    line.step = step.code;
    line.name = step.name;
    line.stage = step.stage;
    line.number = step.number;
    line.state = facts.state(step);
    line.clause = step.clause;
    if (const StepRecord* record = facts.record(step.code)) {
        line.happenedOn = record->happenedOn;
        line.plannedOn = record->plannedOn;
    }
    if (const DevelopmentEdition* edition = facts.governing(step.code)) {
        line.edition = edition->code;
        const DevelopmentStep* own = edition->step(step.code);
        line.clause = own ? own->clause : step.clause;
    }
    for (const DevelopmentEdition& edition : facts.rules().editions()) {
        for (const DevelopmentLimit& limit : edition.limits) {
            if (limit.step == step.code && facts.governs(edition, limit)) {
                giveDays(facts, edition, limit, line);
            }
        }
    }
    line.plan = fitOf(line);
    return line;
}

// The first step that is waited for. One that lasts is waited for only while a day of it falls due before the
// step behind it may be taken.
std::optional<StepLine> nextOf(const std::vector<StepLine>& lines, const DevelopmentEdition& edition) {
    const StepLine* span = nullptr;
    for (const StepLine& line : lines) {
        if (line.state != StepState::Pending) {
            continue;
        }
        if (edition.step(line.step)->isSpan) {
            span = line.latest.isValid() ? &line : span;
            continue;
        }
        const bool spanFirst = span && line.earliest.isValid() && span->latest < line.earliest;
        return spanFirst ? *span : line;
    }
    return std::nullopt;
}

// Of limits on the same two steps only the widest that is broken is reported: six months, not three and six.
bool isWithin(const DevelopmentLimit& narrow, const DevelopmentLimit& wide) {
    return narrow.kind == LimitKind::Latest && wide.kind == LimitKind::Latest && narrow.step == wide.step &&
           narrow.base == wide.base && narrow.most < wide.most;
}

std::vector<BrokenLimit> brokenBy(const DevelopmentFacts& facts, const DevelopmentEdition& edition) {
    std::vector<const DevelopmentLimit*> limits;
    std::vector<BrokenLimit> all, widest;
    for (const DevelopmentLimit& limit : edition.limits) {
        if (!facts.governs(edition, limit)) {
            continue;
        }
        for (BrokenLimit& broken : brokenLimits(facts, edition, limit)) {
            limits.push_back(&limit);
            all.push_back(std::move(broken));
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (std::ranges::none_of(limits, [&](const auto* wide) { return isWithin(*limits[i], *wide); })) {
            widest.push_back(std::move(all[i]));
        }
    }
    return widest;
}

std::vector<BrokenLimit> allBroken(const DevelopmentFacts& facts) {
    std::vector<BrokenLimit> all = brokenOrder(facts);
    for (const DevelopmentEdition& edition : facts.rules().editions()) {
        for (BrokenLimit& broken : brokenBy(facts, edition)) {
            all.push_back(std::move(broken));
        }
    }
    const auto number = [&](const BrokenLimit& broken) {
        const DevelopmentStep* step = facts.steps().step(broken.step);
        return step ? step->number : 0;
    };
    std::ranges::stable_sort(all, {}, number);
    return all;
}

QDate probationEnd(const DevelopmentFacts& facts) {
    for (const DevelopmentLimit& limit : facts.steps().limits) {
        const PossibleDays from =
            limit.kind == LimitKind::Probation ? facts.days(limit.base) : PossibleDays();
        if (from.isKnown()) {
            return facts.probationEnds(from.last, limit.least);
        }
    }
    return {};
}

}  // namespace

DevelopmentJudgement judgeDevelopment(const Development& file, const DevelopmentRules& rules,
                                      const WorkCalendar& calendar, const QDate& today) {
    const DevelopmentFacts facts(file, rules, calendar, today);
    DevelopmentJudgement judgement;
    judgement.edition = facts.steps().code;
    for (const DevelopmentStep& step : facts.steps().steps) {
        judgement.lines.push_back(lineOf(facts, step));
        const bool reached = !step.standing.isEmpty() && facts.happened(step.code);
        judgement.standing = reached ? step.standing : judgement.standing;
    }
    const std::optional<StepLine> next = nextOf(judgement.lines, facts.steps());
    judgement.isFinished = !next;
    judgement.stage = next ? next->stage : judgement.lines.back().stage;
    judgement.next = facts.isStopped() ? std::nullopt : next;
    judgement.broken = allBroken(facts);
    judgement.probationEnds = probationEnd(facts);
    return judgement;
}

std::optional<StepLine> firstDue(const DevelopmentJudgement& judgement) {
    std::optional<StepLine> first;
    for (const StepLine& line : judgement.lines) {
        const bool isDue = judgement.next && line.state == StepState::Pending && line.latest.isValid();
        first = isDue && (!first || line.latest < first->latest) ? std::optional(line) : first;
    }
    return first;
}

QString standingName(const QString& standing) {
    for (const auto& one : kStandings) {
        if (standing == QLatin1String(one.code)) {
            return QCoreApplication::translate("DevelopmentStanding", one.name);
        }
    }
    return {};
}

}  // namespace nuanxin
