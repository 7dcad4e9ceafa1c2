// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/attendance_list.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/branch/organisation_part_store.h"
#include "tests/branch/branch_fixture.h"
#include "ui/branch/name_jump.h"
#include "ui/shell/settings.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::test::BranchFixture;

namespace {

std::vector<AttendanceRow> rowsOf(const QStringList& names) {
    std::vector<AttendanceRow> rows;
    for (const QString& name : names) {
        rows.push_back(
            {MemberId(static_cast<qint64>(rows.size()) + 1), name, {}, MemberStatus::Full, Mark::Absent, {}});
    }
    return rows;
}

// The list as it stands before a person, with 陈静 at the top.
struct ListInSight {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    AttendanceList list{settings};
    AttendanceTable* table = list.findChild<AttendanceTable*>();

    ListInSight() {
        list.show(rowsOf({QStringLiteral("陈静"), QStringLiteral("单田芳"), QStringLiteral("王强"),
                          QStringLiteral("张三"), QStringLiteral("张欣")}),
                  false);
        list.resize(500, 400);
        list.QWidget::show();
        QApplication::setActiveWindow(&list);
        list.focusTable();
    }
    QString current() const { return list.model().at(table->currentIndex().row()).name; }
    Mark markOf(const char* name) const {
        const auto& rows = list.model().list();
        return std::ranges::find(rows, QString::fromUtf8(name), &AttendanceRow::name)->mark;
    }
    void type(const char* keys) { QTest::keyClicks(table, QLatin1String(keys)); }
};

}  // namespace

TEST_CASE("a name is gone to by the letters it reads by, the surname as a surname", "[attendance]") {
    const auto [name, typed, reads] = GENERATE(table<const char*, const char*, bool>({
        {"张三", "z", true},
        {"张三", "zs", true},
        {"张三", "zhangs", true},
        {"张三", "张", true},
        {"张三", "s", false},
        {"单田芳", "stf", true},
        {"单田芳", "Shan", true},
        {"王强", "z", false},
    }));
    INFO(name << typed);
    CHECK(readsAs(QString::fromUtf8(name), QString::fromUtf8(typed)) == reads);
}

TEST_CASE("letters jump, Space ticks and goes on", "[attendance]") {
    ListInSight f;
    CHECK(f.current() == QStringLiteral("陈静"));
    QTest::keyClick(f.table, Qt::Key_Space);
    CHECK(f.markOf("陈静") == Mark::Present);
    CHECK(f.current() == QStringLiteral("单田芳"));
    f.type("zx");
    CHECK(f.current() == QStringLiteral("张欣"));
    QTest::keyClick(f.table, Qt::Key_Space);
    CHECK(f.markOf("张欣") == Mark::Present);
    CHECK(f.markOf("张三") == Mark::Absent);
    QTest::qWait(NameJump::kTogetherMs + 50);
    f.type("w");
    CHECK(f.current() == QStringLiteral("王强"));
    f.type("q");  // within the second: 王强 reads so as well
    CHECK(f.current() == QStringLiteral("王强"));
    QTest::keyClick(f.table, Qt::Key_Space);
    QTest::keyClick(f.table, Qt::Key_Up);
    QTest::keyClick(f.table, Qt::Key_Space);  // once more takes the tick away
    CHECK(f.markOf("王强") == Mark::Absent);
    CHECK(f.list.model().counts() == AttendanceCounts{5, 2, 0, 3});
}

TEST_CASE("one letter after the other goes through all who read so", "[attendance]") {
    ListInSight f;
    f.type("z");
    CHECK(f.current() == QStringLiteral("张三"));
    QTest::qWait(NameJump::kTogetherMs + 50);
    f.type("z");
    CHECK(f.current() == QStringLiteral("张欣"));
    QTest::qWait(NameJump::kTogetherMs + 50);
    f.type("z");
    CHECK(f.current() == QStringLiteral("张三"));
}

TEST_CASE("digits say what became of a person, and the counts follow", "[attendance]") {
    ListInSight f;
    QSignalSpy edited(&f.list, &AttendanceList::edited);
    CHECK_FALSE(f.list.isMarked());
    f.type("1230");
    CHECK(f.markOf("陈静") == Mark::Present);
    CHECK(f.markOf("单田芳") == Mark::Excused);
    CHECK(f.markOf("王强") == Mark::Absent);
    CHECK(f.markOf("张三") == Mark::NotEntitled);
    CHECK(f.current() == QStringLiteral("张欣"));
    CHECK(f.list.isMarked());
    CHECK(edited.count() == 4);
    CHECK(f.list.model().counts() == AttendanceCounts{4, 1, 1, 2});
    CHECK(f.list.model().attendance().size() == 4);
}

TEST_CASE("all are there, but for whoever is not entitled", "[attendance]") {
    ListInSight f;
    f.type("0");
    auto* all = [&] {
        for (QPushButton* each : f.list.findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("全到")) {
                return each;
            }
        }
        return static_cast<QPushButton*>(nullptr);
    }();
    REQUIRE(all != nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(f.list.model().counts() == AttendanceCounts{4, 4, 0, 0});
    CHECK(f.markOf("陈静") == Mark::NotEntitled);
    CHECK(f.table->hasFocus());
}

TEST_CASE("several selected are marked at once", "[attendance]") {
    ListInSight f;
    QTest::keyClick(f.table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.table, Qt::Key_Space);
    CHECK(f.list.model().counts().present == 5);
}

TEST_CASE("a reason is taken of those who were not there", "[attendance]") {
    ListInSight f;
    AttendanceModel& model = f.list.model();
    const QModelIndex reason = model.index(0, AttendanceModel::Reason);
    CHECK(model.setData(reason, QStringLiteral("出车"), Qt::EditRole));
    CHECK(model.attendance()[0].reason == QStringLiteral("出车"));
    model.setMark(0, Mark::Present);
    CHECK(model.attendance()[0].reason.isEmpty());
    CHECK_FALSE(model.setData(reason, QStringLiteral("出车"), Qt::EditRole));
}

TEST_CASE("a reader's list does not change", "[attendance]") {
    ListInSight f;
    f.list.setReadOnly(true);
    QTest::keyClick(f.table, Qt::Key_Space);
    f.type("1");
    CHECK(f.list.model().counts().present == 0);
}

TEST_CASE("the model is sound, also empty", "[attendance]") {
    AttendanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.counts() == AttendanceCounts{});
    model.markAll(Mark::Present);
    model.setRows(rowsOf({QStringLiteral("张三"), QStringLiteral("李四")}));
    model.setMark(1, Mark::Excused);
    CHECK(model.index(1, AttendanceModel::Presence).data().toString() == QStringLiteral("请假"));
    model.setRows({});
}

TEST_CASE("who is entitled follows from the kind of the meeting", "[attendance]") {
    BranchFixture f;
    f.addMember("张三", "2024-01-01", f.branch);
    const MemberId li = f.addMember("李四", "2024-01-01", f.branch);
    f.addMember("王五", "2026-06-01", f.branch);  // came later
    Post post;
    post.organisation = f.branch;
    post.kind = PostKind::Secretary;
    post.worker = MemberStore(*f.ledger).find(li)->worker;
    post.from = QStringLiteral("2024-01-01");
    OrganisationPartStore(*f.ledger).save(post);
    Meeting meeting;
    meeting.heldOn = QStringLiteral("2026-05-10");
    meeting.hosts = {f.branch};
    const auto entitled = [&](const std::vector<Attendance>& stored) {
        QStringList names;
        for (const AttendanceRow& row : attendanceRows(*f.ledger, meeting, stored)) {
            if (row.mark != Mark::NotEntitled) {
                names << row.name;
            }
        }
        return names.join(u' ');
    };
    CHECK(entitled({}) == QStringLiteral("李四 张三"));
    meeting.kind = MeetingKind::CommitteeMeeting;
    CHECK(entitled({}) == QStringLiteral("李四"));
    meeting.kind = MeetingKind::PartyLecture;
    CHECK(entitled({{li, Presence::Excused, {}}}) == QStringLiteral("李四"));  // a stored list stands
    CHECK(attendanceRows(*f.ledger, meeting, {{li, Presence::Excused, {}}}).size() == 2);

    // A group's list is the one of its last meeting.
    meeting.kind = MeetingKind::GroupMeeting;
    CHECK(entitled({}) == QStringLiteral("李四 张三"));
    Meeting before = meeting;
    before.heldOn = QStringLiteral("2026-04-10");
    MeetingStore(*f.ledger).save(before, std::vector<Attendance>{{li, Presence::Present, {}}}, {});
    CHECK(entitled({}) == QStringLiteral("李四"));
}

TEST_CASE("a guest sits in and is not counted", "[attendance]") {
    ListInSight f;
    auto rows = rowsOf({QStringLiteral("陈静"), QStringLiteral("王强")});
    rows[1].isGuest = true;
    rows[1].mark = Mark::NotEntitled;
    f.list.show(rows, false);
    f.list.focusTable();
    QTest::keyClick(f.table, Qt::Key_Space);
    QTest::keyClick(f.table, Qt::Key_Space);
    CHECK(f.markOf("陈静") == Mark::Present);
    CHECK(f.markOf("王强") == Mark::Observing);
    CHECK(f.list.model().counts() == AttendanceCounts{1, 1, 0, 0, 1});
    REQUIRE(f.list.model().attendance().size() == 2);
    CHECK(f.list.model().attendance()[1].presence == Presence::Observing);
    f.type("2");  // a guest cannot be missed
    CHECK(f.markOf("王强") == Mark::NotEntitled);
    CHECK(f.list.model().attendance().size() == 1);
    f.type("1");
    CHECK(f.markOf("王强") == Mark::Observing);
    QTest::keyClick(f.table, Qt::Key_Up);
    f.type("4");  // also one of the members
    CHECK(f.list.model().counts() == AttendanceCounts{0, 0, 0, 0, 2});
}

TEST_CASE("who belongs to the list is chosen by a button as well", "[attendance]") {
    ListInSight f;
    const auto press = [&](const char* text) {
        for (QPushButton* each : f.list.findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text) && each->isVisible()) {
                return QTest::mouseClick(each, Qt::LeftButton);
            }
        }
        FAIL(text);
    };
    press("移出应到");
    CHECK(f.markOf("陈静") == Mark::NotEntitled);
    CHECK(f.list.model().counts().entitled == 4);
    QTest::keyClick(f.table, Qt::Key_Up);
    press("列入应到");
    CHECK(f.markOf("陈静") == Mark::Absent);
    CHECK(f.list.model().counts().entitled == 5);
}

TEST_CASE("a seconded secretary is listed below the members, once he has a record as a member",
          "[attendance]") {
    BranchFixture f;
    const MemberId zhang = f.addMember("张三", "2024-01-01", f.branch);
    Post post;
    post.organisation = f.branch;
    post.source = PostSource::Seconded;
    post.name = QStringLiteral("王强");
    OrganisationPartStore(*f.ledger).save(post);
    Meeting meeting;
    meeting.heldOn = QStringLiteral("2026-05-10");
    meeting.hosts = {f.branch};
    CHECK(attendanceRows(*f.ledger, meeting, {}).size() == 1);
    CHECK(guestsWithoutRecord(*f.ledger, meeting) == QStringList{QStringLiteral("王强（选派书记）")});
    Member member;
    member.name = QStringLiteral("王强");
    MemberStore members(*f.ledger);
    const MemberId wang = members.save(member);
    members.save(Relationship{{}, wang, {}, QStringLiteral("街道机关党支部"), {}, {}});
    CHECK(guestsWithoutRecord(*f.ledger, meeting).isEmpty());
    const auto rows = attendanceRows(*f.ledger, meeting, {});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].member == zhang);
    CHECK(rows[1].member == wang);
    CHECK(rows[1].isGuest);
    CHECK(rows[1].mark == Mark::NotEntitled);
    CHECK(rows[1].role == QStringLiteral("选派书记"));

    const std::vector<Attendance> list{{zhang, Presence::Present, {}}, {wang, Presence::Observing, {}}};
    const MeetingId id = MeetingStore(*f.ledger).save(meeting, list, {});
    CHECK(MeetingStore(*f.ledger).find(id)->entitled == 1);
    CHECK(MeetingStore(*f.ledger).find(id)->present == 1);
    meeting.id = id;
    const auto again = attendanceRows(*f.ledger, meeting, MeetingStore(*f.ledger).attendance(id));
    CHECK(again[1].mark == Mark::Observing);
    // The next group's list does not count him either.
    meeting.kind = MeetingKind::GroupMeeting;
    MeetingStore(*f.ledger).save(meeting, list, {});
    Meeting next = meeting;
    next.id = {};
    CHECK(attendanceRows(*f.ledger, next, {})[1].isGuest);
}
