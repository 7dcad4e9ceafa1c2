// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_card.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "core/branch/possible_days.h"
#include "core/text/pinyin.h"

namespace nuanxin::ui {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentCard)
};

bool isOfMonth(const QDate& day, const QDate& today) {
    return day.isValid() && day.year() == today.year() && day.month() == today.month();
}

CardState stateOf(const DevelopmentCard& card) {
    return card.isStopped ? CardState::Stopped : card.isFinished ? CardState::Finished : CardState::Open;
}

std::optional<StepLine> firstPlanned(const std::vector<StepLine>& lines) {
    std::optional<StepLine> first;
    for (const StepLine& line : lines) {
        const bool isPlanned = line.state == StepState::Pending && !line.plannedOn.isEmpty();
        first = isPlanned && (!first || line.plannedOn < first->plannedOn) ? std::optional(line) : first;
    }
    return first;
}

bool isIn(const DevelopmentCard& card, const QSet<int>& states) {
    const bool awaits = card.awaits != MemberStatus::None;
    return states.isEmpty() || states.contains(static_cast<int>(stateOf(card))) ||
           (awaits && states.contains(static_cast<int>(CardState::AwaitsRoster)));
}

bool isNamed(const DevelopmentCard& card, const text::SearchWord& word) {
    const auto begins = [&](const QString& reading) { return reading.startsWith(word.text()); };
    return std::ranges::any_of(card.keys, [&](const auto& key) { return key.matches(word); }) ||
           std::ranges::any_of(card.readings, begins);
}

// Of equals the order of reading, by pinyin, is kept.
auto placeOf(const DevelopmentCard& card) {
    const QDate last(9999, 12, 31);
    const QDate planned = card.planned ? possibleDays(card.planned->plannedOn).last : QDate();
    return std::tuple(!card.isOpen(), card.due().isValid() ? card.due() : last,
                      planned.isValid() ? planned : last);
}

}  // namespace

QDate DevelopmentCard::due() const {
    return firstDue ? firstDue->latest : next ? next->latest : QDate();
}

DevelopmentCard cardOf(const DevelopmentRow& row, const QString& employer) {
    DevelopmentCard card;
    card.id = row.file.id;
    card.organisation = row.file.organisation;
    card.name = row.name;
    card.employer = employer;
    card.organisationName = row.organisationName;
    const DevelopmentJudgement& judgement = row.judgement;
    card.stage = judgement.stage;
    card.next = judgement.next;
    const std::optional<StepLine> first = firstDue(judgement);
    if (first && (!card.next || first->step != card.next->step)) {
        card.firstDue = first;
    }
    if (card.next) {
        card.planned = firstPlanned(judgement.lines);
    }
    card.broken = static_cast<int>(judgement.broken.size());
    card.isStopped = !row.file.stoppedOn.isEmpty();
    card.isFinished = judgement.isFinished;
    const auto meeting =
        std::ranges::find(judgement.lines, QStringLiteral("confirmation_meeting"), &StepLine::step);
    if (meeting != judgement.lines.end() && meeting->state == StepState::Pending) {
        card.probationEnds = judgement.probationEnds;
    }
    card.awaits = row.admission.awaitsRoster() ? row.admission.status : MemberStatus::None;
    for (const DevelopmentEdition& edition : DevelopmentRules::shipped().editions()) {
        const bool governs = std::ranges::any_of(judgement.lines, [&](const StepLine& line) {
            return line.edition == edition.code && line.state == StepState::Done;
        });
        if (governs || judgement.edition == edition.code) {
            card.editions << edition.code;
        }
    }
    for (const QString& name : {card.name, card.employer, card.organisationName}) {
        card.keys.emplace_back(name);
    }
    card.readings = text::searchPinyin(card.name).all();
    return card;
}

bool fallsDue(const DevelopmentCard& card, CardDue due, const QDate& today) {
    switch (due) {
        case CardDue::Overdue:
            return card.isOverdue(today);
        case CardDue::ThisMonth:
            return isOfMonth(card.due(), today);
        case CardDue::PlannedThisMonth:
            return card.planned && isOfMonth(possibleDays(card.planned->plannedOn).last, today);
    }
    return false;
}

std::vector<DevelopmentCard> passing(const std::vector<DevelopmentCard>& cards, const CardFilter& filter,
                                     const QDate& today) {
    const text::SearchWord word(filter.text);
    std::vector<DevelopmentCard> found;
    std::ranges::copy_if(cards, std::back_inserter(found), [&](const DevelopmentCard& card) {
        const auto isDue = [&](int due) { return fallsDue(card, static_cast<CardDue>(due), today); };
        const auto isJudgedBy = [&](const QString& edition) { return card.editions.contains(edition); };
        return (filter.branches.isEmpty() || filter.branches.contains(card.organisation.value())) &&
               isIn(card, filter.states) &&
               (filter.due.isEmpty() || std::ranges::any_of(filter.due, isDue)) &&
               (filter.editions.isEmpty() || std::ranges::any_of(filter.editions, isJudgedBy)) &&
               isNamed(card, word);
    });
    std::ranges::stable_sort(found, {}, placeOf);
    return found;
}

QString windowWords(const StepLine& line) {
    const QString from = line.earliest.toString(Qt::ISODate), until = line.latest.toString(Qt::ISODate);
    if (from.isEmpty()) {
        return until.isEmpty() ? QString() : CardWords::tr("最迟 %1").arg(until);
    }
    return until.isEmpty() ? CardWords::tr("最早 %1").arg(from) : CardWords::tr("%1 至 %2").arg(from, until);
}

QString dueWords(const StepLine& line, const QDate& today) {
    const QString window = windowWords(line);
    if (line.latest.isValid() && line.latest < today) {
        return CardWords::tr("最迟 %1，逾期 %n 天", nullptr, static_cast<int>(line.latest.daysTo(today)))
            .arg(line.latest.toString(Qt::ISODate));
    }
    return line.isProvisional && !window.isEmpty() ? CardWords::tr("%1（暂定）").arg(window) : window;
}

}  // namespace nuanxin::ui
