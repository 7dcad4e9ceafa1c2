// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/dues_model.h"

#include "core/text/yuan.h"

namespace nuanxin::ui {

namespace {

Cell yuanCell(qint64 fen, Tint tint = Tint::Text) {
    return {text::yuanText(fen), fen, Dot::None, tint};
}

}  // namespace

DuesState duesState(const DuesLine& line) {
    return line.state != DuesLine::State::Reckoned ? DuesState::BaseMissing
           : line.owing() > 0                      ? DuesState::Owing
           : line.owed == 0                        ? DuesState::NothingDue
                                                   : DuesState::Paid;
}

QString duesStateName(DuesState state) {
    switch (state) {
        case DuesState::BaseMissing:
            return DuesModel::tr("缺计算基数");
        case DuesState::Owing:
            return DuesModel::tr("欠交");
        case DuesState::Paid:
            return DuesModel::tr("已交清");
        case DuesState::NothingDue:
            return DuesModel::tr("不用交");
    }
    return {};
}

std::vector<Column> DuesModel::tableColumns() {
    return {{tr("姓名"), 110, false, false, 84, QStringLiteral("name")},
            {tr("计算基数（元）"), 124, true, false, 112, QStringLiteral("base"), Filtering::Numbers},
            {tr("应交（元）"), 104, true, false, 88, QStringLiteral("due")},
            {tr("实交（元）"), 104, true, false, 88, QStringLiteral("paid")},
            {tr("欠交（元）"), 104, true, false, 88, QStringLiteral("open")},
            {tr("状态"), 124, false, false, 108, QStringLiteral("state"), Filtering::Values},
            {tr("计算方式"), 140, false, false, 100, QStringLiteral("payer"), Filtering::Values},
            {tr("党组织"), 220, false, true, 110, QStringLiteral("organisation"), Filtering::Values}};
}

DuesModel::DuesModel(QObject* parent) : TableModel(tableColumns(), parent) {}

void DuesModel::show(SharedDuesSheet sheet, std::vector<size_t> lines) {
    beginResetModel();
    m_sheet = std::move(sheet);
    m_lines = std::move(lines);
    endResetModel();
}

Cell DuesModel::cellOf(const DuesSheetRow& shown, int column) {
    const DuesLine& line = shown.dues.line;
    const bool reckoned = line.state == DuesLine::State::Reckoned;
    switch (column) {
        case Name:
            return {shown.dues.name};
        case Organisation:
            return {shown.organisation};
        case Payer:
            return {line.base || reckoned ? duesPayerName(line.payer) : QString()};
        case Base:
            return line.base && line.payer != DuesPayer::NoIncome ? yuanCell(*line.base) : Cell{};
        case Due: {
            Cell due = reckoned ? yuanCell(line.owed) : Cell{};
            if (line.owed < line.due) {
                due.tip = tr("减免前应交 %1 元").arg(text::yuanText(line.due));
            }
            return due;
        }
        case Paid:
            return line.paid == 0 ? yuanCell(0, Tint::Muted) : yuanCell(line.paid);
        case Open:
            return !reckoned ? Cell{} : yuanCell(line.owing(), line.owing() > 0 ? Tint::Text : Tint::Muted);
        default: {  // State
            const DuesState state = duesState(line);
            return {duesStateName(state), static_cast<int>(state),
                    state == DuesState::Owing         ? Dot::Bad
                    : state == DuesState::BaseMissing ? Dot::Warning
                    : state == DuesState::Paid        ? Dot::Good
                                                      : Dot::Quiet};
        }
    }
}

}  // namespace nuanxin::ui
