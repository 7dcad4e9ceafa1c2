// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the person's name before a person is erased for good: what cannot be taken back must not happen by
// one wrong click.
#pragma once

#include <QDialog>

namespace nuanxin::ui {

class EraseDialog : public QDialog {
    Q_OBJECT
public:
    EraseDialog(const QString& name, QWidget* parent);
};

}  // namespace nuanxin::ui
