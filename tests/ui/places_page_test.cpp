// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/places_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>

#include "core/ledger/drafts.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/place_form.h"
#include "ui/census/place_model.h"
#include "ui/form/draft_keeper.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

Place place(qint64 id, qint64 parent, PlaceLevel level, const char* name) {
    return {PlaceId(id), PlaceId(parent), level, QString::fromUtf8(name), {}, {}};
}

QStringList names(const PlaceModel& model) {
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found << model.index(row, 0).data().toString();
    }
    return found;
}

void typeInto(WindowFixture& f, const char* field, const QString& text) {
    auto* edit = f.control<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

}  // namespace

TEST_CASE("the places stand as a tree that closes and can be searched", "[places]") {
    PlaceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setPlaces({place(1, 0, PlaceLevel::District, "广丰区"), place(2, 1, PlaceLevel::Street, "永丰街道"),
                     place(3, 1, PlaceLevel::Street, "芦林街道"),
                     place(4, 2, PlaceLevel::Community, "骑龙社区")});
    const QStringList all{QStringLiteral("广丰区"), QStringLiteral("永丰街道"), QStringLiteral("骑龙社区"),
                          QStringLiteral("芦林街道")};
    CHECK(names(model) == all);
    CHECK(model.index(2, 0).data(IndentRole).toInt() == 2);
    CHECK(model.index(0, PlaceModel::Children).data().toString() == QStringLiteral("2"));
    CHECK(model.index(2, PlaceModel::Children).data().toString().isEmpty());
    model.toggle(PlaceId(2));
    CHECK(names(model) == QStringList{all[0], all[1], all[3]});
    model.setFilter(QStringLiteral("骑龙"), {});
    CHECK(names(model) == QStringList{all[0], all[1], all[2]});
    CHECK(model.matches() == 1);
    model.setFilter({}, {static_cast<int>(PlaceLevel::Street)});
    CHECK(model.matches() == 2);
    model.setFilter(QStringLiteral("没有"), {});
    CHECK(model.rowCount() == 0);
    model.setPlaces({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the empty page offers the first place; Ctrl+S saves it and undo takes it back", "[places]") {
    WindowFixture f;
    f.adopt();
    f.page<PlacesPage>("places");
    f.press("新建第一个区划");
    typeInto(f, "名称", QStringLiteral("a"));
    f.control<QLineEdit>("名称")->setText(QStringLiteral("广丰区"));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    CHECK(f.window->focusWidget() == f.control<QComboBox>("层级"));
    f.window->actions().action(Command::Save)->trigger();
    f.settle();
    REQUIRE(PlaceStore(f.open()).list().size() == 1);
    CHECK(f.table()->currentId() == PlaceStore(f.open()).list().front().id.value());
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已新建 广丰区"));
    f.press("撤销");
    CHECK(PlaceStore(f.open()).list().empty());
}

TEST_CASE("a new place stands under the selected one, a level below", "[places]") {
    WindowFixture f;
    const PlaceId street = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(street.value());
    page->perform(Command::New);
    const Place fresh = page->findChild<PlaceForm*>()->value();
    CHECK(fresh.parent == street);
    CHECK(fresh.level == PlaceLevel::Community);
}

TEST_CASE("what is wrong stands under its field and nothing is saved", "[places]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("永丰街道"));
    const PlaceId other = f.addPlace(QStringLiteral("芦林街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(other.value());
    typeInto(f, "代码", QStringLiteral("3611"));
    page->perform(Command::Save);
    CHECK(f.says("6 位、9 位或 12 位"));
    typeInto(f, "代码", QStringLiteral("361199"));
    auto* name = f.control<QLineEdit>("名称");
    name->setText(QStringLiteral("永丰街道"));
    page->perform(Command::Save);
    CHECK(f.says("同一上级下已有“永丰街道”"));
    CHECK(PlaceStore(f.open()).find(other)->code.isEmpty());
}

TEST_CASE("Delete removes at once and offers to take it back", "[places]") {
    WindowFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(id.value());
    QTest::keyClick(f.table(), Qt::Key_Delete);
    f.settle();
    CHECK(PlaceStore(f.open()).list().empty());
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已删除 永丰街道"));
    f.press("撤销");
    CHECK(PlaceStore(f.open()).find(id).has_value());
}

TEST_CASE("what was typed survives the end of the program and is offered, not put in", "[places]") {
    WindowFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(id.value());
    typeInto(f, "代码", QStringLiteral("361199001"));
    REQUIRE(QTest::qWaitFor([&] { return f.says("草稿已存"); }, DraftKeeper::kSaveAfterMs + kPatienceMs));
    f.window.reset();  // the form is never saved

    f.openWindow();
    f.ledger = Ledger::open(f.path, f.admin());
    f.adopt();
    page = f.page<PlacesPage>("places");
    CHECK(f.window->findChild<ToastBar*>()->text().contains(QStringLiteral("永丰街道有没保存的草稿")));
    page->receive(id.value());
    CHECK(f.says("“永丰街道”有没保存的草稿：今天"));
    CHECK(f.says("填过：代码"));
    CHECK(f.control<QLineEdit>("代码")->text().isEmpty());
    f.press("继续填");
    CHECK(f.control<QLineEdit>("代码")->text() == QStringLiteral("361199001"));
    page->perform(Command::Save);
    CHECK(PlaceStore(f.open()).find(id)->code == QStringLiteral("361199001"));
    CHECK(Drafts(f.open()).list().empty());
}

TEST_CASE("a draft left by going to another place waits for its own place", "[places]") {
    WindowFixture f;
    const PlaceId first = f.addPlace(QStringLiteral("永丰街道")),
                  second = f.addPlace(QStringLiteral("芦林街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(first.value());
    typeInto(f, "代码", QStringLiteral("361199001"));
    page->receive(second.value());
    CHECK(f.control<QLineEdit>("代码")->text().isEmpty());
    CHECK_FALSE(f.says("没保存的草稿"));
    const auto drafts = Drafts(f.open()).list();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().record == first.value());
    page->receive(first.value());
    CHECK(f.says("没保存的草稿"));
}

TEST_CASE("a reader sees places but cannot change them", "[places]") {
    WindowFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("永丰街道"));
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    auto* page = f.page<PlacesPage>("places");
    page->receive(id.value());
    CHECK(f.button("新建区划", true) == nullptr);
    CHECK(f.button("保存", true) == nullptr);
    CHECK_FALSE(f.window->actions().action(Command::New)->isEnabled());
    CHECK(f.control<QLineEdit>("名称")->isReadOnly());
    QTest::keyClick(f.table(), Qt::Key_Delete);
    CHECK(PlaceStore(f.open()).find(id).has_value());
}
