// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_verb.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

#include "app/cli/words.h"
#include "core/census/site_store.h"
#include "core/ledger/registers.h"
#include "core/report/return_report.h"
#include "core/report/survey_form.h"
#include "core/report/table_file.h"
#include "ui/paper/document_painter.h"
#include "ui/paper/paper_fonts.h"

namespace nuanxin::cli {

namespace {

struct Paper {
    std::vector<report::Document> documents;
    ExportRecord record;  // no `what`: the paper holds no data
};

struct Report {
    QString code;  // for scripts, whatever the language
    QString name;
    QString period;  // what of 2026Q3, 2026H1, 2026 it is for; empty: none
    QStringList suffixes;
    Paper (*make)(Ledger&, const QString& period, Progress&);
};

Paper returnPaper(Ledger& ledger, const QString& period, Progress&) {
    Paper paper;
    const report::Document document = report::returnReport(report::returnPaper(ledger, period));
    paper.record.what = document.title;
    paper.record.columns = document.firstTable()->groupHeads();
    paper.record.rows = static_cast<qint64>(document.firstTable()->rows.size());
    paper.documents = {document};
    return paper;
}

Paper blankForm(Ledger& ledger, const QString&, Progress&) {
    return {{report::blankSurveyForm(ledger.office().name)}, {}};
}

Paper siteForms(Ledger& ledger, const QString&, Progress& progress) {
    SiteQuery open;
    open.withClosed = false;
    std::vector<SiteId> sites;
    for (const Site& site : SiteStore(ledger).list(open)) {
        sites.push_back(site.id);
    }
    if (sites.empty()) {
        throw Refusal{Words::tr("台账里还没有在办的网点。没有写出文件。")};
    }
    report::SiteForms forms = report::siteForms(ledger, sites, progress);
    Paper paper{std::move(forms.documents), {}};
    paper.record.what = paper.documents.front().title;
    paper.record.columns = forms.columns;
    paper.record.rows = forms.persons;
    return paper;
}

const std::vector<Report>& reports() {
    static const QString pdf = QStringLiteral("pdf"), xlsx = QStringLiteral("xlsx");
    static const std::vector<Report> all{
        {QStringLiteral("half-year-return"),
         Words::tr("半年报"),
         QStringLiteral("^(19|20)\\d{2}H[12]$"),
         {pdf, xlsx},
         returnPaper},
        {QStringLiteral("blank-form"), Words::tr("空白摸排表"), {}, {pdf}, blankForm},
        {QStringLiteral("site-forms"), Words::tr("网点摸排表"), {}, {pdf}, siteForms}};
    return all;
}

const Report& findReport(const QString& name) {
    const auto found = std::ranges::find_if(
        reports(), [&name](const Report& report) { return name == report.code || name == report.name; });
    if (found == reports().end()) {
        QStringList known;
        for (const Report& report : reports()) {
            known << report.name;
        }
        throw Refusal{Words::tr("本版还不能出“%1”这种报表。可以出的有 %2。没有写出文件，台账没有改动。")
                          .arg(name, known.join(Words::tr("、")))};
    }
    return *found;
}

QString periodFor(const Report& report, const Arguments& arguments) {
    if (report.period.isEmpty()) {
        return {};
    }
    const QString period = arguments.required(QStringLiteral("period"));
    if (!QRegularExpression(report.period).match(period).hasMatch()) {
        throw UsageError{
            Words::tr("%1的 --period 写成 2026H1 或 2026H2，现在是“%2”。").arg(report.name, period)};
    }
    return period;
}

QString pathFor(const Report& report, const Arguments& arguments) {
    const QString path = arguments.required(QStringLiteral("o"));
    if (!report.suffixes.contains(QFileInfo(path).suffix().toLower())) {
        throw UsageError{Words::tr("%1的文件名要以 .%2 结尾，现在是“%3”。")
                             .arg(report.name, report.suffixes.join(Words::tr(" 或 .")), path)};
    }
    return path;
}

QByteArray hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

}  // namespace

Result makeReport(const Arguments& arguments, Progress& progress) {
    const Report& report = findReport(arguments.at(1));
    const QString period = periodFor(report, arguments), path = pathFor(report, arguments);
    const auto ledger = openLedger(arguments);
    Paper paper = report.make(*ledger, period, progress);
    const bool isRegistered = !paper.record.what.isEmpty();
    if (isRegistered) {
        ledger->require(Permission::Export);
    }
    Result result;
    QJsonArray notices;
    int sheets = 0;
    if (QFileInfo(path).suffix().toLower() == u"pdf") {
        for (const QString& notice : ui::PaperFonts::instance().notices(paper.documents)) {
            notices.append(notice);
            result.text += notice + u'\n';
        }
        sheets = ui::savePdf(path, paper.documents, progress);
    } else {
        report::writeXlsx(paper.documents.front(), path);
    }
    if (isRegistered) {
        paper.record.file = QFileInfo(path).fileName();
        paper.record.toWhom = arguments.value(QStringLiteral("to"));
        paper.record.why = arguments.value(QStringLiteral("why"));
        paper.record.sha256 = hashOf(path);
        Registers(*ledger).addExport(paper.record);
    }
    result.json = QJsonObject{{QStringLiteral("report"), report.code},
                              {QStringLiteral("file"), path},
                              {QStringLiteral("pages"), sheets == 0 ? QJsonValue() : QJsonValue(sheets)},
                              {QStringLiteral("notices"), notices}};
    result.text += sheets == 0 ? Words::tr("已写出 %1。").arg(path)
                               : Words::tr("已写出 %1，共 %2 页。").arg(path).arg(sheets);
    result.text += u'\n';
    return result;
}

}  // namespace nuanxin::cli
