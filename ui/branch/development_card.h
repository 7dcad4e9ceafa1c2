// SPDX-License-Identifier: GPL-3.0-or-later
// What the board shows of a development file, which cards a filter lets through, and in which order they
// stand: what is overdue first, then by the day it falls due.
#pragma once

#include <QMetaType>
#include <QSet>
#include <optional>

#include "core/branch/development_store.h"
#include "core/text/search_key.h"

namespace nuanxin::ui {

struct DevelopmentCard {
    DevelopmentId id;
    OrganisationId organisation;
    QString name, employer, organisationName;
    QString stage;         // code
    QStringList editions;  // that govern a step of it, the oldest first
    std::optional<StepLine> next{};
    // Of another step, that may not wait so long, such as a review; none: the next one is the first.
    std::optional<StepLine> firstDue{};
    std::optional<StepLine> planned{};  // that the branch means to take first
    int broken = 0;                     // orders and limits
    bool isFinished = false, isStopped = false;
    MemberStatus awaits = MemberStatus::None;  // what the roster of members is still to say
    QDate probationEnds;  // of one on probation who has not been decided on; invalid: another stage
    std::vector<text::SearchKey> keys;  // the name, the employer and the branch
    QStringList readings;               // of the name, its surname read as a surname

    bool isOpen() const { return !isFinished && !isStopped; }
    QDate due() const;  // the first statutory last day that is waited for; invalid: none
    // The rule sets no last day for deciding then, only that it be done in time.
    bool isProbationOver(const QDate& today) const {
        return isOpen() && probationEnds.isValid() && probationEnds < today;
    }
    bool isOverdue(const QDate& today) const { return due().isValid() && due() < today; }
};

DevelopmentCard cardOf(const DevelopmentRow& row, const QString& employer);

enum class CardState {
    Open,
    Finished,
    Stopped,
    AwaitsRoster,  // whatever else it is
};
enum class CardDue {
    Overdue,
    ThisMonth,         // the last day
    PlannedThisMonth,  // the first of the branch's own plan
};

struct CardFilter {
    QString text{};
    QSet<qint64> branches{};  // each empty set lets all through
    QSet<int> due{};          // CardDue
    QSet<int> states{};       // CardState
    QSet<QString> editions{};
    bool isEmpty() const {
        return text.isEmpty() && branches.isEmpty() && due.isEmpty() && states.isEmpty() &&
               editions.isEmpty();
    }
};

// Those that pass, in their order.
std::vector<DevelopmentCard> passing(const std::vector<DevelopmentCard>& cards, const CardFilter& filter,
                                     const QDate& today);
bool fallsDue(const DevelopmentCard& card, CardDue due, const QDate& today);

// 2026-08-20 至 2026-09-20, 最早 2026-08-20; empty where the rule sets no day.
QString windowWords(const StepLine& line);
// The same and whether it is past, or counted without the holidays of a year.
QString dueWords(const StepLine& line, const QDate& today);

}  // namespace nuanxin::ui

Q_DECLARE_METATYPE(nuanxin::ui::DevelopmentCard)
