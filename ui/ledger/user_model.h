// SPDX-License-Identifier: GPL-3.0-or-later
// The people who may open the ledger, as a table.
#pragma once

#include "core/ledger/users.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class UserModel : public RowsModel<User> {
    Q_OBJECT
public:
    enum Columns { Name, RoleColumn, State, LastOpened };
    explicit UserModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).id.value(); }
};

}  // namespace nuanxin::ui
