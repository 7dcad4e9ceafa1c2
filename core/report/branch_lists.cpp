// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/branch_lists.h"

#include <QCoreApplication>

#include "core/report/development_report.h"
#include "core/report/dues_report.h"
#include "core/report/formation_report.h"
#include "core/report/meeting_report.h"
#include "core/report/paper_export.h"
#include "core/report/roster_report.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(BranchLists)
};

}  // namespace

qint64 exportMembers(Ledger& ledger, const ExportTerms& terms, const RosterQuery& query, Progress& progress) {
    expectTerms(ledger, terms.unmasked, terms.toWhom, terms.why);  // before anything is opened
    const RosterPaper roster{query, terms.unmasked, RosterColumns::All};
    return exportTableOf(ledger, terms, Words::tr("党员"), rosterReport(ledger, roster, progress));
}

qint64 exportDevelopment(Ledger& ledger, const ExportTerms& terms, const DevelopmentQuery& query) {
    return exportTableOf(ledger, terms, Words::tr("发展党员"), developmentRegister(ledger, query));
}

qint64 exportMeetings(Ledger& ledger, const ExportTerms& terms, const MeetingQuery& query) {
    return exportTableOf(ledger, terms, Words::tr("会议"), meetingListReport(ledger, query));
}

qint64 exportDues(Ledger& ledger, const ExportTerms& terms, OrganisationId branches, const QString& month) {
    return exportTableOf(ledger, terms, Words::tr("党费"), duesListReport(ledger, branches, month));
}

qint64 exportVerdicts(Ledger& ledger, const ExportTerms& terms) {
    return exportTableOf(ledger, terms, Words::tr("应建判断"), formationReport(ledger, VerdictScope::All));
}

}  // namespace nuanxin::report
