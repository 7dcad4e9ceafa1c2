// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/return_model.h"

#include "core/report/document.h"
#include "core/report/return_report.h"
#include "core/text/code_table.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr qint64 ReturnFigures::*kMembers[] = {&ReturnFigures::enterprises, &ReturnFigures::sites,
                                               &ReturnFigures::workers, &ReturnFigures::members,
                                               &ReturnFigures::activists};

Cell figureCell(qint64 figure) {
    return {countText(figure), figure};
}

}  // namespace

std::vector<ReturnRow> returnRows(const HalfYearReturn& now, const HalfYearReturn& before,
                                  const QString& text) {
    std::vector<ReturnRow> rows;
    ReturnRow total{ReturnModel::tr("合计"), {}, {}, {}, true};
    for (const ReturnComparison& compared : compareLines(now, before)) {
        const ReturnLine& line = compared.line;
        const ReturnRow row{line.streetName.isEmpty() ? ReturnModel::tr("未登记区划") : line.streetName,
                            text::codeTable(text::Table::EmployerKind).name(line.sector), line.figures,
                            line.figures - compared.before};
        if (text.isEmpty() || row.street.contains(text) || row.sector.contains(text)) {
            total.figures += row.figures;
            total.change += row.change;
            rows.push_back(row);
        }
    }
    if (!rows.empty()) {
        rows.push_back(total);
    }
    return rows;
}

ReturnModel::ReturnModel(QObject* parent)
    : RowsModel<ReturnRow>({{tr("街道、镇"), 150, false, true},
                            {tr("领域"), 100},
                            {tr("企业（个）"), 96, true},
                            {tr("较上期"), 78, true},
                            {tr("网点（个）"), 88, true},
                            {tr("较上期"), 78, true},
                            {tr("从业人员（人）"), 132, true},
                            {tr("较上期"), 78, true},
                            {tr("党员（人）"), 88, true},
                            {tr("较上期"), 78, true},
                            {tr("入党积极分子（人）"), 160, true},
                            {tr("较上期"), 78, true}},
                           parent) {}

Cell ReturnModel::cell(int row, int column) const {
    const ReturnRow& line = at(row);
    if (column == Street) {
        return {line.street};
    }
    if (column == Sector) {
        return {line.sector};
    }
    const int figure = (column - FirstFigure) / 2;
    if ((column - FirstFigure) % 2 == 0) {
        return figureCell(line.figures.*kMembers[figure]);
    }
    const qint64 change = line.change.*kMembers[figure];
    return {change == 0 ? QString() : report::cellText(change, report::Kind::Change), change, Dot::None,
            Tint::Muted};
}

FrozenModel::FrozenModel(QObject* parent)
    : RowsModel<FrozenReturn>({{tr("期别"), 150, false, true},
                               {tr("截至日期"), 110},
                               {tr("定格时间"), 140},
                               {tr("定格人"), 110},
                               {tr("企业（个）"), 90, true},
                               {tr("网点（个）"), 90, true},
                               {tr("从业人员（人）"), 132, true},
                               {tr("党员（人）"), 90, true},
                               {tr("入党积极分子（人）"), 160, true}},
                              parent) {}

Cell FrozenModel::cell(int row, int column) const {
    const FrozenReturn& frozen = at(row);
    switch (column) {
        case Period:
            return {report::periodName(frozen.figures.period), frozen.figures.period};
        case AsOf:
            return {frozen.figures.asOf};
        case FrozenAt:
            return {minuteText(frozen.frozenAt), frozen.frozenAt, Dot::None, Tint::Muted};
        case FrozenBy:
            return {frozen.frozenBy};
        default:
            return figureCell(frozen.figures.total.*kMembers[column - FirstFigure]);
    }
}

}  // namespace nuanxin::ui
