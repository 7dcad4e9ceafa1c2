// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/development_report.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/organisation_store.h"
#include "core/branch/rule_words.h"
#include "core/census/worker_store.h"
#include "core/ledger/error.h"
#include "core/report/return_report.h"
#include "core/text/code_table.h"
#include "core/text/sentences.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentReport)
};

constexpr int kSoonDays = 30;

const DevelopmentEdition* editionOf(const QString& code) {
    return DevelopmentRules::shipped().find(code);
}

// In the order of the edition; a code nobody knows comes last and stands as it is.
std::pair<qsizetype, QString> stageOf(const DevelopmentJudgement& judgement) {
    const DevelopmentEdition* edition = editionOf(judgement.edition);
    const auto stages = edition != nullptr ? edition->stages : std::vector<DevelopmentStage>();
    const auto found = std::ranges::find(stages, judgement.stage, &DevelopmentStage::code);
    return {found - stages.begin(), found == stages.end() ? judgement.stage : ruleWord(found->name)};
}

QString editionName(const QString& code) {
    return code.isEmpty() ? QString() : Words::tr("%1年版").arg(code);
}

QString isoOf(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString listed(const QStringList& parts) {
    return parts.join(Words::tr("、"));
}

QString sentencesOf(const std::vector<BrokenLimit>& broken) {
    QStringList sentences;
    for (const BrokenLimit& limit : broken) {
        sentences << (limit.clause.isEmpty() ? limit.text
                                             : Words::tr("%1：%2").arg(limit.clause, limit.text));
    }
    return text::together(sentences);
}

Document paperOf(const Ledger& ledger, const QString& title, const QDate& today) {
    Document document;
    document.title = title;
    document.office = ledger.office().name;
    document.left = Words::tr("填报单位：%1").arg(document.office);
    document.right = Words::tr("截至%1").arg(chineseDate(isoOf(today)));
    document.isLandscape = true;
    document.isCompact = true;
    return document;
}

QString whatIsNext(const DevelopmentRow& row) {
    return !row.file.stoppedOn.isEmpty() ? Words::tr("已停止")
           : row.judgement.next          ? ruleWord(row.judgement.next->name)
                                         : Words::tr("已全部完成");
}

Table boardTable(const std::vector<DevelopmentRow>& rows) {
    Table table;
    table.columns = {{Words::tr("序号"), 9.6, Kind::Number},
                     {Words::tr("姓名"), 17},
                     {Words::tr("所在党组织"), 28},
                     {Words::tr("依据版本"), 14},
                     {Words::tr("阶段"), 24},
                     {Words::tr("下一步"), 24},
                     {Words::tr("最早"), 22.2, Kind::Date},
                     {Words::tr("最迟"), 22.2, Kind::Date},
                     {Words::tr("条款"), 17},
                     {Words::tr("不合规定的情况"), 47}};
    for (const DevelopmentRow& row : rows) {
        const StepLine next = row.judgement.next.value_or(StepLine());
        table.rows.push_back({static_cast<qint64>(table.rows.size()) + 1, row.name, row.organisationName,
                              Words::tr("%1年").arg(row.judgement.edition), stageOf(row.judgement).second,
                              whatIsNext(row), isoOf(next.earliest), isoOf(next.latest), next.clauseOfDays(),
                              sentencesOf(row.judgement.broken)});
    }
    return table;
}

std::vector<DevelopmentRow> rowsOf(Ledger& ledger, const DevelopmentQuery& query, const QDate& today) {
    std::vector<DevelopmentRow> rows = DevelopmentStore(ledger).rows(query, today);
    std::ranges::stable_sort(rows, {}, [](const DevelopmentRow& row) {
        const StepLine next = row.judgement.next.value_or(StepLine());
        return std::tuple(stageOf(row.judgement).first, !next.latest.isValid(), next.latest.toJulianDay());
    });
    return rows;
}

void addStep(const DevelopmentStep& step, const std::vector<DevelopmentRow>& rows, Table& table) {
    constexpr double kDate = 22.2;
    table.columns.push_back({ruleWord(step.name), kDate, Kind::Date});
    for (size_t row = 0; row < rows.size(); ++row) {
        const std::vector<StepRecord>& steps = rows[row].file.steps;
        const auto found = std::ranges::find(steps, step.code, &StepRecord::step);
        table.rows[row].push_back(found == steps.end() ? QString() : found->happenedOn);
    }
}

QString boardSummary(const std::vector<DevelopmentRow>& rows, const QDate& today) {
    const auto count = [&](auto holds) { return std::ranges::count_if(rows, holds); };
    const auto dueBy = [](const DevelopmentRow& row, const QDate& day) {
        return row.judgement.next && row.judgement.next->latest.isValid() && row.judgement.next->latest < day;
    };
    const auto late = count([&](const DevelopmentRow& row) { return dueBy(row, today); });
    const auto soon =
        count([&](const DevelopmentRow& row) { return dueBy(row, today.addDays(kSoonDays + 1)); });
    const auto broken = count([](const DevelopmentRow& row) { return !row.judgement.broken.empty(); });
    return Words::tr("共 %1 人。下一步已过最迟日期的 %2 人，%3 天内到期的 %4 人；有不合规定情况的 %5 人。")
        .arg(rows.size())
        .arg(late)
        .arg(kSoonDays)
        .arg(soon - late)
        .arg(broken);
}

// What an office must know of the figures: not every clause has been compared with the original.
QString doubtOf(const QString& edition, bool isProvisional) {
    const DevelopmentEdition* known = editionOf(edition);
    return text::together(
        {known != nullptr && known->certainty == Certainty::ToVerify
             ? Words::tr("《%1》尚未与原文核对，条款号和期限以原文为准。").arg(ruleWord(known->name))
             : QString(),
         isProvisional ? Words::tr("有的工作日所在年份还没有录入放假安排，是暂定的。") : QString()});
}

QString handledHow(const StepRecord& record) {
    QStringList parts;
    if (record.vote) {
        parts << Words::tr("应到 %1 人，实到 %2 人，赞成 %3 票")
                     .arg(record.vote->entitled)
                     .arg(record.vote->present)
                     .arg(record.vote->inFavour);
    }
    if (record.persons) {
        parts << Words::tr("%1 人").arg(*record.persons);
    }
    if (record.days) {
        parts << Words::tr("%1 天").arg(*record.days);
    }
    if (record.hours) {
        parts << Words::tr("%1 学时").arg(*record.hours);
    }
    parts << record.note;
    parts.removeAll(QString());
    return parts.join(Words::tr("；"));
}

// A step that lasts for months has no day to be entered.
bool isSpan(const StepLine& line) {
    const DevelopmentEdition* edition = editionOf(line.edition);
    const DevelopmentStep* step = edition != nullptr ? edition->step(line.step) : nullptr;
    return step != nullptr && step->isSpan;
}

QString stateWords(const StepLine& line, bool isStopped) {
    switch (line.state) {
        case StepState::Done:
            return Words::tr("已办");
        case StepState::PassedOver:
            return isSpan(line) ? Words::tr("已过") : Words::tr("未登记");
        case StepState::Pending:
            break;
    }
    return isStopped ? Words::tr("不再办") : Words::tr("待办");
}

// 2026年版第二十二条，期限依据2026年版第十九条
QString basisOf(const StepLine& line) {
    const QString own = editionName(line.edition) + line.clause;
    const QString ofDays = line.dayClause.isEmpty() ? own : editionName(line.dayEdition) + line.dayClause;
    return ofDays == own ? own : Words::tr("%1，期限依据%2").arg(own, ofDays);
}

Table stepsTable(const DevelopmentRow& row) {
    Table table;
    table.columns = {{Words::tr("序号"), 9.6, Kind::Number},
                     {Words::tr("步骤"), 36},
                     {Words::tr("办理"), 13.4},
                     {Words::tr("办理日期"), 22.2, Kind::Date},
                     {Words::tr("法定最早"), 22.2, Kind::Date},
                     {Words::tr("法定最迟"), 22.2, Kind::Date},
                     {Words::tr("本支部计划"), 22.2, Kind::Date},
                     {Words::tr("依据"), 37},
                     {Words::tr("办理情况"), 40}};
    for (const StepLine& line : row.judgement.lines) {
        const auto record = std::ranges::find(row.file.steps, line.step, &StepRecord::step);
        table.rows.push_back({static_cast<qint64>(line.number), ruleWord(line.name),
                              stateWords(line, !row.file.stoppedOn.isEmpty()), line.happenedOn,
                              isoOf(line.earliest), isoOf(line.latest), line.plannedOn, basisOf(line),
                              record == row.file.steps.end() ? QString() : handledHow(*record)});
    }
    return table;
}

Table brokenTable(const DevelopmentRow& row) {
    Table table;
    table.columns = {{Words::tr("序号"), 9.6, Kind::Number},
                     {Words::tr("步骤"), 36},
                     {Words::tr("依据"), 37},
                     {Words::tr("不合规定的情况"), 100},
                     {Words::tr("说明"), 42}};
    for (const BrokenLimit& limit : row.judgement.broken) {
        const auto line = std::ranges::find(row.judgement.lines, limit.step, &StepLine::step);
        const QString explained =
            text::together({limit.isGeneral ? Words::tr("规定说“一般”，确有原因的请写明。") : QString(),
                            limit.isToVerify ? Words::tr("条款待核。") : QString(),
                            limit.isProvisional ? Words::tr("工作日是暂定的。") : QString()});
        table.rows.push_back({static_cast<qint64>(table.rows.size()) + 1,
                              line == row.judgement.lines.end() ? QString() : ruleWord(line->name),
                              limit.clause.isEmpty() ? QString() : editionName(limit.edition) + limit.clause,
                              limit.text, explained});
    }
    return table;
}

QString extensionsOf(const Development& file) {
    QStringList parts;
    for (const ProbationExtension& extension : file.extensions) {
        parts << Words::tr("%1决定延长 %2 个月").arg(chineseDate(extension.decidedOn)).arg(extension.months);
    }
    return listed(parts);
}

FieldGrid headOf(Ledger& ledger, const DevelopmentRow& row) {
    const Worker worker = WorkerStore(ledger).find(row.file.worker).value_or(Worker());
    const DevelopmentEdition* edition = editionOf(row.judgement.edition);
    const Development& file = row.file;
    const QString publicised =
        file.publicisedFrom.isEmpty() && file.publicisedUntil.isEmpty()
            ? QString()
            : Words::tr("%1至%2").arg(chineseDate(file.publicisedFrom), chineseDate(file.publicisedUntil));
    QStringList reviews;
    for (const QString& day : file.reviewedOn) {
        reviews << chineseDate(day);
    }
    std::vector<FieldGrid::Field> fields{
        {Words::tr("姓名"), row.name},
        {Words::tr("性别"), text::codeTable(text::Table::Sex).shortName(worker.sex)},
        {Words::tr("出生日期"), chineseDate(file.birthDate)},
        {Words::tr("所在党组织"), row.organisationName},
        {Words::tr("现有身份"), standingName(row.judgement.standing)},
        {Words::tr("所处阶段"), stageOf(row.judgement).second},
        {Words::tr("下一步"), whatIsNext(row)},
        {Words::tr("预备期满"), chineseDate(isoOf(row.judgement.probationEnds))},
        {Words::tr("依据"), edition != nullptr ? ruleWord(edition->name) : QString(), true}};
    const auto addIfSaid = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            fields.push_back({label, value, true});
        }
    };
    addIfSaid(Words::tr("公示"), publicised);
    addIfSaid(Words::tr("考察记录"), listed(reviews));
    addIfSaid(Words::tr("延长预备期"), extensionsOf(file));
    addIfSaid(Words::tr("停止日期"), chineseDate(file.stoppedOn));
    addIfSaid(Words::tr("备注"), file.note);
    return {fields};
}

}  // namespace

Document developmentRegister(Ledger& ledger, const DevelopmentQuery& query, const QDate& today) {
    const std::vector<DevelopmentRow> rows = rowsOf(ledger, query, today);
    Table table = boardTable(rows);
    for (const DevelopmentStep& step : DevelopmentRules::shipped().editions().back().steps) {
        if (!step.isSpan) {
            addStep(step, rows, table);
        }
    }
    Document document = paperOf(ledger, Words::tr("发展党员登记表"), today);
    document.blocks.push_back(std::move(table));
    return document;
}

Document developmentBoard(Ledger& ledger, const DevelopmentQuery& query, const QDate& today) {
    const std::vector<DevelopmentRow> rows = rowsOf(ledger, query, today);
    const auto organisation = OrganisationStore(ledger).find(query.organisation);
    Document document = paperOf(
        ledger,
        organisation ? Words::tr("%1发展党员进度表").arg(organisation->name) : Words::tr("发展党员进度表"),
        today);
    document.blocks.push_back(boardTable(rows));
    const DevelopmentEdition* inForce = DevelopmentRules::shipped().on(today);
    const bool isProvisional = std::ranges::any_of(rows, [](const DevelopmentRow& row) {
        return row.judgement.next && row.judgement.next->isProvisional;
    });
    document.blocks.push_back(
        Paragraph{text::together({boardSummary(rows, today),
                                  doubtOf(inForce != nullptr ? inForce->code : QString(), isProvisional)}),
                  true});
    document.blocks.push_back(Signatures{{Words::tr("填报人："), Words::tr("审核人：")}});
    return document;
}

Document developmentFile(Ledger& ledger, DevelopmentId id, const QDate& today) {
    const DevelopmentStore store(ledger);
    const std::optional<Development> file = store.find(id);
    if (!file) {
        throw Error(ErrorKind::NotFound);
    }
    DevelopmentQuery query;
    query.worker = file->worker;
    std::vector<DevelopmentRow> rows = store.rows(query, today);
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.file.id == id; });
    if (found == rows.end()) {
        throw Error(ErrorKind::NotFound);
    }
    const DevelopmentRow& row = *found;
    Document document = paperOf(ledger, Words::tr("发展党员档案"), today);
    document.blocks = {headOf(ledger, row), Heading{Words::tr("步骤和期限")}, stepsTable(row)};
    const QString doubt =
        doubtOf(row.judgement.edition, std::ranges::any_of(row.judgement.lines, &StepLine::isProvisional));
    if (row.judgement.broken.empty()) {
        document.blocks.push_back(
            Paragraph{text::together({Words::tr("登记的步骤没有发现不合规定的情况。"), doubt}), true});
    } else {
        document.blocks.push_back(Heading{Words::tr("不合规定的情况")});
        document.blocks.push_back(brokenTable(row));
        document.blocks.push_back(
            Paragraph{text::together({Words::tr("每一步按办理当天有效的细则判断。"), doubt}), true});
    }
    document.blocks.push_back(
        Signatures{{Words::tr("党支部书记："), Words::tr("经办人："), Words::tr("党支部（盖章）：")}});
    return document;
}

}  // namespace nuanxin::report
