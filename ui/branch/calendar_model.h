// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a year that are not as their day of the week, those in a row on one line.
#pragma once

#include <QDate>
#include <QMap>

#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct CalendarRun {
    QDate first, last;
    bool works = false;
    bool operator==(const CalendarRun&) const = default;
};

std::vector<CalendarRun> calendarRuns(const QMap<QDate, bool>& days);

class CalendarModel : public RowsModel<CalendarRun> {
    Q_OBJECT
public:
    explicit CalendarModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).first.toJulianDay(); }
};

}  // namespace nuanxin::ui
