// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/survey_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>

#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/board_model.h"
#include "ui/census/roll_page.h"
#include "ui/census/round_dialog.h"
#include "ui/census/round_units.h"
#include "ui/census/visit_model.h"
#include "ui/form/look_up_edit.h"
#include "ui/report/handout_dialog.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

struct SurveyWindow : WindowFixture {
    PlaceId street, qilong, jinxing;
    WorkerId worker;
    SurveyRoundId round;

    SurveyWindow() {
        street = addPlace(QStringLiteral("永丰街道"));
        qilong = addCommunity("骑龙社区");
        jinxing = addCommunity("金星社区");
        Worker person;
        person.name = QStringLiteral("欧阳芷若");
        person.phone.plain = QStringLiteral("13800000001");
        person.community = qilong;
        WorkerStore(*ledger).save(person);
        worker = person.id;
    }
    PlaceId addCommunity(const char* name) {
        return PlaceStore(*ledger).save({{}, street, PlaceLevel::Community, QString::fromUtf8(name), {}, {}});
    }
    void addRound() {
        round = SurveyStore(*ledger).saveRound(
            {{}, QStringLiteral("上半年摸排"), QStringLiteral("2026H1"), {}, {}, {}}, {jinxing, qilong});
    }
    // A change makes the page read the board, and the board the visits.
    void rest() {
        for (int i = 0; i < 3; ++i) {
            settle();
        }
    }
    void press(const char* text) {
        WindowFixture::press(text);
        rest();
    }
    SurveyPage* openPage() {
        auto* found = page<SurveyPage>("survey");
        rest();
        return found;
    }
    LedgerTable* board() { return control<LedgerTable>("采集单元"); }
    LedgerTable* visits() { return control<LedgerTable>("走访"); }
    QString cell(int row, int column) { return board()->model()->index(row, column).data().toString(); }
    void choose(int row) {
        board()->setFocus();
        board()->selectionModel()->setCurrentIndex(
            board()->model()->index(row, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        rest();
    }
    void addVisit(const char* outcome) {
        SurveyStore(*ledger).saveVisit({{},
                                        round,
                                        worker,
                                        {},
                                        QStringLiteral("李敏"),
                                        QStringLiteral("2026-05-06"),
                                        QLatin1String(outcome),
                                        {}});
    }
};

int columnOf(const BoardModel& model, const char* head) {
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QString::fromUtf8(head)) {
            return column;
        }
    }
    return -1;
}

}  // namespace

TEST_CASE("the board has a column for each outcome, and says 0 where there is none", "[survey]") {
    BoardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CompletenessBoard::Unit line;
    line.visits = 3;
    line.outcomes = {{QStringLiteral("verified"), 2}, {QStringLiteral("not_met"), 1}};
    line.unit.reportedOn = QStringLiteral("2026-05-10");
    line.unit.reporter = QStringLiteral("李敏");
    model.setRows({line});
    const auto [head, shown] = GENERATE(table<const char*, const char*>({{"新登记", "0"},
                                                                         {"已核实", "2"},
                                                                         {"有变动", "0"},
                                                                         {"已离岗", "0"},
                                                                         {"拒绝", "0"},
                                                                         {"未见到", "1"},
                                                                         {"走访（次）", "3"},
                                                                         {"在册（人）", "0"},
                                                                         {"上报日期", "2026-05-10"},
                                                                         {"上报人", "李敏"}}));
    INFO(head);
    REQUIRE(columnOf(model, head) >= 0);
    CHECK(model.index(0, columnOf(model, head)).data().toString() == QString::fromUtf8(shown));
}

TEST_CASE("a visit shows whom it was made to: the person, or else the site", "[survey]") {
    VisitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    VisitRow toPerson{{}, QStringLiteral("张三"), QStringLiteral("骑龙站")},
        toSite{{}, {}, QStringLiteral("金星站")};
    toPerson.visit.outcome = QStringLiteral("left");
    model.setRows({toPerson, toSite});
    CHECK(model.index(0, VisitModel::Whom).data().toString() == QStringLiteral("张三"));
    CHECK(model.index(0, VisitModel::Outcome).data().toString() == QStringLiteral("已离岗"));
    CHECK(model.index(1, VisitModel::Whom).data().toString() == QStringLiteral("金星站"));
    model.setRows({});
}

TEST_CASE("the board says who has not reported; reporting is one step and can be taken back", "[survey]") {
    SurveyWindow f;
    f.addRound();
    f.adopt();
    SurveyPage* page = f.openPage();
    CHECK(f.cell(0, BoardModel::Place) == QStringLiteral("骑龙社区"));  // the order of the tree
    CHECK(f.cell(0, BoardModel::Street) == QStringLiteral("永丰街道"));
    CHECK(f.says("未上报 2"));
    f.choose(0);
    f.control<QLineEdit>("上报人")->setText(QStringLiteral("李敏"));
    f.control<QLineEdit>("上报日期")->setText(QStringLiteral("5月"));
    page->perform(Command::Save);
    f.rest();
    CHECK(f.says("未上报 2"));
    f.control<QLineEdit>("上报日期")->setText(QStringLiteral("2026.5.10"));
    f.press("登记上报");
    CHECK(f.says("未上报 1"));
    CHECK(f.cell(0, BoardModel::columnOf(BoardModel::ReportedOn)) == QStringLiteral("2026-05-10"));
    CHECK(f.cell(0, BoardModel::columnOf(BoardModel::Reporter)) == QStringLiteral("李敏"));
    f.press("撤销");
    CHECK(f.says("未上报 2"));
}

TEST_CASE("a round is made of all communities; the half-year is a list, never a code", "[survey]") {
    SurveyWindow f;
    f.adopt();
    f.openPage();
    CHECK(f.button("新建一轮") == nullptr);  // the empty table has a button of its own
    f.press("新建第一轮摸排");
    CHECK(f.says("共 2 个采集单元"));
    auto* periods = f.control<QComboBox>("期别");
    periods->setCurrentIndex(periods->findText(QStringLiteral("2025年上半年")));
    CHECK(f.control<QLineEdit>("名称")->text() == QStringLiteral("2025年上半年摸排"));
    f.press("新建");
    REQUIRE(SurveyStore(f.open()).rounds().size() == 1);
    CHECK(SurveyStore(f.open()).rounds()[0].period == QStringLiteral("2025H1"));
    CHECK(f.board()->model()->rowCount() == 2);
    CHECK_FALSE(f.says("2025H1"));
}

TEST_CASE("a round is renamed, relieved of a unit, ended and opened again", "[survey]") {
    SurveyWindow f;
    f.addRound();
    f.adopt();
    SurveyPage* page = f.openPage();
    page->perform(Command::EditRound);
    auto* dialog = f.window->findChild<RoundDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChild<RoundUnits*>()->tick({f.qilong});
    Q_EMIT dialog->findChild<RoundUnits*>()->ticksChanged();
    CHECK(f.says("共 1 个采集单元，新增 0，移出 1"));
    f.control<QLineEdit>("名称")->setText(QStringLiteral("拉网式摸排"));
    f.control<QLineEdit>("结束日期")->setText(QStringLiteral("2099-01-01"));
    f.press("保存");
    CHECK(f.says("还没到这一天"));
    f.control<QLineEdit>("结束日期")->clear();
    f.press("保存");
    CHECK(f.board()->model()->rowCount() == 1);
    CHECK(f.control<QComboBox>("轮次")->currentText() == QStringLiteral("拉网式摸排"));
    CHECK_FALSE(page->canPerform(Command::ReopenRound));
    page->perform(Command::EndRound);
    f.rest();
    CHECK(f.control<QComboBox>("轮次")->currentText() == QStringLiteral("拉网式摸排（已结束）"));
    f.choose(0);
    CHECK(f.says("只能查看"));
    CHECK(f.button("登记上报") == nullptr);
    CHECK(f.button("登记走访") == nullptr);
    CHECK_FALSE(page->canPerform(Command::NewVisit));
    CHECK_FALSE(page->canPerform(Command::Save));
    page->perform(Command::ReopenRound);
    f.rest();
    CHECK(f.button("登记走访") != nullptr);
}

TEST_CASE("a visit is written down at its unit, put right, deleted, and leads to the person", "[survey]") {
    SurveyWindow f;
    f.addRound();
    f.adopt();
    SurveyPage* page = f.openPage();
    f.choose(0);
    f.press("登记走访");
    page->perform(Command::Save);  // of the small form, since the keyboard is there
    CHECK(f.says("请"));
    CHECK(SurveyStore(f.open()).visitsIn(f.round).empty());
    f.control<LookUpEdit>("从业人员")->choose(QString::number(f.worker.value()));
    f.control<LookUpEdit>("走访结果")->choose(QStringLiteral("verified"));
    f.control<QLineEdit>("走访人")->setText(QStringLiteral("李敏"));
    f.control<QLineEdit>("走访人")->setFocus();
    page->perform(Command::Save);
    f.rest();
    REQUIRE(SurveyStore(f.open()).visitsIn(f.round).size() == 1);
    CHECK(f.visits()->model()->rowCount() == 1);
    CHECK(f.cell(0, BoardModel::columnOf(BoardModel::Visits)) == QStringLiteral("1"));
    CHECK(f.cell(1, BoardModel::columnOf(BoardModel::Visits)) == QStringLiteral("0"));
    f.visits()->selectId(SurveyStore(f.open()).visitsIn(f.round)[0].id.value());
    f.rest();
    f.press("修改");
    CHECK(f.control<QLineEdit>("走访人")->text() == QStringLiteral("李敏"));
    f.control<LookUpEdit>("走访结果")->choose(QStringLiteral("not_met"));
    f.press("保存走访");
    CHECK(SurveyStore(f.open()).visitsIn(f.round)[0].outcome == QStringLiteral("not_met"));
    CHECK(f.says("共 1 次：未见到 1"));
    f.press("打开本人");
    CHECK(qobject_cast<RollPage*>(f.window->currentPage()) != nullptr);
    f.openPage();
    f.visits()->setFocus();
    QTest::keyClick(f.visits(), Qt::Key_Delete);
    f.rest();
    CHECK(SurveyStore(f.open()).visitsIn(f.round).empty());
    f.press("撤销");
    CHECK(SurveyStore(f.open()).visitsIn(f.round).size() == 1);
}

TEST_CASE("visits in no unit are among those of the whole round", "[survey]") {
    SurveyWindow f;
    f.addRound();
    f.addVisit("verified");
    Worker stray = *WorkerStore(*f.ledger).find(f.worker);
    stray.community = {};
    WorkerStore(*f.ledger).save(stray);
    f.adopt();
    SurveyPage* page = f.openPage();
    CHECK(f.says("不在任何采集单元 1"));
    page->perform(Command::RoundVisits);
    f.rest();
    CHECK(f.visits()->model()->rowCount() == 1);
    CHECK(f.button("登记上报") == nullptr);
}

TEST_CASE("those who have not reported are copied and printed to be urged", "[survey]") {
    SurveyWindow f;
    f.addRound();
    f.adopt();
    SurveyPage* page = f.openPage();
    page->perform(Command::CopyUnreported);
    CHECK(QApplication::clipboard()->text().endsWith(QStringLiteral("永丰街道：骑龙社区、金星社区")));
    page->perform(Command::PrintUnreported);
    REQUIRE(f.window->findChild<HandoutDialog*>() != nullptr);
    f.window->findChild<HandoutDialog*>()->close();
    for (const CollectionUnit& unit : SurveyStore(f.open()).unitsOf(f.round)) {
        SurveyStore(f.open()).setReported(unit.id, {}, QStringLiteral("2026-05-10"));
    }
    f.rest();
    CHECK_FALSE(page->canPerform(Command::PrintUnreported));
    CHECK(f.button("催报") == nullptr);
    CHECK(f.says("全部上报"));
}

TEST_CASE("a reader sees board and visits and cannot change them", "[survey]") {
    SurveyWindow f;
    f.addRound();
    f.addVisit("verified");
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    SurveyPage* page = f.openPage();
    CHECK(f.button("新建一轮", true) == nullptr);
    CHECK(f.button("登记上报", true) == nullptr);
    for (const Command command : {Command::New, Command::NewVisit, Command::EditRound, Command::EndRound}) {
        CHECK_FALSE(f.window->actions().action(command)->isEnabled());
    }
    CHECK(page->canPerform(Command::PrintForms));
    f.choose(0);
    f.visits()->selectId(SurveyStore(f.open()).visitsIn(f.round)[0].id.value());
    f.rest();
    CHECK(f.button("登记走访") == nullptr);
    CHECK(f.button("修改") == nullptr);
    CHECK(f.button("打开本人") != nullptr);
}
