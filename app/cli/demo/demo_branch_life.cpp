// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in the demo's branches: meetings, dues, people on their way into the Party.
#include <algorithm>

#include "app/cli/demo/demo_branch.h"
#include "app/cli/demo/demo_days.h"
#include "app/cli/words.h"
#include "core/branch/development_store.h"
#include "core/branch/dues_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/roster_store.h"
#include "core/census/worker_roll_store.h"

namespace nuanxin::cli {

namespace {

constexpr int kReviewDays = 150;  // within the six months of the rule

// Meetings of one kind; the months that are not named are gaps.
struct DemoSeries {
    QString branch;
    MeetingKind kind;
    std::vector<int> months;
    int day;
    int group = -1;     // number of the Party group
    QString with = {};  // another host
};

const std::vector<DemoSeries>& series() {
    using Kind = MeetingKind;
    static const std::vector<DemoSeries> all{
        {kRiders, Kind::BranchAssembly, {3, 6, 9, 12}, 18},
        {kRiders, Kind::CommitteeMeeting, {1, 3, 4, 5, 6, 7, 9, 10, 11, 12}, 6},
        {kRiders, Kind::GroupMeeting, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 12, 0},
        {kRiders, Kind::GroupMeeting, {1, 2, 3, 4, 6, 8, 9, 10, 12}, 13, 1},
        {kRiders, Kind::PartyLecture, {2, 5, 8, 11}, 20},
        {kRiders, Kind::ThemeDay, {1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12}, 10},
        {kRiders, Kind::ThemeDay, {7}, 1, -1, kExpress},
        {kRiders, Kind::OrganisationLife, {1}, 16},
        {kRiders, Kind::DemocraticAppraisal, {1}, 16},
        {kExpress, Kind::BranchAssembly, {3, 6, 12}, 22},
        {kExpress, Kind::PartyLecture, {1, 4, 9, 10}, 15},
        {kExpress, Kind::ThemeDay, {1, 2, 3, 5, 6, 8, 10, 11, 12}, 9},
        {kDrivers, Kind::BranchAssembly, {2, 5, 8, 11}, 14},
        {kDrivers, Kind::PartyLecture, {3, 9, 12}, 25},
        {kDrivers, Kind::ThemeDay, {1, 2, 4, 5, 6, 7, 8, 9, 11, 12}, 11},
        {kMobile, Kind::BranchAssembly, {6, 9, 12}, 28},
        {kMobile, Kind::PartyLecture, {5, 11}, 17},
        {kMobile, Kind::ThemeDay, {4, 5, 6, 9, 10, 12}, 8}};
    return all;
}

QString agendaOf(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::BranchAssembly:
            return QStringLiteral("通报一个季度的工作；讨论发展党员事项");
        case MeetingKind::PartyLecture:
            return QStringLiteral("骑手微党课：安全行驶和文明服务");
        case MeetingKind::ThemeDay:
            return QStringLiteral("学习、志愿服务、交纳党费");
        default:
            return QStringLiteral("学习和研究本月工作");
    }
}

std::vector<MemberRow> rosterOf(Ledger& ledger, OrganisationId branch) {
    RosterQuery query;
    query.organisation = branch;
    const RosterStore roster(ledger);
    return roster.rows(roster.ids(query), query.day);
}

Meeting meetingOf(Ledger& ledger, const DemoSeries& given) {
    Meeting meeting;
    meeting.kind = given.kind;
    meeting.hosts = {demoBranch(ledger, given.branch)};
    if (!given.with.isEmpty()) {
        meeting.hosts.push_back(demoBranch(ledger, given.with));
    }
    const OrganisationPartStore parts(ledger);
    if (given.group >= 0) {
        meeting.group = parts.groups(meeting.hosts.front()).at(static_cast<size_t>(given.group)).id;
    }
    for (const Post& post : parts.postsOn(meeting.hosts.front(), QDate::currentDate())) {
        meeting.chair = meeting.chair.isEmpty() ? post.name : meeting.chair;
        meeting.minuteTaker = post.name;
    }
    meeting.place = QStringLiteral("晨光社区党群服务站");
    meeting.agenda = agendaOf(given.kind);
    for (const OrganisationId host : meeting.hosts) {
        meeting.entitled += static_cast<int>(rosterOf(ledger, host).size());
    }
    const auto leaders = static_cast<int>(parts.postsOn(meeting.hosts.front(), QDate::currentDate()).size());
    meeting.entitled = given.kind == MeetingKind::CommitteeMeeting ? leaders
                       : given.group >= 0                          ? meeting.entitled / 2
                                                                   : meeting.entitled;
    return meeting;
}

void putSeries(Ledger& ledger, const DemoSeries& given) {
    const QDate today = QDate::currentDate();
    Meeting meeting = meetingOf(ledger, given);
    for (const int month : given.months) {
        const QDate day(today.year(), month, given.day);
        if (day <= today) {
            meeting.heldOn = day.toString(Qt::ISODate);
            meeting.excused = meeting.entitled > 2 ? month % 3 : 0;
            meeting.present = meeting.entitled - meeting.excused;
            MeetingStore(ledger).put(meeting);
        }
    }
}

// The last assembly of the riders by name, and what it decided: one thing done, one overdue.
void enterLastAssembly(Ledger& ledger) {
    MeetingStore store(ledger);
    MeetingQuery query;
    query.host = demoBranch(ledger, kRiders);
    query.kind = MeetingKind::BranchAssembly;
    const std::vector<Meeting> held = store.list(query);
    if (held.empty()) {
        return;
    }
    std::vector<Attendance> list;
    for (const MemberRow& member : rosterOf(ledger, query.host)) {
        const bool isAway = list.size() == 2;
        list.push_back({member.id, isAway ? Presence::Excused : Presence::Present,
                        isAway ? QStringLiteral("正在送单") : QString()});
    }
    const MeetingId last = held.back().id;
    store.setAttendance(last, list);
    const QString day = held.back().heldOn, chair = held.back().chair;
    store.save(MeetingDecision{{}, last, QStringLiteral("在三个站点设党员先锋岗"), chair, day, day});
    store.save(MeetingDecision{{}, last, QStringLiteral("补齐流动党员报到登记"), chair, daysAgo(5), {}});
}

QString lastMonth() {
    return QDate::currentDate().addMonths(-1).toString(u"yyyy-MM");
}

// The three months before the quarter of last month.
void putIncomes(DuesStore& store, MemberId member, qint64 fen) {
    for (const QString& month : monthsOfPreviousQuarter(lastMonth())) {
        store.put(MonthlyIncome{member, month, fen});
        fen += 12'345;
    }
}

StepRecord* stepOf(Development& file, const char* code) {
    const auto found = std::ranges::find_if(file.steps, [&](const StepRecord& step) {
        return step.step == QLatin1String(code) && !step.happenedOn.isEmpty();
    });
    return found == file.steps.end() ? nullptr : &*found;
}

// Every five months while an activist, up to the naming or today.
void addReviews(Development& file) {
    StepRecord *named = stepOf(file, "activist"), *ended = stepOf(file, "candidate");
    if (named == nullptr) {
        return;
    }
    const QDate last =
        ended != nullptr ? QDate::fromString(ended->happenedOn, Qt::ISODate) : QDate::currentDate();
    for (QDate day = QDate::fromString(named->happenedOn, Qt::ISODate).addDays(kReviewDays); day < last;
         day = day.addDays(kReviewDays)) {
        file.reviewedOn << day.toString(Qt::ISODate);
    }
}

void addFigures(Development& file) {
    for (const char* code : {"branch_meeting", "confirmation_meeting"}) {
        if (StepRecord* meeting = stepOf(file, code)) {
            meeting->vote = Vote{9, 8, 8};
        }
    }
    if (StepRecord* training = stepOf(file, "training")) {
        training->days = 3;
        training->hours = 24;
    }
}

// By name, what makes a file worth looking at.
void addStories(const QString& name, Development& file) {
    if (name == u"欧阳思齐") {
        file.reviewedOn.clear();
    } else if (name == u"廖健涛") {
        StepRecord planned;
        planned.step = QStringLiteral("candidate");
        planned.plannedOn = daysAgo(-15);
        file.steps.push_back(planned);
    } else if (name == u"康燕娜") {
        stepOf(file, "training")->days = 2;
        stepOf(file, "training")->hours = 16;
    } else if (name == u"曹毅") {
        stepOf(file, "branch_meeting")->vote = Vote{9, 4, 4};
    }
}

// One who goes no further: the next roster would open a new file for them.
void enterStopped(Ledger& ledger) {
    Development file;
    file.worker = WorkerRoll(ledger).ids({QStringLiteral("孙彬")}, 1).at(0);
    file.organisation = demoBranch(ledger, kDrivers);
    file.steps = {{QStringLiteral("application"), monthsAgo(9), {}},
                  {QStringLiteral("talk"), daysAgo(260), {}}};
    file.stoppedOn = daysAgo(30);
    file.note = QStringLiteral("本人已离开示范区");
    DevelopmentStore(ledger).save(file);
}

}  // namespace

void enterMeetings(Ledger& ledger) {
    ledger.write(Words::tr("登记本年组织生活"), [&](Database&) {
        for (const DemoSeries& given : series()) {
            putSeries(ledger, given);
        }
    });
    enterLastAssembly(ledger);
}

// Riders have incomes by the month, the others wages; of the last two nobody has asked yet.
void enterDues(Ledger& ledger) {
    constexpr size_t kNotAsked = 2, kPayers = 14;
    DuesStore store(ledger);
    const std::vector<MemberRow> members = rosterOf(ledger, {});
    const QString from = QDate::currentDate().addMonths(-6).toString(u"yyyy-MM"), month = lastMonth();
    ledger.write(Words::tr("登记党费计算基数"), [&](Database&) {
        for (size_t i = 0; i + kNotAsked < members.size(); ++i) {
            const bool isRider = i % 3 == 0;
            const auto wage = 280'000 + static_cast<qint64>(i * 7 % 12) * 41'500;
            store.put(DuesBase{{},
                               members[i].id,
                               isRider ? DuesPayer::SelfEmployed : DuesPayer::Wage,
                               from,
                               isRider ? 0 : wage});
            if (isRider) {
                putIncomes(store, members[i].id, 430'000 + static_cast<qint64>(i) * 17'000);
            }
        }
    });
    std::vector<DuesPayment> payments;
    for (const DuesRow& row : store.sheet({}, month)) {
        if (row.line.owed > 0 && payments.size() < kPayers) {
            payments.push_back({{}, row.member, month, row.line.owed, daysAgo(3)});
        }
    }
    store.addPayments(payments);
}

void enterDevelopment(Ledger& ledger) {
    DevelopmentStore store(ledger);
    const std::vector<DevelopmentRow> rows = store.rows({}, QDate::currentDate());
    ledger.write(Words::tr("补登发展党员考察、表决和培训情况"), [&](Database&) {
        for (const DevelopmentRow& row : rows) {
            Development file = row.file;
            addReviews(file);
            addFigures(file);
            addStories(row.name, file);
            store.put(file);
        }
    });
    enterStopped(ledger);
    QuotaStore(ledger).save({demoBranch(ledger, kRiders), QDate::currentDate().year(), 2});
}

}  // namespace nuanxin::cli
