// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/calendar_model.h"

#include <QLocale>

#include "ui/table/cell_text.h"

namespace nuanxin::ui {

std::vector<CalendarRun> calendarRuns(const QMap<QDate, bool>& days) {
    std::vector<CalendarRun> runs;
    for (auto day = days.begin(); day != days.end(); ++day) {
        const bool goesOn =
            !runs.empty() && runs.back().last.addDays(1) == day.key() && runs.back().works == day.value();
        if (goesOn) {
            runs.back().last = day.key();
        } else {
            runs.push_back({day.key(), day.key(), day.value()});
        }
    }
    return runs;
}

CalendarModel::CalendarModel(QObject* parent)
    : RowsModel({{tr("日期"), 200, false, true, 140},
                 {tr("安排"), 110},
                 {tr("星期"), 130},
                 {tr("天数（天）"), 84, true}},
                parent) {}

Cell CalendarModel::cell(int row, int column) const {
    const CalendarRun& run = at(row);
    const bool isOne = run.first == run.last;
    const QLocale locale;
    const auto weekday = [&](const QDate& day) {
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    };
    switch (column) {
        case 0:
            return {
                isOne ? run.first.toString(Qt::ISODate)
                      : tr("%1 至 %2").arg(run.first.toString(Qt::ISODate), run.last.toString(Qt::ISODate))};
        case 1:
            return {run.works ? tr("调休上班") : tr("放假"), {}, run.works ? Dot::Warning : Dot::Good};
        case 2:
            return {isOne ? weekday(run.first) : tr("%1 至 %2").arg(weekday(run.first), weekday(run.last))};
        default: {
            const qint64 days = run.first.daysTo(run.last) + 1;
            return {countText(days), days};
        }
    }
}

}  // namespace nuanxin::ui
