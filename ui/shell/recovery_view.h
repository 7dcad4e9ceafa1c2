// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a recovery key, once: to be printed, saved as PDF or copied. Whoever shows it waits until the person
// says that it has been written down.
#pragma once

#include <QDialog>

#include "ui/shell/recovery_sheet.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace nuanxin::ui {

class RecoveryView : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryView(RecoverySheet sheet, QWidget* parent = nullptr);
    bool isKept() const;

Q_SIGNALS:
    void keptChanged(bool kept);

private:
    QWidget* keyCard();
    QWidget* ways();
    void print();
    void savePdf();
    void copy();

    RecoverySheet m_sheet;
    QLabel* m_said;
    QCheckBox* m_kept;
};

// For a key renewed later. Cannot be closed before the key is kept.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    explicit RecoveryDialog(RecoverySheet sheet, QWidget* parent = nullptr);
    void reject() override;

private:
    RecoveryView* m_view;
};

}  // namespace nuanxin::ui
