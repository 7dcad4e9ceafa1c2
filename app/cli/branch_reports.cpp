// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of branches: the roster of members, development, meetings, dues, verdicts.
#include <algorithm>

#include "app/cli/refusal.h"
#include "app/cli/report_kinds.h"
#include "app/cli/words.h"
#include "core/branch/organisation_store.h"
#include "core/report/development_report.h"
#include "core/report/dues_report.h"
#include "core/report/formation_report.h"
#include "core/report/meeting_report.h"
#include "core/report/roster_report.h"

namespace nuanxin::cli {

namespace {

Paper paperOf(report::Document document) {
    Paper paper;
    paper.record.what = document.title;
    paper.record.columns = document.heads();
    paper.record.rows = static_cast<qint64>(document.firstTable()->rows.size());
    paper.documents.push_back(std::move(document));
    return paper;
}

OrganisationId branchOf(Ledger& ledger, const Order& order) {
    if (order.branch.isEmpty()) {
        return {};
    }
    const std::vector<OrganisationId> found = OrganisationStore(ledger).findByName(order.branch);
    if (found.size() == 1) {
        return found.front();
    }
    throw Refusal{(found.empty() ? Words::tr("台账里没有叫“%1”的党组织。没有写出文件。")
                                 : Words::tr("台账里叫“%1”的党组织不止一个。没有写出文件。"))
                      .arg(order.branch),
                  refusalCode(found.empty() ? ErrorKind::NotFound : ErrorKind::BadInput)};
}

Paper rosterPaper(Ledger& ledger, const Order& order, Progress& progress) {
    report::RosterPaper roster;
    roster.query.day = order.day;
    roster.query.organisation = branchOf(ledger, order);
    roster.query.order = order.order;
    roster.unmasked = order.unmasked;
    Paper paper = paperOf(report::rosterReport(ledger, roster, progress));
    paper.record.unmasked = order.unmasked;
    return paper;
}

Paper boardPaper(Ledger& ledger, const Order& order, Progress&) {
    DevelopmentQuery query;
    query.organisation = branchOf(ledger, order);
    return paperOf(report::developmentBoard(ledger, query));
}

// By name, or by the number that `list development` shows.
Paper filePaper(Ledger& ledger, const Order& order, Progress& progress) {
    DevelopmentQuery query;
    query.organisation = branchOf(ledger, order);
    std::vector<DevelopmentRow> rows = DevelopmentStore(ledger).rows(query, order.day);
    if (!order.person.isEmpty()) {
        std::erase_if(rows, [&](const DevelopmentRow& row) {
            return row.name != order.person && QString::number(row.file.id.value()) != order.person;
        });
    }
    if (rows.empty()) {
        throw Refusal{order.person.isEmpty()
                          ? Words::tr("台账里还没有发展党员档案。没有写出文件。")
                          : Words::tr("没有找到“%1”的发展党员档案。没有写出文件。").arg(order.person),
                      refusalCode(ErrorKind::NotFound)};
    }
    Paper paper;
    for (const DevelopmentRow& row : rows) {
        report::Document document = report::developmentFile(ledger, row.file.id);
        paper.record.what = document.title;  // names nobody: everybody may read the register
        paper.record.columns = document.heads();
        paper.documents.push_back(std::move(document));
        progress.advance(static_cast<qint64>(paper.documents.size()), static_cast<qint64>(rows.size()));
    }
    paper.record.rows = static_cast<qint64>(paper.documents.size());
    return paper;
}

Paper gridPaper(Ledger& ledger, const Order& order, Progress&) {
    return paperOf(report::meetingGridReport(ledger, branchOf(ledger, order), order.year));
}

Paper duesPaper(Ledger& ledger, const Order& order, Progress&) {
    return paperOf(report::duesReport(ledger, branchOf(ledger, order), order.period));
}

Paper verdictPaper(Ledger& ledger, const Order& order, Progress&) {
    return paperOf(
        report::formationReport(ledger, order.all ? report::VerdictScope::All : report::VerdictScope::Gaps));
}

}  // namespace

std::vector<Report> branchReports() {
    const QString branch = QStringLiteral("branch");
    const QStringList both{QStringLiteral("pdf"), QStringLiteral("xlsx")};
    return {
        {u"member-roster"_qs,
         u"党员名册"_qs,
         Words::tr("党员名册"),
         both,
         rosterPaper,
         {branch, u"date"_qs, u"order"_qs, u"unmasked"_qs}},
        {u"development-board"_qs, u"发展进度"_qs, Words::tr("发展进度"), both, boardPaper, {branch}},
        {u"development-file"_qs,
         u"发展档案"_qs,
         Words::tr("发展档案"),
         both,
         filePaper,
         {branch, u"person"_qs}},
        {u"meeting-grid"_qs, u"组织生活"_qs, Words::tr("组织生活"), both, gridPaper, {branch, u"year"_qs}},
        {u"dues-sheet"_qs,
         u"党费收缴表"_qs,
         Words::tr("党费收缴表"),
         both,
         duesPaper,
         {u"period"_qs, branch}},
        {u"formation-gaps"_qs, u"应建未建"_qs, Words::tr("应建未建"), both, verdictPaper, {u"all"_qs}}};
}

}  // namespace nuanxin::cli
