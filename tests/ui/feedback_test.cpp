// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <stdexcept>

#include "tests/qstring_catch.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/palette_match.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/theme.h"
#include "ui/shell/toast_bar.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

QStringList wordsIn(const QWidget& widget) {
    QStringList words;
    for (const QLabel* each : widget.findChildren<QLabel*>()) {
        words << each->text();
    }
    return words;
}

}  // namespace

TEST_CASE("the error dialog says what happened, what was kept and what to do next", "[feedback]") {
    const Error error(ErrorKind::DiskFull, QStringLiteral("/台账/永丰.nxl"), QStringLiteral("SQLITE_FULL"));
    const Caught caught = explainCaught(std::make_exception_ptr(error));
    ErrorDialog dialog(caught.explanation, caught.details);
    dialog.show();
    const Explanation words = explain(error);
    for (const QString& sentence : {words.what, words.kept, words.next}) {
        REQUIRE_FALSE(sentence.isEmpty());
        CHECK(wordsIn(dialog).contains(sentence));
    }
}

TEST_CASE("details stay folded until asked for", "[feedback]") {
    ErrorDialog dialog({QStringLiteral("甲。"), QStringLiteral("乙。"), QStringLiteral("丙。")},
                       QStringLiteral("SQLITE_FULL"));
    dialog.show();
    auto* details = dialog.findChild<QPlainTextEdit*>();
    REQUIRE(details != nullptr);
    CHECK_FALSE(details->isVisible());
    dialog.findChild<QPushButton*>(QStringLiteral("unfold"))->click();
    CHECK(details->isVisible());
    CHECK(details->toPlainText() == QStringLiteral("SQLITE_FULL"));
}

TEST_CASE("the way out an error dialog offers is taken only when chosen", "[feedback]") {
    for (const bool choose : {true, false}) {
        ErrorDialog dialog({QStringLiteral("甲。"), {}, {}}, {});
        dialog.setAction(QStringLiteral("恢复备份"));
        dialog.show();
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if ((each->text() == QStringLiteral("恢复备份")) == choose) {
                each->click();
            }
        }
        CHECK(dialog.tookAction() == choose);
    }
}

TEST_CASE("an exception that is not ours is explained as our own mistake, its text kept", "[feedback]") {
    const Caught caught = explainCaught(std::make_exception_ptr(std::runtime_error("bad things")));
    CHECK(caught.explanation.what == explain(Error(ErrorKind::Internal)).what);
    CHECK(caught.details.contains(QStringLiteral("bad things")));
}

TEST_CASE("the toast offers its action once and then goes", "[feedback]") {
    QWidget window;
    window.resize(800, 600);
    ToastBar toast(&window);
    window.show();
    CHECK_FALSE(toast.isVisible());
    int undone = 0;
    toast.say(QStringLiteral("已删除区划"), QStringLiteral("撤销"), [&undone] { ++undone; });
    CHECK(toast.isVisible());
    CHECK(toast.text() == QStringLiteral("已删除区划"));
    CHECK(window.rect().contains(toast.geometry()));
    QTest::mouseClick(toast.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    toast.say(QStringLiteral("已保存"));
    CHECK_FALSE(toast.findChild<QPushButton*>()->isVisible());
}

TEST_CASE("the toast stays as long as it takes to read", "[feedback]") {
    CHECK(ToastBar::shownMs(QStringLiteral("已保存")) == ToastBar::kShownMs);
    CHECK(ToastBar::shownMs(QString(80, u'字')) == 20'000);
}

TEST_CASE("the toast stays clear of the buttons of a record's panel, whatever it says", "[feedback]") {
    for (const int width : {700, 1170, 1700}) {
        for (const int length : {3, 30, 120}) {
            QWidget page;
            page.resize(width, 600);
            ToastBar toast(&page);
            page.show();
            toast.say(QString(length, u'字'), QStringLiteral("撤销"), [] {});
            INFO(width << " " << length);
            CHECK(toast.geometry().right() < width - px(kSidePanelWidth) - px(20));
            CHECK(page.rect().contains(toast.geometry()));
            const auto* words = toast.findChild<QLabel*>();
            CHECK(words->height() >= words->heightForWidth(words->width()));
        }
    }
}

TEST_CASE("the toast lies on the foot in line with its page, and grows upwards", "[feedback]") {
    QWidget window;
    window.resize(1200, 600);
    QWidget page(&window);
    page.setGeometry(200, 0, 1000, 560);
    ToastBar toast(&window, &page);
    window.show();
    toast.say(QStringLiteral("已删除 1 人"), QStringLiteral("撤销"), [] {});
    CHECK(toast.x() == page.x() + px(space::kLarge));
    const int oneLine = toast.height();
    CHECK(oneLine < px(kRowHeight + 10));
    CHECK(window.height() - toast.geometry().bottom() <= 3);
    toast.say(QStringLiteral("已撤销。\n之后的改动不受影响。"), QStringLiteral("重做"), [] {});
    CHECK(toast.height() > oneLine);
    CHECK(window.height() - toast.geometry().bottom() <= 3);
}

TEST_CASE("remaining time is told in round words, and not before it can be known", "[feedback]") {
    CHECK(remainingTime(1000, 10, 100).isEmpty());
    CHECK(remainingTime(10'000, 0, 100).isEmpty());
    CHECK(remainingTime(10'000, 100, 100).isEmpty());
    CHECK(remainingTime(10'000, 50, 100) == QStringLiteral("还需约 10 秒"));
    CHECK(remainingTime(10'000, 10, 100) == QStringLiteral("还需约 2 分钟"));
}

TEST_CASE("a recent time is said in words", "[feedback]") {
    const QDate today(2026, 9, 30);
    const QTime time(8, 31);
    CHECK(whenInWords(QDateTime(today, time), today) == QStringLiteral("今天 08:31"));
    CHECK(whenInWords(QDateTime(today.addDays(-1), time), today) == QStringLiteral("昨天 08:31"));
    CHECK(whenInWords(QDateTime(QDate(2026, 3, 5), time), today) == QStringLiteral("2026-03-05 08:31"));
}

TEST_CASE("the palette finds by words, pinyin and initials, the best first", "[feedback]") {
    const QStringList readings{QStringLiteral("lishi"), QStringLiteral("ls")};
    const QString title = QStringLiteral("历史记录");
    const std::vector<std::pair<QString, int>> cases = {{QString(), 1},
                                                        {QStringLiteral("历史"), 6},
                                                        {QStringLiteral("记录"), 5},
                                                        {QStringLiteral("ls"), 4},
                                                        {QStringLiteral("LI"), 4},
                                                        {QStringLiteral("shi"), 3},
                                                        {QStringLiteral("历录"), 2},
                                                        {QStringLiteral("lsi"), 1},
                                                        {QStringLiteral("zz"), 0},
                                                        {QStringLiteral("li shi"), 4}};
    for (const auto& [query, score] : cases) {
        INFO(query.toStdString());
        CHECK(matchScore(query, title, readings) == score);
    }
}

TEST_CASE("a filter chip shows what it filters by and is cleared with one key", "[feedback]") {
    FilterChip chip(QStringLiteral("状态"), {{QStringLiteral("在岗"), 1}, {QStringLiteral("离岗"), 2}}, true);
    chip.show();
    CHECK(chip.text().startsWith(QStringLiteral("状态 ")));
    chip.choose({1, 2});
    CHECK(chip.text().startsWith(QStringLiteral("状态：在岗、离岗")));
    int changed = 0;
    QObject::connect(&chip, &FilterChip::changed, [&changed] { ++changed; });
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(chip.chosen().isEmpty());
    CHECK(changed == 1);
    chip.choose({2});
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    CHECK(chip.chosen().isEmpty());
}
