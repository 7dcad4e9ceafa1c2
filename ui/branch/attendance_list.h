// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a meeting, ticked at keyboard speed: letters go to a name, Space ticks and goes on, 1 2 3 4 0
// set what became of a person, Enter takes the reason.
#pragma once

#include "ui/branch/attendance_model.h"
#include "ui/table/ledger_table.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class LookUpEdit;
struct LookUp;

class AttendanceTable : public LedgerTable {
    Q_OBJECT
public:
    AttendanceTable(AttendanceModel& model, Settings& settings, QWidget* parent = nullptr);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }
    bool hasEntitled() const;  // among those selected
    bool hasMembers() const;   // of the hosts, among those selected
    void mark(Mark mark);      // the selected ones; of one alone the next is gone to

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void editReason();

    AttendanceModel& m_model;
    bool m_readOnly = false;
};

// The table under its counts, 全到 and who belongs to the list; below it a field that asks somebody to sit in
// (列席).
class AttendanceList : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceList(Settings& settings, QWidget* parent = nullptr);

    // Nothing is marked yet where `stored` is false: the counts of the meeting stay what they were.
    void show(std::vector<AttendanceRow> rows, bool stored);
    bool isMarked() const { return m_marked; }
    void setGuests(LookUp members);               // who may be asked to sit in, by the ids of members
    void showUnlisted(const QStringList& names);  // who cannot, having no record as a member
    const AttendanceModel& model() const { return *m_model; }
    AttendanceModel& model() { return *m_model; }
    void setReadOnly(bool readOnly);
    void focusTable();

Q_SIGNALS:
    void edited();
    void guestChosen(nuanxin::MemberId member);  // who is not on the list yet

private:
    void buildHead(QVBoxLayout& column);
    void buildFoot(QVBoxLayout& column);
    void showCounts();
    void showBelonging();
    void choseGuest();

    AttendanceModel* m_model;
    AttendanceTable* m_table;
    QLabel *m_counts, *m_unlisted;
    QPushButton *m_all, *m_none, *m_belongs;
    LookUpEdit* m_guest;
    bool m_marked = false;
};

}  // namespace nuanxin::ui
