// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/branch/development_facts.h"

namespace nuanxin {

namespace {

class DevelopmentDays {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentRule)
};

void notBefore(const QDate& day, const DevelopmentLimit& limit, StepLine& line) {
    if (day.isValid() && (!line.earliest.isValid() || day > line.earliest)) {
        line.earliest = day;
        line.clause = limit.clause;
    }
}

void notAfter(const QDate& day, const DevelopmentLimit& limit, StepLine& line) {
    if (day.isValid() && (!line.latest.isValid() || day < line.latest)) {
        line.latest = day;
        line.clause = limit.clause;
    }
}

// The next review is due so many months after the last point before today.
QDate nextReview(const DevelopmentFacts& facts, const DevelopmentLimit& limit) {
    const std::vector<PossibleDays> points = facts.reviewPoints(limit);
    return points.size() < 2 ? QDate() : points[points.size() - 2].first.addMonths(limit.most);
}

}  // namespace

void giveDays(const DevelopmentFacts& facts, const DevelopmentLimit& limit, StepLine& line) {
    const PossibleDays base = limit.base.isEmpty() ? PossibleDays() : facts.days(limit.base);
    switch (limit.kind) {
        case LimitKind::Latest:
        case LimitKind::Valid:
            notAfter(base.first.addMonths(limit.most), limit, line);
            break;
        case LimitKind::Earliest:
            notBefore(base.last.addMonths(limit.least), limit, line);
            break;
        case LimitKind::Probation:
            notBefore(facts.probationEnds(base.last, limit.least), limit, line);
            break;
        case LimitKind::Interval:
            if (line.state == StepState::Pending) {
                notAfter(nextReview(facts, limit), limit, line);
            }
            break;
        case LimitKind::Publicity: {
            const PossibleDays from = possibleDays(facts.file().publicisedFrom);
            if (from.isExact()) {
                const WorkCalendar::Day reached = facts.calendar().nthWorkday(from.first, limit.least);
                notBefore(std::max(reached.day, facts.publicityEnds(limit.least).day), limit, line);
                line.isProvisional |= reached.provisional;
            }
            break;
        }
        case LimitKind::Age:
            notBefore(possibleDays(facts.file().birthDate).last.addYears(limit.least), limit, line);
            break;
        default:
            break;  // the others set no day
    }
}

QString dayInWords(const PossibleDays& days) {
    if (days.isExact()) {
        return days.first.toString(DevelopmentDays::tr("yyyy年M月d日"));
    }
    const bool ofMonth = days.first.month() == days.last.month();
    return days.first.toString(ofMonth ? DevelopmentDays::tr("yyyy年M月") : DevelopmentDays::tr("yyyy年"));
}

}  // namespace nuanxin
