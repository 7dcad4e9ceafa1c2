// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/board_model.h"

#include "core/text/code_table.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

const std::vector<text::Code>& outcomes() {
    return text::codeTable(text::Table::VisitOutcome).all();
}

// The names of the code table, so that they are translated where they stand as heads and not as data.
[[maybe_unused]] constexpr const char* kOutcomeHeads[] = {
    QT_TRANSLATE_NOOP("nuanxin::ui::BoardModel", "新登记"),
    QT_TRANSLATE_NOOP("nuanxin::ui::BoardModel", "已核实"),
    QT_TRANSLATE_NOOP("nuanxin::ui::BoardModel", "有变动"),
    QT_TRANSLATE_NOOP("nuanxin::ui::BoardModel", "已离岗"),
    QT_TRANSLATE_NOOP("nuanxin::ui::BoardModel", "拒绝"),
    QT_TRANSLATE_NOOP("nuanxin::ui::BoardModel", "未见到")};

std::vector<Column> boardColumns() {
    std::vector<Column> columns{{BoardModel::tr("采集单元"), 130, false, true, 96},
                                {BoardModel::tr("街道、镇"), 110, false, false, 80},
                                {BoardModel::tr("状态"), 84, false, false, 80}};
    for (const text::Code& outcome : outcomes()) {
        columns.push_back({BoardModel::outcomeHead(outcome.code), 68, true, false, 60});
    }
    columns.push_back({BoardModel::tr("走访（次）"), 84, true, false, 80});
    columns.push_back({BoardModel::tr("在册（人）"), 84, true, false, 80});
    columns.push_back({BoardModel::tr("上报日期"), 100, false, false, 100});
    columns.push_back({BoardModel::tr("上报人"), 84, false, false, 70});
    return columns;
}

}  // namespace

BoardModel::BoardModel(QObject* parent) : RowsModel<CompletenessBoard::Unit>(boardColumns(), parent) {}

QString BoardModel::outcomeHead(const QString& code) {
    return tr(text::codeTable(text::Table::VisitOutcome).name(code).toUtf8().constData());
}

int BoardModel::columnOf(Behind column) {
    return FirstOutcome + static_cast<int>(outcomes().size()) + column;
}

Cell BoardModel::cell(int row, int column) const {
    const CompletenessBoard::Unit& line = at(row);
    if (column >= FirstOutcome && column < columnOf(Visits)) {
        const text::Code& outcome = outcomes()[static_cast<size_t>(column - FirstOutcome)];
        const qint64 visits = line.outcomes.value(outcome.code);
        return {countText(visits), visits, Dot::None, visits == 0 ? Tint::Muted : Tint::Text};
    }
    const bool hasReported = line.hasReported();
    if (column == Place || column == Street) {
        return {column == Place ? line.place : line.street};
    }
    if (column == State) {
        return {hasReported ? tr("已上报") : tr("未上报"), hasReported ? 1 : 0,
                hasReported ? Dot::Good : Dot::Warning};
    }
    switch (column - columnOf(Visits)) {
        case Visits:
            return {countText(line.visits), line.visits};
        case Workers:
            return {countText(line.workers), line.workers};
        case ReportedOn:
            return {line.unit.reportedOn};
        default:
            return {line.unit.reporter};
    }
}

}  // namespace nuanxin::ui
