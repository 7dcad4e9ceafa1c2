// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ledger/ledger_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/toast_bar.h"
#include "ui/table/ledger_table.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

constexpr int kPatienceMs = 20'000;

struct Window : test::LedgerFixture {
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{settings};
    Window() {
        window.show();
        window.session().adopt(std::move(ledger));
        waitForJobs();
    }
    ~Window() { Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal); }

    void waitForJobs() {
        REQUIRE(QTest::qWaitFor([this] { return window.session().jobs().running().empty(); }, kPatienceMs));
    }
    void place(const QString& name) {
        QSignalSpy changed(&window.session(), &Session::changed);
        PlaceStore(window.session().ledger()).save({{}, {}, PlaceLevel::Street, name, {}, {}});
        REQUIRE(changed.wait(kPatienceMs));
    }
    bool shows(const QString& words) {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }
};

}  // namespace

TEST_CASE("an opened ledger shows its home page, its user and its backup", "[window]") {
    Window test;
    CHECK(test.window.currentPageId() == QStringLiteral("home"));
    CHECK(test.shows(QStringLiteral("永丰街道.nxl")));
    CHECK(test.shows(QStringLiteral("管理员 · admin")));
    CHECK(test.window.session().lastBackup().has_value());
    CHECK(test.window.windowTitle().contains(QStringLiteral("永丰街道")));
}

TEST_CASE("undo and redo name what they are about and do it", "[window]") {
    Window test;
    QAction* undo = test.window.actions().action(Command::Undo);
    QAction* redo = test.window.actions().action(Command::Redo);
    test.place(QStringLiteral("骑龙街道"));
    CHECK(undo->isEnabled());
    CHECK(undo->text().contains(QStringLiteral("骑龙街道")));
    CHECK(QTest::qWaitFor(
        [&] { return test.shows(History(test.window.session().ledger()).undoable()->label); }, kPatienceMs));

    QSignalSpy changed(&test.window.session(), &Session::changed);
    undo->trigger();
    REQUIRE(changed.wait(kPatienceMs));
    CHECK(PlaceStore(test.window.session().ledger()).list().empty());
    CHECK(redo->text().contains(QStringLiteral("骑龙街道")));
    CHECK(test.window.findChild<ToastBar*>()->text().contains(QStringLiteral("骑龙街道")));

    redo->trigger();
    REQUIRE(changed.wait(kPatienceMs));
    CHECK(PlaceStore(test.window.session().ledger()).list().size() == 1);
}

TEST_CASE("with nothing to undo or redo, the window says so", "[window]") {
    Window test;
    const auto* bar = test.window.findChild<ToastBar*>();
    test.window.actions().action(Command::Undo)->trigger();
    CHECK(bar->text() == QStringLiteral("没有可以撤销的操作。"));
    test.window.actions().action(Command::Redo)->trigger();
    CHECK(bar->text().startsWith(QStringLiteral("没有可以重做的操作。")));
}

TEST_CASE("an undo that passes over an administrative entry says so", "[window]") {
    Window test;
    test.place(QStringLiteral("骑龙街道"));
    Users(test.window.session().ledger()).add(QStringLiteral("指导员02"), Role::Instructor, test::kPassword);
    test.window.actions().action(Command::Undo)->trigger();
    const QString said = test.window.findChild<ToastBar*>()->text();
    CHECK(said.startsWith(QStringLiteral("已撤销：新建区划 骑龙街道")));
    CHECK(said.contains(QStringLiteral("指导员02")));
    CHECK(said.endsWith(QStringLiteral("是管理事项，不能撤销。")));
}

TEST_CASE("navigation shows only pages that exist and may be seen", "[window]") {
    Window test;
    QStringList shown;
    for (const NavigationItem* item : test.window.findChildren<NavigationItem*>()) {
        shown << item->text();
    }
    QStringList expected;
    for (const PageEntry& page : allPages()) {
        if (page.group != PageGroup::Gate) {
            expected << page.title();
        }
    }
    CHECK(shown == expected);
}

TEST_CASE("Ctrl and a number goes to that page", "[window]") {
    Window test;
    QApplication::setActiveWindow(&test.window);
    const QString second = test.window.pages()[1].id;
    REQUIRE(QTest::qWaitForWindowActive(&test.window));
    QTest::keyClick(&test.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(test.window.currentPageId() == second);
    QTest::keyClick(&test.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(test.window.currentPageId() == QStringLiteral("home"));
}

TEST_CASE("theme, type size and language change while the window stands", "[window]") {
    Window test;
    test.window.goTo(QStringLiteral("settings"));
    test.settings.setTheme(ThemeChoice::Dark);
    test.settings.setTypeSize(TypeSize::Large);
    test.window.applyLooks();
    REQUIRE(QTest::qWaitFor(
        [&] { return test.window.findChild<Navigation*>()->width() == px(kNavigationWidth); }, kPatienceMs));
    CHECK(Theme::instance().scheme() == Scheme::Dark);
    CHECK(test.window.findChild<Navigation*>()->width() > kNavigationWidth);
    CHECK(test.window.currentPageId() == QStringLiteral("settings"));
    CHECK(QTest::qWaitFor([&] { return test.window.currentPage()->isVisible(); }, kPatienceMs));
}

TEST_CASE("the palette finds pages and commands and runs them", "[window]") {
    Window test;
    test.window.actions().action(Command::FindAnything)->trigger();
    auto* palette = test.window.findChild<CommandPalette*>();
    REQUIRE(palette != nullptr);
    CHECK(palette->shownTitles().contains(QStringLiteral("首页")));
    CHECK(palette->shownTitles().contains(QStringLiteral("立即备份")));
    palette->search(QStringLiteral("sz"));
    CHECK(palette->shownTitles().value(0) == QStringLiteral("设置"));
    const auto* list = palette->findChild<QListView*>();
    const auto around = [&] { return palette->height() - list->height(); };
    QCoreApplication::processEvents();
    const int usual = around();
    for (const char* typed : {"", "bf", "sz", "b", "sz", ""}) {
        INFO(typed);
        palette->search(QString::fromUtf8(typed));
        QCoreApplication::processEvents();
        CHECK(around() == usual);
        CHECK(list->height() >= list->sizeHintForRow(0));
        CHECK(list->height() <= list->sizeHintForRow(0) * list->model()->rowCount());
    }
    palette->search(QStringLiteral("没有这个"));
    CHECK(palette->shownTitles().isEmpty());
    const auto labels = palette->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("没有找到“没有这个”"));
    }));
    palette->search(QStringLiteral("sz"));
    QTest::keyClick(palette->findChild<QWidget*>(QStringLiteral("input")), Qt::Key_Return);
    CHECK(test.window.currentPageId() == QStringLiteral("settings"));
}

TEST_CASE("everything that takes the keyboard has a name a screen reader can say", "[window]") {
    Window test;
    test.place(QStringLiteral("骑龙街道"));
    for (const PageEntry& page : test.window.pages()) {
        test.window.goTo(page.id);
        for (QWidget* widget : test.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
                continue;
            }
            INFO(page.id.toStdString() << ": " << widget->metaObject()->className());
            const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(access != nullptr);
            CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("what the bar at the foot says stays before every page that is gone to", "[window]") {
    Window test;
    test.window.toast(QStringLiteral("已保存"));
    auto* bar = test.window.findChild<ToastBar*>();
    REQUIRE(bar != nullptr);
    for (const PageEntry& page : test.window.pages()) {
        test.window.goTo(page.id);
        INFO(page.id.toStdString());
        const auto beside =
            bar->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        CHECK(beside.last() == bar);  // drawn last, so on top
    }
}

TEST_CASE("what the bar at the foot says in one line lies on no row of a table", "[window]") {
    Window test;
    test.place(QStringLiteral("骑龙街道"));
    auto* bar = test.window.findChild<ToastBar*>();
    for (const PageEntry& page : test.window.pages()) {
        if (page.group == PageGroup::Gate) {
            continue;
        }
        test.window.goTo(page.id);
        test.waitForJobs();
        QCoreApplication::processEvents();
        test.window.toast(QStringLiteral("已删除 1 人"), QStringLiteral("撤销"), [] {});
        for (const LedgerTable* table : test.window.findChildren<LedgerTable*>()) {
            const QRect there(table->mapTo(bar->parentWidget(), QPoint()), table->size());
            INFO(page.id.toStdString());
            CHECK((!table->isVisible() || !there.intersects(bar->geometry())));
        }
    }
}

TEST_CASE("what leads back to a page goes when another page is shown", "[window]") {
    Window test;
    test.window.goTo(QStringLiteral("places"));
    auto* bar = test.window.findChild<ToastBar*>();
    for (const bool ofPage : {true, false}) {
        test.window.goTo(QStringLiteral("places"));
        ofPage ? test.window.toastOfPage(QStringLiteral("草稿留着。"), QStringLiteral("回去"), [] {})
               : test.window.toast(QStringLiteral("已保存"));
        test.window.goTo(QStringLiteral("places"));
        CHECK(bar->isVisible());
        test.window.goTo(QStringLiteral("history"));
        CHECK(bar->isVisible() != ofPage);
    }
}

TEST_CASE("the bar at the foot is come to with Tab only, and hands the keyboard back", "[window]") {
    Window test;
    test.window.goTo(QStringLiteral("settings"));
    REQUIRE(QTest::qWaitForWindowActive(&test.window));
    auto* bar = test.window.findChild<ToastBar*>();
    auto* action = bar->findChild<QPushButton*>();
    test.window.toast(QStringLiteral("已保存"), QStringLiteral("撤销"), [] {});
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Tab, Qt::ShiftModifier);
    QWidget* before = test.window.focusWidget();
    REQUIRE(before != action);
    QTest::keyClick(before, Qt::Key_Tab);
    CHECK(test.window.focusWidget() == action);
    bar->dismiss();
    CHECK(test.window.focusWidget() == before);
    test.window.toast(QStringLiteral("已保存"), QStringLiteral("撤销"), [] {});
    before->setEnabled(false);
    CHECK(test.window.focusWidget() != action);
}

TEST_CASE("closing the ledger leaves only the page that asks for its password, and no lock on the file",
          "[window]") {
    Window test;
    test.window.session().close();
    CHECK(test.window.currentPageId() == QStringLiteral("unlock"));
    CHECK_FALSE(test.window.findChild<Navigation*>()->isVisible());
    CHECK_NOTHROW(Ledger::open(test.path, test.admin()));
}
