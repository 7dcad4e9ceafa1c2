// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/visit_model.h"

#include "core/text/code_table.h"

namespace nuanxin::ui {

VisitModel::VisitModel(QObject* parent)
    : RowsModel<VisitRow>({{tr("走访对象"), 90, false, true},
                           {tr("走访日期"), 92},
                           {tr("结果"), 66},
                           {tr("走访人"), 66, false, false, 50}},
                          parent) {}

Cell VisitModel::cell(int row, int column) const {
    const auto& [visit, worker, site] = at(row);
    switch (column) {
        case Whom: {
            Cell cell{worker.isEmpty() ? site : worker};
            cell.tip = visit.note;
            return cell;
        }
        case VisitedOn:
            return {visit.visitedOn};
        case Outcome:
            return {text::codeTable(text::Table::VisitOutcome).name(visit.outcome)};
        default:
            return {visit.visitor};
    }
}

}  // namespace nuanxin::ui
