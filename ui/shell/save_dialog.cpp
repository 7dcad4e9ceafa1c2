// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace nuanxin::ui {

QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                       const QString& suffix, Overwrite overwrite) {
    const QFileInfo proposal(suggested);
    QFileDialog dialog(parent, title, proposal.absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, overwrite == Overwrite::RefusedLater);
    dialog.selectFile(proposal.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace nuanxin::ui
