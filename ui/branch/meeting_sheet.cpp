// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/meeting_sheet.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/branch/attendance_list.h"
#include "ui/branch/meeting_form.h"
#include "ui/shell/look.h"
#include "ui/shell/shell.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

namespace {
constexpr int kFormPart = 6, kListPart = 5;
}

MeetingSheet::MeetingSheet(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_panel(new SidePanel),
      m_attendance(new AttendanceList(shell.settings())),
      m_form(new MeetingForm(shell, *m_panel, *m_attendance)) {
    m_panel->setMinimumWidth(px(kSidePanelWidth));
    m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    QFrame* list = card();
    auto* inside = new QVBoxLayout(list);
    inside->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kMedium));
    inside->addWidget(m_attendance);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(14));
    row->addWidget(m_panel, kFormPart);
    row->addWidget(list, kListPart);
    auto* toList = new QShortcut(QKeySequence(Qt::Key_F8), this);
    toList->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toList, &QShortcut::activated, m_attendance, &AttendanceList::focusTable);
    connect(m_form, &RecordForm::closed, this, &MeetingSheet::closed);
}

void MeetingSheet::open(const Meeting& meeting) {
    m_form->open(meeting);
    m_form->focusFirst();
}

bool MeetingSheet::isOpen() const {
    return m_form->isOpen();
}

}  // namespace nuanxin::ui
