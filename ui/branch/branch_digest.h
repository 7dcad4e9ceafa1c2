// SPDX-License-Identifier: GPL-3.0-or-later
// What a branch page shows besides what is entered on it: members, meetings, dues, organisations below. Read
// away from the window's thread.
#pragma once

#include "core/branch/meeting_duty.h"
#include "core/branch/organisation.h"
#include "core/branch/roster_store.h"

namespace nuanxin::ui {

// The meetings of one kind in a year.
struct MeetingSum {
    MeetingKind kind = MeetingKind::BranchAssembly;
    QString group;  // of a Party group's row
    DutyPeriod period = DutyPeriod::Quarter;
    int owed = 0;  // in the periods that have begun
    int held = 0;
    QList<int> missing;  // months or quarters that are over
};

struct BranchDigest {
    Organisation organisation;
    QString place, employer;          // names
    QStringList warnings;             // of how it is led
    MemberCount members;              // with those of all under it
    std::vector<MemberRow> first;     // of them, by pinyin, the first few
    std::vector<Organisation> below;  // directly under it, that stand
    int year = 0;
    std::vector<MeetingSum> meetings;
};
inline constexpr size_t kMembersShown = 8;
BranchDigest readBranchDigest(Ledger& ledger, OrganisationId id, const QDate& today);

// The dues of a month, with those of all under it.
struct DuesSum {
    QString month;
    int members = 0, owing = 0, withoutBase = 0;  // persons
    qint64 owed = 0, paid = 0, stillOwed = 0;     // fen
};
DuesSum readDuesSum(Ledger& ledger, OrganisationId id, const QDate& today);

QStringList basicsOf(const BranchDigest& digest);  // how it was formed, where, of whom
QString wordsOf(const MeetingSum& sum);
QStringList wordsOf(const DuesSum& sum);
QString yuanText(qint64 fen);  // 1,234.50

}  // namespace nuanxin::ui
