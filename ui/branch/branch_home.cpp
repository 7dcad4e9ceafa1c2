// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_home.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/check_in_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/organisation_term.h"
#include "ui/branch/roster_page.h"

namespace nuanxin::ui {

namespace {

struct HomeWords {
    Q_DECLARE_TR_FUNCTIONS(BranchHome)
};

constexpr qsizetype kNamed = 3;

// The first few by name, and that there are others.
QString someOf(const QStringList& names) {
    const QString some = names.first(std::min(names.size(), kNamed)).join(HomeWords::tr("、"));
    return names.size() > kNamed ? HomeWords::tr("%1等").arg(some) : some;
}

HomeDuty electionDuty(const QStringList& names, TermState state) {
    const auto count = static_cast<int>(names.size());
    const QString title = state == TermState::Overdue ? HomeWords::tr("%1 个党组织逾期没有换届")
                                                      : HomeWords::tr("%1 个党组织即将换届");
    return {title.arg(count), someOf(names), QStringLiteral("organisations"), QVariant::fromValue(state)};
}

}  // namespace

HomeShare organisationsAtHome(Ledger& ledger) {
    HomeShare share;
    if (!ledger.may(Permission::Manage)) {
        return share;
    }
    const QDate today = QDate::currentDate();
    QStringList overdue, soon;
    for (const Organisation& each : OrganisationStore(ledger).list()) {
        const TermState state = organisationTerm(each, shippedTerms(), today).state;
        if (state == TermState::Overdue) {
            overdue << each.name;
        } else if (state == TermState::DueSoon) {
            soon << each.name;
        }
    }
    if (!overdue.isEmpty()) {
        share.duties.push_back(electionDuty(overdue, TermState::Overdue));
    }
    if (!soon.isEmpty()) {
        share.duties.push_back(electionDuty(soon, TermState::DueSoon));
    }
    return share;
}

HomeShare rosterAtHome(Ledger& ledger) {
    HomeShare share;
    const std::vector<MissingCheckIn> missing = ledger.may(Permission::Manage)
                                                    ? CheckInStore(ledger).missing(QDate::currentDate())
                                                    : std::vector<MissingCheckIn>();
    QStringList names;
    for (const MissingCheckIn& each : missing) {
        names << each.member;
    }
    if (!names.isEmpty()) {
        share.duties.push_back({HomeWords::tr("%1 名党员到期没有报到").arg(names.size()), someOf(names),
                                QStringLiteral("roster"), QVariant::fromValue(RosterPage::Missing)});
    }
    return share;
}

}  // namespace nuanxin::ui
