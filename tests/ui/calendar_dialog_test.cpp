// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/calendar_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

#include "tests/ui/window_fixture.h"
#include "ui/branch/calendar_model.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::typeInto;
using nuanxin::ui::test::WindowFixture;

namespace {

struct CalendarWindow : WindowFixture {
    CalendarDialog* dialog = nullptr;

    CalendarWindow() { adopt(); }
    void openYear(int year) {
        dialog = new CalendarDialog(*window, year);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        settle();
    }
    void addDays(const char* from, const char* until, int kind) {
        typeInto(*this, "从", QLatin1String(from));
        typeInto(*this, "到", QLatin1String(until));
        control<QComboBox>("安排")->setCurrentIndex(kind);
        press("添加");
    }
    LedgerTable* days() { return control<LedgerTable>("放假和调休安排"); }
    std::optional<CalendarYear> stored(int year) { return CalendarStore(open()).find(year); }
};

QDate day(const char* iso) {
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

}  // namespace

TEST_CASE("days of one kind in a row stand on one line", "[calendar]") {
    CalendarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    const auto runs = calendarRuns({{day("2027-01-01"), false},
                                    {day("2027-01-02"), false},
                                    {day("2027-01-03"), true},
                                    {day("2027-02-05"), true}});
    CHECK(runs == std::vector<CalendarRun>{{day("2027-01-01"), day("2027-01-02"), false},
                                           {day("2027-01-03"), day("2027-01-03"), true},
                                           {day("2027-02-05"), day("2027-02-05"), true}});
    model.setRows(runs);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("2027-01-01 至 2027-01-02"));
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("放假"));
    CHECK(model.index(0, 3).data().toString() == QStringLiteral("2"));
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("调休上班"));
    model.setRows({});
}

TEST_CASE("a year not yet entered is provisional until its days are stored", "[calendar]") {
    CalendarWindow f;
    REQUIRE_FALSE(f.stored(2031).has_value());
    f.openYear(2031);
    CHECK(f.says("暂定为周一至周五"));
    f.addDays("2031-01-01", "2031-01-03", 0);
    f.addDays("2031-01-05", "", 1);
    CHECK(f.days()->model()->rowCount() == 2);
    CHECK(f.says("还没有保存"));
    CHECK_FALSE(f.stored(2031).has_value());  // half a year would count as entered
    f.press("保存");
    REQUIRE(f.stored(2031).has_value());
    CHECK(f.stored(2031)->days == QMap<QDate, bool>{{day("2031-01-01"), false},
                                                    {day("2031-01-02"), false},
                                                    {day("2031-01-03"), false},
                                                    {day("2031-01-05"), true}});
    CHECK(f.says("本单位已登记"));
    f.press("清除本年登记");
    CHECK_FALSE(f.stored(2031).has_value());
    CHECK(f.says("暂定为周一至周五"));
    f.dialog->reject();
}

TEST_CASE("a day of another year, or an end before the beginning, is refused in words", "[calendar]") {
    const auto [from, until, said] = GENERATE(table<const char*, const char*, const char*>({
        {"2031-12-31", "2032-01-01", "日期应在 2031 年之内"},
        {"2030-05-01", "", "日期应在 2031 年之内"},
        {"2031-05-03", "2031-05-01", "结束日期早于开始日期"},
    }));
    CalendarWindow f;
    f.openYear(2031);
    f.addDays(from, until, 0);
    CHECK(f.says(said));
    CHECK(f.days()->model()->rowCount() == 0);
    f.dialog->reject();
}

TEST_CASE("the shipped year can be put right, and holds again once the office's own is cleared",
          "[calendar]") {
    CalendarWindow f;
    const int lines = static_cast<int>(calendarRuns(f.stored(2026)->days).size());
    f.openYear(2026);
    CHECK(f.says("随程序附带"));
    CHECK(f.button("清除本年登记") == nullptr);
    f.days()->setFocus();
    REQUIRE(f.days()->goToFirst());
    f.press("删除");
    CHECK(f.days()->model()->rowCount() == lines - 1);
    f.press("保存");
    CHECK(f.stored(2026)->isOwn);
    CHECK(calendarRuns(f.stored(2026)->days).size() == static_cast<size_t>(lines - 1));
    f.press("清除本年登记");
    CHECK_FALSE(f.stored(2026)->isOwn);
    CHECK(f.days()->model()->rowCount() == lines);
    f.dialog->reject();
}

TEST_CASE("each year shows its own days", "[calendar]") {
    CalendarWindow f;
    f.openYear(2031);
    auto* years = f.control<QComboBox>("年度");
    years->setCurrentIndex(years->findData(2026));
    CHECK(f.days()->model()->rowCount() > 0);
    years->setCurrentIndex(years->findData(2031));
    CHECK(f.days()->model()->rowCount() == 0);
    f.dialog->reject();
}
