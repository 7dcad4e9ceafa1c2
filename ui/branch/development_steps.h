// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of one file as its line and its table show them: each with what is broken at it, in the same
// words.
#pragma once

#include "core/branch/development_rule.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct LineStep {
    StepLine line;
    QString stage;  // 申请入党
    std::vector<BrokenLimit> broken;
    bool isNext = false;
    bool hasDay = true;  // false: lasts for months
};

std::vector<LineStep> lineSteps(const DevelopmentJudgement& judgement);

// 按期, 逾期 3 天, 没有记载, or what is broken.
QString situationOf(const LineStep& step, const QDate& today);
Dot dotOf(const LineStep& step, const QDate& today);
// All of it in one sentence, for whoever cannot see the line, and for its tips.
QString stepInWords(const LineStep& step, const QDate& today);
// 第十三条（待核）：…
QString brokenInWords(const BrokenLimit& broken);
// 2026 版
QString editionWords(const QString& code);

// The line as a table: what can be read there can be read here.
class StepModel : public RowsModel<LineStep> {
    Q_OBJECT
public:
    enum ColumnOf { Name, Happened, Earliest, Latest, Planned, Clause, Situation };
    explicit StepModel(QObject* parent = nullptr);
    void setSteps(std::vector<LineStep> steps, const QDate& today);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).line.number; }

private:
    QDate m_today;
};

}  // namespace nuanxin::ui
