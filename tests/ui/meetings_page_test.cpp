// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/meetings_page.h"

#include <QAbstractItemModelTester>
#include <QToolButton>

#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/drafts.h"
#include "tests/ui/window_fixture.h"
#include "ui/branch/attendance_list.h"
#include "ui/branch/branch_life_home.h"
#include "ui/branch/meeting_form.h"
#include "ui/branch/meeting_sheet.h"
#include "ui/branch/period_step.h"
#include "ui/form/look_up_edit.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

// As an input method does it; keys are for letters only.
void enterInto(WindowFixture& f, const char* field, const QString& text) {
    auto* edit = f.control<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    edit->insert(text);
}

const int kThisYear = QDate::currentDate().year();

struct MeetingsWindow : WindowFixture {
    OrganisationId branch = addBranch("骑手党支部");
    MemberId first = addMember("张三"), second = addMember("李四");

    OrganisationId addBranch(const char* name) {
        Organisation organisation;
        organisation.name = QString::fromUtf8(name);
        organisation.foundedOn = QStringLiteral("2020-01-01");
        return OrganisationStore(*ledger).save(organisation);
    }
    MemberId addMember(const char* name, OrganisationId where = {}) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        WorkerStore(*ledger).save(worker);
        Member member;
        member.worker = worker.id;
        member.joinedOn = QStringLiteral("2015-07-01");
        member.becameFullOn = QStringLiteral("2016-07-01");
        const MemberId id = MemberStore(*ledger).save(member);
        MemberStore(*ledger).save(
            Relationship{{}, id, where.isValid() ? where : branch, {}, QStringLiteral("2020-02-01"), {}});
        return id;
    }
    MeetingId addMeeting(const QString& day, MeetingKind kind = MeetingKind::ThemeDay) {
        Meeting meeting;
        meeting.kind = kind;
        meeting.heldOn = day;
        meeting.hosts = {branch};
        return MeetingStore(*ledger).save(meeting);
    }
    void rest() {
        for (int i = 0; i < 3; ++i) {
            settle();
        }
    }
    MeetingsPage* openPage() {
        auto* found = page<MeetingsPage>("meetings");
        rest();
        return found;
    }
    LedgerTable* grid() { return control<LedgerTable>("全年组织生活"); }
    QString cell(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
    void goTo(int row, int column) {
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(row, column));
    }
    void press(const char* text) {
        WindowFixture::press(text);
        rest();
    }
    std::vector<Meeting> meetings() { return MeetingStore(open()).list(); }
};

const MeetingId kJointLecture(7);

// One theme day or none of its own, and the lecture that all of them held together.
BranchYear branchYear(const char* name, qint64 id, MeetingMonth may) {
    BranchYear year;
    year.branch.id = OrganisationId(id);
    year.branch.name = QString::fromUtf8(name);
    MeetingYearRow theme{MeetingKind::ThemeDay, {}, {}}, lecture{MeetingKind::PartyLecture, {}, {}};
    theme.months[4] = may;
    lecture.months[4] = {1, 0, 0};
    for (int held = 0; held < may.held; ++held) {
        theme.meetings.emplace_back(10 * id + held);
    }
    lecture.meetings = {kJointLecture};
    year.rows = {theme, lecture};
    return year;
}

}  // namespace

TEST_CASE("a month says what was held, is missing and is still to be held", "[meetings]") {
    const auto [month, showDue, shown] = GENERATE(table<MeetingMonth, bool, const char*>({
        {{0, 0, 0}, true, ""},
        {{2, 0, 0}, true, "2"},
        {{0, 1, 0}, true, "缺1"},
        {{2, 3, 0}, true, "2 缺3"},
        {{0, 0, 2}, true, "待2"},
        {{1, 0, 2}, true, "1 待2"},
        {{1, 0, 2}, false, "1"},
        {{0, 0, 2}, false, ""},
    }));
    CHECK(MeetingGridModel::monthText(month, showDue) == QString::fromUtf8(shown));
}

TEST_CASE("the year of branches opens to kinds, filters and sorts by what is missing", "[meetings]") {
    MeetingGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.isEmpty());
    const int may = MeetingGridModel::FirstMonth + 4;
    model.setYears({branchYear("骑手党支部", 1, {1, 0, 0}), branchYear("快递党支部", 2, {0, 2, 0})}, 2026,
                   QDate(2026, 6, 1));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, may).data().toString() == QStringLiteral("2"));
    CHECK(model.index(1, may).data().toString() == QStringLiteral("1 缺2"));
    CHECK(model.total() == MeetingMonth{2, 2, 0});  // the lecture once
    model.toggle(2);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(2, 0).data().toString() == QStringLiteral("主题党日"));
    CHECK(model.index(2, may).data().toString() == QStringLiteral("缺2"));
    CHECK(model.placeAt(2, may).kind == MeetingKind::ThemeDay);
    CHECK(model.placeAt(2, may).month == 5);
    CHECK(model.rowIdOf(model.placeAt(2, may)) == model.idAt(2));
    model.sort(may, Qt::AscendingOrder);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("快递党支部"));
    model.setFilter({{}, {}, true});
    REQUIRE(model.rowCount() == 2);  // the branch that lacks, and the kind it lacks
    CHECK(model.branches() == 1);
    model.setFilter({{}, {MeetingKind::PartyLecture}, false});
    CHECK(model.total() == MeetingMonth{1, 0, 0});
    model.setFilter({QStringLiteral("qs"), {}, false});
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("骑手党支部"));
    CHECK(model.rowCount() == 1);
    model.setYears({}, 2026, QDate(2026, 6, 1));
}

TEST_CASE("the grid shows a branch's year, and another year is a step away", "[meetings]") {
    MeetingsWindow f;
    f.addMeeting(QStringLiteral("%1-02-10").arg(kThisYear - 1));
    f.adopt();
    f.openPage();
    REQUIRE(f.grid()->model()->rowCount() == 1);
    CHECK(f.cell(0, 0) == QStringLiteral("骑手党支部"));
    auto* year = f.window->currentPage()->findChild<PeriodStep*>();
    QTest::mouseClick(year->findChildren<QToolButton*>().front(), Qt::LeftButton);
    f.rest();
    CHECK(year->year() == kThisYear - 1);
    CHECK(f.cell(0, MeetingGridModel::FirstMonth + 1) == QStringLiteral("1"));
    CHECK(f.cell(0, MeetingGridModel::FirstMonth) == QStringLiteral("缺1"));
    CHECK(f.says("开会 1 次，缺 21 次"));  // 11 theme days, 4 assemblies, 4 lectures, 2 of the year
}

TEST_CASE("a cell lists its meetings; one is entered, ticked, saved and taken back", "[meetings]") {
    MeetingsWindow f;
    f.adopt();
    MeetingsPage* page = f.openPage();
    const int month = QDate::currentDate().month();
    f.goTo(0, MeetingGridModel::FirstMonth + month - 1);
    QTest::keyClick(f.grid(), Qt::Key_Return);
    f.rest();
    CHECK(f.says("本月还要开"));
    page->perform(Command::New);
    f.rest();
    // The first of this month that is still to be held.
    CHECK(f.control<LookUpEdit>("会议类别")->key() ==
          (month == 12 || month % 3 == 0 ? QStringLiteral("branch_assembly") : QStringLiteral("theme_day")));
    CHECK(f.control<QLineEdit>("日期")->text() == QDate::currentDate().toString(Qt::ISODate));
    f.control<LookUpEdit>("会议类别")->choose(QStringLiteral("theme_day"));
    enterInto(f, "地点", QStringLiteral("“饶城e家”驿站"));
    enterInto(f, "决定事项", QStringLiteral("每月走访一次"));
    auto* table = page->sheet()->findChild<AttendanceTable*>();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(f.says("应到 2，还没有登记到会"));
    page->sheet()->attendance()->focusTable();
    QTest::keyClicks(table, QStringLiteral("zs"));
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(f.says("应到 2，实到 1，请假 0，缺席 1"));
    page->perform(Command::Save);
    f.rest();
    REQUIRE(f.meetings().size() == 1);
    const Meeting stored = f.meetings()[0];
    CHECK(stored.kind == MeetingKind::ThemeDay);
    CHECK(stored.present == 1);
    CHECK(stored.entitled == 2);
    CHECK(MeetingStore(f.open()).decisions(stored.id).size() == 1);
    f.press("撤销");
    CHECK(f.meetings().empty());
    CHECK(f.grid()->isVisible());  // there is nothing left to show of it
    CHECK(Drafts(f.open()).list().empty());
}

TEST_CASE("somebody from elsewhere is asked to sit in, is kept and is not counted", "[meetings]") {
    MeetingsWindow f;
    Member guest;
    guest.name = QStringLiteral("周宁");
    guest.id = MemberStore(*f.ledger).save(guest);
    MemberStore(*f.ledger).save(
        Relationship{{}, guest.id, {}, QStringLiteral("街道机关党支部"), QStringLiteral("2020-02-01"), {}});
    const MeetingId id = f.addMeeting(QDate::currentDate().toString(Qt::ISODate));
    f.adopt();
    MeetingsPage* page = f.openPage();
    page->receive(id.value());
    f.rest();
    auto* list = page->sheet()->attendance();
    CHECK(list->model().list().size() == 2);
    auto* field = f.control<LookUpEdit>("列席人员");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("zhoun"));
    QTest::keyClick(field, Qt::Key_Return);
    f.rest();
    CHECK(f.says("应到 2，实到 0，请假 0，缺席 2，列席 1"));
    CHECK(field->key().isEmpty());
    page->perform(Command::Save);
    f.rest();
    CHECK(MeetingStore(f.open()).find(id)->entitled == 2);
    const auto stored = MeetingStore(f.open()).attendance(id);
    REQUIRE(stored.size() == 3);
    CHECK(stored[2].member == guest.id);
    CHECK(stored[2].presence == Presence::Observing);
    CHECK(list->model().list().back().mark == Mark::Observing);
}

TEST_CASE("the list that is stored is shown again, and saving it unchanged changes nothing", "[meetings]") {
    MeetingsWindow f;
    Meeting meeting;
    meeting.heldOn = QStringLiteral("%1-01-10").arg(kThisYear);
    meeting.hosts = {f.branch};
    const MeetingId id = MeetingStore(*f.ledger).save(
        meeting, std::vector<Attendance>{{f.first, Presence::Excused, QStringLiteral("出车")}},
        {{{}, {}, QStringLiteral("设先锋岗"), QStringLiteral("张三"), QStringLiteral("2026-06-30"), {}}});
    f.adopt();
    MeetingsPage* page = f.openPage();
    page->receive(id.value());
    f.rest();
    CHECK(f.says("应到 1，实到 0，请假 1，缺席 0"));
    CHECK(page->sheet()->form()->changes() == 0);
    auto* table = page->sheet()->findChild<AttendanceTable*>();
    CHECK(table->model()->rowCount() == 2);  // who was not entitled stands behind
    CHECK(table->model()->index(0, AttendanceModel::Reason).data().toString() == QStringLiteral("出车"));
    page->sheet()->attendance()->focusTable();
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(page->sheet()->form()->changes() == 1);
    page->perform(Command::Save);
    f.rest();
    CHECK(f.meetings()[0].present == 1);
    CHECK(MeetingStore(f.open()).decisions(id).size() == 1);
}

TEST_CASE("counts without names stay what they were until somebody is ticked", "[meetings]") {
    MeetingsWindow f;
    const MeetingId id = f.addMeeting(QStringLiteral("%1-01-10").arg(kThisYear));
    Meeting counted = *MeetingStore(*f.ledger).find(id);
    counted.entitled = 30;
    counted.present = 28;
    MeetingStore(*f.ledger).save(counted);
    f.adopt();
    MeetingsPage* page = f.openPage();
    page->receive(id.value());
    f.rest();
    enterInto(f, "地点", QStringLiteral("社区"));
    page->perform(Command::Save);
    f.rest();
    CHECK(f.meetings()[0].place == QStringLiteral("社区"));
    CHECK(f.meetings()[0].entitled == 30);
    CHECK(MeetingStore(f.open()).attendance(id).empty());
}

TEST_CASE("a meeting without a host or with a wrong day is not stored", "[meetings]") {
    MeetingsWindow f;
    f.adopt();
    MeetingsPage* page = f.openPage();
    page->perform(Command::New);
    f.rest();
    enterInto(f, "日期", QStringLiteral("很久以前"));
    page->perform(Command::Save);
    f.rest();
    CHECK(f.meetings().empty());
    CHECK(f.says("请选择召开会议的党组织"));
    enterInto(f, "日期", QStringLiteral("2026.5.10"));
    f.control<LookUpEdit>("召开的党组织")->choose(QString::number(f.branch.value()));
    f.rest();
    CHECK(f.says("应到 2，还没有登记到会"));
    page->perform(Command::Save);
    f.rest();
    REQUIRE(f.meetings().size() == 1);
    CHECK(f.meetings()[0].heldOn == QStringLiteral("2026-05-10"));
}

TEST_CASE("a second host brings its members, and ticks already made stay", "[meetings]") {
    MeetingsWindow f;
    const OrganisationId other = f.addBranch("快递党支部");
    f.addMember("王五", other);
    f.adopt();
    MeetingsPage* page = f.openPage();
    f.goTo(0, 0);
    for (int row = 0; row < 2; ++row) {
        if (f.cell(row, 0) == QStringLiteral("骑手党支部")) {
            f.goTo(row, 0);
        }
    }
    page->perform(Command::New);
    f.rest();
    AttendanceModel& list = page->sheet()->attendance()->model();
    REQUIRE(list.list().size() == 2);
    list.setMark(0, Mark::Present);
    const MemberId ticked = list.at(0).member;
    auto* hosts = f.control<LookUpEdit>("召开的党组织");
    hosts->setFocus();
    QTest::keyClicks(hosts, QStringLiteral("kd"));  // 快递党支部
    QTest::keyClick(hosts, Qt::Key_Return);         // takes what the list marks
    f.rest();
    CHECK(hosts->text().isEmpty());
    REQUIRE(list.list().size() == 3);
    CHECK(list.counts() == AttendanceCounts{3, 1, 0, 2});
    CHECK(std::ranges::find(list.list(), ticked, &AttendanceRow::member)->mark == Mark::Present);
    page->perform(Command::Save);
    f.rest();
    CHECK(f.meetings()[0].hosts.size() == 2);
}

TEST_CASE("what was typed of a meeting is kept as a draft and offered again", "[meetings]") {
    MeetingsWindow f;
    f.adopt();
    MeetingsPage* page = f.openPage();
    f.goTo(0, 0);
    page->perform(Command::New);
    f.rest();
    enterInto(f, "地点", QStringLiteral("社区活动室"));
    page->sheet()->attendance()->model().setMark(0, Mark::Present);
    f.window->goTo(QStringLiteral("home"));
    f.rest();
    REQUIRE(Drafts(f.open()).list().size() == 1);
    const Draft draft = Drafts(f.open()).list()[0];
    page = f.openPage();
    page->receive(QVariant::fromValue(DraftKey{draft.form, draft.record}));
    f.press("接着填");
    CHECK(f.control<QLineEdit>("地点")->text() == QStringLiteral("社区活动室"));
    CHECK(page->sheet()->attendance()->model().counts().present == 1);
    page->perform(Command::Save);
    f.rest();
    CHECK(f.meetings().size() == 1);
    CHECK(Drafts(f.open()).list().empty());
}

TEST_CASE("a meeting is deleted from its cell, and comes back", "[meetings]") {
    MeetingsWindow f;
    f.addMeeting(QStringLiteral("%1-01-10").arg(kThisYear));
    f.adopt();
    MeetingsPage* page = f.openPage();
    f.goTo(0, MeetingGridModel::FirstMonth);
    QTest::keyClick(f.grid(), Qt::Key_Return);
    f.rest();
    auto* list = f.control<LedgerTable>("开过的会议");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(page->canPerform(Command::Delete));
    page->perform(Command::Delete);
    f.rest();
    CHECK(f.meetings().empty());
    CHECK(list->model()->rowCount() == 0);
    f.press("撤销");
    CHECK(f.meetings().size() == 1);
}

TEST_CASE("the home page says what is still to be held this month and what is missing", "[meetings]") {
    MeetingsWindow f;
    const QDate today = QDate::currentDate();
    const BranchYear before = MeetingStore(*f.ledger).years(today.year(), today)[0];
    int due = 0;
    for (const MeetingYearRow& row : before.rows) {
        due += row.months[static_cast<size_t>(today.month() - 1)].due;
    }
    REQUIRE(due > 0);
    const auto titleWith = [&](const QString& part) {
        const HomeShare share = meetingsAtHome(*f.ledger);
        return std::ranges::any_of(share.duties,
                                   [&](const HomeDuty& duty) { return duty.title.contains(part); });
    };
    CHECK(titleWith(QStringLiteral("本月还要开的会 %1 次").arg(due)));
    f.addMeeting(today.toString(Qt::ISODate));
    CHECK_FALSE(titleWith(QStringLiteral("本月还要开的会 %1 次").arg(due)));
}

TEST_CASE("an empty ledger says what the year is for; a reader enters nothing", "[meetings]") {
    WindowFixture f;
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    auto* page = f.page<MeetingsPage>("meetings");
    f.settle();
    f.settle();
    CHECK(f.says("还没有党支部"));
    CHECK(f.button("登记会议", true) == nullptr);
    CHECK_FALSE(page->canPerform(Command::New));
}
