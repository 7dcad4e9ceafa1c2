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

std::vector<Column> returnColumns(ReturnModel::Changes changes) {
    std::vector<Column> columns{{ReturnModel::tr("街道、镇"), 110, false, true},
                                {ReturnModel::tr("领域"), 94}};
    const std::vector<Column> figures{{ReturnModel::tr("企业（个）"), 92, true},
                                      {ReturnModel::tr("网点（个）"), 92, true},
                                      {ReturnModel::tr("从业人员（人）"), 122, true},
                                      {ReturnModel::tr("党员（人）"), 92, true},
                                      {ReturnModel::tr("入党积极分子（人）"), 150, true}};
    for (const Column& figure : figures) {
        columns.push_back(figure);
        if (changes == ReturnModel::Changes::Shown) {
            columns.push_back({ReturnModel::tr("较上期"), 66, true});
        }
    }
    return columns;
}

}  // namespace

std::vector<ReturnRow> returnRows(const HalfYearReturn& now, const HalfYearReturn& before,
                                  const QString& text) {
    std::vector<ReturnComparison> lines = compareLines(now, before);
    const auto nameOf = [](const ReturnLine& line) {
        return line.streetName.isEmpty() ? ReturnModel::tr("未登记区划") : line.streetName;
    };
    const auto sectorOf = [](const ReturnLine& line) {
        return text::codeTable(text::Table::EmployerKind).name(line.sector);
    };
    std::erase_if(lines, [&](const ReturnComparison& each) {
        return !text.isEmpty() && !nameOf(each.line).contains(text) && !sectorOf(each.line).contains(text);
    });
    std::vector<ReturnRow> rows;
    ReturnRow total{ReturnModel::tr("合计"), {}, {}, {}, true};
    for (const StreetComparison& street : byStreet(lines)) {
        const QString name = nameOf(street.lines.front().line);
        for (const auto& [line, was] : street.lines) {
            rows.push_back({name, sectorOf(line), line.figures, line.figures - was, false});
        }
        const ReturnFigures change = street.figures - street.before;
        if (street.lines.size() > 1) {
            rows.push_back({name, ReturnModel::tr("小计"), street.figures, change, true});
        }
        total.figures += street.figures;
        total.change += change;
    }
    if (!rows.empty()) {
        rows.push_back(total);
    }
    return rows;
}

ReturnModel::ReturnModel(Changes changes, QObject* parent)
    : RowsModel<ReturnRow>(returnColumns(changes), parent), m_step(changes == Changes::Shown ? 2 : 1) {}

Cell ReturnModel::cell(int row, int column) const {
    Cell cell = plainCell(row, column);
    cell.isSum = at(row).isSum;
    return cell;
}

Cell ReturnModel::plainCell(int row, int column) const {
    const ReturnRow& line = at(row);
    if (column == Street) {
        return {line.street};
    }
    if (column == Sector) {
        return {line.sector};
    }
    const auto figure = kMembers[(column - FirstFigure) / m_step];
    if ((column - FirstFigure) % m_step == 0) {
        return figureCell(line.figures.*figure);
    }
    const qint64 change = line.change.*figure;
    return {report::cellText(change, report::Kind::Change), change};
}

FrozenModel::FrozenModel(QObject* parent)
    : RowsModel<FrozenReturn>({{tr("期别"), 150, false, true},
                               {tr("截至日期"), 110},
                               {tr("定格时间"), 140},
                               {tr("定格人"), 110},
                               {tr("企业（个）"), 90, true},
                               {tr("网点（个）"), 90, true},
                               {tr("从业人员（人）"), 122, true},
                               {tr("党员（人）"), 90, true},
                               {tr("入党积极分子（人）"), 150, true}},
                              parent) {}

Cell FrozenModel::cell(int row, int column) const {
    const FrozenReturn& frozen = at(row);
    switch (column) {
        case Period:
            return {periodName(frozen.figures.period), frozen.figures.period};
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
