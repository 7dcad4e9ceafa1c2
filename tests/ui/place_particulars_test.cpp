// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of a place says below its form: persons, roles, facts; and the coordinate in the form.
#include "core/census/place_fact_store.h"
#include "core/census/worker_role_store.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/place_model.h"
#include "ui/census/place_persons.h"
#include "ui/census/places_page.h"
#include "ui/form/look_up_edit.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

struct PlaceWindow : WindowFixture {
    PlaceId street, qilong;

    PlaceWindow() {
        street = addPlace(QStringLiteral("永丰街道"));
        qilong =
            PlaceStore(*ledger).save({{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}});
    }
    PlacesPage* openAt(PlaceId place) {
        auto* found = page<PlacesPage>("places");
        found->receive(place.value());
        settle();
        return found;
    }
};

}  // namespace

TEST_CASE("a coordinate is both numbers or none", "[places]") {
    PlaceWindow f;
    f.adopt();
    PlacesPage* page = f.openAt(f.street);
    typeInto(f, "纬度", QStringLiteral("118.1893"));
    page->perform(Command::Save);
    CHECK(f.says("是不是填反了"));
    typeInto(f, "纬度", QStringLiteral("28.4369"));
    page->perform(Command::Save);
    CHECK(f.says("坐标要么都填，要么都不填"));
    CHECK_FALSE(PlaceStore(f.open()).find(f.street)->latitude);
    typeInto(f, "经度", QStringLiteral("118.1893"));
    page->perform(Command::Save);
    CHECK(PlaceStore(f.open()).find(f.street)->latitude == 28.4369);
    CHECK(PlaceStore(f.open()).find(f.street)->longitude == 118.1893);
    f.settle();
    page->receive(f.qilong.value());
    page->receive(f.street.value());
    CHECK(f.control<QLineEdit>("纬度")->text() == QStringLiteral("28.4369"));
}

TEST_CASE("persons stand in the table and in the panel, the parts of an area included", "[places]") {
    PlaceWindow f;
    for (const PlaceId community : {f.qilong, f.qilong, PlaceId()}) {
        Worker worker;
        worker.name = QStringLiteral("张三");
        worker.community = community;
        WorkerStore(*f.ledger).save(worker);
    }
    f.adopt();
    f.openAt(f.street);
    CHECK(f.table()->model()->index(0, PlaceModel::Persons).data().toString() == QStringLiteral("2"));
    CHECK(f.says("在岗从业人员 2 人"));
    CHECK(f.says("没有登记区划的从业人员 1 人"));
}

TEST_CASE("roles are counted as of the day that is asked for", "[places]") {
    PlaceWindow f;
    Worker worker;
    worker.name = QStringLiteral("张三");
    WorkerStore(*f.ledger).save(worker);
    WorkerRole role;
    role.worker = worker.id;
    role.kind = QStringLiteral("grid_assistant");
    role.place = f.qilong;
    role.startedOn = QStringLiteral("2025-03-01");
    WorkerRoleStore(*f.ledger).save(role);
    f.adopt();
    f.openAt(f.street);
    REQUIRE(QTest::qWaitFor([&f] { return f.says("网格辅助员 1 人"); }, ui::test::kPatienceMs));
    typeInto(f, "身份人数截至日期", QStringLiteral("2025-02-28"));
    REQUIRE(QTest::qWaitFor([&f] { return f.says("这一天没有人担任身份"); }, ui::test::kPatienceMs));
}

TEST_CASE("a fact is added with its qualifier, put right and deleted, each one step", "[places]") {
    PlaceWindow f;
    f.adopt();
    PlacesPage* page = f.openAt(f.street);
    const auto facts = [&f] { return PlaceFactStore(f.open()).of(f.street); };
    f.press("添加情况");
    f.control<LookUpEdit>("项目")->choose(QStringLiteral("专属停车位"));
    f.control<QLineEdit>("数量")->setText(QStringLiteral("几十"));
    f.control<QLineEdit>("数量")->setFocus();
    page->perform(Command::Save);  // of the small form, since the keyboard is there
    CHECK(f.says("如 60余"));
    f.control<QLineEdit>("数量")->setText(QStringLiteral("60余个"));
    page->perform(Command::Save);
    f.settle();
    REQUIRE(facts().size() == 1);
    CHECK(facts()[0].quantity == text::Quantity{60, text::Qualifier::Over});
    CHECK(facts()[0].unit == QStringLiteral("个"));
    CHECK(f.says("专属停车位 60余个"));
    f.press("修改");
    CHECK(f.control<QLineEdit>("数量")->text() == QStringLiteral("60余"));
    f.control<QLineEdit>("数量")->setText(QStringLiteral("约80"));
    f.press("登记情况");
    CHECK(facts()[0].quantity == text::Quantity{80, text::Qualifier::About});
    CHECK(facts().size() == 1);
    f.press("删除");
    CHECK(facts().empty());
    f.press("撤销");
    CHECK(facts().size() == 1);
    CHECK(f.says("专属停车位 约80个"));
}

TEST_CASE("a new place has no particulars yet, and a reader only looks at them", "[places]") {
    PlaceWindow f;
    PlaceFactStore(*f.ledger).save({{},
                                    f.street,
                                    QStringLiteral("专属停车位"),
                                    {20, text::Qualifier::Exact},
                                    QStringLiteral("个"),
                                    QStringLiteral("2026-01-01"),
                                    {}});
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    f.openAt(f.street);
    CHECK(f.says("专属停车位 20个"));
    CHECK(f.button("添加情况") == nullptr);
    CHECK(f.button("修改") == nullptr);
    f.reopenAs(QStringLiteral("录入员"), Role::Surveyor);
    PlacesPage* page = f.openAt(f.street);
    page->perform(Command::New);
    f.settle();
    CHECK(f.button("添加情况") == nullptr);
    CHECK_FALSE(f.says("在岗从业人员"));
}
