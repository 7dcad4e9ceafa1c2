// SPDX-License-Identifier: GPL-3.0-or-later
// One person's way as a line, drawn: for each of the 25 steps, under its stage, what happened, the earliest
// and latest day the rule allows, and the branch's own plan. Steps stand at equal distances, for months may
// lie between two of them and a day between others. Where there is no room the line goes on in another row.
#pragma once

#include <QWidget>

#include "ui/branch/development_steps.h"

class QPainter;

namespace nuanxin::ui {

// So many steps in a row, from the first on.
struct LineRow {
    int first = 0, count = 0;
    bool operator==(const LineRow&) const = default;
};
// A stage stays whole where it fits.
std::vector<LineRow> foldLine(const std::vector<LineStep>& steps, int columns);

class DevelopmentLine : public QWidget {
    Q_OBJECT
public:
    explicit DevelopmentLine(QWidget* parent = nullptr);

    void show(std::vector<LineStep> steps, const QDate& today);
    const std::vector<LineStep>& steps() const { return m_steps; }
    int current() const { return m_current; }  // -1: none
    void setCurrent(int step);                 // tells
    QRect rectOf(int step) const;              // of all that is drawn of it

Q_SIGNALS:
    void currentChanged(int step);
    void opened(int step);  // Enter or double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Where in a row, from its top, each thing stands; each is one line of small type unless said otherwise.
    struct Tracks {
        int stage = 0;
        int names = 0;  // three lines
        int dots = 0, happened = 0, clause = 0;
        int bars = 0, earliest = 0, latest = 0;
        int plans = 0, planned = 0;
        int today = 0, height = 0;
    };
    Tracks tracksOf(const LineRow& row) const;
    int gutter() const;
    int columnWidth() const;
    void fold();
    int stepAt(const QPoint& at) const;
    void moveRow(int by);
    int lastDone() const;  // -1: nothing has happened

    void paintRow(QPainter& painter, const LineRow& row, int top) const;
    void paintStages(QPainter& painter, const LineRow& row, const Tracks& at) const;
    void paintTracks(QPainter& painter, const LineRow& row, const Tracks& at) const;
    void paintStep(QPainter& painter, int step, const Tracks& at) const;
    void paintHappened(QPainter& painter, const LineStep& step, const QRect& column, const Tracks& at) const;
    void paintWindow(QPainter& painter, const LineStep& step, const QRect& column, const Tracks& at) const;
    void paintPlan(QPainter& painter, const LineStep& step, const QRect& column, const Tracks& at) const;
    void paintToday(QPainter& painter, const QRect& column, const Tracks& at) const;

    std::vector<LineStep> m_steps;
    std::vector<LineRow> m_rows;
    std::vector<int> m_tops;  // of the rows
    QDate m_today;
    int m_current = -1, m_columns = 1;
};

}  // namespace nuanxin::ui
