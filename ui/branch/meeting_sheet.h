// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting over the whole page: its record at the left, the list to tick at the right.
#pragma once

#include <QWidget>

#include "core/branch/meeting_store.h"

namespace nuanxin::ui {

class AttendanceList;
class MeetingForm;
class Shell;
class SidePanel;

class MeetingSheet : public QWidget {
    Q_OBJECT
public:
    explicit MeetingSheet(Shell& shell, QWidget* parent = nullptr);
    MeetingForm* form() const { return m_form; }
    AttendanceList* attendance() const { return m_attendance; }
    void open(const Meeting& meeting);  // an invalid id: a new one
    bool isOpen() const;

Q_SIGNALS:
    void closed();

private:
    SidePanel* m_panel;
    AttendanceList* m_attendance;
    MeetingForm* m_form;
};

}  // namespace nuanxin::ui
