// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a meeting, ticked at keyboard speed: letters go to a name, Space ticks and goes on, 1 2 3 0 set
// what became of a person, Enter takes the reason.
#pragma once

#include "ui/branch/attendance_model.h"
#include "ui/table/ledger_table.h"

class QLabel;
class QPushButton;

namespace nuanxin::ui {

class AttendanceTable : public LedgerTable {
    Q_OBJECT
public:
    AttendanceTable(AttendanceModel& model, Settings& settings, QWidget* parent = nullptr);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void mark(Mark mark);  // the selected ones; of one alone the next is gone to
    void editReason();

    AttendanceModel& m_model;
    bool m_readOnly = false;
};

// The table under its counts and 全到.
class AttendanceList : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceList(Settings& settings, QWidget* parent = nullptr);

    // Nothing is marked yet where `stored` is false: the counts of the meeting stay what they were.
    void show(std::vector<AttendanceRow> rows, bool stored);
    bool isMarked() const { return m_marked; }
    const AttendanceModel& model() const { return *m_model; }
    AttendanceModel& model() { return *m_model; }
    void setReadOnly(bool readOnly);
    void focusTable();

Q_SIGNALS:
    void edited();

private:
    void showCounts();

    AttendanceModel* m_model;
    AttendanceTable* m_table;
    QLabel* m_counts;
    QPushButton *m_all, *m_none;
    bool m_marked = false;
};

}  // namespace nuanxin::ui
