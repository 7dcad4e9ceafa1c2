// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict over 20 000 employers, and rosters of 2 000 branches with 100 000 members as of a day. Not a
// test: figures are printed, and judged by people. Linux only.
//   nuanxin_branch_bench
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>

#include "core/branch/formation_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/roster_store.h"
#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_store.h"
#include "tests/bench/measure.h"
#include "tests/bench/people.h"

namespace {

using namespace nuanxin;
using namespace nuanxin::bench;

constexpr int kEmployers = 20'000, kBranches = 2'000, kMembers = 100'000, kOthers = 100'000;
constexpr int kRounds = 9;

void fill(Ledger& ledger) {
    People people;
    std::vector<EmployerId> employers;
    std::vector<OrganisationId> branches;
    ledger.write(QStringLiteral("企业、党组织"), [&](Database&) {
        for (int i = 0; i < kEmployers; ++i) {
            Employer employer;
            employer.name = people.name() + QStringLiteral("快递有限公司");
            employer.kind = QStringLiteral("courier");
            employers.push_back(EmployerStore(ledger).put(employer));
            Site site;
            site.name = people.name() + QStringLiteral("站");
            site.employer = employers.back();
            SiteStore(ledger).put(site);
        }
        for (int i = 0; i < kBranches; ++i) {
            Organisation branch;
            branch.name = people.name() + QStringLiteral("党支部");
            branch.employer = employers[static_cast<size_t>(i)];
            branch.foundedOn = QStringLiteral("2020-01-01");
            branches.push_back(OrganisationStore(ledger).put(branch));
        }
    });
    ledger.write(QStringLiteral("党员"), [&](Database&) {
        MemberStore members(ledger);
        for (int i = 0; i < kMembers + kOthers; ++i) {
            const Person person = people.next();
            Worker worker;
            worker.name = person.name;
            worker.employer = employers[people.below(employers.size())];
            worker.identity.plain = person.identity;
            worker.politicalStatus = i >= kMembers ? QStringLiteral("13")
                                     : i % 20 > 0  ? QStringLiteral("01")
                                                   : QStringLiteral("02");
            const WorkerId id = WorkerStore(ledger).put(worker);
            if (i >= kMembers) {
                continue;
            }
            Member member;
            member.worker = id;
            member.joinedOn = QStringLiteral("2015-07-01");
            member.becameFullOn = i % 20 > 0 ? QStringLiteral("2016-07-01") : QString();
            members.put(Relationship{{},
                                     members.put(member),
                                     branches[people.below(branches.size())],
                                     {},
                                     QStringLiteral("2020-03-01"),
                                     {}});
        }
    });
}

QString medianOf(const std::function<void()>& work) {
    std::vector<double> taken;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        taken.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    return milliseconds(taken[taken.size() / 2]);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    NewLedger settings;
    settings.path = folder.filePath(QStringLiteral("bench.nxl"));
    settings.office = {QStringLiteral("广丰区"), OfficeLevel::District};
    settings.password = QStringLiteral("测试密码-8位以上");
    settings.cost = KeyCost::quick();
    const auto ledger = Ledger::create(settings).ledger;
    fill(*ledger);
    const QDate today = QDate::currentDate();
    const FormationStore formation(*ledger);
    const RosterStore roster(*ledger);
    RosterQuery all;
    all.day = today;
    RosterQuery one = all;
    one.organisation = OrganisationStore(*ledger).list().front().id;
    const std::vector<MemberId> branch = roster.ids(one);
    print({
        {QStringLiteral("verdict, 20 000 employers"),
         medianOf([&] { (void)formation.rows(today); }),
         {},
         {},
         QStringLiteral("200 ms"),
         {}},
        {QStringLiteral("roster as of a day, 100 000 members"),
         medianOf([&] { (void)roster.ids(all); }),
         {},
         {},
         QStringLiteral("100 ms"),
         {}},
        {QStringLiteral("roster of one branch, with its rows"),
         medianOf([&] { (void)roster.rows(roster.ids(one), today); }),
         {},
         {},
         QStringLiteral("100 ms"),
         {}},
        {QStringLiteral("members of every branch counted"),
         medianOf([&] { (void)roster.counts(today); }),
         {},
         {},
         {},
         {}},
    });
    return branch.empty() ? 1 : 0;
}
