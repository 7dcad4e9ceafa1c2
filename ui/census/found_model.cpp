// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/found_model.h"

#include "core/text/code_table.h"

namespace nuanxin::ui {

FoundModel::FoundModel(QObject* parent)
    : RowsModel<WorkerRow>({{tr("姓名"), 110, false, false, 80},
                            {tr("性别"), 60},
                            {tr("出生日期"), 100},
                            {tr("职业"), 110},
                            {tr("网点"), 160, false, true, 90},
                            {tr("电话"), 120},
                            {tr("状态"), 80}},
                           parent) {}

Cell FoundModel::cell(int row, int column) const {
    const WorkerRow& person = at(row);
    const auto coded = [](text::Table table, const QString& code) {
        return text::codeTable(table).shortName(code);
    };
    switch (column) {
        case Name:
            return {person.name};
        case Sex:
            return {coded(text::Table::Sex, person.sex)};
        case BirthDate:
            return {person.birthDate};
        case Occupation:
            return {coded(text::Table::Occupation, person.occupation)};
        case Site:
            return {person.site};
        case Phone:
            return {person.phone};
        default:
            return {workerStateName(person.state),
                    {},
                    person.state == WorkerState::OnJob ? Dot::Good : Dot::Quiet};
    }
}

}  // namespace nuanxin::ui
