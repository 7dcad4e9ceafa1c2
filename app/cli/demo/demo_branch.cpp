// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo/demo_branch.h"

#include <algorithm>

#include "app/cli/demo/demo_days.h"
#include "app/cli/words.h"
#include "core/branch/check_in_store.h"
#include "core/branch/instructor_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/roster_store.h"
#include "core/branch/transfer_store.h"
#include "core/census/employer_store.h"
#include "core/census/place_store.h"

namespace nuanxin::cli {

const QString kRiders = QStringLiteral("江岚配送党支部"), kDrivers = QStringLiteral("安途网约车党支部"),
              kExpress = QStringLiteral("快递行业第一联合党支部"),
              kMobile = QStringLiteral("朝晖街道新就业群体流动党员党支部");

namespace {

const QString kRidersFounded = QStringLiteral("2023-06-12");

struct DemoInstructor {
    QString name, sentBy, employer, branch;
};
const std::vector<DemoInstructor> kInstructors{
    {QStringLiteral("鲁清"), QStringLiteral("区委宣传部"), QStringLiteral("示范区青禾网络传媒有限公司"), {}},
    {QStringLiteral("姚平远"), QStringLiteral("清溪街道"), {}, kDrivers},
    {QStringLiteral("管宁"), QStringLiteral("区邮政业发展中心"), {}, kExpress}};

std::vector<MemberRow> membersOf(Ledger& ledger, OrganisationId branch, bool withElsewhere = false) {
    RosterQuery query;
    query.organisation = branch;
    query.withElsewhere = withElsewhere;
    const RosterStore roster(ledger);
    return roster.rows(roster.ids(query), query.day);
}

EmployerId employerNamed(Ledger& ledger, const QString& name) {
    for (const Employer& employer : EmployerStore(ledger).list()) {
        if (employer.name == name) {
            return employer.id;
        }
    }
    throw Error(ErrorKind::Internal, name);  // the rosters come with the program
}

void enterInstructors(Ledger& ledger) {
    InstructorStore store(ledger);
    for (const DemoInstructor& given : kInstructors) {
        Instructor instructor;
        instructor.name = given.name;
        instructor.sentBy = given.sentBy;
        instructor.from = monthsAgo(10);
        InstructorDuty duty;
        duty.instructor = store.save(instructor);
        duty.from = instructor.from;
        if (given.branch.isEmpty()) {
            duty.employer = employerNamed(ledger, given.employer);
        } else {
            duty.organisation = demoBranch(ledger, given.branch);
        }
        store.save(duty);
    }
}

// Two of the riders' branch made themselves known late, two others have not yet.
void enterFindings(Ledger& ledger, const std::vector<MemberRow>& riders) {
    MemberStore store(ledger);
    ledger.write(Words::tr("补登江岚配送党支部党员的来历"), [&](Database&) {
        int founders = 0, found = 0;
        for (const MemberRow& rider : riders) {
            Relationship lies = store.relationships(rider.id).back();
            const bool isFounder = rider.joinedOn < kRidersFounded && founders < 3;
            founders += isFounder ? 1 : 0;
            lies.from = isFounder ? kRidersFounded : std::max(rider.joinedOn, monthsAgo(18));
            store.put(lies);
            if (isFounder || rider.status != MemberStatus::Full || found == 4) {
                continue;
            }
            Member member = *store.find(rider.id);
            member.finding = found % 2 == 0 ? MemberFinding::OrganisationFoundMember
                                            : MemberFinding::MemberFoundOrganisation;
            member.foundOn = lies.from;
            member.madeKnownOn = found++ < 2 ? lies.from : QString();
            store.put(member);
        }
    });
}

// Two whose relationship lies far away move it here: one has arrived, the other is on the way.
void enterTransfers(Ledger& ledger) {
    TransferStore store(ledger);
    int number = 0;
    for (const MemberRow& member : membersOf(ledger, {}, true)) {
        if (member.elsewhere.isEmpty() || !member.worker.isValid() || number == 2) {
            continue;
        }
        Transfer transfer;
        transfer.member = member.id;
        transfer.fromElsewhere = member.elsewhere;
        transfer.to = demoBranch(ledger, kMobile);
        transfer.reason = QStringLiteral("长期在示范区工作");
        const TransferId id = store.save(transfer);
        store.addStep(id, {{}, TransferStepKind::Requested, daysAgo(30), {}});
        store.addStep(id, {{}, TransferStepKind::LetterIssued, daysAgo(21), {}});
        if (number++ == 0) {
            store.addStep(id, {{}, TransferStepKind::Received, daysAgo(9), {}});
        }
    }
}

// Expected at their community, and not there: one overdue, one still in time.
void enterExpected(Ledger& ledger, const std::vector<MemberRow>& mobile) {
    CheckInStore store(ledger);
    const std::vector<CheckInPoint> points = store.points();
    int number = 0;
    for (const MemberRow& member : mobile) {
        if (store.of(member.id).empty() && number < 2) {
            CheckIn expected;
            expected.member = member.id;
            expected.point = points.front().id;
            expected.expectedBy = daysAgo(number++ == 0 ? 9 : -12);
            store.save(expected);
        }
    }
}

}  // namespace

OrganisationId demoBranch(Ledger& ledger, const QString& name) {
    const std::vector<OrganisationId> found = OrganisationStore(ledger).findByName(name);
    if (found.empty()) {
        throw Error(ErrorKind::Internal, name);  // the rosters come with the program
    }
    return found.front();
}

void enterCheckInPoints(Ledger& ledger) {
    std::vector<CheckInPoint> points;
    for (const Place& place : PlaceStore(ledger).list()) {
        if (place.level == PlaceLevel::Community) {
            CheckInPoint point;
            point.name = QStringLiteral("%1报到点").arg(place.name);
            point.place = place.id;
            point.from = QStringLiteral("2023-01-01");
            points.push_back(point);
        }
    }
    CheckInStore(ledger).addPoints(points);
}

void enterBranches(Ledger& ledger) {
    OrganisationPartStore parts(ledger);
    const OrganisationId riders = demoBranch(ledger, kRiders);
    parts.save(BranchCommittee{{}, riders, kRidersFounded, {}});
    for (const QString& name : {QStringLiteral("朝晖党小组"), QStringLiteral("清溪党小组")}) {
        parts.save(PartyGroup{{}, riders, name, QStringLiteral("2023-09-01"), {}});
    }
    for (Post post : parts.posts(demoBranch(ledger, kMobile))) {
        post.source = PostSource::Seconded;
        post.from = QStringLiteral("2024-11-05");
        parts.save(post);
    }
    enterInstructors(ledger);
}

void enterMembers(Ledger& ledger) {
    enterFindings(ledger, membersOf(ledger, demoBranch(ledger, kRiders)));
    enterTransfers(ledger);
    enterExpected(ledger, membersOf(ledger, demoBranch(ledger, kMobile)));
}

}  // namespace nuanxin::cli
