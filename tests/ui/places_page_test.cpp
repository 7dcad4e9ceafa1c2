// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/places_page.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

#include "tests/ui/window_fixture.h"
#include "ui/census/place_form.h"
#include "ui/census/place_model.h"
#include "ui/shell/command_palette.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

TEST_CASE("the empty page offers the first place; Ctrl+S saves it and undo takes it back", "[places]") {
    WindowFixture f;
    f.adopt();
    f.page<PlacesPage>("places");
    f.press("新建第一个区划");
    typeInto(f, "名称", QStringLiteral("a"));
    f.control<QLineEdit>("名称")->setText(QStringLiteral("永丰街道"));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    CHECK(f.window->focusWidget() == f.control<QComboBox>("层级"));
    f.window->actions().action(Command::Save)->trigger();
    f.settle();
    REQUIRE(PlaceStore(f.open()).list().size() == 1);
    CHECK(f.table()->currentId() == PlaceStore(f.open()).list().front().id.value());
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已新建街道镇“永丰街道”，没有上级。"));
    f.press("撤销");
    CHECK(PlaceStore(f.open()).list().empty());
}

TEST_CASE("the first place of an empty ledger is of the office's level", "[places]") {
    WindowFixture f;
    const auto [office, level] =
        GENERATE(table<OfficeLevel, PlaceLevel>({{OfficeLevel::City, PlaceLevel::District},
                                                 {OfficeLevel::District, PlaceLevel::District},
                                                 {OfficeLevel::Street, PlaceLevel::Street},
                                                 {OfficeLevel::Community, PlaceLevel::Community}}));
    f.ledger->setOffice({QStringLiteral("单位"), office});
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->perform(Command::New);
    CHECK(page->findChild<PlaceForm*>()->value().level == level);
    CHECK_FALSE(page->canPerform(Command::NewBelow));
}

TEST_CASE("after a saved place, Ctrl+N makes its sibling and Ctrl+Shift+N what stands below it", "[places]") {
    WindowFixture f;
    const PlaceId street = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    auto* form = page->findChild<PlaceForm*>();
    page->receive(street.value());
    page->perform(Command::NewBelow);
    CHECK(form->value().parent == street);
    CHECK(form->value().level == PlaceLevel::Community);
    f.control<QLineEdit>("名称")->setText(QStringLiteral("骑龙社区"));
    page->perform(Command::Save);
    CHECK(f.window->findChild<ToastBar*>()->text() ==
          QStringLiteral("已新建社区村“骑龙社区”，上级：永丰街道。"));
    // At once, before the page has heard of the change, and again after it has.
    for (const bool heard : {false, true}) {
        CAPTURE(heard);
        page->perform(Command::New);
        CHECK(form->value().parent == street);
        CHECK(form->value().level == PlaceLevel::Community);
        CHECK(f.window->focusWidget() == f.control<QLineEdit>("名称"));
        f.settle();
    }
    page->perform(Command::New);  // a new one beside a new one
    CHECK(form->value().parent == street);
    f.control<QLineEdit>("名称")->setText(QStringLiteral("金星社区"));
    page->perform(Command::Save);
    f.settle();
    page->perform(Command::NewBelow);
    CHECK(form->value().level == PlaceLevel::Grid);
    CHECK(form->value().parent == PlaceId(f.table()->currentId()));
}

TEST_CASE("nothing stands below a grid", "[places]") {
    WindowFixture f;
    PlaceStore store(*f.ledger);
    const PlaceId street = f.addPlace(QStringLiteral("永丰街道"));
    const PlaceId grid = store.save({{}, street, PlaceLevel::Grid, QStringLiteral("第一网格"), {}, {}});
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(grid.value());
    CHECK_FALSE(page->canPerform(Command::NewBelow));
    CHECK_FALSE(f.button("新建下级")->isEnabled());
    page->receive(street.value());
    CHECK(f.button("新建下级")->isEnabled());
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
    CHECK(f.says("街道镇代码应为：9 位数字"));
    typeInto(f, "代码", QStringLiteral("361199001"));
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

TEST_CASE("deleting is in the table's menu and under 更多, and its key works in the table only", "[places]") {
    WindowFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    QAction* action = f.window->actions().action(Command::Delete);
    CHECK(f.table()->actions().contains(action));
    CHECK(f.table()->contextMenuPolicy() == Qt::ActionsContextMenu);
    CHECK(f.button("更多")->menu()->actions().contains(action));
    page->receive(id.value());
    auto* name = f.control<QLineEdit>("名称");
    name->setFocus();
    name->home(false);
    QTest::keyClick(name, Qt::Key_Delete);
    CHECK(name->text() == QStringLiteral("丰街道"));
    f.button("新建区划")->setFocus();
    QTest::keyClick(f.button("新建区划"), Qt::Key_Delete);
    CHECK(PlaceStore(f.open()).find(id).has_value());
    action->trigger();
    CHECK(PlaceStore(f.open()).list().empty());
}

TEST_CASE("several selected places are counted, deleted as one and come back as one", "[places]") {
    WindowFixture f;
    PlaceStore store(*f.ledger);
    for (const char* name : {"永丰街道", "芦林街道", "丰溪街道"}) {
        f.addPlace(QString::fromUtf8(name));
    }
    f.adopt();
    f.page<PlacesPage>("places");
    f.settle();
    CHECK(f.says("共 3 个区划"));
    CHECK_FALSE(f.says("选中"));
    f.table()->selectAll();
    f.settle();
    CHECK(f.says("选中 3 个"));
    QTest::keyClick(f.table(), Qt::Key_Delete);
    f.settle();
    CHECK(PlaceStore(f.open()).list().empty());
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已删除 3 个区划"));
    f.press("撤销");
    CHECK(PlaceStore(f.open()).list().size() == 3);
}

TEST_CASE("whoever is sent to a place sees it, whatever is filtered or closed", "[places]") {
    WindowFixture f;
    PlaceStore store(*f.ledger);
    const PlaceId street = f.addPlace(QStringLiteral("永丰街道"));
    const PlaceId community =
        store.save({{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}});
    f.addPlace(QStringLiteral("芦林街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(street.value());
    QTest::keyClick(f.table(), Qt::Key_Left);
    auto* search = f.control<QLineEdit>("在本页查找");
    QTest::keyClicks(search, QStringLiteral("lljd"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.table()->model()->rowCount() == 1);
    f.settle();
    CHECK(f.says("筛出 1 个"));
    f.window->goTo(QStringLiteral("places"), community.value());
    CHECK(f.table()->currentId() == community.value());
    CHECK(f.control<QLineEdit>("名称")->text() == QStringLiteral("骑龙社区"));
}

TEST_CASE("Esc clears the search box; a second Esc leaves it", "[places]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("永丰街道"));
    f.addPlace(QStringLiteral("芦林街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->perform(Command::Find);
    auto* search = f.control<QLineEdit>("在本页查找");
    QTest::keyClicks(search, QStringLiteral("yfjd"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.table()->model()->rowCount() == 1);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(f.table()->model()->rowCount() == 2);
    CHECK(f.window->focusWidget() == search);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(f.window->focusWidget() == f.table());
}

TEST_CASE("Ctrl+K finds a place by name, pinyin or initials and goes to it", "[places]") {
    WindowFixture f;
    PlaceStore store(*f.ledger);
    const PlaceId street = f.addPlace(QStringLiteral("永丰街道"));
    const PlaceId community = store.save(
        {{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), QStringLiteral("361199001002"), {}});
    f.adopt();
    f.window->actions().action(Command::FindAnything)->trigger();
    auto* palette = f.window->findChild<CommandPalette*>();
    REQUIRE(palette != nullptr);
    const QString title = QStringLiteral("区划：骑龙社区");
    CHECK_FALSE(palette->shownTitles().contains(title));  // nothing typed: pages and commands
    for (const char* typed : {"骑龙", "騎龍", "qilong", "qlsq", "361199001"}) {
        CAPTURE(typed);
        palette->search(QString::fromUtf8(typed));
        CHECK(palette->shownTitles().value(0) == title);
    }
    QTest::keyClick(palette->findChild<QWidget*>(QStringLiteral("input")), Qt::Key_Return);
    CHECK(f.window->currentPageId() == QStringLiteral("places"));
    CHECK(f.table()->currentId() == community.value());
}

TEST_CASE("the button of a new place empties it, of a stored one puts it back; neither finds fault",
          "[places]") {
    WindowFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(id.value());
    CHECK(f.button("还原") != nullptr);
    CHECK(f.button("清空") == nullptr);
    page->perform(Command::New);
    typeInto(f, "代码", QStringLiteral("3611"));
    f.press("清空");
    QTest::qWait(100);  // longer than a field waits for the mouse to be released
    CHECK_FALSE(f.says("请填写名称"));
    CHECK(f.control<QLineEdit>("代码")->text().isEmpty());
    CHECK(f.window->focusWidget() == f.control<QLineEdit>("名称"));
    f.control<QLineEdit>("名称")->setText(QStringLiteral("芦林街道"));
    page->perform(Command::Save);
    CHECK(f.button("还原") != nullptr);
}

TEST_CASE("looking something up with Ctrl+K finds no fault with what is being filled in", "[places]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->perform(Command::New);
    f.window->actions().action(Command::FindAnything)->trigger();
    auto* palette = f.window->findChild<CommandPalette*>();
    REQUIRE(palette != nullptr);
    CHECK(palette->isVisible());
    palette->close();
    CHECK_FALSE(f.says("请填写名称"));
}

TEST_CASE("the order a head was clicked for is kept, also after the window is built anew", "[places]") {
    WindowFixture f;
    for (const char* name : {"永丰街道", "芦林街道", "丰溪街道"}) {
        f.addPlace(QString::fromUtf8(name));
    }
    f.adopt();
    f.page<PlacesPage>("places");
    const auto shown = [&f] {
        QStringList found;
        for (int row = 0; row < f.table()->model()->rowCount(); ++row) {
            found << f.table()->model()->index(row, 0).data().toString().left(1);
        }
        return found.join(QString());
    };
    CHECK(shown() == QStringLiteral("永芦丰"));
    CHECK(f.table()->horizontalHeader()->sortIndicatorSection() == -1);
    const auto click = [&f] {
        auto* head = f.table()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionPosition(0) + 20, 10));
    };
    click();
    CHECK(shown() == QStringLiteral("丰芦永"));
    CHECK(f.table()->horizontalHeader()->isSortIndicatorShown());
    PlaceStore(f.open()).save({{}, {}, PlaceLevel::Street, QStringLiteral("百花街道"), {}, {}});
    f.settle();
    CHECK(shown() == QStringLiteral("百丰芦永"));
    click();
    CHECK(shown() == QStringLiteral("永芦丰百"));
    f.window->applyLooks();
    f.settle();
    f.page<PlacesPage>("places");
    CHECK(shown() == QStringLiteral("永芦丰百"));
    click();
    CHECK(shown() == QStringLiteral("永芦丰百"));  // the order of entry
    CHECK(f.table()->horizontalHeader()->sortIndicatorSection() == -1);
}

TEST_CASE("a place that is gone leaves the row beside it selected and the keyboard in the table",
          "[places]") {
    WindowFixture f;
    const PlaceId first = f.addPlace(QStringLiteral("永丰街道"));
    const PlaceId second = f.addPlace(QStringLiteral("芦林街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    REQUIRE(QTest::qWaitForWindowActive(f.window.get()));
    const auto check = [&](PlaceId beside) {
        CHECK(f.table()->selectedIds() == QList<qint64>{beside.value()});
        CHECK(f.table()->currentId() == beside.value());
        CHECK(f.window->focusWidget() == f.table());
        CHECK(f.button("新建下级")->isEnabled() == page->canPerform(Command::NewBelow));
        CHECK(f.button("新建下级")->isEnabled());
        CHECK_FALSE(page->findChild<PlaceForm*>()->isVisible());
        f.window->findChild<ToastBar*>()->dismiss();
        f.settle();
        CHECK(f.window->focusWidget() == f.table());
        CHECK_FALSE(page->findChild<PlaceForm*>()->isVisible());
    };
    SECTION("a new one undone") {
        page->receive(second.value());
        page->perform(Command::New);
        f.control<QLineEdit>("名称")->setText(QStringLiteral("丰溪街道"));
        page->perform(Command::Save);
        f.settle();
        f.window->actions().perform(Command::Undo);
        f.settle();
        check(second);
    }
    SECTION("deleted") {
        page->receive(second.value());
        QTest::keyClick(f.table(), Qt::Key_Delete);
        f.settle();
        check(first);
    }
    SECTION("deleted from the top") {
        page->receive(first.value());
        QTest::keyClick(f.table(), Qt::Key_Delete);
        f.settle();
        check(second);
    }
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
    auto* toast = f.window->findChild<ToastBar*>();
    const auto isTold = [toast] {
        const bool told = toast->isVisible() && toast->text().startsWith(QStringLiteral("只能查看，"));
        toast->dismiss();
        return told;
    };
    QTest::keyClick(f.table(), Qt::Key_Delete);
    CHECK(isTold());
    QTest::keyClick(f.table(), Qt::Key_N, Qt::ControlModifier);
    CHECK(isTold());
    QTest::keyClick(f.table(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(isTold());
    QTest::keyClick(f.table(), Qt::Key_S, Qt::ControlModifier);
    CHECK(isTold());
    CHECK(page->findChild<PlaceForm*>()->shown().id == id);
    CHECK(PlaceStore(f.open()).find(id).has_value());
}

TEST_CASE("the columns stay on the screen at large type and in a small window, and names readable",
          "[places]") {
    WindowFixture f;
    PlaceStore store(*f.ledger);
    const PlaceId street = f.addPlace(QStringLiteral("永丰街道"));
    const PlaceId community =
        store.save({{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}});
    const PlaceId grid = store.save({{}, community, PlaceLevel::Grid, QStringLiteral("第12网格"), {}, {}});
    const auto size = GENERATE(QSize(1366, 768), QSize(1024, 700), QSize(960, 600));
    const auto type = GENERATE(TypeSize::Normal, TypeSize::Large);
    CAPTURE(size.width(), type == TypeSize::Large);
    f.settings.setTypeSize(type);
    f.window->applyLooks();
    f.adopt();
    f.window->resize(size);
    f.page<PlacesPage>("places")->receive(grid.value());
    f.settle();
    REQUIRE(f.control<QLineEdit>("名称")->isVisible());
    const LedgerTable& table = *f.table();
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
    CHECK_FALSE(table.isColumnHidden(PlaceModel::Level));
    const QModelIndex name = table.model()->index(2, PlaceModel::Name);
    CHECK(table.sizeHintForIndex(name).width() <= table.columnWidth(PlaceModel::Name));
    f.settings.setTypeSize(TypeSize::Normal);
    Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal);
}
