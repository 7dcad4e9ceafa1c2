// SPDX-License-Identifier: GPL-3.0-or-later
// A user's own password, changed.
#pragma once

#include <QDialog>

class QPushButton;

namespace nuanxin::ui {

class FormGrid;
class LabelledField;
class NewPassword;
class PasswordEdit;
class Shell;

class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    explicit PasswordDialog(Shell& shell);

private:
    void change();
    void setBusy(bool busy);

    Shell& m_shell;
    FormGrid* m_form;
    PasswordEdit* m_old;
    LabelledField* m_oldField;
    NewPassword* m_new;
    QPushButton* m_change;
};

}  // namespace nuanxin::ui
