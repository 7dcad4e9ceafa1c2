// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_verb.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/report_kinds.h"
#include "app/cli/target.h"
#include "app/cli/words.h"
#include "core/census/site_store.h"
#include "core/exchange/pending_file.h"
#include "core/exchange/table_export.h"
#include "core/ledger/registers.h"
#include "core/report/return_report.h"
#include "core/report/survey_form.h"
#include "core/report/table_file.h"
#include "ui/paper/document_painter.h"
#include "ui/paper/paper_fonts.h"

namespace nuanxin::cli {

namespace {

Paper returnPaper(Ledger& ledger, const Order& order, Progress&) {
    Paper paper;
    report::ReturnPaper figures = report::returnPaper(ledger, order.period);
    if (order.freezes) {
        figures.frozenOn = QDate::currentDate().toString(Qt::ISODate);
    }
    paper.isFrozen = !figures.frozenOn.isEmpty();
    const report::Document document = report::returnReport(figures);
    paper.record.what = document.title;
    paper.record.columns = document.firstTable()->groupHeads();
    paper.record.rows = static_cast<qint64>(document.firstTable()->rows.size());
    paper.documents = {document};
    paper.notices = {report::laterSentence(figures.figures.later)};
    paper.notices.removeAll(QString());
    return paper;
}

Paper blankForm(Ledger& ledger, const Order&, Progress&) {
    return {{report::blankSurveyForm(ledger.office().name)}, {}, {}};
}

Paper siteForms(Ledger& ledger, const Order&, Progress& progress) {
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
    Paper paper{std::move(forms.documents), {}, {}};
    paper.record.what = paper.documents.front().title;
    paper.record.columns = forms.columns;
    paper.record.rows = forms.persons;
    return paper;
}

const std::vector<Report>& reports() {
    static const QString pdf = QStringLiteral("pdf"), xlsx = QStringLiteral("xlsx");
    static const std::vector<Report> all = [] {
        std::vector<Report> known{
            {u"half-year-return"_qs,
             u"半年报"_qs,
             Words::tr("半年报"),
             {pdf, xlsx},
             returnPaper,
             {u"period"_qs, u"freeze"_qs}},
            {u"blank-form"_qs, u"空白摸排表"_qs, Words::tr("空白摸排表"), {pdf}, blankForm, {}, false},
            {u"site-forms"_qs, u"网点摸排表"_qs, Words::tr("网点摸排表"), {pdf}, siteForms}};
        for (const Report& report : branchReports()) {
            known.push_back(report);
        }
        return known;
    }();
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
    if (!report.isOfPeriod()) {
        return {};
    }
    const QString period = arguments.required(QStringLiteral("period"));
    if (report.isOfHalfYear()) {
        if (lastDayOf(period).isEmpty()) {
            throw UsageError{
                Words::tr("%1的 --period 写成 2026H1 或 2026H2，现在是“%2”。").arg(report.noun, period)};
        }
        return period;
    }
    return monthIn(arguments, report.noun);
}

QDate dayFor(const Arguments& arguments) {
    const QString text = arguments.value(QStringLiteral("date"), QDate::currentDate().toString(Qt::ISODate));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        throw UsageError{Words::tr("--date 写成 2026-06-30 这样，现在是“%1”。").arg(text)};
    }
    if (day > QDate::currentDate()) {
        throw Refusal{Words::tr("%1 还没有到。没有写出文件，台账没有改动。").arg(text),
                      refusalCode(ErrorKind::BadInput)};
    }
    return day;
}

RosterOrder orderOf(const Arguments& arguments) {
    const QString order = arguments.value(QStringLiteral("order"), QStringLiteral("pinyin"));
    if (order != u"pinyin" && order != u"strokes") {
        throw UsageError{Words::tr("--order 只能是 pinyin 或 strokes，现在是“%1”。").arg(order)};
    }
    return order == u"pinyin" ? RosterOrder::Pinyin : RosterOrder::Strokes;
}

Order orderFor(const Report& report, const Arguments& arguments) {
    for (const char* name :
         {"period", "freeze", "date", "year", "branch", "person", "order", "unmasked", "all"}) {
        const QString option = QLatin1String(name);
        if (arguments.has(option) && !report.takes(option)) {
            throw UsageError{Words::tr("出%1不用写 --%2。").arg(report.noun, option)};
        }
    }
    Order order;
    order.period = periodFor(report, arguments);
    order.freezes = arguments.has(QStringLiteral("freeze"));
    order.day = dayFor(arguments);
    order.year = arguments.number(QStringLiteral("year")).value_or(order.year);
    order.branch = arguments.value(QStringLiteral("branch"));
    order.person = arguments.value(QStringLiteral("person"));
    order.order = orderOf(arguments);
    order.unmasked = arguments.has(QStringLiteral("unmasked"));
    order.all = arguments.has(QStringLiteral("all"));
    return order;
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

void expectFreezable(Ledger& ledger, const QString& period) {
    ledger.require(Permission::Manage);
    for (const FrozenReturn& frozen : HalfYearReturnStore(ledger).list()) {
        if (frozen.figures.period == period) {
            throw Refusal{Words::tr("%1 的半年报已于 %2 定格，不能再定格。没有写出文件，台账没有改动。"
                                    "要再出这一期，请去掉 --freeze。")
                              .arg(period, frozen.frozenAt.toLocalTime().date().toString(Qt::ISODate)),
                          refusalCode(ErrorKind::AlreadyExists)};
        }
    }
}

// Sheets of a PDF, 0 of a spreadsheet.
int writePaper(const std::vector<report::Document>& documents, bool asPdf, const QString& path,
               Progress& progress) {
    if (asPdf) {
        return ui::savePdf(path, documents, progress);
    }
    if (documents.size() > 1) {
        throw Refusal{Words::tr("XLSX 里只放得下一份，这里有 %1 份。没有写出文件。请写明是哪一位，或出 PDF。")
                          .arg(documents.size()),
                      refusalCode(ErrorKind::BadInput)};
    }
    report::writeXlsx(documents.front(), path);
    return 0;
}

// A freeze cannot be taken back, so the paper has to be whole before: what can still fail behind it is to
// give the paper its name and to put it on record.
void handOver(Ledger& ledger, const Order& order, PendingFile& pending, const QString& path,
              const ExportRecord* record) {
    if (order.freezes) {
        HalfYearReturnStore(ledger).freeze(order.period);
    }
    try {
        pending.commit();
        if (record != nullptr) {
            try {
                Registers(ledger).addExport(*record);
            } catch (...) {
                QFile::remove(path);
                throw;
            }
        }
    } catch (const Error& error) {
        if (!order.freezes) {
            throw;
        }
        throw Refusal{Words::tr("%1 的半年报已定格，不再变动，可是文件没有写好：%2要再出这一期，请去掉 "
                                "--freeze 再来一次。")
                          .arg(order.period, explain(error).what),
                      refusalCode(error.kind())};
    }
}

}  // namespace

QStringList knownReports() {
    QStringList lines;
    for (const Report& report : reports()) {
        const QString becomes = report.suffixes.join(Words::tr("、")).toUpper();
        QStringList options;
        for (const QString& option : report.options) {
            if (option != u"period") {
                options << QStringLiteral("--") + option;
            }
        }
        if (options.isEmpty()) {
            lines << Words::tr("%1（%2）：不分期，出 %3").arg(report.noun, report.code, becomes);
            continue;
        }
        lines << (report.isOfPeriod() ? Words::tr("%1（%2）：要写 --period，可以写 %3，出 %4")
                                      : Words::tr("%1（%2）：可以写 %3，出 %4"))
                     .arg(report.noun, report.code, options.join(Words::tr("、")), becomes);
    }
    return lines;
}

Result makeReport(const Arguments& arguments, Progress& progress) {
    const Report& report = findReport(arguments.at(1));
    const Order order = orderFor(report, arguments);
    const QString path = pathFor(report, arguments);
    const auto ledger = openLedger(arguments);
    if (report.holdsData) {
        expectTerms(*ledger, order.unmasked, arguments.value(QStringLiteral("to")),
                    arguments.value(QStringLiteral("why")));
    }
    if (order.freezes) {
        expectFreezable(*ledger, order.period);
    }
    Paper paper = report.make(*ledger, order, progress);
    Result result;
    QJsonArray notices;
    const bool asPdf = QFileInfo(path).suffix().toLower() == u"pdf";
    if (asPdf) {
        paper.notices += ui::PaperFonts::instance().notices(paper.documents);
    }
    for (const QString& notice : paper.notices) {
        notices.append(notice);
        result.text += notice + u'\n';
    }
    PendingFile pending(path);
    const int sheets = writePaper(paper.documents, asPdf, pending.draft(), progress);
    paper.record.file = QFileInfo(path).fileName();
    paper.record.toWhom = arguments.value(QStringLiteral("to"));
    paper.record.why = arguments.value(QStringLiteral("why"));
    paper.record.sha256 = fingerprintOf(pending.draft());
    handOver(*ledger, order, pending, path, report.holdsData ? &paper.record : nullptr);
    result.json = QJsonObject{{QStringLiteral("report"), report.code},
                              {QStringLiteral("file"), path},
                              {QStringLiteral("pages"), sheets == 0 ? QJsonValue() : QJsonValue(sheets)},
                              {QStringLiteral("frozen"), paper.isFrozen},
                              {QStringLiteral("notices"), notices}};
    result.text +=
        order.freezes ? Words::tr("%1 的半年报已定格，不再变动。").arg(order.period) + u'\n' : QString();
    result.text += sheets == 0 ? Words::tr("已写出 %1。").arg(path)
                               : Words::tr("已写出 %1，共 %2 页。").arg(path).arg(sheets);
    result.text += u'\n';
    return result;
}

}  // namespace nuanxin::cli
