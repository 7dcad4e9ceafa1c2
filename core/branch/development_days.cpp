// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/branch/development_facts.h"

namespace nuanxin {

namespace {

class DevelopmentDays {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentRule)
};

// A limit of an edition that may set a step's days.
struct DayRule {
    const DevelopmentFacts& facts;
    const DevelopmentEdition& edition;
    const DevelopmentLimit& limit;

    void name(StepLine& line) const {
        line.dayClause = limit.clause;
        line.dayEdition = edition.code;
    }
    void notBefore(const QDate& day, StepLine& line) const {
        if (day.isValid() && (!line.earliest.isValid() || day > line.earliest)) {
            line.earliest = day;
            name(line);
        }
    }
    void notAfter(const QDate& day, StepLine& line) const {
        if (day.isValid() && (!line.latest.isValid() || day < line.latest)) {
            line.latest = day;
            name(line);
        }
    }
    QDate nextReview() const;
};

// The next review is due so many months after the last point before today.
QDate DayRule::nextReview() const {
    const std::vector<PossibleDays> points = facts.reviewPoints(limit);
    if (points.size() < 2) {
        return {};
    }
    const PossibleDays& last = points[points.size() - 2];
    return facts.wasInForce(edition, last.last.addMonths(limit.most)) ? last.first.addMonths(limit.most)
                                                                      : QDate();
}

}  // namespace

void giveDays(const DevelopmentFacts& facts, const DevelopmentEdition& edition, const DevelopmentLimit& limit,
              StepLine& line) {
    const DayRule rule{facts, edition, limit};
    const PossibleDays base = limit.base.isEmpty() ? PossibleDays() : facts.days(limit.base);
    switch (limit.kind) {
        case LimitKind::Latest:
        case LimitKind::Valid:
            rule.notAfter(base.first.addMonths(limit.most), line);
            break;
        case LimitKind::Earliest:
            rule.notBefore(base.last.addMonths(limit.least), line);
            break;
        case LimitKind::Probation:
            rule.notBefore(facts.probationEnds(base.last, limit.least), line);
            break;
        case LimitKind::Interval:
            if (line.state == StepState::Pending) {
                rule.notAfter(rule.nextReview(), line);
            }
            break;
        case LimitKind::Publicity: {
            const PossibleDays from = possibleDays(facts.file().publicisedFrom);
            if (from.isExact()) {
                const WorkCalendar::Day reached = facts.calendar().nthWorkday(from.first, limit.least);
                rule.notBefore(std::max(reached.day, facts.publicityEnds(limit.least).day), line);
                line.isProvisional |= reached.provisional;
            }
            break;
        }
        case LimitKind::Age:
            rule.notBefore(possibleDays(facts.file().birthDate).last.addYears(limit.least), line);
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
