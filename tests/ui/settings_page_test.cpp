// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

#include "tests/ui/window_fixture.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

void choose(QComboBox* combo, int index) {
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

}  // namespace

TEST_CASE("an administrator renames the office: it is on record, shown everywhere and can be undone",
          "[settings]") {
    WindowFixture f;
    f.adopt();
    f.page<SettingsPage>("settings");
    CHECK_FALSE(f.button("保存单位信息")->isEnabled());
    auto* name = f.control<QLineEdit>("单位名称");
    name->clear();
    QTest::keyClicks(name, QStringLiteral("a"));
    name->setText(QStringLiteral("芦林街道"));
    choose(f.control<QComboBox>("层级"), 1);
    f.button("保存单位信息")->setFocus();
    f.press("保存单位信息");
    CHECK(f.window->focusWidget() == name);  // not the bar that says so
    CHECK(f.open().office().name == QStringLiteral("芦林街道"));
    CHECK(f.open().office().level == OfficeLevel::District);
    CHECK(History(f.open()).undoable()->label == QStringLiteral("修改单位信息"));
    CHECK(f.window->windowTitle().contains(QStringLiteral("芦林街道")));
    CHECK(f.says("芦林街道 · "));
    CHECK(f.settings.recent().front().office == QStringLiteral("芦林街道"));
    f.press("撤销");
    CHECK(f.open().office().name == QStringLiteral("永丰街道"));
    CHECK(name->text() == QStringLiteral("永丰街道"));
    CHECK(f.window->windowTitle().contains(QStringLiteral("永丰街道")));
}

TEST_CASE("an office without a name is not saved", "[settings]") {
    WindowFixture f;
    f.adopt();
    f.page<SettingsPage>("settings");
    f.control<QLineEdit>("单位名称")->setFocus();
    QTest::keyClick(f.control<QLineEdit>("单位名称"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.control<QLineEdit>("单位名称"), Qt::Key_Delete);
    f.window->actions().action(Command::Save)->trigger();
    CHECK(f.says("请填写单位名称"));
    CHECK(f.open().office().name == QStringLiteral("永丰街道"));
}

TEST_CASE("others read the office's name but cannot change it", "[settings]") {
    WindowFixture f;
    f.adoptAs(QStringLiteral("指导员02"), Role::Instructor);
    f.page<SettingsPage>("settings");
    CHECK(f.control<QLineEdit>("单位名称")->isReadOnly());
    CHECK(f.button("保存单位信息", true) == nullptr);
    CHECK(f.says("由管理员修改"));
}

TEST_CASE("the settings tell which version this is", "[settings]") {
    QApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    WindowFixture f;
    f.adopt();
    f.page<SettingsPage>("settings");
    CHECK(f.says("暖新台账 1.2.3"));
    CHECK(f.says(QStringLiteral("格式第 %1 版").arg(f.open().edition()).toUtf8().constData()));
}

TEST_CASE("the time until the lock is chosen and remembered", "[settings]") {
    WindowFixture f;
    f.adopt();
    f.page<SettingsPage>("settings");
    auto* after = f.control<QComboBox>("自动锁定");
    CHECK(after->currentData().toInt() == Settings::kUsualAutoLock);
    for (int i = 0; i < after->count(); ++i) {
        choose(after, i);
        CHECK(f.settings.autoLockMinutes() == after->itemData(i).toInt());
    }
    CHECK(after->itemData(0).toInt() == 0);
}

TEST_CASE("another language is on the title, too, and the office's line keeps its year", "[settings]") {
    WindowFixture f;
    f.adopt();
    const QString chinese = f.window->windowTitle();
    const QString year = QString::number(QDate::currentDate().year());
    for (const Language language : {Language::English, Language::Chinese}) {
        f.settings.setLanguage(language);
        f.window->applyLooks();
        REQUIRE(QTest::qWaitFor(
            [&] { return f.window->currentPage() && f.window->currentPage()->isVisible(); }, kPatienceMs));
        QCoreApplication::processEvents();
        CHECK((f.window->windowTitle() == chinese) == (language == Language::Chinese));
        const auto labels = f.window->findChild<Navigation*>()->findChildren<QLabel*>();
        CHECK(std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->text().contains(year) && label->height() >= label->heightForWidth(label->width());
        }));
    }
    applyLanguage(Language::Chinese);
}
