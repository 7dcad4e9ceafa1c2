// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_verb.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include "app/cli/words.h"
#include "core/census/worker_roll_store.h"
#include "core/exchange/worker_export.h"
#include "core/text/sentences.h"

namespace nuanxin::cli {

namespace {

ExportFormat formatOf(const Arguments& arguments) {
    const QString path = arguments.at(2), suffix = QFileInfo(path).suffix().toLower();
    const QString encoding = arguments.value(QStringLiteral("encoding"), QStringLiteral("utf-8"));
    if (encoding != u"utf-8" && encoding != u"gb18030") {
        throw UsageError{Words::tr("--encoding 只能是 utf-8 或 gb18030，现在是“%1”。").arg(encoding)};
    }
    if (suffix == u"xlsx") {
        return ExportFormat::Xlsx;
    }
    if (suffix == u"csv") {
        return encoding == u"utf-8" ? ExportFormat::CsvUtf8 : ExportFormat::CsvGb18030;
    }
    throw UsageError{
        Words::tr("文件名要以 .%1 结尾，现在是“%2”。")
            .arg(QStringList{QStringLiteral("xlsx"), QStringLiteral("csv")}.join(Words::tr(" 或 .")), path)};
}

}  // namespace

Result exportEntity(const Arguments& arguments, Progress& progress) {
    WorkerExport what;
    what.path = QFileInfo(arguments.at(2)).absoluteFilePath();
    what.format = formatOf(arguments);
    what.unmasked = arguments.has(QStringLiteral("unmasked"));
    if (what.unmasked) {
        what.toWhom = arguments.required(QStringLiteral("to"));
        what.why = arguments.required(QStringLiteral("why"));
    } else {
        what.toWhom = arguments.value(QStringLiteral("to"));
        what.why = arguments.value(QStringLiteral("why"));
    }
    if (arguments.at(1) != u"workers") {
        throw Refusal{Words::tr("还不能导出：本版没有“%1”这一项。没有写出文件。").arg(arguments.at(1))};
    }
    const auto ledger = openLedger(arguments);
    for (const RollColumnInfo& info : rollColumns()) {
        what.columns.push_back(info.column);
    }
    what.workers = WorkerRoll(*ledger).ids({});
    const qint64 rows = exportWorkers(*ledger, what, progress);
    Result result;
    result.json = QJsonObject{{QStringLiteral("entity"), arguments.at(1)},
                              {QStringLiteral("file"), what.path},
                              {QStringLiteral("rows"), rows},
                              {QStringLiteral("unmasked"), what.unmasked}};
    result.text =
        Words::tr("已导出 %1 人到 %2，已记入导出登记。").arg(rows).arg(QDir::toNativeSeparators(what.path));
    if (what.unmasked && what.format != ExportFormat::Xlsx) {
        // A CSV file has no types, and a spreadsheet takes 18 digits for a number.
        const QString warning =
            Words::tr("用表格软件直接打开 CSV，证件号码的末几位会变成 0；要在表格软件里看，请导出 XLSX。");
        result.text = text::together({result.text, warning});
    }
    result.text += u'\n';
    return result;
}

}  // namespace nuanxin::cli
