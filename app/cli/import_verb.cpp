// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_verb.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/columns.h"
#include "app/cli/words.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/sheet_reader.h"

namespace nuanxin::cli {

namespace {

const ImportDescription& descriptionOf(const Arguments& arguments) {
    const QString what = arguments.value(QStringLiteral("as"), QStringLiteral("workers"));
    if (const ImportDescription* description = findImportDescription(what)) {
        return *description;
    }
    throw Refusal{Words::tr("还不能导入“%1”。可以导入的有 %2。台账没有改动。").arg(what, knownImports())};
}

QJsonArray problemsJson(const Rehearsal& rehearsal, int row) {
    QJsonArray problems;
    for (const CellProblem& problem : rehearsal.problemsOf(row)) {
        problems.append(QJsonObject{{QStringLiteral("column"), rehearsal.columnLabel(row, problem)},
                                    {QStringLiteral("code"), problem.code},
                                    {QStringLiteral("text"), problem.says}});
    }
    return problems;
}

QJsonObject sheetJson(const Rehearsal& rehearsal, const RehearsedSheet& sheet) {
    QJsonObject columns;
    for (const ColumnMapping& column : sheet.columns) {
        if (column.field >= 0) {
            columns.insert(
                column.label,
                QLatin1String(rehearsal.description().fields[static_cast<size_t>(column.field)].id));
        }
    }
    QJsonArray rows;
    for (int row = sheet.firstRow; row < sheet.firstRow + sheet.rows; ++row) {
        const qint64 record = rehearsal.recordOf(row), worker = rehearsal.workerOf(row);
        rows.append(
            QJsonObject{{QStringLiteral("row"), rehearsal.row(row).number},
                        {QStringLiteral("verdict"), verdictCode(rehearsal.verdict(row).verdict)},
                        {QStringLiteral("worker"), worker != 0 ? QJsonValue(idText(worker)) : QJsonValue()},
                        {QStringLiteral("record"), record != 0 ? QJsonValue(idText(record)) : QJsonValue()},
                        {QStringLiteral("problems"), problemsJson(rehearsal, row)}});
    }
    return {{QStringLiteral("file"), sheet.fileName},
            {QStringLiteral("sheet"), sheet.sheet.name},
            {QStringLiteral("header_row"), sheet.head.lastRow},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows}};
}

QJsonObject resultJson(const Rehearsal& rehearsal) {
    QJsonArray files;
    for (const RehearsedSheet& sheet : rehearsal.sheets()) {
        files.append(sheetJson(rehearsal, sheet));
    }
    const RehearsalSummary summary = rehearsal.summary();
    return {{QStringLiteral("files"), files},
            {QStringLiteral("summary"),
             QJsonObject{{QStringLiteral("new"), summary.fresh},
                         {QStringLiteral("update"), summary.update},
                         {QStringLiteral("same"), summary.same},
                         {QStringLiteral("possible_duplicate"), summary.possibleDuplicate},
                         {QStringLiteral("left_out"), summary.leftOut}}}};
}

// The rows somebody has to look at, then the counts.
QString resultText(const Rehearsal& rehearsal) {
    std::vector<QStringList> lines;
    for (int row = 0; row < rehearsal.rowCount(); ++row) {
        QStringList says;
        for (const CellProblem& problem : rehearsal.problemsOf(row)) {
            says << problem.says;
        }
        for (const ShownCandidate& candidate : rehearsal.shownCandidates(row)) {
            says << Words::tr("可能与%1是同一人：%2。").arg(candidate.name, candidate.reasons.join(u'、'));
        }
        if (!says.isEmpty()) {
            lines.push_back({rehearsal.sheetOf(row).fileName,
                             Words::tr("第 %1 行").arg(rehearsal.row(row).number), rehearsal.shownName(row),
                             verdictWord(rehearsal.verdict(row).verdict), says.join(QString())});
        }
    }
    const RehearsalSummary summary = rehearsal.summary();
    return aligned(lines) + Words::tr("新增 %1，更新 %2，相同 %3，可能重复 %4，不导入 %5。")
                                .arg(summary.fresh)
                                .arg(summary.update)
                                .arg(summary.same)
                                .arg(summary.possibleDuplicate)
                                .arg(summary.leftOut);
}

}  // namespace

QString knownImports() {
    QStringList known;
    for (const ImportDescription& description : importDescriptions()) {
        known << Words::tr("%1（%2）").arg(description.id, description.word);
    }
    return known.join(Words::tr("、"));
}

std::unique_ptr<Rehearsal> rehearseFiles(Ledger& ledger, const ImportDescription& description,
                                         const QStringList& paths, Progress& progress) {
    auto rehearsal = std::make_unique<Rehearsal>(ledger, description);
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (rehearsal->add(name, readWorkbook(path, {}, progress)) == 0) {
            throw Refusal{
                Words::tr("“%1”里没有找到%2的表：没有认出表头。台账没有改动。").arg(name, description.word)};
        }
    }
    rehearsal->judge(progress);
    return rehearsal;
}

Result importFiles(const Arguments& arguments, Progress& progress) {
    const ImportDescription& description = descriptionOf(arguments);
    QStringList paths;
    for (int file = 1; file < arguments.count(); ++file) {
        paths << arguments.at(file);
    }
    const auto ledger = openLedger(arguments);
    const auto rehearsal = rehearseFiles(*ledger, description, paths, progress);
    const bool only = arguments.has(QStringLiteral("rehearse"));
    if (!only) {
        rehearsal->commit(progress);
    }
    Result result;
    result.json = resultJson(*rehearsal);
    result.text = resultText(*rehearsal) +
                  (only ? Words::tr("这是预演，没有写入。") : Words::tr("已写入，可用 undo 一步撤销。")) +
                  u'\n';
    return result;
}

}  // namespace nuanxin::cli
