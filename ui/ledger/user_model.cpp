// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/user_model.h"

#include "ui/table/cell_text.h"

namespace nuanxin::ui {

UserModel::UserModel(QObject* parent)
    : RowsModel<User>(
          {{tr("使用人"), 160, false, true}, {tr("身份"), 120}, {tr("状态"), 120}, {tr("上次打开"), 160}},
          parent) {}

Cell UserModel::cell(int row, int column) const {
    const User& user = at(row);
    const Tint tint = user.disabled ? Tint::Muted : Tint::Text;
    switch (column) {
        case Name:
            return {user.name, {}, Dot::None, tint};
        case RoleColumn:
            return {roleName(user.role), static_cast<int>(user.role), Dot::None, tint};
        case State:
            return {
                user.disabled ? tr("已停用") : tr("可用"), {}, user.disabled ? Dot::Quiet : Dot::Good, tint};
        default:
            return {user.lastOpened.isValid() ? minuteText(user.lastOpened) : tr("还没有打开过"),
                    user.lastOpened, Dot::None, Tint::Muted};
    }
}

}  // namespace nuanxin::ui
