// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_verb.h"

#include <QFileInfo>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/target.h"
#include "app/cli/words.h"
#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_roll_store.h"
#include "core/exchange/worker_export.h"
#include "core/exchange/workplace_export.h"
#include "core/report/branch_lists.h"

namespace nuanxin::cli {

namespace {

struct Exportable {
    QString name;  // on the command line
    QString noun;  // to the reader
    qint64 (*write)(Ledger&, const ExportTerms&, const QString& month, Progress&);
    bool isMonthly = false;
};

qint64 writeWorkers(Ledger& ledger, const ExportTerms& terms, const QString&, Progress& progress) {
    WorkerExport what{terms, {}, WorkerRoll(ledger).ids({})};
    for (const RollColumnInfo& info : rollColumns()) {
        what.columns.push_back(info.column);
    }
    return exportWorkers(ledger, what, progress);
}

qint64 writeEmployers(Ledger& ledger, const ExportTerms& terms, const QString&, Progress&) {
    return exportEmployers(ledger, terms, EmployerStore(ledger).list());
}

qint64 writeSites(Ledger& ledger, const ExportTerms& terms, const QString&, Progress&) {
    return exportSites(ledger, terms, SiteStore(ledger).list());
}

qint64 writeMembers(Ledger& ledger, const ExportTerms& terms, const QString&, Progress& progress) {
    RosterQuery everybody;
    everybody.withElsewhere = true;
    return report::exportMembers(ledger, terms, everybody, progress);
}

qint64 writeDevelopment(Ledger& ledger, const ExportTerms& terms, const QString&, Progress&) {
    return report::exportDevelopment(ledger, terms, {});
}

qint64 writeVerdicts(Ledger& ledger, const ExportTerms& terms, const QString&, Progress&) {
    return report::exportVerdicts(ledger, terms);
}

qint64 writeMeetings(Ledger& ledger, const ExportTerms& terms, const QString&, Progress&) {
    return report::exportMeetings(ledger, terms, {});
}

qint64 writeDues(Ledger& ledger, const ExportTerms& terms, const QString& month, Progress&) {
    return report::exportDues(ledger, terms, {}, month);
}

const std::vector<Exportable>& exportables() {
    static const std::vector<Exportable> all{
        {QStringLiteral("workers"), Words::tr("从业人员"), writeWorkers},
        {QStringLiteral("employers"), Words::tr("企业"), writeEmployers},
        {QStringLiteral("sites"), Words::tr("网点"), writeSites},
        {QStringLiteral("members"), Words::tr("党员"), writeMembers},
        {QStringLiteral("development"), Words::tr("发展党员"), writeDevelopment},
        {QStringLiteral("verdicts"), Words::tr("应建判断"), writeVerdicts},
        {QStringLiteral("meetings"), Words::tr("会议"), writeMeetings},
        {QStringLiteral("dues"), Words::tr("党费"), writeDues, true}};
    return all;
}

const Exportable& exportableOf(const Arguments& arguments) {
    const auto found = std::ranges::find(exportables(), arguments.at(1), &Exportable::name);
    if (found == exportables().end()) {
        throw Refusal{Words::tr("还不能导出“%1”。可以导出的有 %2。没有写出文件。")
                          .arg(arguments.at(1), knownExports())};
    }
    return *found;
}

// The month asked for, or this one; empty for what is of none.
QString monthFor(const Exportable& what, const Arguments& arguments) {
    const QString period = QStringLiteral("period");
    if (!what.isMonthly && arguments.has(period)) {
        throw UsageError{Words::tr("导出%1不用写 --%2。").arg(what.noun, period)};
    }
    return !what.isMonthly         ? QString()
           : arguments.has(period) ? monthIn(arguments, what.noun)
                                   : QDate::currentDate().toString(u"yyyy-MM");
}

ExportFormat formatOf(const Arguments& arguments) {
    const QString path = arguments.at(2), suffix = QFileInfo(path).suffix().toLower();
    const QString encoding = arguments.value(QStringLiteral("encoding"), QStringLiteral("utf-8"));
    if (encoding != u"utf-8" && encoding != u"gb18030") {
        throw UsageError{Words::tr("--encoding 只能是 utf-8 或 gb18030，现在是“%1”。").arg(encoding)};
    }
    if (suffix == u"csv") {
        return encoding == u"utf-8" ? ExportFormat::CsvUtf8 : ExportFormat::CsvGb18030;
    }
    if (suffix != u"xlsx") {
        throw UsageError{
            Words::tr("文件名要以 .%1 结尾，现在是“%2”。")
                .arg(QStringList{QStringLiteral("xlsx"), QStringLiteral("csv")}.join(Words::tr(" 或 .")),
                     path)};
    }
    if (arguments.has(QStringLiteral("encoding"))) {
        throw UsageError{Words::tr("--encoding 只用于 CSV，XLSX 表格没有编码可选。")};
    }
    return ExportFormat::Xlsx;
}

ExportTerms termsOf(const Arguments& arguments) {
    ExportTerms terms;
    terms.path = QFileInfo(arguments.at(2)).absoluteFilePath();
    terms.format = formatOf(arguments);
    terms.unmasked = arguments.has(QStringLiteral("unmasked"));
    const auto said = [&](const QString& option) {
        return terms.unmasked ? arguments.required(option) : arguments.value(option);
    };
    terms.toWhom = said(QStringLiteral("to"));
    terms.why = said(QStringLiteral("why"));
    return terms;
}

}  // namespace

QString knownExports() {
    QStringList names;
    for (const Exportable& each : exportables()) {
        names << Words::tr("%1（%2）").arg(each.name, each.noun);
    }
    return names.join(Words::tr("、"));
}

Result exportEntity(const Arguments& arguments, Progress& progress) {
    const ExportTerms terms = termsOf(arguments);
    const Exportable& what = exportableOf(arguments);
    const QString month = monthFor(what, arguments);
    expectPlaceForExport(terms.path, arguments.has(QStringLiteral("overwrite")));
    const auto ledger = openLedger(arguments);
    const qint64 rows = what.write(*ledger, terms, month, progress);
    Result result;
    result.json = QJsonObject{{QStringLiteral("entity"), what.name},
                              {QStringLiteral("file"), terms.path},
                              {QStringLiteral("rows"), rows},
                              {QStringLiteral("unmasked"), terms.unmasked}};
    result.text =
        Words::tr("%1：已导出 %2 条到 %3，已记入导出登记。").arg(what.noun).arg(rows).arg(shown(terms.path)) +
        u'\n';
    return result;
}

}  // namespace nuanxin::cli
