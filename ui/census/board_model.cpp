// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/board_model.h"

#include "ui/table/cell_text.h"

namespace nuanxin::ui {

BoardModel::BoardModel(QObject* parent)
    : RowsModel<CompletenessBoard::Unit>({{tr("采集单元"), 150, false, true},
                                          {tr("状态"), 90},
                                          {tr("上报日期"), 100},
                                          {tr("上报人"), 90},
                                          {tr("在册（人）"), 90, true},
                                          {tr("本轮走访（次）"), 116, true}},
                                         parent) {}

Cell BoardModel::cell(int row, int column) const {
    const CompletenessBoard::Unit& line = at(row);
    const bool hasReported = !line.unit.reportedOn.isEmpty();
    switch (column) {
        case Place:
            return {line.place};
        case State:
            return {hasReported ? tr("已上报") : tr("未上报"), hasReported ? 1 : 0,
                    hasReported ? Dot::Good : Dot::Warning};
        case ReportedOn:
            return {line.unit.reportedOn};
        case Reporter:
            return {line.unit.reporter};
        case Workers:
            return {countText(line.workers), line.workers};
        default:
            return {line.visits == 0 ? QString() : countText(line.visits), line.visits};
    }
}

}  // namespace nuanxin::ui
