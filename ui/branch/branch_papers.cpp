// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_papers.h"

#include <QCoreApplication>
#include <QDate>

#include "core/report/branch_lists.h"
#include "core/report/dues_report.h"
#include "core/report/meeting_report.h"
#include "ui/branch/list_export_dialog.h"
#include "ui/report/handout.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(BranchPapers)
};

using Make = std::function<report::Document(Ledger&, Progress&)>;

QString dated(const QString& name) {
    return name + u' ' + QDate::currentDate().toString(Qt::ISODate);
}

void handOn(Shell& shell, const QString& name, bool unmasked, const Make& make) {
    const auto made = std::make_shared<report::Document>();
    shell.session().run({Words::tr("正在准备%1").arg(name),
                         [made, make](Ledger& ledger, Progress& progress) { *made = make(ledger, progress); },
                         [&shell, made, name, unmasked] {
                             Handout handout;
                             handout.fileName = dated(name);
                             handout.record.what = made->title;
                             handout.record.columns = made->heads();
                             handout.record.rows = static_cast<qint64>(made->firstTable()->rows.size());
                             handout.record.unmasked = unmasked;
                             handout.isTable = true;
                             handout.documents = {std::move(*made)};
                             showHandout(shell, std::move(handout));
                         },
                         {},
                         shell.dialogParent()});
}

void exportList(Shell& shell, const QString& name, bool anySealed, WriteList write) {
    auto* dialog = new ListExportDialog(shell, {name, dated(name), anySealed, std::move(write)});
    dialog->open();
}

}  // namespace

void handOnRoster(Shell& shell, const report::RosterPaper& paper) {
    handOn(shell, Words::tr("党员名册"), paper.unmasked, [paper](Ledger& ledger, Progress& progress) {
        return report::rosterReport(ledger, paper, progress);
    });
}

void handOnDevelopmentBoard(Shell& shell, const DevelopmentQuery& query) {
    handOn(shell, Words::tr("发展党员进度表"), false,
           [query](Ledger& ledger, Progress&) { return report::developmentBoard(ledger, query); });
}

// Its file's name says nothing of whose it is: a name of a file is seen by others.
void handOnDevelopmentFile(Shell& shell, DevelopmentId id) {
    handOn(shell, Words::tr("发展党员档案"), false,
           [id](Ledger& ledger, Progress&) { return report::developmentFile(ledger, id); });
}

void handOnMeetingGrid(Shell& shell, OrganisationId branches, int year) {
    handOn(shell, Words::tr("%1年组织生活情况表").arg(year), false,
           [branches, year](Ledger& ledger, Progress&) {
               return report::meetingGridReport(ledger, branches, year);
           });
}

void handOnDues(Shell& shell, OrganisationId branches, const QString& month) {
    handOn(shell, Words::tr("党费收缴表"), false, [branches, month](Ledger& ledger, Progress&) {
        return report::duesReport(ledger, branches, month);
    });
}

void handOnVerdicts(Shell& shell, report::VerdictScope scope) {
    handOn(shell,
           scope == report::VerdictScope::Gaps ? Words::tr("应建未建党组织企业清单")
                                               : Words::tr("企业应建党组织情况表"),
           false, [scope](Ledger& ledger, Progress&) { return report::formationReport(ledger, scope); });
}

void exportMemberList(Shell& shell, const RosterQuery& query) {
    exportList(shell, Words::tr("党员"), true,
               [query](Ledger& ledger, const ExportTerms& terms, Progress& progress) {
                   return report::exportMembers(ledger, terms, query, progress);
               });
}

void exportDevelopmentList(Shell& shell, const DevelopmentQuery& query) {
    exportList(shell, Words::tr("发展党员"), false,
               [query](Ledger& ledger, const ExportTerms& terms, Progress&) {
                   return report::exportDevelopment(ledger, terms, query);
               });
}

void exportMeetingList(Shell& shell, const MeetingQuery& query) {
    exportList(shell, Words::tr("会议记录"), false,
               [query](Ledger& ledger, const ExportTerms& terms, Progress&) {
                   return report::exportMeetings(ledger, terms, query);
               });
}

void exportDuesList(Shell& shell, OrganisationId branches, const QString& month) {
    exportList(shell, Words::tr("党费"), false,
               [branches, month](Ledger& ledger, const ExportTerms& terms, Progress&) {
                   return report::exportDues(ledger, terms, branches, month);
               });
}

void exportVerdictList(Shell& shell) {
    exportList(shell, Words::tr("应建判断"), false, [](Ledger& ledger, const ExportTerms& terms, Progress&) {
        return report::exportVerdicts(ledger, terms);
    });
}

}  // namespace nuanxin::ui
