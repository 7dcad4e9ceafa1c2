// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_verb.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/target.h"
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
    ExportRecord record;
};

struct Report {
    QString code, chinese;  // for scripts, whatever the language
    QString noun;           // in this one
    QStringList suffixes;
    bool isOfPeriod = false;  // and can be frozen
    bool holdsData = true;
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
        {u"half-year-return"_qs, u"半年报"_qs, Words::tr("半年报"), {pdf, xlsx}, true, true, returnPaper},
        {u"blank-form"_qs, u"空白摸排表"_qs, Words::tr("空白摸排表"), {pdf}, false, false, blankForm},
        {u"site-forms"_qs, u"网点摸排表"_qs, Words::tr("网点摸排表"), {pdf}, false, true, siteForms}};
    return all;
}

// By code or by name, in Chinese or as this language has it: "Half-year return" is half-year-return.
const Report& findReport(const QString& name) {
    const QString code = name.toLower().replace(u' ', u'-');
    const auto found = std::ranges::find_if(reports(), [&](const Report& report) {
        return code == report.code || name == report.chinese || name == report.noun;
    });
    if (found == reports().end()) {
        QStringList known;
        for (const Report& report : reports()) {
            known << Words::tr("%1（%2）").arg(report.noun, report.code);
        }
        throw Refusal{Words::tr("本版还不能出“%1”这种报表。可以出的有 %2。没有写出文件，台账没有改动。")
                          .arg(name, known.join(Words::tr("、")))};
    }
    return *found;
}

QString periodFor(const Report& report, const Arguments& arguments) {
    if (!report.isOfPeriod) {
        for (const auto& option : {QStringLiteral("period"), QStringLiteral("freeze")}) {
            if (arguments.has(option)) {
                throw UsageError{Words::tr("%1不分期，不写 --%2。").arg(report.noun, option)};
            }
        }
        return {};
    }
    const QString period = arguments.required(QStringLiteral("period"));
    if (lastDayOf(period).isEmpty()) {
        throw UsageError{
            Words::tr("%1的 --period 写成 2026H1 或 2026H2，现在是“%2”。").arg(report.noun, period)};
    }
    return period;
}

QString pathFor(const Report& report, const Arguments& arguments) {
    const QString path = arguments.required(QStringLiteral("o"));
    if (!report.suffixes.contains(QFileInfo(path).suffix().toLower())) {
        throw UsageError{Words::tr("%1的文件名要以 .%2 结尾，现在是“%3”。")
                             .arg(report.noun, report.suffixes.join(Words::tr(" 或 .")), path)};
    }
    expectPlaceForExport(path, arguments.has(QStringLiteral("overwrite")));
    return path;
}

void freeze(Ledger& ledger, const QString& period) {
    HalfYearReturnStore returns(ledger);
    for (const FrozenReturn& frozen : returns.list()) {
        if (frozen.figures.period == period) {
            throw Refusal{Words::tr("%1 的半年报已于 %2 定格，不能再定格。没有写出文件，台账没有改动。"
                                    "要再出这一期，请去掉 --freeze。")
                              .arg(period, frozen.frozenAt.toLocalTime().date().toString(Qt::ISODate)),
                          refusalCode(ErrorKind::AlreadyExists)};
        }
    }
    returns.freeze(period);
}

QByteArray hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

}  // namespace

QStringList knownReports() {
    QStringList lines;
    for (const Report& report : reports()) {
        const QString becomes = report.suffixes.join(Words::tr("、")).toUpper();
        lines << (report.isOfPeriod ? Words::tr("%1（%2）：要写 --period，出 %3")
                                    : Words::tr("%1（%2）：不分期，出 %3"))
                     .arg(report.noun, report.code, becomes);
    }
    return lines;
}

Result makeReport(const Arguments& arguments, Progress& progress) {
    const Report& report = findReport(arguments.at(1));
    const QString period = periodFor(report, arguments), path = pathFor(report, arguments);
    const bool freezes = arguments.has(QStringLiteral("freeze"));
    const auto ledger = openLedger(arguments);
    if (report.holdsData) {
        ledger->require(Permission::Export);
    }
    if (freezes) {
        freeze(*ledger, period);
    }
    Paper paper = report.make(*ledger, period, progress);
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
    if (report.holdsData) {
        paper.record.file = QFileInfo(path).fileName();
        paper.record.toWhom = arguments.value(QStringLiteral("to"));
        paper.record.why = arguments.value(QStringLiteral("why"));
        paper.record.sha256 = hashOf(path);
        Registers(*ledger).addExport(paper.record);
    }
    result.json = QJsonObject{{QStringLiteral("report"), report.code},
                              {QStringLiteral("file"), path},
                              {QStringLiteral("pages"), sheets == 0 ? QJsonValue() : QJsonValue(sheets)},
                              {QStringLiteral("frozen"), freezes},
                              {QStringLiteral("notices"), notices}};
    result.text += freezes ? Words::tr("%1 的半年报已定格，不再变动。").arg(period) + u'\n' : QString();
    result.text += sheets == 0 ? Words::tr("已写出 %1。").arg(path)
                               : Words::tr("已写出 %1，共 %2 页。").arg(path).arg(sheets);
    result.text += u'\n';
    return result;
}

}  // namespace nuanxin::cli
