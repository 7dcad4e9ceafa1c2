// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/home_page.h"

#include <QDate>
#include <QLineEdit>

#include "core/census/duplicate_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/drafts.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/quick_entry_page.h"
#include "ui/census/roll_page.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

struct HomeFixture : WindowFixture {
    PlaceId street = addPlace(QStringLiteral("永丰街道"));

    WorkerId add(const char* name, bool toVerify = false, const char* politicalStatus = "") {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        worker.toVerify = toVerify;
        worker.politicalStatus = QString::fromUtf8(politicalStatus);
        WorkerStore(*ledger).save(worker);
        return worker.id;
    }
    HomePage* show() {
        adopt();
        auto* home = page<HomePage>("home");
        wait(home);
        return home;
    }
    void wait(HomePage* home) {
        settle();
        REQUIRE(QTest::qWaitFor([home] { return !home->isBusy(); }, kPatienceMs));
        QCoreApplication::processEvents();
    }
    enum class Which { First, Last };  // of several of the same name
    void go(const QString& duty, Which which = Which::First) {
        QCoreApplication::processEvents();  // what was just added is shown
        QList<QPushButton*> found = window->findChildren<QPushButton*>();
        found.removeIf(
            [&duty](QPushButton* each) { return !each->isVisible() || each->accessibleName() != duty; });
        INFO(duty.toStdString());
        REQUIRE(!found.isEmpty());
        QTest::mouseClick(which == Which::First ? found.first() : found.last(), Qt::LeftButton);
        settle();
    }
};

}  // namespace

TEST_CASE("home says how many there are, and how many are on the job", "[home]") {
    HomeFixture f;
    f.add("张三", false, "01");
    f.add("李四", false, "P2");
    f.add("仇晓敏", true);
    f.show();
    CHECK(f.says("在岗 3"));
    CHECK(f.says("入党积极分子 1"));
    CHECK_FALSE(f.says("MB"));
    CHECK_FALSE(f.says("较上期"));  // nothing has been frozen
}

TEST_CASE("home lists what there is to do and leads there", "[home]") {
    HomeFixture f;
    const WorkerId one = f.add("张三"), two = f.add("张三");
    f.add("仇晓敏", true);
    f.ledger->write(QStringLiteral("登记"),
                    [&](Database&) { DuplicateStore(*f.ledger).put(one, two, {DuplicateReason::SameName}); });
    SurveyRound round;
    round.name = QStringLiteral("下半年摸排");
    round.period = QStringLiteral("2026H2");
    round.startedOn = QStringLiteral("2026-07-01");
    SurveyStore(*f.ledger).saveRound(round, {f.street});
    HomePage* home = f.show();
    CHECK(f.says("0 / 1"));
    CHECK(f.says("永丰街道"));
    f.go(QStringLiteral("认定可能重复的 1 对"));
    CHECK(f.window->currentPageId() == u"duplicates");
    f.page<HomePage>("home");
    f.go(QStringLiteral("下半年摸排：还有 1 个单元没有上报"));
    CHECK(f.window->currentPageId() == u"survey");
    f.page<HomePage>("home");
    f.go(QStringLiteral("核实待核的 1 人"));
    auto* roll = f.page<RollPage>("workers");
    REQUIRE(QTest::qWaitFor([roll] { return !roll->isBusy(); }, kPatienceMs));
    QCoreApplication::processEvents();
    REQUIRE(f.table()->model()->rowCount() == 1);
    CHECK(f.table()->model()->index(0, 0).data().toString() == u"仇晓敏");
    CHECK(f.button("状态：待核  ×") != nullptr);

    f.window->goTo(QStringLiteral("home"));
    DuplicateStore(f.open()).decideDifferent(DuplicateStore(f.open()).open().front().id);
    f.wait(home);
    CHECK_FALSE(f.says("可能重复的 1 对"));
}

TEST_CASE("home leads to the very draft of a new record, and once saved or given up it is gone", "[home]") {
    const struct {
        const char *form, *noun, *goOn, *field;
    } cases[] = {{"worker", "从业人员", "接着填", "姓名"},
                 {"place", "区划", "继续填", "名称"},
                 {"employer", "企业", "接着填", "名称"},
                 {"site", "网点", "接着填", "名称"}};
    for (const auto& [form, noun, goOn, field] : cases) {
        CAPTURE(form);
        HomeFixture f;
        const QString older = QStringLiteral("张三"), newer = QStringLiteral("李四");
        Draft draft;
        draft.form = QLatin1String(form);
        for (const QString& name : {older, newer}) {
            draft.record -= 1;
            draft.at = QDateTime(QDate(2026, 7, 1), QTime(8, -static_cast<int>(draft.record)), Qt::UTC);
            draft.body = {{QStringLiteral("name"), name}};
            Drafts(*f.ledger).save(draft);
        }
        f.show();
        f.go(QStringLiteral("有没保存的草稿：新建") + QString::fromUtf8(noun), HomeFixture::Which::Last);
        f.press(goOn);
        CHECK(f.control<QLineEdit>(field)->text() == older);
        typeInto(f, field, QStringLiteral("zhang"));
        REQUIRE(f.window->currentPage()->mayLeave());
        QStringList kept;
        for (const Draft& each : Drafts(f.open()).list()) {
            kept << each.body.value(QStringLiteral("name")).toString();
        }
        CHECK(kept == QStringList{QStringLiteral("zhang"), newer});  // gone on with, not copied
        if (QLatin1String(form) == u"site") {  // the one that can be saved with no more than a name
            f.press("保存");
            REQUIRE(Drafts(f.open()).list().size() == 1);
            f.press("新建网点");
            f.press("丢弃草稿");
            CHECK(Drafts(f.open()).list().empty());
        }
    }
}

TEST_CASE("home leads back to the person half entered, and once saved he is half entered no more", "[home]") {
    HomeFixture f;
    const QString duty = QStringLiteral("快速登记里有一个人没有登记完");
    f.adopt();
    auto* quick = f.page<QuickEntryPage>("quick");
    f.press("开始登记");
    typeInto(f, "姓名", QStringLiteral("feng"));
    REQUIRE(quick->mayLeave());
    f.window.reset();
    f.openWindow();
    f.ledger = Ledger::open(f.path, f.admin());
    f.show();
    f.go(duty);
    CHECK(f.control<QLineEdit>("姓名")->text() == u"feng");
    typeInto(f, "姓名", QStringLiteral("fenglei"));
    f.wait(f.page<HomePage>("home"));
    f.go(duty);  // he is in the fields already
    CHECK(f.control<QLineEdit>("姓名")->text() == u"fenglei");
    CHECK(Drafts(f.open()).list().size() == 1);
    f.press("存并登记下一人");
    CHECK(WorkerStore(f.open()).count() == 1);
    CHECK(Drafts(f.open()).list().empty());
}

TEST_CASE("home begins with what the user may do", "[home]") {
    struct Case {
        Role role;
        const char* primary;
    };
    for (const auto& [role, primary] : {Case{Role::Instructor, "导入花名册"},
                                        Case{Role::Surveyor, "快速登记"}, Case{Role::Reader, nullptr}}) {
        HomeFixture f;
        f.adoptAs(QStringLiteral("使用人"), role);
        f.page<HomePage>("home");
        INFO(roleName(role).toStdString());
        for (const char* button : {"导入花名册", "快速登记"}) {
            const bool expected = primary != nullptr && QLatin1String(button) == QLatin1String(primary);
            CHECK((f.button(button) != nullptr) == expected);
        }
    }
}
