// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo/demo_rosters.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>

#include "app/cli/columns.h"
#include "app/cli/demo/demo_days.h"
#include "app/cli/import_verb.h"
#include "app/cli/target.h"
#include "app/cli/words.h"

namespace nuanxin::cli {

namespace {

QString dayMeant(int number, const QString& unit) {
    return unit == u"m" ? monthsAgo(number) : unit == u"d" ? daysAgo(number) : dayOfHalfYear(number);
}

// {37} stands for a day of the current half-year: visits of the current round must not lie before it. {8m}
// and {20d} are so many months and days before today.
QByteArray withDays(const QByteArray& sheet) {
    static const QRegularExpression day(QStringLiteral("\\{(\\d+)([md]?)\\}"));
    QString text = QString::fromUtf8(sheet);
    for (auto match = day.match(text); match.hasMatch(); match = day.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     dayMeant(match.captured(1).toInt(), match.captured(2)));
    }
    return text.toUtf8();
}

bool isUtf8(const QByteArray& sheet) {
    return sheet.startsWith("\xEF\xBB\xBF");
}

RosterOutcome outcomeOf(const DemoRoster& roster, const Rehearsal& rehearsal, bool imported) {
    RosterOutcome outcome{roster.fileName, rehearsal.description().word(), imported, rehearsal.summary()};
    for (int row = 0; row < rehearsal.rowCount(); ++row) {
        outcome.problems += static_cast<int>(rehearsal.problemsOf(row).size());
    }
    return outcome;
}

}  // namespace

const std::vector<DemoRoster>& demoRosters() {
    static const QString workers = QStringLiteral("workers");
    static const std::vector<DemoRoster> all{
        {QStringLiteral("employers.xlsx"), QStringLiteral("企业和网点清单.xlsx"), QStringLiteral("employers"),
         RosterTurn::HalfYearBefore},
        {QStringLiteral("riders.xlsx"), QStringLiteral("江岚配送骑手花名册.xlsx"), workers,
         RosterTurn::HalfYearBefore},
        {QStringLiteral("couriers.xls"), QStringLiteral("快递网点人员名单.xls"), workers,
         RosterTurn::HalfYearBefore},
        {QStringLiteral("drivers.csv"), QStringLiteral("网约车和货车司机.csv"), workers,
         RosterTurn::HalfYearBefore},
        {QStringLiteral("street.csv"), QStringLiteral("朝晖街道摸排登记表.csv"), workers,
         RosterTurn::ThisHalfYear},
        {QStringLiteral("visits.csv"), QStringLiteral("走访记录.csv"), QStringLiteral("visits"),
         RosterTurn::ThisHalfYear},
        {QStringLiteral("branches.csv"), QStringLiteral("党组织一览表.csv"), QStringLiteral("branches"),
         RosterTurn::ThisHalfYear},
        {QStringLiteral("members.csv"), QStringLiteral("党员花名册.csv"), QStringLiteral("members"),
         RosterTurn::ThisHalfYear},
        {QStringLiteral("development.csv"), QStringLiteral("发展党员登记簿.csv"),
         QStringLiteral("development"), RosterTurn::ThisHalfYear},
        {QStringLiteral("check_ins.csv"), QStringLiteral("扫码报到表.csv"), QStringLiteral("check-ins"),
         RosterTurn::ThisHalfYear},
        {QStringLiteral("supplement.xlsx"), QStringLiteral("丰禾镇和望山街道补充名单.xlsx"), workers,
         RosterTurn::Left}};
    return all;
}

void writeRosters(const QString& folder) {
    for (const DemoRoster& roster : demoRosters()) {
        QFile resource(QStringLiteral(":/demo/") + roster.resource);
        if (!resource.open(QIODevice::ReadOnly)) {
            throw Error(ErrorKind::Internal, roster.resource);  // compiled in
        }
        const QByteArray bytes = resource.readAll();
        writeFile(QDir(folder).filePath(roster.fileName), isUtf8(bytes) ? withDays(bytes) : bytes);
    }
}

void importRosters(Ledger& ledger, const QString& folder, RosterTurn turn,
                   std::vector<RosterOutcome>& outcomes, Progress& progress) {
    for (const DemoRoster& roster : demoRosters()) {
        if (roster.turn == turn) {
            const auto rehearsal = rehearseFiles(ledger, *findImportDescription(roster.as),
                                                 {QDir(folder).filePath(roster.fileName)}, progress);
            const bool imports = turn != RosterTurn::Left;
            outcomes.push_back(outcomeOf(roster, *rehearsal, imports));
            if (imports) {
                rehearsal->commit(progress);
            }
        }
    }
}

QJsonArray jsonOf(const std::vector<RosterOutcome>& outcomes) {
    QJsonArray all;
    for (const RosterOutcome& outcome : outcomes) {
        const RehearsalSummary& summary = outcome.summary;
        all.append(QJsonObject{{QStringLiteral("file"), outcome.fileName},
                               {QStringLiteral("imported"), outcome.imported},
                               {QStringLiteral("new"), summary.fresh},
                               {QStringLiteral("update"), summary.update},
                               {QStringLiteral("same"), summary.same},
                               {QStringLiteral("possible_duplicate"), summary.possibleDuplicate},
                               {QStringLiteral("left_out"), summary.leftOut},
                               {QStringLiteral("problems"), outcome.problems}});
    }
    return all;
}

QString textOf(const std::vector<RosterOutcome>& outcomes) {
    std::vector<QStringList> lines{{Words::tr("表格"), Words::tr("内容"), Words::tr("新增"),
                                    Words::tr("更新"), Words::tr("相同"), Words::tr("可能重复"),
                                    Words::tr("不导入"), Words::tr("问题"), QString()}};
    for (const RosterOutcome& outcome : outcomes) {
        const RehearsalSummary& summary = outcome.summary;
        QStringList line{outcome.fileName, outcome.what};
        for (const int count : {summary.fresh, summary.update, summary.same, summary.possibleDuplicate,
                                summary.leftOut, outcome.problems}) {
            line << QString::number(count);
        }
        lines.push_back(line << (outcome.imported ? QString() : Words::tr("只预演，留给您导入")));
    }
    return aligned(lines);
}

}  // namespace nuanxin::cli
