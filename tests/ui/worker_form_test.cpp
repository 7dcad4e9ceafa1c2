// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>

#include "core/census/duplicate_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_problem_store.h"
#include "core/census/worker_role_store.h"
#include "core/ledger/registers.h"
#include "tests/census/census_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/draft_keeper.h"
#include "ui/form/look_up_list.h"
#include "ui/form/sealed_edit.h"
#include "ui/shell/side_panel.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

const QString kNumber = QStringLiteral("361199199104120017");  // of an invented county

// A page with nothing but the record of a worker beside it.
class RecordPage : public Page {
public:
    explicit RecordPage(Shell& shell) : Page(shell) { setBody(new QWidget); }
    void refresh() override {
        if (form != nullptr) {
            form->refresh();
        }
    }
    WorkerForm* make() {
        form = new WorkerForm(shell(), *sidePanel());
        return form;
    }
    WorkerForm* form = nullptr;
};

struct Fixture : WindowFixture {
    EmployerId meituan;
    SiteId qilong;
    PlaceId community;
    WorkerForm* form = nullptr;

    Fixture() {
        const PlaceId street = addPlace(QStringLiteral("永丰街道"));
        community =
            PlaceStore(*ledger).save({{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}});
        Employer employer;
        employer.name = QStringLiteral("美团悦途配送");
        employer.kind = QStringLiteral("food_delivery");
        meituan = EmployerStore(*ledger).save(employer);
        Site site;
        site.name = QStringLiteral("骑龙站");
        site.employer = meituan;
        site.place = community;
        qilong = SiteStore(*ledger).save(site);
    }
    WorkerId add(const QString& name, const QString& phone = {}) {
        Worker worker;
        worker.name = name;
        worker.phone.plain = phone;
        WorkerStore(*ledger).save(worker);
        return worker.id;
    }
    void show() {
        window = std::make_unique<MainWindow>(
            settings,
            PageRegistry{{QStringLiteral("record"), [] { return QStringLiteral("人员"); }, Icon::Worker,
                          PageGroup::Subject, [](Shell& shell) -> Page* { return new RecordPage(shell); }}});
        window->show();
        QApplication::setActiveWindow(window.get());
        adopt();
        form = static_cast<RecordPage*>(window->currentPage())->make();
    }
    QLineEdit* field(const char* name) { return control<QLineEdit>(name); }
    void type(const char* name, const QString& text) {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    // Chinese comes from an input method, not from keys.
    void say(const char* name, const QString& text) {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        Q_EMIT edit->textEdited(text);
    }
    void enter() { QTest::keyClick(window->focusWidget(), Qt::Key_Return); }
    bool save() {
        const bool done = form->save();
        settle();
        return done;
    }
    Worker stored() { return *WorkerStore(open()).find(form->worker()); }
};

}  // namespace

TEST_CASE("the identity number fills birth date and sex, and Enter moves on", "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("解晓东"));
    f.enter();
    CHECK(f.window->focusWidget() == f.field("性别"));
    f.enter();
    CHECK(f.window->focusWidget() == f.field("证件号码"));
    QTest::keyClicks(f.field("证件号码"), kNumber.left(15));
    CHECK(static_cast<NotedEdit*>(f.field("证件号码"))->note() == QStringLiteral("还差 3 位"));
    CHECK(f.field("出生日期")->text().isEmpty());
    QTest::keyClicks(f.field("证件号码"), kNumber.mid(15));
    CHECK(f.field("出生日期")->text() == QStringLiteral("1991-04-12"));
    CHECK(f.field("性别")->text() == QStringLiteral("男"));
    REQUIRE(f.save());
    CHECK(f.stored().sex == QStringLiteral("1"));
    CHECK(f.stored().birthDate == QStringLiteral("1991-04-12"));
    CHECK(f.stored().identity.masked == QStringLiteral("361199********0017"));
    f.press("撤销");
    CHECK(WorkerStore(f.open()).count() == 0);
}

TEST_CASE("Enter passes over what the number has filled, Tab does not", "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("解晓东"));
    f.field("证件号码")->setFocus();
    QTest::keyClicks(f.field("证件号码"), kNumber);
    f.enter();
    CHECK(f.window->focusWidget() == f.field("政治面貌"));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(f.window->focusWidget() == f.field("出生日期"));
    // Where another date is said than the number says, it is something to be entered.
    f.say("出生日期", QStringLiteral("1991-04-13"));
    f.field("证件号码")->setFocus();
    f.enter();
    CHECK(f.window->focusWidget() == f.field("出生日期"));
}

TEST_CASE("what a number has filled goes with the number, what was typed stays", "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.type("证件号码", kNumber);
    CHECK(f.field("性别")->text() == QStringLiteral("男"));
    CHECK(f.field("出生日期")->text() == QStringLiteral("1991-04-12"));
    SECTION("taken away") {
        f.say("证件号码", {});
        CHECK(f.field("性别")->text().isEmpty());
        CHECK(f.field("出生日期")->text().isEmpty());
    }
    SECTION("a date typed in between") {
        f.type("出生日期", QStringLiteral("1990-04-12"));
        f.say("证件号码", {});
        CHECK(f.field("性别")->text().isEmpty());
        CHECK(f.field("出生日期")->text() == QStringLiteral("1990-04-12"));
    }
}

TEST_CASE("a birth date typed by hand is not overwritten by the number, but the two are compared",
          "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.type("出生日期", QStringLiteral("1990.4.12"));
    f.type("证件号码", kNumber);
    CHECK(f.field("出生日期")->text() == QStringLiteral("1990-04-12"));
    CHECK(f.says("与填写的出生日期或性别不一致"));
}

TEST_CASE("dates are taken as people write them", "[worker]") {
    const auto [typed, shown] = GENERATE(table<const char*, const char*>({{"2026-3-5", "2026-03-05"},
                                                                          {"20260305", "2026-03-05"},
                                                                          {"2026.3", "2026-03"},
                                                                          {"2026/3/5", "2026-03-05"}}));
    Fixture f;
    f.show();
    f.form->openNew();
    f.type("入职日期", QLatin1String(typed));
    f.enter();
    CHECK(f.field("入职日期")->text() == QLatin1String(shown));
}

TEST_CASE("a date that is none is said under its field, and not saved", "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("解晓东"));
    f.type("出生日期", QStringLiteral("2026-2-30"));
    CHECK_FALSE(f.save());
    CHECK(f.says("没有这一天"));
    CHECK(WorkerStore(f.open()).count() == 0);
}

TEST_CASE("look-ups complete by initials and full pinyin; a site brings its employer and community",
          "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("解晓东"));
    f.type("平台", QStringLiteral("mt"));
    CHECK(f.window->findChild<LookUpList*>()->isVisible());
    f.enter();
    CHECK(f.field("平台")->text() == QStringLiteral("美团"));
    f.type("民族", QStringLiteral("hanzu"));
    f.enter();
    CHECK(f.field("民族")->text() == QStringLiteral("汉族"));
    f.type("网点", QStringLiteral("qlz"));
    f.enter();
    CHECK(f.field("网点")->text() == QStringLiteral("骑龙站"));
    CHECK(f.field("企业")->text() == QStringLiteral("美团悦途配送"));
    CHECK(f.field("社区村")->text() == QStringLiteral("骑龙社区"));
    REQUIRE(f.save());
    CHECK(f.stored().platform == QStringLiteral("meituan"));
    CHECK(f.stored().site == f.qilong);
    CHECK(f.stored().employer == f.meituan);
    CHECK(f.stored().community == f.community);
}

TEST_CASE("what is in no list is refused, but a platform may be a new word", "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("解晓东"));
    f.say("平台", QStringLiteral("丰收跑腿"));
    f.type("社区村", QStringLiteral("zzz"));
    CHECK_FALSE(f.save());
    CHECK(f.says("没有这一项"));
    f.field("社区村")->clear();
    REQUIRE(f.save());
    CHECK(f.stored().platform == QStringLiteral("丰收跑腿"));
}

TEST_CASE("a wrong number is refused once, then kept to be verified; the right one settles it", "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("解晓东"));
    f.type("证件号码", kNumber.left(17) + u'8');
    CHECK(f.says("校验位不对"));
    CHECK_FALSE(f.save());
    CHECK(f.says("再保存一次，就照原样留下，记为待核。"));
    REQUIRE(f.save());
    CHECK(f.stored().toVerify);
    CHECK(f.stored().identity.masked.isEmpty());
    CHECK(f.says("待核问题（1 个）"));
    CHECK(f.says("361199********0018"));
    f.type("证件号码", kNumber);
    REQUIRE(f.save());
    CHECK_FALSE(f.stored().toVerify);
    CHECK_FALSE(f.says("待核问题（"));
}

TEST_CASE("a problem is settled from the form and can be looked at on record", "[worker]") {
    Fixture f;
    const WorkerId id = f.add(QStringLiteral("解晓东"));
    f.ledger->write(QStringLiteral("导入"), [&](Database&) {
        WorkerProblemStore(*f.ledger).put({{},
                                           id,
                                           QStringLiteral("phone"),
                                           QStringLiteral("phone_length"),
                                           QStringLiteral("1381234567"),
                                           QStringLiteral("花名册.xlsx"),
                                           {}});
    });
    f.show();
    f.form->open(id);
    CHECK_FALSE(f.says("1381234567"));
    f.press("查看原文（留痕）");
    CHECK(f.says("1381234567"));
    CHECK(Registers(f.open()).reveals(5).size() == 1);
    f.press("已核实，办结");
    CHECK_FALSE(f.says("待核问题（"));
    CHECK(WorkerProblemStore(f.open()).countOpen() == 0);
}

TEST_CASE("sealed fields are masked; looking is recorded; typing replaces the stars whole", "[worker]") {
    Fixture f;
    const WorkerId id = f.add(QStringLiteral("仇晓敏"), QStringLiteral("13800000011"));
    f.show();
    f.form->open(id);
    CHECK(f.field("电话")->text() == QStringLiteral("138****0011"));
    SECTION("saving another field leaves it alone") {
        f.say("籍贯", QStringLiteral("示范区"));
        REQUIRE(f.save());
        CHECK(*WorkerStore(f.open()).findPlain(id)->phone.plain == QStringLiteral("13800000011"));
    }
    SECTION("an administrator opens it") {
        QTest::mouseClick(f.field("电话")->findChild<QPushButton*>(), Qt::LeftButton);
        CHECK(f.field("电话")->text() == QStringLiteral("13800000011"));
        CHECK(f.form->changes() == 0);
        CHECK(Registers(f.open()).reveals(5).size() == 1);
    }
    SECTION("typing") {
        QTest::keyClicks(f.field("电话"), QStringLiteral("13911114821"));
        CHECK(f.field("电话")->text() == QStringLiteral("13911114821"));
        REQUIRE(f.save());
        CHECK(f.stored().phone.masked == QStringLiteral("139****4821"));
        REQUIRE(QTest::qWaitFor([&] { return f.says("138****0011 → 139****4821"); }, kPatienceMs));
    }
}

TEST_CASE("a surveyor sees stars and no eye, and may still type a new phone", "[worker]") {
    Fixture f;
    const WorkerId id = f.add(QStringLiteral("仇晓敏"), QStringLiteral("13800000011"));
    Users(*f.ledger).add(QStringLiteral("录入员"), Role::Surveyor, nuanxin::test::kPassword);
    f.reopen({QStringLiteral("录入员"), nuanxin::test::kPassword});
    f.show();
    f.form->open(id);
    CHECK_FALSE(f.field("电话")->findChild<QPushButton*>()->isVisible());
    f.type("电话", QStringLiteral("13911114821"));
    REQUIRE(f.save());
    CHECK(f.stored().phone.masked == QStringLiteral("139****4821"));
}

TEST_CASE("changed fields are counted and marked, and what was typed survives", "[worker]") {
    Fixture f;
    const WorkerId id = f.add(QStringLiteral("仇晓敏"), QStringLiteral("13800000011"));
    f.show();
    f.form->open(id);
    f.type("电话", QStringLiteral("139111"));
    f.say("企业", QStringLiteral("没有的"));
    CHECK(f.field("电话")->property("changed").toBool());
    CHECK_FALSE(f.field("姓名")->property("changed").toBool());
    CHECK(f.form->changes() == 2);
    REQUIRE(QTest::qWaitFor([&] { return f.says("草稿已存"); }, DraftKeeper::kSaveAfterMs + kPatienceMs));
    f.window.reset();

    f.ledger = Ledger::open(f.path, f.admin());
    f.show();
    f.form->open(id);
    CHECK(f.field("电话")->text() == QStringLiteral("138****0011"));
    f.press("接着填");
    CHECK(f.field("电话")->text() == QStringLiteral("139111"));
    CHECK(f.field("企业")->text() == QStringLiteral("没有的"));
    f.press("还原");
    CHECK(f.field("电话")->text() == QStringLiteral("138****0011"));
    CHECK(f.form->changes() == 0);
}

TEST_CASE("saving puts only what was typed onto a record that moved on meanwhile", "[worker]") {
    Fixture f;
    const WorkerId id = f.add(QStringLiteral("仇晓敏"));
    f.show();
    f.form->open(id);
    f.say("籍贯", QStringLiteral("示范区"));
    Worker elsewhere = *WorkerStore(f.open()).find(id);
    elsewhere.skills = QStringLiteral("急救");
    WorkerStore(f.open()).save(elsewhere);
    f.settle();
    CHECK(f.field("籍贯")->text() == QStringLiteral("示范区"));
    REQUIRE(f.save());
    CHECK(f.stored().skills == QStringLiteral("急救"));
    CHECK(f.stored().nativePlace == QStringLiteral("示范区"));
}

TEST_CASE("roles are added and ended beside the form, each a change of its own", "[worker]") {
    Fixture f;
    const WorkerId id = f.add(QStringLiteral("仇晓敏"));
    f.show();
    f.form->open(id);
    f.press("添加身份");
    f.type("身份", QStringLiteral("wgfzy"));
    f.type("开始日期", QStringLiteral("2026-3"));
    f.press("登记身份");
    auto roles = WorkerRoleStore(f.open()).of(id);
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().kind == QStringLiteral("grid_assistant"));
    CHECK(roles.front().startedOn == QStringLiteral("2026-03"));
    CHECK(f.says("网格辅助员 · 2026-03 起"));
    f.press("结束");
    f.type("结束日期", QStringLiteral("2026-11-1"));
    f.press("登记身份");
    CHECK(WorkerRoleStore(f.open()).of(id).front().endedOn == QStringLiteral("2026-11-01"));
    f.press("撤销");
    CHECK(WorkerRoleStore(f.open()).of(id).front().endedOn.isEmpty());
}

TEST_CASE("visits of the person are listed with their outcome", "[worker]") {
    Fixture f;
    const WorkerId id = f.add(QStringLiteral("仇晓敏"));
    SurveyStore surveys(*f.ledger);
    const SurveyRoundId round =
        surveys.saveRound({{}, QStringLiteral("下半年摸排"), QStringLiteral("2026H2"), {}, {}, {}});
    surveys.saveVisit({{},
                       round,
                       id,
                       {},
                       QStringLiteral("走访人"),
                       QStringLiteral("2026-10-30"),
                       QStringLiteral("verified"),
                       {}});
    f.show();
    f.form->open(id);
    CHECK(QTest::qWaitFor([&] { return f.says("2026-10-30 · 已核实 · 下半年摸排 · 走访人"); }, kPatienceMs));
    CHECK(f.says("登记入册"));
}

TEST_CASE("a new person who may be on the roll is offered, and saved only once that is decided", "[worker]") {
    Fixture f;
    const WorkerId known = f.add(QStringLiteral("仇晓敏"), QStringLiteral("13800000011"));
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("仇晓敏"));
    f.type("电话", QStringLiteral("13800000011"));
    CHECK_FALSE(f.save());
    CHECK(f.says("姓名和电话都相同"));
    SECTION("the same person: the record is opened") {
        f.press("是同一人，打开");
        CHECK(f.form->worker() == known);
        CHECK(WorkerStore(f.open()).count() == 1);
    }
    SECTION("another person: two records, and nobody asks again") {
        f.press("不是，另一个人");
        REQUIRE(f.save());
        CHECK(WorkerStore(f.open()).count() == 2);
        CHECK(DuplicateStore(f.open()).sweep() == 0);
    }
}

TEST_CASE("an employer that is not there yet is made from the form", "[worker]") {
    Fixture f;
    f.show();
    f.form->openNew();
    f.say("姓名", QStringLiteral("解晓东"));
    f.say("企业", QStringLiteral("示范速递"));
    QTest::keyClick(f.field("企业"), Qt::Key_Down);
    QTimer::singleShot(50, [] {
        auto* dialog = QApplication::activeModalWidget();
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
            if (edit->accessibleName().startsWith(QStringLiteral("类别"))) {
                QTest::keyClicks(edit, QStringLiteral("kd"));
            }
        }
        for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("新建")) {
                each->setFocus();
                QTest::mouseClick(each, Qt::LeftButton);
            }
        }
    });
    f.enter();
    REQUIRE(QTest::qWaitFor([&] { return EmployerStore(f.open()).list().size() == 2; }, kPatienceMs));
    f.settle();
    REQUIRE(f.save());
    CHECK(EmployerStore(f.open()).find(f.stored().employer)->name == QStringLiteral("示范速递"));
    CHECK(EmployerStore(f.open()).find(f.stored().employer)->kind == QStringLiteral("courier"));
}
