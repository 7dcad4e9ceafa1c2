// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/register_models.h"

#include "core/ledger/history.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

ExportModel::ExportModel(QObject* parent)
    : RowsModel<ExportRecord>({{tr("时间"), 140},
                               {tr("使用人"), 90},
                               {tr("内容"), 170},
                               {tr("文件"), 200, false, true},
                               {tr("行数"), 90, true},
                               {tr("接收单位"), 110},
                               {tr("用途"), 130},
                               {tr("加密内容"), 100}},
                              parent) {}

Cell ExportModel::cell(int row, int column) const {
    const ExportRecord& record = at(row);
    switch (column) {
        case At:
            return {minuteText(record.at), record.at, Dot::None, Tint::Muted};
        case Who:
            return {record.user};
        case What:
            return {record.what, {}, Dot::None, Tint::Text, record.columns.join(tr("、"))};
        case File:
            return {record.file,
                    {},
                    Dot::None,
                    Tint::Text,
                    tr("%1\n校验值 %2").arg(record.file, QString::fromLatin1(record.sha256.toHex()))};
        case Count:
            return {record.rows == 0 ? QString() : countText(record.rows), record.rows};
        case ToWhom:
            return {record.toWhom};
        case Why:
            return {record.why};
        default:
            return {record.encrypted  ? tr("整本加密")
                    : record.unmasked ? tr("未隐去")
                                      : tr("已隐去"),
                    {},
                    record.unmasked ? Dot::Warning : Dot::Good};
    }
}

RevealModel::RevealModel(QObject* parent)
    : RowsModel<RevealLine>({{tr("时间"), 140},
                             {tr("使用人"), 120},
                             {tr("看了什么"), 180},
                             {tr("哪一条"), 180},
                             {tr("事由"), 240, false, true}},
                            parent) {}

Cell RevealModel::cell(int row, int column) const {
    const auto& [record, name] = at(row);
    switch (column) {
        case At:
            return {minuteText(record.at), record.at, Dot::None, Tint::Muted};
        case Who:
            return {record.user};
        case Field: {
            const QString word = columnNoun(record.table, record.column);
            return {word.isEmpty() ? tableNoun(record.table)
                                   : tr("%1的%2").arg(tableNoun(record.table), word)};
        }
        case Name:
            return {name};
        default:
            return {record.why};
    }
}

}  // namespace nuanxin::ui
