// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_steps.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/rule_words.h"
#include "core/text/sentences.h"
#include "ui/branch/development_card.h"

namespace nuanxin::ui {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentSteps)
};

bool isLate(const StepLine& line, const QDate& today) {
    return line.state == StepState::Pending && line.latest.isValid() && line.latest < today;
}

QString planWords(const StepLine& line) {
    switch (line.plan) {
        case PlanFit::NoPlan:
            return {};
        case PlanFit::TooEarly:
            return StepWords::tr("计划 %1，早于最早日期").arg(line.plannedOn);
        case PlanFit::TooLate:
            return StepWords::tr("计划 %1，晚于最迟日期").arg(line.plannedOn);
        case PlanFit::Fits:
            break;
    }
    return StepWords::tr("计划 %1").arg(line.plannedOn);
}

// 第七条（2014 年版）
QString clauseWords(const QString& clause, const QString& edition) {
    return edition.isEmpty() ? clause : StepWords::tr("%1（%2）").arg(clause, editionWords(edition));
}

// The step's own clause, and that of its days where this is another.
QString basisOf(const StepLine& line) {
    const QString own = clauseWords(line.clause, line.edition);
    const QString ofDays = line.dayClause.isEmpty() ? own : clauseWords(line.dayClause, line.dayEdition);
    return ofDays == own ? own : StepWords::tr("%1，期限依据%2").arg(own, ofDays);
}

QString pendingWords(const LineStep& step, const QDate& today) {
    if (isLate(step.line, today)) {
        return StepWords::tr("逾期 %n 天", nullptr, static_cast<int>(step.line.latest.daysTo(today)));
    }
    if (step.line.isProvisional) {
        return StepWords::tr("待办，期限按暂定的工作日推算");
    }
    return step.isNext ? StepWords::tr("待办") : QString();
}

}  // namespace

std::vector<LineStep> lineSteps(const DevelopmentJudgement& judgement) {
    const DevelopmentEdition* edition = DevelopmentRules::shipped().find(judgement.edition);
    std::vector<LineStep> steps;
    for (StepLine line : judgement.lines) {
        line.name = ruleWord(line.name);
        LineStep step{line, {}, {}, judgement.next && judgement.next->step == line.step, true};
        if (edition != nullptr) {
            const auto stage = std::ranges::find(edition->stages, line.stage, &DevelopmentStage::code);
            step.stage = stage == edition->stages.end() ? QString() : ruleWord(stage->name);
            step.hasDay = !edition->step(line.step)->isSpan;
        }
        std::ranges::copy_if(judgement.broken, std::back_inserter(step.broken),
                             [&](const BrokenLimit& broken) { return broken.step == line.step; });
        steps.push_back(std::move(step));
    }
    return steps;
}

QString editionWords(const QString& code) {
    return StepWords::tr("%1 年版").arg(code);
}

QString brokenInWords(const BrokenLimit& broken) {
    QStringList remarks;
    if (!broken.clause.isEmpty()) {
        remarks << editionWords(broken.edition);
    }
    if (broken.isGeneral) {
        remarks << StepWords::tr("一般规定");
    }
    if (broken.isToVerify) {
        remarks << StepWords::tr("条款待核");
    }
    if (broken.isProvisional) {
        remarks << StepWords::tr("工作日暂定");
    }
    if (broken.clause.isEmpty()) {
        return broken.text;
    }
    return StepWords::tr("%1（%2）：%3").arg(broken.clause, remarks.join(StepWords::tr("，")), broken.text);
}

QString situationOf(const LineStep& step, const QDate& today) {
    if (!step.broken.empty()) {
        QStringList sentences;
        for (const BrokenLimit& broken : step.broken) {
            sentences << broken.text;
        }
        return text::together(sentences);
    }
    switch (step.line.state) {
        case StepState::Done:
            return step.line.earliest.isValid() || step.line.latest.isValid() ? StepWords::tr("按期")
                                                                              : StepWords::tr("已办");
        case StepState::PassedOver:
            return step.hasDay ? StepWords::tr("没有记载") : QString();
        case StepState::Pending:
            break;
    }
    return pendingWords(step, today);
}

Dot dotOf(const LineStep& step, const QDate& today) {
    if (!step.broken.empty()) {
        const bool hard = std::ranges::any_of(step.broken, [](const auto& each) { return !each.isGeneral; });
        return hard ? Dot::Bad : Dot::Warning;
    }
    if (isLate(step.line, today)) {
        return Dot::Bad;
    }
    return step.line.state == StepState::Done ? Dot::Good : step.isNext ? Dot::Warning : Dot::None;
}

QString stepInWords(const LineStep& step, const QDate& today) {
    QStringList words{StepWords::tr("第 %1 步 %2").arg(step.line.number).arg(step.line.name)};
    if (!step.line.happenedOn.isEmpty()) {
        words << StepWords::tr("实际 %1").arg(step.line.happenedOn);
    }
    words << windowWords(step.line) << planWords(step.line);
    words << basisOf(step.line);
    words << situationOf(step, today);
    words.removeAll(QString());
    return words.join(StepWords::tr("；"));
}

StepModel::StepModel(QObject* parent)
    : RowsModel({{tr("步骤"), 210, false, false, 130},
                 {tr("实际"), 94, false, false, 90},
                 {tr("最早"), 94, false, false, 90},
                 {tr("最迟"), 94, false, false, 90},
                 {tr("本支部计划"), 94, false, false, 90},
                 {tr("依据"), 250, false, false, 90},
                 {tr("情况"), 240, false, true, 120}},
                parent) {}

void StepModel::setSteps(std::vector<LineStep> steps, const QDate& today) {
    m_today = today;
    setRows(std::move(steps));
}

Cell StepModel::cell(int row, int column) const {
    const LineStep& step = at(row);
    const StepLine& line = step.line;
    const auto dated = [](const QDate& day) { return Cell{day.toString(Qt::ISODate)}; };
    switch (column) {
        case Name:
            return {tr("%1 %2").arg(line.number).arg(line.name), line.number};
        case Happened:
            return {line.happenedOn};
        case Earliest:
            return dated(line.earliest);
        case Latest: {
            Cell cell = dated(line.latest);
            cell.tint = isLate(line, m_today) ? Tint::Accent : Tint::Text;
            return cell;
        }
        case Planned: {
            Cell cell{line.plannedOn};
            const bool fits = line.plan == PlanFit::Fits || line.plan == PlanFit::NoPlan;
            cell.tint = fits ? Tint::Text : Tint::Warning;
            cell.tip = fits ? QString() : planWords(line);
            return cell;
        }
        case Clause:
            return {basisOf(line), {}, Dot::None, Tint::Muted};
        default: {
            Cell cell{situationOf(step, m_today)};
            cell.dot = dotOf(step, m_today);
            QStringList tips;
            for (const BrokenLimit& broken : step.broken) {
                tips << brokenInWords(broken);
            }
            cell.tip = tips.join(u'\n');
            return cell;
        }
    }
}

}  // namespace nuanxin::ui
