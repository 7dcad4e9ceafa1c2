// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/backup_model.h"

#include <QDir>
#include <QFileInfo>

#include "ui/table/cell_text.h"

namespace nuanxin::ui {

BackupModel::BackupModel(QObject* parent)
    : RowsModel<BackupInfo>(
          {{tr("时间"), 150}, {tr("缘由"), 130}, {tr("大小"), 110, true}, {tr("文件"), 400, false, true}},
          parent) {}

Cell BackupModel::cell(int row, int column) const {
    const BackupInfo& backup = at(row);
    switch (column) {
        case At:
            return {minuteText(backup.at), backup.at};
        case Reason:
            return {backupReasonName(backup.reason), {}, Dot::Good, Tint::Text, tr("做好后当场验证过")};
        case Size:
            return {sizeText(backup.bytes), backup.bytes};
        default:
            return {QFileInfo(backup.path).fileName(),
                    {},
                    Dot::None,
                    Tint::Muted,
                    QDir::toNativeSeparators(backup.path)};
    }
}

}  // namespace nuanxin::ui
