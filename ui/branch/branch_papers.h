// SPDX-License-Identifier: GPL-3.0-or-later
// The papers and lists of branches, for a page to hand on in one line. A paper is made as a job and then
// shown as it will be printed, from where it is printed or saved as PDF or XLSX; a list is asked for its
// terms and saved. Both go on record. What the role does not allow, or the ledger refuses, is told as
// everywhere.
#pragma once

#include "core/branch/meeting_store.h"
#include "core/report/development_report.h"
#include "core/report/formation_report.h"
#include "core/report/roster_report.h"

namespace nuanxin::ui {

class Shell;

// 打印、导出
void handOnRoster(Shell& shell, const report::RosterPaper& paper);
void handOnDevelopmentBoard(Shell& shell, const DevelopmentQuery& query);
void handOnDevelopmentFile(Shell& shell, DevelopmentId id);
void handOnMeetingGrid(Shell& shell, OrganisationId branches, int year);  // invalid: all branches
void handOnDues(Shell& shell, OrganisationId branches, const QString& month);
void handOnVerdicts(Shell& shell, report::VerdictScope scope);

// 导出名单, with all columns, as XLSX or CSV; numbers in plain where the role allows it and it is said why.
void exportMemberList(Shell& shell, const RosterQuery& query);
void exportDevelopmentList(Shell& shell, const DevelopmentQuery& query);
void exportMeetingList(Shell& shell, const MeetingQuery& query);
void exportDuesList(Shell& shell, OrganisationId branches, const QString& month);
void exportVerdictList(Shell& shell);

}  // namespace nuanxin::ui
