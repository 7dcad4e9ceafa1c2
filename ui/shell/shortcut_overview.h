// SPDX-License-Identifier: GPL-3.0-or-later
// F1: all keys on one sheet, made from the action table.
#pragma once

#include <QDialog>

namespace nuanxin::ui {

class ShortcutOverview : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutOverview(QWidget* parent);

private:
    QWidget* keys();
};

}  // namespace nuanxin::ui
