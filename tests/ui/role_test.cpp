// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may only look: told so, not offered what he may not do, and answered when he asks for it.
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

#include "tests/ui/window_fixture.h"
#include "ui/census/places_page.h"
#include "ui/ledger/backups_page.h"
#include "ui/ledger/restore_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/home_page.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

struct RoleFixture : WindowFixture {
    PlaceId place = addPlace(QStringLiteral("永丰街道"));

    QString said() { return window->findChild<ToastBar*>()->text(); }
    void key(QWidget* to, int key, Qt::KeyboardModifiers modifiers = {}) {
        window->findChild<ToastBar*>()->say({});
        QTest::keyClick(to, static_cast<Qt::Key>(key), modifiers);
    }
    QStringList offered() {
        window->actions().action(Command::FindAnything)->trigger();
        auto* palette = window->findChild<CommandPalette*>();
        const QStringList titles = palette->shownTitles();
        delete palette;
        return titles;
    }
};

}  // namespace

TEST_CASE("who may only look is told so all the time, others are not", "[role]") {
    for (const Role role : {Role::Reader, Role::Surveyor}) {
        RoleFixture f;
        f.adoptAs(QStringLiteral("陶亭"), role);
        CHECK(f.says("只能查看") == (role == Role::Reader));
    }
}

TEST_CASE("a key the role does not allow is answered with who may, and does nothing", "[role]") {
    struct Case {
        int key;
        Qt::KeyboardModifiers modifiers;
        const char* words;
    };
    const Case cases[] = {
        {Qt::Key_Delete, {}, "只能查看，“删除”要由录入员或以上身份来做。"},
        {Qt::Key_N, Qt::ControlModifier, "只能查看，“新建”要由录入员或以上身份来做。"},
        {Qt::Key_B, Qt::ControlModifier, "只能查看，“立即备份”要由指导员或以上身份来做。"},
        {Qt::Key_Z, Qt::ControlModifier, "只能查看，“撤销”要由录入员或以上身份来做。"},
        {Qt::Key_S, Qt::ControlModifier, "只能查看，“保存”要由录入员或以上身份来做。"},
    };
    RoleFixture f;
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    auto* page = f.page<PlacesPage>("places");
    page->receive(f.place.value());
    REQUIRE(QTest::qWaitForWindowActive(f.window.get()));
    for (const auto& [key, modifiers, words] : cases) {
        INFO(words);
        f.key(f.table(), key, modifiers);
        CHECK(f.said() == QString::fromUtf8(words));
    }
    CHECK(PlaceStore(f.open()).list().size() == 1);
}

TEST_CASE("a page the role does not reach is refused in the house's words, and the page before stays",
          "[role]") {
    RoleFixture f;
    f.adoptAs(QStringLiteral("陶亭"), Role::Surveyor);
    f.window->goTo(QStringLiteral("places"));
    f.window->goTo(QStringLiteral("development"));
    CHECK(f.said() == QStringLiteral("您的身份是录入员，“发展党员”要由指导员或以上身份来做。"));
    CHECK(qobject_cast<PlacesPage*>(f.window->currentPage()) != nullptr);
    f.reopenAs(QStringLiteral("查阅员"), Role::Reader);
    f.window->goTo(QStringLiteral("quick"));
    CHECK(f.said() == QStringLiteral("只能查看，“快速登记”要由录入员或以上身份来做。"));
}

TEST_CASE("a surveyor is told his own role where an instructor is needed", "[role]") {
    RoleFixture f;
    f.adoptAs(QStringLiteral("陶亭"), Role::Surveyor);
    f.window->actions().perform(Command::BackUp);
    CHECK(f.said() == QStringLiteral("您的身份是录入员，“立即备份”要由指导员或以上身份来做。"));
    f.window->actions().perform(Command::RestoreBackup);
    CHECK(f.said() == QStringLiteral("您的身份是录入员，“恢复备份”要由管理员来做。"));
    CHECK(f.window->findChild<RestoreDialog*>() == nullptr);
}

TEST_CASE("a surveyor is told whose the newest step is, and takes back his own", "[role]") {
    RoleFixture f;
    const QString other = f.ledger->user().name;
    f.adoptAs(QStringLiteral("陶亭"), Role::Surveyor);
    const QString label = History(f.open()).undoable()->label;
    f.window->actions().perform(Command::Undo);
    CHECK(f.said() ==
          QStringLiteral("最近一步“%1”是%2做的，您的身份是录入员，只能撤销自己的改动。").arg(label, other));
    PlaceStore(f.open()).save({{}, {}, PlaceLevel::Street, QStringLiteral("芦林街道"), {}, {}});
    f.settle();
    f.window->actions().perform(Command::Undo);
    CHECK(PlaceStore(f.open()).list().size() == 1);
    f.settle();

    REQUIRE(History(f.open()).redoable());
    f.reopenAs(QStringLiteral("陶勇"), Role::Surveyor);
    f.window->actions().perform(Command::Redo);
    CHECK(f.said().endsWith(QStringLiteral("是陶亭做的，您的身份是录入员，只能重做自己的改动。")));
}

TEST_CASE("a command that means nothing on the page is not refused either", "[role]") {
    RoleFixture f;
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    f.window->goTo(QStringLiteral("history"));
    f.window->findChild<ToastBar*>()->say({});
    f.window->actions().perform(Command::New);
    CHECK(f.said().isEmpty());
}

TEST_CASE("the palette offers what the user may do at this moment", "[role]") {
    const QString backUp = QStringLiteral("立即备份"), add = QStringLiteral("新建"),
                  remove = QStringLiteral("删除"), restore = QStringLiteral("恢复备份");
    {
        RoleFixture f;
        f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
        auto* page = f.page<PlacesPage>("places");
        page->receive(f.place.value());
        for (const QString& title : {backUp, add, remove, restore}) {
            CHECK_FALSE(f.offered().contains(title));
        }
        CHECK(f.offered().contains(QStringLiteral("检查台账")));
    }
    RoleFixture f;
    f.adopt();
    f.window->goTo(QStringLiteral("history"));
    CHECK_FALSE(f.offered().contains(remove));
    auto* page = f.page<PlacesPage>("places");
    page->receive(f.place.value());
    for (const QString& title : {backUp, add, remove, restore}) {
        CHECK(f.offered().contains(title));
    }
}

TEST_CASE("a reader finds no button or menu item that he may not use", "[role]") {
    RoleFixture f;
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    f.page<HomePage>("home");
    CHECK(f.button("立即备份") == nullptr);
    CHECK(f.button("撤销") == nullptr);
    auto* backups = f.page<BackupsPage>("backups");
    CHECK(f.button("立即备份") == nullptr);
    CHECK(f.button("另存加密备份…") == nullptr);
    for (const QMenu* menu : backups->findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            CHECK_FALSE(action->text().contains(QStringLiteral("恢复")));
        }
    }
}

TEST_CASE("a reader reads a record as text that stays as it is", "[role]") {
    RoleFixture f;
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    auto* page = f.page<PlacesPage>("places");
    page->receive(f.place.value());
    auto* name = f.control<QLineEdit>("名称");
    auto* level = f.control<QComboBox>("层级");
    CHECK(name->isEnabled());
    CHECK(contrast(name->palette().color(QPalette::Text), color(Tint::Panel)) >= 4.5);
    CHECK(contrast(level->palette().color(QPalette::Text), color(Tint::Panel)) >= 4.5);
    const QString before = level->currentText();
    QTest::keyClicks(name, QStringLiteral("x"));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Space}) {
        QTest::keyClick(level, key);
    }
    QTest::mouseClick(level, Qt::LeftButton);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(level->currentText() == before);
    CHECK(name->text() == QStringLiteral("永丰街道"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(level->hasFocus());
    QTest::keyClick(level, Qt::Key_Tab);
    CHECK_FALSE(level->hasFocus());
}
