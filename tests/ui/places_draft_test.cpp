// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed about a place and not saved.
#include <QLineEdit>

#include "core/ledger/drafts.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/places_page.h"
#include "ui/form/draft_keeper.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

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

TEST_CASE("a new place left for another new one is kept beside the other", "[places]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    for (const char* name : {"甲街道", "乙街道"}) {
        page->perform(Command::New);
        f.control<QLineEdit>("名称")->setText(QString::fromUtf8(name));
    }
    page->perform(Command::New);
    CHECK(Drafts(f.open()).list().size() == 2);
    CHECK(f.says("有没保存的新建草稿：今天"));
    CHECK(f.says("（另有 1 份更早的）"));
    typeInto(f, "名称", QStringLiteral("bing"));
    f.press("继续填");
    CHECK(f.control<QLineEdit>("名称")->text() == QStringLiteral("乙街道"));
    page->perform(Command::Save);
    f.settle();
    page->perform(Command::New);
    f.press("丢弃");  // bing, the newest
    CHECK(f.says("有没保存的新建草稿"));
    f.press("继续填");
    CHECK(f.control<QLineEdit>("名称")->text() == QStringLiteral("甲街道"));
    CHECK_FALSE(f.says("有没保存的新建草稿"));
}

TEST_CASE("emptying what was typed leaves the draft that waits", "[places]") {
    WindowFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    for (const bool isNew : {true, false}) {
        CAPTURE(isNew);
        const auto begin = [&] { isNew ? page->perform(Command::New) : page->receive(id.value()); };
        begin();
        f.control<QLineEdit>("代码")->setText(QStringLiteral("361199001"));
        QTest::keyClick(f.control<QLineEdit>("代码"), Qt::Key_Escape);
        f.table()->clearSelection();
        f.table()->setCurrentIndex({});
        begin();
        typeInto(f, "代码", QStringLiteral("3"));
        QTest::keyClick(f.control<QLineEdit>("代码"), Qt::Key_Backspace);
        const auto drafts = Drafts(f.open()).list();
        REQUIRE(drafts.size() == 1);
        CHECK(drafts.front().body.value(QStringLiteral("code")) == QStringLiteral("361199001"));
        f.press("丢弃");
        CHECK(Drafts(f.open()).list().empty());
    }
}
