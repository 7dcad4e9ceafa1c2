// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_home.h"

#include <QCoreApplication>
#include <QDate>

#include "core/branch/rule_words.h"
#include "ui/branch/development_card.h"

namespace nuanxin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentHome)
};

constexpr qsizetype kMostNamed = 3;

// 韩敏：派人谈话，最迟 2026-11-30
QString namesOf(const std::vector<DevelopmentCard>& cards) {
    QStringList named;
    for (const DevelopmentCard& card : cards) {
        const StepLine& line = card.firstDue ? *card.firstDue : *card.next;
        if (named.size() < kMostNamed) {
            named << Words::tr("%1：%2，最迟 %3")
                         .arg(card.name, ruleWord(line.name), card.due().toString(Qt::ISODate));
        }
    }
    const QString all = named.join(Words::tr("；"));
    return std::ssize(cards) > kMostNamed ? Words::tr("%1等。").arg(all) : Words::tr("%1。").arg(all);
}

// 韩敏：预备党员
template <typename What>
QString listed(const std::vector<DevelopmentCard>& cards, const What& what) {
    QStringList named;
    for (const DevelopmentCard& card : cards) {
        if (named.size() < kMostNamed) {
            named << Words::tr("%1：%2").arg(card.name, what(card));
        }
    }
    const QString all = named.join(Words::tr("；"));
    return std::ssize(cards) > kMostNamed ? Words::tr("%1等。").arg(all) : Words::tr("%1。").arg(all);
}

}  // namespace

HomeShare developmentAtHome(Ledger& ledger) {
    HomeShare share;
    if (!ledger.may(Permission::Develop)) {
        return share;
    }
    const QDate today = QDate::currentDate();
    DevelopmentQuery going;
    going.withStopped = false;
    std::vector<DevelopmentCard> overdue, thisMonth, awaiting, over;
    for (const DevelopmentRow& row : DevelopmentStore(ledger).rows(going, today)) {
        DevelopmentCard card = cardOf(row, {});
        if (card.awaits != MemberStatus::None) {
            awaiting.push_back(card);
        }
        if (card.isProbationOver(today)) {
            over.push_back(card);
        }
        if (card.isOverdue(today)) {
            overdue.push_back(std::move(card));
        } else if (fallsDue(card, CardDue::ThisMonth, today)) {
            thisMonth.push_back(std::move(card));
        }
    }
    const QString page = QStringLiteral("development");
    if (!overdue.empty()) {
        share.duties.push_back({Words::tr("发展党员：%1 人有步骤逾期").arg(overdue.size()),
                                namesOf(passing(overdue, {}, today)), page, QStringLiteral("overdue")});
    }
    if (!thisMonth.empty()) {
        share.duties.push_back({Words::tr("发展党员：%1 人本月有步骤到期").arg(thisMonth.size()),
                                namesOf(passing(thisMonth, {}, today)), page, QStringLiteral("this_month")});
    }
    if (!over.empty()) {
        share.duties.push_back({Words::tr("发展党员：%1 人预备期已满，还没有讨论转正").arg(over.size()),
                                listed(over,
                                       [](const DevelopmentCard& card) {
                                           return Words::tr("%1 期满").arg(
                                               card.probationEnds.toString(Qt::ISODate));
                                       }),
                                page,
                                {}});
    }
    if (!awaiting.empty()) {
        share.duties.push_back(
            {Words::tr("发展党员：%1 人已批准，还没有登记到党员名册").arg(awaiting.size()),
             listed(awaiting, [](const DevelopmentCard& card) { return memberStatusName(card.awaits); }),
             page, QStringLiteral("awaits_roster")});
    }
    return share;
}

}  // namespace nuanxin::ui
