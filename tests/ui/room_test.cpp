// SPDX-License-Identifier: GPL-3.0-or-later
// Little room: large type, 150 %, the smallest window. Nothing is cut off that cannot be reached, and
// whatever has the keyboard shows it.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <set>

#include "tests/ui/window_fixture.h"
#include "ui/census/pair_view.h"
#include "ui/shell/card_row.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcut_overview.h"
#include "ui/shell/side_panel.h"
#include "ui/table/filter_chips.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

// What an office screen of 1366 × 768 leaves a window at 150 %, and a small one at large type.
constexpr QSize kScaled(910, 460), kSmall(1024, 700);
constexpr int kRoomOfPair = 286;  // beside the list of pairs

struct Looks {
    Looks(ThemeChoice theme, TypeSize size) { Theme::instance().apply(theme, size); }
    ~Looks() { Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal); }
};

struct RoomFixture : Looks, WindowFixture {
    RoomFixture(ThemeChoice theme, TypeSize size, QSize room) : Looks(theme, size) {
        addPlace(QStringLiteral("永丰街道"));
        adopt();
        window->resize(room);
        window->setWindowState(Qt::WindowNoState);
        settle();
    }
    // Every page as it opens, and with its first row open.
    void onEveryPage(const std::function<void(const QString&)>& look) {
        for (const PageEntry& page : window->pages()) {
            if (page.group == PageGroup::Gate) {
                continue;
            }
            window->goTo(page.id);
            settle();
            if (LedgerTable* rows = table(); rows != nullptr && rows->model()->rowCount() > 0) {
                rows->selectRow(0);
                settle();
            }
            look(page.id);
        }
    }
    bool canBeScrolledTo(const QWidget* widget) const {
        for (const QWidget* above = widget; above != nullptr; above = above->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(above) != nullptr) {
                return true;
            }
        }
        return false;
    }
};

// Of the buttons that exclude one another only one takes it; the arrow keys go to the others.
bool takesTab(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isOther =
        button != nullptr && (button->autoExclusive() || button->group() != nullptr) && !button->isChecked();
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
           widget->focusProxy() == nullptr && !isOther;
}

int differingPixels(const QImage& a, const QImage& b) {
    constexpr double kSeen = 2.0;  // against what stood there before
    int found = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y) && contrast(a.pixelColor(x, y), b.pixelColor(x, y)) >= kSeen) {
                ++found;
            }
        }
    }
    return found;
}

// Names of the windows that come up. One without a frame of its own is a widget shown before it had a parent:
// it flashes on the screen and takes the keyboard away.
struct WindowsSeen : QObject {
    QStringList names;
    WindowsSeen() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget != nullptr && widget->isWindow() && event->type() == QEvent::Show) {
            names << QLatin1String(widget->metaObject()->className());
        }
        return false;
    }
};

}  // namespace

TEST_CASE("going through the pages brings up no window", "[room]") {
    RoomFixture f(ThemeChoice::Light, TypeSize::Normal, QSize(1366, 768));
    const WindowsSeen seen;
    f.onEveryPage([&](const QString& where) {
        INFO(where.toStdString() << ": " << seen.names.join(u' ').toStdString());
        CHECK(seen.names.isEmpty());
        CHECK(f.window->isActiveWindow());
    });
}

TEST_CASE("cards stand in as many columns as have room, evened out", "[room]") {
    struct Case {
        int width, columns;
    };
    CardRow row;
    std::vector<QWidget*> cards;
    for (int i = 0; i < 4; ++i) {
        cards.push_back(new QWidget);
        row.add(cards.back(), 1, 200);
    }
    row.show();
    for (const auto& [width, columns] :
         {Case{900, 4}, Case{700, 2}, Case{420, 2}, Case{300, 1}, Case{900, 4}}) {
        row.resize(width, 400);
        QCoreApplication::processEvents();
        INFO(width);
        int inFirstLine = 0;
        for (const QWidget* card : cards) {
            inFirstLine += card->y() == cards[0]->y() ? 1 : 0;
            CHECK(row.rect().contains(card->geometry()));
        }
        CHECK(inFirstLine == columns);
    }
    CHECK(row.minimumSizeHint().width() == 200);
    cards[0]->hide();
    row.resize(630, 400);
    QCoreApplication::processEvents();
    CHECK(cards[1]->y() == cards[3]->y());
}

TEST_CASE("in little room every word and button is whole or can be scrolled to", "[room]") {
    const std::pair<TypeSize, QSize> rooms[] = {{TypeSize::Large, kSmall}, {TypeSize::Normal, kScaled}};
    for (const auto& [size, room] : rooms) {
        RoomFixture f(ThemeChoice::Light, size, room);
        REQUIRE(f.window->size() == room);
        f.onEveryPage([&](const QString& where) {
            for (const QWidget* widget : f.window->findChildren<QWidget*>()) {
                const bool says =
                    qobject_cast<const QLabel*>(widget) || qobject_cast<const QPushButton*>(widget);
                if (!says || !widget->isVisible()) {
                    continue;
                }
                INFO(where.toStdString() << ": " << widget->property("text").toString().toStdString());
                const QRect inWindow(widget->mapTo(f.window.get(), QPoint()), widget->size());
                CHECK((f.window->rect().contains(inWindow) || f.canBeScrolledTo(widget)));
                CHECK((widget->width() >= widget->minimumSizeHint().width()));
                CHECK((widget->height() >= widget->minimumSizeHint().height()));
            }
            for (const QScrollArea* area : f.window->findChildren<QScrollArea*>()) {
                INFO(where.toStdString());
                CHECK((!area->isVisible() || area->widget()->width() <= area->viewport()->width()));
            }
        });
    }
}

TEST_CASE("the palette and the list of keys stay inside a small window", "[room]") {
    for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
        RoomFixture f(ThemeChoice::Light, size, kScaled);
        f.window->actions().action(Command::FindAnything)->trigger();
        auto* palette = f.window->findChild<CommandPalette*>();
        CHECK(f.window->geometry().contains(palette->geometry()));
        delete palette;
        f.window->actions().action(Command::Shortcuts)->trigger();
        auto* keys = f.window->findChild<ShortcutOverview*>();
        CHECK(keys->width() <= f.window->width());
        CHECK(keys->height() <= f.window->height());
    }
}

TEST_CASE("the sidebar scrolls when it has more pages than room", "[room]") {
    Navigation navigation;
    PageRegistry pages;
    for (int i = 0; i < 20; ++i) {
        pages.push_back(
            {QString::number(i), [] { return QStringLiteral("页"); }, Icon::Home, PageGroup::Subject, {}});
    }
    navigation.setPages(pages);
    navigation.setCurrent(QStringLiteral("0"));
    navigation.resize(px(kNavigationWidth), 400);
    navigation.show();
    QApplication::setActiveWindow(&navigation);
    QCoreApplication::processEvents();
    const auto items = navigation.findChildren<NavigationItem*>();
    REQUIRE(items.size() == 20);
    items.first()->setFocus();
    for (int i = 0; i < 19; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    CHECK(items.last()->hasFocus());
    CHECK(
        navigation.rect().contains(QRect(items.last()->mapTo(&navigation, QPoint()), items.last()->size())));
}

TEST_CASE("the sidebar shows the page that is shown", "[room]") {
    Navigation navigation;
    PageRegistry pages;
    for (int i = 0; i < 20; ++i) {
        pages.push_back(
            {QString::number(i), [] { return QStringLiteral("页"); }, Icon::Home, PageGroup::Subject, {}});
    }
    navigation.setPages(pages);
    navigation.resize(px(kNavigationWidth), 400);
    navigation.show();
    QCoreApplication::processEvents();
    const auto items = navigation.findChildren<NavigationItem*>();
    const auto isSeen = [&](const NavigationItem* item) {
        return navigation.rect().contains(QRect(item->mapTo(&navigation, QPoint()), item->size())) &&
               item->visibleRegion().boundingRect() == item->rect();
    };
    for (const int page : {19, 0, 10}) {
        navigation.setCurrent(QString::number(page));
        INFO(page);
        CHECK(isSeen(items[page]));
    }
    navigation.resize(px(kNavigationWidth), 200);
    QCoreApplication::processEvents();
    CHECK(isSeen(items[10]));
}

TEST_CASE("actions without room in a page's head move into its menu, and its title is whole", "[room]") {
    HeaderLine head;
    head.setTitle(QStringLiteral("从业人员"));
    head.setSummary(QStringLiteral("905 人，在岗 854，其中待核 51"));
    head.setPrimary(QStringLiteral("导入花名册"));
    QPushButton* add = head.addButton(QStringLiteral("新增"));
    QPushButton* quick = head.addButton(QStringLiteral("快速登记"));
    QPushButton* gone = head.addButton(QStringLiteral("没有的"));
    gone->hide();
    head.show();
    const auto resize = [&head](int width) {
        head.resize(width, 40);
        QCoreApplication::processEvents();
        head.grab();
    };
    const auto labels = head.findChildren<QLabel*>();
    const auto whole = [&](int label) { return labels[label]->width() >= labels[label]->sizeHint().width(); };
    const auto menu = head.findChild<QMenu*>();
    const auto inMenu = [&] {
        QStringList found;
        Q_EMIT menu->aboutToShow();
        for (const QAction* action : menu->actions()) {
            found << (action->isVisible() ? action->text() : QString());
        }
        found.removeAll(QString());
        return found;
    };
    resize(900);
    CHECK((add->isVisible() && quick->isVisible()));
    CHECK(inMenu().isEmpty());
    int pressed = 0;
    QObject::connect(add, &QPushButton::clicked, [&pressed] { ++pressed; });
    resize(510);
    CHECK_FALSE(add->isVisible());
    CHECK(inMenu().value(0) == u"新增");
    CHECK((whole(0) && whole(1)));
    menu->actions().constFirst()->trigger();
    CHECK(pressed == 1);
    resize(330);
    CHECK_FALSE(quick->isVisible());
    CHECK(whole(0));
    gone->show();
    QCoreApplication::processEvents();
    CHECK(inMenu() ==
          QStringList{QStringLiteral("新增"), QStringLiteral("快速登记"), QStringLiteral("没有的")});
    resize(900);
    CHECK((add->isVisible() && quick->isVisible() && gone->isVisible()));
}

TEST_CASE("the buttons of a record's panel are whole in two lines where one is too short", "[room]") {
    SidePanel panel;
    QPushButton* leave = panel.addButton(QStringLiteral("不导入"));
    QPushButton* other = panel.addButton(QStringLiteral("不是同一人"));
    QPushButton* same = panel.setPrimary(QStringLiteral("是同一人"));
    panel.show();
    for (const int width : {260, 372, 270}) {
        panel.setFixedWidth(px(width));
        QCoreApplication::processEvents();
        panel.grab();
        INFO(width);
        CHECK((leave->y() == same->y()) == (width == 372));
        CHECK(leave->x() < other->x());
        for (const QPushButton* each : {leave, other, same}) {
            CHECK(each->width() >= each->sizeHint().width());
            CHECK(panel.rect().contains(each->geometry()));
        }
    }
    panel.clearButtons();
    QPushButton* save = panel.setPrimary(QStringLiteral("保存"));
    QCoreApplication::processEvents();
    panel.grab();
    CHECK(panel.rect().contains(save->geometry()));
}

TEST_CASE("filters without room are behind one chip, and the search says what it finds", "[room]") {
    RoomFixture f(ThemeChoice::Light, TypeSize::Normal, kScaled);
    f.window->goTo(QStringLiteral("workers"));
    f.settle();
    auto* search = f.control<QLineEdit>("在本页查找");
    CHECK(search->width() > search->fontMetrics().horizontalAdvance(search->placeholderText()) + px(40));
    const auto chips = f.window->currentPage()->findChildren<ColumnChip*>();
    int hidden = 0;
    for (const ColumnChip* chip : chips) {
        hidden += chip->isVisible() ? 0 : 1;
        CHECK((!chip->isVisible() || chip->width() >= chip->sizeHint().width()));
    }
    REQUIRE(hidden > 0);
    auto* others = f.control<QPushButton>("其他筛选");
    CHECK(others->width() >= others->sizeHint().width());
    QStringList offered;
    QTimer::singleShot(0, f.window.get(), [&offered] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (const QAction* action : menu->actions()) {
            offered << action->text();
        }
        menu->close();
    });
    others->click();
    CHECK(offered.size() == hidden);
    CHECK(offered.contains(QStringLiteral("政治面貌")));
    f.window->resize(1366, 768);
    f.settle();
    CHECK_FALSE(others->isVisible());
}

TEST_CASE("two records can be compared at 150 % and at large type", "[room]") {
    const std::pair<TypeSize, QSize> rooms[] = {{TypeSize::Normal, kScaled}, {TypeSize::Large, kScaled}};
    for (const auto& [size, room] : rooms) {
        const Looks looks(ThemeChoice::Light, size);
        PairView view;
        view.resize(px(kRoomOfPair), 300);
        ComparedField source{QStringLiteral("source"), QStringLiteral("花名册.xlsx"),
                             QStringLiteral("2026年下半年街道摸排汇总表（永丰街道）.xlsx"), true, true};
        ComparedField birth{QStringLiteral("birth_date"), QStringLiteral("1968-04-16"), {}, true, true};
        view.show({QStringLiteral("较早的一条（保留）"), QStringLiteral("较晚的一条"), {}, {source, birth}});
        view.QWidget::show();
        QCoreApplication::processEvents();
        CHECK(view.widget()->width() <= view.viewport()->width());
        for (const QRadioButton* choice : view.findChildren<QRadioButton*>()) {
            INFO(choice->text().toStdString());
            CHECK(choice->width() >= choice->minimumSizeHint().width());
            CHECK(choice->height() >= choice->heightForWidth(choice->width()));
        }
    }
}

TEST_CASE("a label without room is cut, and its tip says the rest", "[room]") {
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    QLabel* words = elidedLabel(QStringLiteral("中共永丰街道工作委员会"));
    row->addWidget(words);
    window.resize(120, 60);
    window.show();
    window.grab();
    CHECK(words->width() < words->sizeHint().width());
    CHECK(words->toolTip() == words->text());
    window.resize(600, 60);
    window.grab();
    CHECK(words->toolTip().isEmpty());
}

TEST_CASE("Tab comes to everything that takes the keyboard, and Shift and Tab back", "[room]") {
    RoomFixture f(ThemeChoice::Light, TypeSize::Normal, QSize(1366, 768));
    f.onEveryPage([&](const QString& where) {
        for (const auto& [key, modifiers] :
             {std::pair(Qt::Key_Tab, Qt::NoModifier), {Qt::Key_Backtab, Qt::ShiftModifier}}) {
            std::set<const QWidget*> reached;
            constexpr int kMost = 60;
            for (int i = 0; i < kMost; ++i) {
                QTest::keyClick(QApplication::focusWidget(), key, modifiers);
                reached.insert(QApplication::focusWidget());
            }
            for (const QWidget* widget : f.window->findChildren<QWidget*>()) {
                if (takesTab(widget)) {
                    INFO(where.toStdString() << ": " << widget->metaObject()->className() << " "
                                             << widget->accessibleName().toStdString());
                    CHECK(reached.contains(widget));
                }
            }
        }
    });
}

TEST_CASE("whatever has the keyboard shows it, in both themes", "[room]") {
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        RoomFixture f(theme, TypeSize::Normal, QSize(1366, 768));
        f.onEveryPage([&](const QString& where) {
            for (QWidget* widget : f.window->findChildren<QWidget*>()) {
                if (!takesTab(widget) || widget->visibleRegion().isEmpty()) {
                    continue;
                }
                const auto look = [&] {
                    const QRect around(widget->mapTo(f.window.get(), QPoint()), widget->size());
                    return f.window->grab(around).toImage();
                };
                f.window->setFocus();
                const QImage without = look();
                widget->setFocus(Qt::TabFocusReason);
                REQUIRE(widget->hasFocus());
                INFO(where.toStdString()
                     << ", theme " << int(theme) << ": " << widget->metaObject()->className() << " "
                     << widget->accessibleName().toStdString());
                CHECK(differingPixels(without, look()) >= widget->width());
            }
        });
    }
}
