// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/roster_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>

#include "core/branch/check_in_store.h"
#include "core/branch/transfer_store.h"
#include "core/ledger/registers.h"
#include "tests/ui/branch_window.h"
#include "ui/branch/member_form.h"
#include "ui/branch/member_lines.h"
#include "ui/branch/roster_lists.h"
#include "ui/branch/roster_model.h"
#include "ui/branch/transfer_lines.h"
#include "ui/form/sealed_edit.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/side_panel.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::BranchWindow;

namespace {

struct RosterWindow : BranchWindow {
    MemberId zhang, li;

    void addRoster() {
        addBranches();
        zhang = addMember("张三", "2020-01-01", branch, "2016-07-01");
        li = addMember("李四", "2024-05-01", branch);
    }
    RosterPage* openRoster() {
        auto* found = shown<RosterPage>("roster");
        found->showView(RosterPage::Roster);
        rest(found);
        return found;
    }
    QStringList names() { return column(0); }
    CheckInPointId addPoint() {
        return CheckInStore(*ledger).save(
            CheckInPoint{{}, QStringLiteral("骑龙社区报到点"), {}, branch, {}, {}, {}});
    }
    void edit(MemberId id) {
        table()->selectId(id.value());
        Q_EMIT table()->opened(id.value());
        settle();
    }
};

QString shownIn(const TableModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

}  // namespace

TEST_CASE("the lists beside the roster stand up to empty and filled rows", "[roster]") {
    TransferModel transfers;
    MissingModel missing;
    PointModel points;
    for (TableModel* model : std::initializer_list<TableModel*>{&transfers, &missing, &points}) {
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    }
    Transfer transfer;
    transfer.steps = {
        {{}, TransferStepKind::LetterIssued, QDate::currentDate().addDays(-9).toString(Qt::ISODate), {}}};
    transfers.setRows({{transfer, QStringLiteral("张三"), QStringLiteral("甲"), QStringLiteral("乙")},
                       {{}, QStringLiteral("李四"), {}, {}}});
    CHECK(shownIn(transfers, 0, TransferModel::Step) == QStringLiteral("开具介绍信"));
    CHECK(shownIn(transfers, 0, TransferModel::Waiting) == QStringLiteral("9"));
    CHECK(shownIn(transfers, 1, TransferModel::Step) == QStringLiteral("还没有开始"));
    MissingCheckIn late;
    late.checkIn.expectedBy = QDate::currentDate().addDays(-3).toString(Qt::ISODate);
    missing.setRows({late});
    CHECK(shownIn(missing, 0, MissingModel::Late) == QStringLiteral("3"));
    points.setRows({{{}, QStringLiteral("骑龙社区"), {}, 2, 1}});
    CHECK(shownIn(points, 0, PointModel::Present) == QStringLiteral("2"));
    transfers.setRows({});
    missing.setRows({});
    points.setRows({});
}

TEST_CASE("the roster is that of its day, narrowed by organisation and kind", "[roster]") {
    RosterWindow f;
    f.addRoster();
    const OrganisationId other = f.addOrganisation("货运党支部", OrganisationKind::Branch, f.committee);
    f.addMember("王五", "2024-01-01", other, "2016-07-01");
    f.adopt();
    RosterPage* page = f.openRoster();
    const QAbstractItemModelTester tester(f.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.names() == QStringList{QStringLiteral("李四"), QStringLiteral("王五"), QStringLiteral("张三")});
    CHECK(f.says("3 人，正式党员 2 人，预备党员 1 人"));
    page->receive(QVariant::fromValue(f.branch));
    f.rest(page);
    CHECK(f.names() == QStringList{QStringLiteral("李四"), QStringLiteral("张三")});
    auto* day = f.control<QLineEdit>("截至");
    day->setText(QStringLiteral("2023.6.30"));
    Q_EMIT day->editingFinished();
    f.rest(page);
    CHECK(f.names() == QStringList{QStringLiteral("张三")});
    CHECK(f.says("截至 2023-06-30"));
    day->clear();
    Q_EMIT day->editingFinished();
    f.rest(page);
    FilterChip* kinds = f.control<FilterChip>("筛选 类别");
    kinds->choose({int(MemberStatus::Probationary)});
    Q_EMIT kinds->changed();
    f.rest(page);
    CHECK(f.names() == QStringList{QStringLiteral("李四")});
    page->findChild<FilterLine*>()->setSearchText(QStringLiteral("zs"));
    f.rest(page);
    CHECK(f.names().isEmpty());
    f.press("清除查找和筛选");
    f.rest(page);
    CHECK(f.names().size() == 3);
}

TEST_CASE("a roster is in the order of pinyin or of strokes, and remembers which", "[roster]") {
    BranchWindow f;
    f.addBranches();
    f.addMember("曾国强", "2020-01-01", f.branch);
    f.addMember("丁一", "2020-01-01", f.branch);
    f.addMember("白云", "2020-01-01", f.branch);
    f.adopt();
    auto* page = f.shown<RosterPage>("roster");
    CHECK(f.column(0) ==
          QStringList{QStringLiteral("白云"), QStringLiteral("丁一"), QStringLiteral("曾国强")});
    f.button("拼音")->menu()->actions().at(1)->trigger();
    f.rest(page);
    CHECK(f.column(0) ==
          QStringList{QStringLiteral("丁一"), QStringLiteral("白云"), QStringLiteral("曾国强")});
    CHECK(f.button("笔画") != nullptr);
}

TEST_CASE("a member who is not on the roll is entered with where the relationship lies, in one step",
          "[roster]") {
    RosterWindow f;
    f.addBranches();
    f.adopt();
    auto* page = f.shown<RosterPage>("roster");
    f.press("登记第一名党员");
    f.say("姓名", QStringLiteral("赵六"));
    f.say("证件号码", QStringLiteral("110105194912310021"));
    page->perform(Command::Save);
    CHECK(f.says("请填写组织关系所在党组织"));
    CHECK(RosterStore(f.open()).ids({}).empty());
    f.say("证件号码", QStringLiteral("11010519491231002X"));
    f.choose("组织关系所在党组织", f.branch.value());
    f.say("组织关系转来日期", QStringLiteral("2024-06-01"));
    f.say("入党时间", QStringLiteral("2010-07"));
    f.control<LookUpEdit>("找到方式")->choose(memberFindingCode(MemberFinding::MemberFoundMember));
    page->perform(Command::Save);
    f.rest(page);
    const auto ids = RosterStore(f.open()).ids({});
    REQUIRE(ids.size() == 1);
    const MemberRow row = RosterStore(f.open()).rows(ids, QDate::currentDate()).front();
    CHECK(row.organisation == f.branch);
    CHECK(row.identity == QStringLiteral("110105********002X"));
    CHECK_FALSE(row.isMadeKnown);
    CHECK(f.table()->currentId() == ids.front().value());
    CHECK(f.says("骑手党支部 · 2024-06-01 起"));
    f.press("撤销");
    f.rest(page);
    CHECK(RosterStore(f.open()).ids({}).empty());
    CHECK(f.open().database().number("SELECT count(*) FROM relationship") == 0);
}

TEST_CASE("somebody on the roll brings name and number along, and becomes a member only once", "[roster]") {
    RosterWindow f;
    f.addBranches();
    const WorkerId worker = f.addWorker("钱七");
    f.adopt();
    auto* page = f.shown<RosterPage>("roster");
    for (int time = 0; time < 2; ++time) {
        page->perform(Command::New);
        f.choose("从业人员名册上的人", worker.value());
        f.choose("组织关系所在党组织", f.branch.value());
        page->perform(Command::Save);
        f.rest(page);
    }
    CHECK(f.names() == QStringList{QStringLiteral("钱七")});
    CHECK(f.says("这个人已经登记为党员"));
}

TEST_CASE("moving the relationship, checking in and the certificate are entered apart", "[roster]") {
    RosterWindow f;
    f.addRoster();
    const CheckInPointId point = f.addPoint();
    f.adopt();
    RosterPage* page = f.openRoster();
    f.edit(f.zhang);
    f.press("登记报到");
    f.choose("报到点", point.value());
    page->perform(Command::Save);
    f.rest(page);
    f.press("登记活动证");
    f.say("编号", QStringLiteral("流动0007"));
    page->perform(Command::Save);
    f.rest(page);
    MemberRow row = RosterStore(f.open()).rows({f.zhang}, QDate::currentDate()).front();
    CHECK(row.checkIn == QStringLiteral("骑龙社区报到点"));
    CHECK(row.certificate == QStringLiteral("流动0007"));
    CHECK(row.organisation == f.branch);  // moved by neither
    f.press("登记组织关系转到别处");
    f.say("组织关系所在党组织", QStringLiteral("外省某某党支部"));
    page->perform(Command::Save);
    f.rest(page);
    const auto all = MemberStore(f.open()).relationships(f.zhang);
    REQUIRE(all.size() == 2);
    CHECK(all[0].until == all[1].from);
    CHECK(all[1].elsewhere == QStringLiteral("外省某某党支部"));
    CHECK(f.names() == QStringList{QStringLiteral("李四")});
}

TEST_CASE("a transfer is gone through step by step; the relationship moves when it is received", "[roster]") {
    RosterWindow f;
    f.addRoster();
    const OrganisationId other = f.addOrganisation("货运党支部", OrganisationKind::Branch, f.committee);
    f.adopt();
    RosterPage* page = f.openRoster();
    f.edit(f.zhang);
    f.press("办理接转");
    CHECK(f.control<LookUpEdit>("转出党组织")->key() == QString::number(f.branch.value()));
    f.choose("转入党组织", other.value());
    page->findChild<TransferLines*>()->save();
    f.rest(page);
    f.press("接转");
    CHECK(f.names() == QStringList{QStringLiteral("张三")});
    const TransferId transfer(f.table()->model()->index(0, 0).data(IdRole).toLongLong());
    Q_EMIT f.table()->opened(transfer.value());
    for (int step = 0; step < 3; ++step) {
        CHECK(RosterStore(f.open()).rows({f.zhang}, QDate::currentDate()).front().organisation == f.branch);
        f.press("登记下一步");
        page->findChild<TransferStepLines*>()->save();
        f.rest(page);
    }
    CHECK(TransferStore(f.open()).find(transfer)->isReceived());
    CHECK(RosterStore(f.open()).rows({f.zhang}, QDate::currentDate()).front().organisation == other);
    CHECK(f.table()->model()->rowCount() == 0);  // received: no longer under way
    CHECK(f.says("已接收，等回执"));
}

TEST_CASE("the day of a transfer's step is put right in its place, also once the receipt is back",
          "[roster]") {
    RosterWindow f;
    f.addRoster();
    const OrganisationId other = f.addOrganisation("货运党支部", OrganisationKind::Branch, f.committee);
    TransferStore store(*f.ledger);
    Transfer transfer;
    transfer.member = f.zhang;
    transfer.from = f.branch;
    transfer.to = other;
    transfer.id = store.save(transfer);
    store.addStep(transfer.id, {{}, TransferStepKind::Received, QStringLiteral("2026-03-01"), {}});
    store.addStep(transfer.id, {{}, TransferStepKind::ReceiptReturned, QStringLiteral("2026-03-20"), {}});
    f.adopt();
    RosterPage* page = f.openRoster();
    f.edit(f.zhang);
    CHECK(f.button("登记下一步") == nullptr);  // there is none
    QPushButton* change = nullptr;
    for (QPushButton* each : page->findChildren<QPushButton*>()) {
        const bool isIt = each->accessibleName().startsWith(QStringLiteral("修改：2026-03-01 接收登记"));
        change = isIt ? each : change;
    }
    REQUIRE(change != nullptr);
    change->click();
    CHECK(f.control<LookUpEdit>("步骤")->isReadOnly());
    auto* day = f.control<QLineEdit>("日期");
    REQUIRE(day != nullptr);
    day->setText(QStringLiteral("2026-03-06"));
    Q_EMIT day->editingFinished();
    page->findChild<TransferStepLines*>()->save();
    f.rest(page);
    CHECK(f.says("2026-03-06 接收登记"));
    CHECK(MemberStore(f.open()).relationships(f.zhang).back().from == QStringLiteral("2026-03-06"));
    f.window->actions().action(Command::Undo)->trigger();
    f.rest(page);
    CHECK(f.says("2026-03-01 接收登记"));
    CHECK(MemberStore(f.open()).relationships(f.zhang).back().from == QStringLiteral("2026-03-01"));
}

TEST_CASE("those expected and not there are listed, and checked in many at once", "[roster]") {
    RosterWindow f;
    f.addRoster();
    const CheckInPointId point = f.addPoint();
    for (const MemberId id : {f.zhang, f.li}) {
        CheckInStore(*f.ledger).save(CheckIn{{}, id, point, QStringLiteral("2025-01-31"), {}, {}});
    }
    f.adopt();
    RosterPage* page = f.openRoster();
    f.press("未报到");
    CHECK(f.names().size() == 2);
    CHECK_FALSE(f.button("登记报到")->isEnabled());
    f.table()->selectAll();
    f.press("登记报到");
    f.rest(page);
    CHECK(f.table()->model()->rowCount() == 0);
    CHECK(CheckInStore(f.open()).at(point, QDate::currentDate()).size() == 2);
    f.press("撤销");
    f.rest(page);
    CHECK(f.table()->model()->rowCount() == 2);
}

TEST_CASE("check-in points are entered, and kept while somebody has checked in there", "[roster]") {
    RosterWindow f;
    f.addRoster();
    f.adopt();
    RosterPage* page = f.openRoster();
    f.press("报到点");
    f.press("新建第一个报到点");
    f.say("名称", QStringLiteral("金星社区报到点"));
    f.choose("党组织", f.branch.value());
    page->perform(Command::Save);
    f.rest(page);
    const auto points = CheckInStore(f.open()).points();
    REQUIRE(points.size() == 1);
    CHECK(f.column(PointModel::Organisation) == QStringList{QStringLiteral("骑手党支部")});
    f.table()->selectId(points.front().id.value());
    QTest::keyClick(f.table(), Qt::Key_Delete);
    f.rest(page);
    CHECK(CheckInStore(f.open()).points().empty());
}

TEST_CASE("numbers are masked; opening one goes on record", "[roster]") {
    RosterWindow f;
    f.addBranches();
    Member cadre;
    cadre.name = QStringLiteral("赵六");
    cadre.identity.plain = QStringLiteral("11010519491231002X");
    MemberStore store(*f.ledger);
    const MemberId id = store.save(cadre);
    store.save(Relationship{{}, id, f.branch, {}, {}, {}});
    SECTION("to an instructor") {
        f.adopt();
        f.openRoster();
        f.edit(id);
        auto* number = f.control<SealedEdit>("证件号码");
        CHECK(number->text() == QStringLiteral("110105********002X"));
        Q_EMIT number->noteClicked();
        CHECK(number->text() == QStringLiteral("11010519491231002X"));
        CHECK(Registers(f.open()).reveals(10).size() == 1);
    }
    SECTION("a reader sees none, and changes nothing") {
        f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
        RosterPage* page = f.openRoster();
        f.edit(id);
        CHECK(f.control<SealedEdit>("证件号码")->text().isEmpty());
        CHECK(f.button("登记党员", true) == nullptr);
        CHECK(f.button("保存", true) == nullptr);
        CHECK(f.button("登记报到") == nullptr);
        CHECK_FALSE(page->canPerform(Command::New));
        CHECK_FALSE(page->canPerform(Command::Delete));
    }
}
