// SPDX-License-Identifier: GPL-3.0-or-later
// The copies beside the ledger, newest first.
#pragma once

#include "core/ledger/backup.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class BackupModel : public RowsModel<BackupInfo> {
    Q_OBJECT
public:
    enum Columns { At, Reason, Size, File };
    explicit BackupModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return row + 1; }  // a list on disk has no ids of its own
};

}  // namespace nuanxin::ui
