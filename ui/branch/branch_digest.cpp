// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_digest.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/branch/branch_warnings.h"
#include "core/branch/dues_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/ledger/history.h"
#include "core/text/code_table.h"

namespace nuanxin::ui {

namespace {

struct DigestWords {
    Q_DECLARE_TR_FUNCTIONS(BranchDigest)
};

constexpr int kQuarter = 3;

// 1—3、7: runs of three and more are drawn together.
QString numbersText(const QList<int>& numbers) {
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) {
            ++last;
        }
        if (last - i >= 2) {
            parts << DigestWords::tr("%1—%2").arg(numbers[i]).arg(numbers[last]);
            i = last + 1;
        } else {
            parts << QString::number(numbers[i++]);
        }
    }
    return parts.join(DigestWords::tr("、"));
}

DutyPeriod periodOf(const DutyCell& cell) {
    return cell.first.month() == cell.last.month()                  ? DutyPeriod::Month
           : cell.last.month() - cell.first.month() == kQuarter - 1 ? DutyPeriod::Quarter
                                                                    : DutyPeriod::Year;
}

QString missingText(const MeetingSum& sum) {
    switch (sum.period) {
        case DutyPeriod::Month:
            return DigestWords::tr("缺 %1 月").arg(numbersText(sum.missing));
        case DutyPeriod::Quarter:
            return DigestWords::tr("缺第 %1 季度").arg(numbersText(sum.missing));
        case DutyPeriod::Year:
            break;
    }
    return DigestWords::tr("缺");
}

std::vector<MeetingSum> meetingsOf(Ledger& ledger, OrganisationId id, const QDate& today) {
    QHash<PartyGroupId, QString> groups;
    for (const PartyGroup& group : OrganisationPartStore(ledger).groups(id)) {
        groups.insert(group.id, group.name);
    }
    std::vector<MeetingSum> sums;
    for (const DutyCell& cell : MeetingStore(ledger).grid(id, today.year(), today)) {
        const QString group = groups.value(cell.group);
        if (sums.empty() || sums.back().kind != cell.kind || sums.back().group != group) {
            sums.push_back({cell.kind, group, periodOf(cell), 0, 0, {}});
        }
        MeetingSum& sum = sums.back();
        sum.owed += cell.first <= today ? cell.owed : 0;
        sum.held += cell.held;
        if (cell.missing() > 0) {
            sum.missing << (sum.period == DutyPeriod::Quarter ? (cell.first.month() + 2) / kQuarter
                                                              : cell.first.month());
        }
    }
    return sums;
}

BranchLeadership leadershipOf(Ledger& ledger, const Organisation& branch, int fullMembers,
                              const QDate& today) {
    const OrganisationPartStore parts(ledger);
    BranchLeadership led{branch.kind, fullMembers, 0, false};
    for (const Post& post : parts.postsOn(branch.id, today)) {
        led.secretaries += post.kind == PostKind::Secretary ? 1 : 0;
    }
    const QString iso = today.toString(Qt::ISODate);
    for (const BranchCommittee& committee : parts.committees(branch.id)) {
        led.hasCommittee = led.hasCommittee || committee.until.isEmpty() || committee.until > iso;
    }
    return led;
}

}  // namespace

BranchDigest readBranchDigest(Ledger& ledger, OrganisationId id, const QDate& today) {
    const OrganisationStore organisations(ledger);
    BranchDigest digest;
    digest.organisation = organisations.find(id).value_or(Organisation());
    const Organisation& own = digest.organisation;
    digest.place = PlaceStore(ledger).find(own.place).value_or(Place()).name;
    digest.employer = EmployerStore(ledger).find(own.employer).value_or(Employer()).name;
    OrganisationQuery below;
    below.below = id;
    below.standingOn = today;
    for (Organisation& each : organisations.list(below)) {
        if (each.superior == id) {
            digest.below.push_back(std::move(each));
        }
    }
    RosterQuery query;
    query.organisation = id;
    query.day = today;
    const RosterStore roster(ledger);
    std::vector<MemberId> members = roster.ids(query);
    query.status = MemberStatus::Full;
    digest.members = {static_cast<int>(members.size()), static_cast<int>(roster.ids(query).size())};
    digest.warnings =
        branchWarnings(leadershipOf(ledger, own, digest.members.full, today), shippedFormationRule());
    members.resize(std::min(members.size(), kMembersShown));
    digest.first = roster.rows(members, today);
    digest.year = today.year();
    digest.meetings = meetingsOf(ledger, id, today);
    return digest;
}

DuesSum readDuesSum(Ledger& ledger, OrganisationId id, const QDate& today) {
    DuesSum sum;
    sum.month = today.toString(QStringLiteral("yyyy-MM"));
    for (const DuesRow& row : DuesStore(ledger).sheet(id, sum.month)) {
        ++sum.members;
        sum.withoutBase += row.line.state == DuesLine::State::BaseMissing ? 1 : 0;
        sum.owing += row.line.owing() > 0 ? 1 : 0;
        sum.owed += row.line.owed;
        sum.paid += row.line.paid;
        sum.stillOwed += row.line.owing();
    }
    return sum;
}

QStringList basicsOf(const BranchDigest& digest) {
    const Organisation& own = digest.organisation;
    QStringList lines;
    const auto say = [&lines](const char* column, const QString& value) {
        if (!value.isEmpty()) {
            lines << DigestWords::tr("%1：%2").arg(
                columnNoun(QStringLiteral("organisation"), QLatin1String(column)), value);
        }
    };
    say("formed_by", text::codeTable(text::Table::FormingWay).shortName(own.formedBy));
    say("employer_id", digest.employer);
    say("host_authority", own.hostAuthority);
    say("place_id", digest.place);
    say("founded_on", own.foundedOn);
    say("approval", own.approval);
    say("dissolved_on", own.dissolvedOn);
    say("note", own.note);
    return lines;
}

QString wordsOf(const MeetingSum& sum) {
    const QString name = sum.group.isEmpty()
                             ? meetingKindName(sum.kind)
                             : DigestWords::tr("%1（%2）").arg(meetingKindName(sum.kind), sum.group);
    const QString counts =
        DigestWords::tr("%1：至今应开 %2 次，已开 %3 次").arg(name).arg(sum.owed).arg(sum.held);
    return sum.missing.isEmpty() ? counts : DigestWords::tr("%1，%2").arg(counts, missingText(sum));
}

QStringList wordsOf(const DuesSum& sum) {
    QStringList lines{
        DigestWords::tr("%1 应交 %2 元，已交 %3 元").arg(sum.month, yuanText(sum.owed), yuanText(sum.paid))};
    lines << (sum.owing == 0
                  ? DigestWords::tr("没有人欠交")
                  : DigestWords::tr("%1 人欠交，共 %2 元").arg(sum.owing).arg(yuanText(sum.stillOwed)));
    if (sum.withoutBase > 0) {
        lines << DigestWords::tr("%1 人还没有登记计算基数，不在应交数内").arg(sum.withoutBase);
    }
    return lines;
}

QString yuanText(qint64 fen) {
    return QLocale(QLocale::Chinese).toString(static_cast<double>(fen) / 100, 'f', 2);
}

}  // namespace nuanxin::ui
