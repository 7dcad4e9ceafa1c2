// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_verb.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/columns.h"
#include "app/cli/words.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/sheet_reader.h"
#include "core/text/sentences.h"

namespace nuanxin::cli {

namespace {

const ImportDescription& descriptionOf(const Arguments& arguments) {
    const QString what = arguments.value(QStringLiteral("as"), QStringLiteral("workers"));
    if (const ImportDescription* description = findImportDescription(what)) {
        return *description;
    }
    throw Refusal{Words::tr("还不能导入“%1”。可以导入的有 %2。台账没有改动。").arg(what, knownImports())};
}

// As the sheet spells it, so that a program finds the column again.
QString columnKey(const Rehearsal& rehearsal, int row, const CellProblem& problem) {
    for (const ColumnMapping& column : rehearsal.sheetOf(row).columns) {
        if (problem.column >= 0 ? column.column == problem.column : column.field == problem.field) {
            return column.written;
        }
    }
    return rehearsal.columnLabel(row, problem);
}

QJsonArray problemsJson(const Rehearsal& rehearsal, int row) {
    QJsonArray problems;
    for (const CellProblem& problem : rehearsal.problemsOf(row)) {
        problems.append(QJsonObject{{QStringLiteral("column"), columnKey(rehearsal, row, problem)},
                                    {QStringLiteral("code"), problem.code},
                                    {QStringLiteral("text"), problem.says}});
    }
    return problems;
}

QJsonArray changesJson(const Rehearsal& rehearsal, int row) {
    QJsonArray changes;
    const std::vector<ShownChange> shown = rehearsal.shownChanges(row);
    for (size_t i = 0; i < shown.size(); ++i) {
        const int field = rehearsal.verdict(row).changes[i].field;
        changes.append(
            QJsonObject{{QStringLiteral("field"),
                         QLatin1String(rehearsal.description().fields[static_cast<size_t>(field)].id)},
                        {QStringLiteral("before"), shown[i].before},
                        {QStringLiteral("after"), shown[i].after}});
    }
    return changes;
}

QJsonObject rowJson(const Rehearsal& rehearsal, int row) {
    const qint64 record = rehearsal.recordOf(row), worker = rehearsal.workerOf(row);
    QJsonObject json{{QStringLiteral("row"), rehearsal.row(row).number},
                     {QStringLiteral("verdict"), verdictCode(rehearsal.verdict(row).verdict)},
                     {QStringLiteral("worker"), worker != 0 ? QJsonValue(idText(worker)) : QJsonValue()},
                     {QStringLiteral("record"), record != 0 ? QJsonValue(idText(record)) : QJsonValue()},
                     {QStringLiteral("changes"), changesJson(rehearsal, row)},
                     {QStringLiteral("problems"), problemsJson(rehearsal, row)},
                     {QStringLiteral("remarks"), QJsonArray::fromStringList(rehearsal.row(row).remarks)}};
    if (const int earlier = rehearsal.earlierRowOf(row); earlier >= 0) {
        const RehearsedSheet& sheet = rehearsal.sheetOf(earlier);
        json.insert(QStringLiteral("same_as"),
                    QJsonObject{{QStringLiteral("file"), sheet.fileName},
                                {QStringLiteral("sheet"), sheet.sheet.name},
                                {QStringLiteral("row"), rehearsal.row(earlier).number}});
    }
    return json;
}

QJsonObject sheetJson(const Rehearsal& rehearsal, int index) {
    const RehearsedSheet& sheet = rehearsal.sheets()[static_cast<size_t>(index)];
    QJsonObject columns;
    for (const ColumnMapping& column : sheet.columns) {
        if (column.field >= 0) {
            columns.insert(
                column.written,
                QLatin1String(rehearsal.description().fields[static_cast<size_t>(column.field)].id));
        }
    }
    QJsonArray rows;
    for (int row = sheet.firstRow; row < sheet.firstRow + sheet.rows; ++row) {
        rows.append(rowJson(rehearsal, row));
    }
    return {{QStringLiteral("file"), sheet.fileName},
            {QStringLiteral("sheet"), sheet.sheet.name},
            {QStringLiteral("header_row"), sheet.head.lastRow},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("columns_not_read"), QJsonArray::fromStringList(rehearsal.columnsNotRead(index))},
            {QStringLiteral("rows"), rows}};
}

QJsonArray sheetsNotReadJson(const Rehearsal& rehearsal) {
    QJsonArray sheets;
    for (const SheetNotRead& sheet : rehearsal.sheetsNotRead()) {
        sheets.append(QJsonObject{{QStringLiteral("file"), sheet.fileName},
                                  {QStringLiteral("sheet"), sheet.name},
                                  {QStringLiteral("hidden"), sheet.why == SheetNotRead::Why::Hidden}});
    }
    return sheets;
}

QJsonObject createsJson(const NamesToMake& names) {
    return {{QStringLiteral("employers"), QJsonArray::fromStringList(names.employers)},
            {QStringLiteral("sites"), QJsonArray::fromStringList(names.sites)},
            {QStringLiteral("places"), QJsonArray::fromStringList(names.places)}};
}

QJsonObject resultJson(const Rehearsal& rehearsal, const NamesToMake& creates, bool written) {
    QJsonArray files;
    for (int sheet = 0; sheet < static_cast<int>(rehearsal.sheets().size()); ++sheet) {
        files.append(sheetJson(rehearsal, sheet));
    }
    const RehearsalSummary summary = rehearsal.summary();
    return {{QStringLiteral("files"), files},
            {QStringLiteral("sheets_not_read"), sheetsNotReadJson(rehearsal)},
            {QStringLiteral("creates"), createsJson(creates)},
            {QStringLiteral("written"), written},
            {QStringLiteral("summary"),
             QJsonObject{{QStringLiteral("new"), summary.fresh},
                         {QStringLiteral("update"), summary.update},
                         {QStringLiteral("same"), summary.same},
                         {QStringLiteral("possible_duplicate"), summary.possibleDuplicate},
                         {QStringLiteral("left_out"), summary.leftOut + summary.beside}}}};
}

// The sheet is named where a file has several.
QString placeText(const Rehearsal& rehearsal, const RehearsedSheet& sheet) {
    const auto& sheets = rehearsal.sheets();
    const auto ofFile = std::count_if(sheets.begin(), sheets.end(), [&sheet](const RehearsedSheet& other) {
        return other.file == sheet.file;
    });
    return ofFile > 1 ? Words::tr("%1 · %2").arg(sheet.fileName, sheet.sheet.name) : sheet.fileName;
}

QString candidateText(const Rehearsal& rehearsal, const ShownCandidate& candidate) {
    const QString reasons = candidate.reasons.join(Words::tr("、"));
    return candidate.id != 0 ? Words::tr("可能与台账里的%1是同一人：%2。").arg(candidate.name, reasons)
                             : Words::tr("可能与第 %1 行的%2是同一人：%3。")
                                   .arg(rehearsal.row(candidate.row).number)
                                   .arg(candidate.name, reasons);
}

QStringList sentencesOn(const Rehearsal& rehearsal, int row) {
    QStringList says;
    for (const CellProblem& problem : rehearsal.problemsOf(row)) {
        says << rehearsal.problemText(row, problem);
    }
    says += rehearsal.row(row).remarks;
    if (rehearsal.verdict(row).settles) {
        says << Words::tr("原来待核的问题随之办结。");
    }
    for (const ShownCandidate& candidate : rehearsal.shownCandidates(row)) {
        says << candidateText(rehearsal, candidate);
    }
    for (const ShownChange& change : rehearsal.shownChanges(row)) {
        says << (change.before.isEmpty()
                     ? Words::tr("%1补上“%2”。").arg(change.field, change.after)
                     : Words::tr("%1由“%2”改为“%3”。").arg(change.field, change.before, change.after));
    }
    const int earlier = rehearsal.earlierRowOf(row);
    if (earlier >= 0 && rehearsal.sheetOf(earlier).file != rehearsal.sheetOf(row).file) {
        says << Words::tr("与“%1”第 %2 行是同一个。")
                    .arg(placeText(rehearsal, rehearsal.sheetOf(earlier)))
                    .arg(rehearsal.row(earlier).number);
    }
    says.removeDuplicates();
    return says;
}

// The rows somebody has to look at, what is not read and what is made, then the counts.
QString resultText(const Rehearsal& rehearsal, const QStringList& notices) {
    std::vector<QStringList> lines;
    for (int row = 0; row < rehearsal.rowCount(); ++row) {
        if (const QStringList says = sentencesOn(rehearsal, row); !says.isEmpty()) {
            lines.push_back({placeText(rehearsal, rehearsal.sheetOf(row)),
                             Words::tr("第 %1 行").arg(rehearsal.row(row).number), rehearsal.shownName(row),
                             verdictWord(rehearsal.verdict(row).verdict), text::together(says)});
        }
    }
    QStringList below;
    for (int sheet = 0; sheet < static_cast<int>(rehearsal.sheets().size()); ++sheet) {
        if (const QStringList columns = rehearsal.columnsNotRead(sheet); !columns.isEmpty()) {
            QStringList plain;
            for (const QString& column : columns) {
                plain << column.simplified();
            }
            below << Words::tr("%1 没有读的列：%2。")
                         .arg(placeText(rehearsal, rehearsal.sheets()[static_cast<size_t>(sheet)]),
                              plain.join(Words::tr("、")));
        }
    }
    below += notices;
    const RehearsalSummary summary = rehearsal.summary();
    below << Words::tr("新增 %1，更新 %2，相同 %3，可能重复 %4，不导入 %5。")
                 .arg(summary.fresh)
                 .arg(summary.update)
                 .arg(summary.same)
                 .arg(summary.possibleDuplicate)
                 .arg(summary.leftOut + summary.beside);
    return aligned(lines) + below.join(u'\n');
}

}  // namespace

QString knownImports() {
    QStringList known;
    for (const ImportDescription& description : importDescriptions()) {
        known << Words::tr("%1（%2）").arg(description.id, description.word());
    }
    return known.join(Words::tr("、"));
}

std::unique_ptr<Rehearsal> rehearseFiles(Ledger& ledger, const ImportDescription& description,
                                         const QStringList& paths, Progress& progress) {
    auto rehearsal = std::make_unique<Rehearsal>(ledger, description);
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (rehearsal->add(name, readWorkbook(path, {}, progress)) == 0) {
            throw Refusal{text::together(
                {rehearsal->refusal(name, Words::tr("请加 --as %1 再导入。")), Words::tr("台账没有改动。")})};
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
    const QStringList notices = rehearsal->notices();
    const NamesToMake creates = rehearsal->namesToMake();
    const bool only = arguments.has(QStringLiteral("rehearse"));
    const bool written = !only && rehearsal->commit(progress).isValid();
    const QString end = only      ? Words::tr("这是预演，没有写入。")
                        : written ? Words::tr("已写入，可用 undo 一步撤销。")
                                  : Words::tr("没有变化，没有写入。");
    Result result;
    result.json = resultJson(*rehearsal, creates, written);
    result.text = text::together({resultText(*rehearsal, notices), end}) + u'\n';
    return result;
}

}  // namespace nuanxin::cli
