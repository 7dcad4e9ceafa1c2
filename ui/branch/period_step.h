// SPDX-License-Identifier: GPL-3.0-or-later
// ‹ 2026年11月 ›: the month or the year a page is about, stepped through with Alt+PgUp and Alt+PgDn.
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;

namespace nuanxin::ui {

class PeriodStep : public QWidget {
    Q_OBJECT
public:
    enum class Unit { Month, Year };
    explicit PeriodStep(Unit unit, QWidget* parent = nullptr);

    QDate first() const { return m_first; }  // the period's first day; at the beginning the current one's
    QString month() const;                   // 2026-11
    int year() const { return m_first.year(); }
    QString words() const;             // 2026年11月
    void setPeriod(const QDate& day);  // tells nobody

Q_SIGNALS:
    void changed();

private:
    void step(int by);
    void showPeriod();

    Unit m_unit;
    QDate m_first;
    QLabel* m_shown;
};

}  // namespace nuanxin::ui
