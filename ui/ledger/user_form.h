// SPDX-License-Identifier: GPL-3.0-or-later
// The side panel's form for one user: a new one with a first password, or one who is there, whose role is
// changed and whose password is set anew.
#pragma once

#include <QWidget>
#include <optional>

#include "core/ledger/users.h"

class QComboBox;
class QLineEdit;

namespace nuanxin::ui {

class FormGrid;
class LabelledField;
class NewPassword;

class UserForm : public QWidget {
    Q_OBJECT
public:
    explicit UserForm(const std::optional<User>& user, QWidget* parent = nullptr);

    bool validate();
    QString name() const;
    Role role() const;
    QString password() const;
    void showNameProblem(const QString& problem);
    void focusFirst();
    bool isTouched() const { return m_touched; }

Q_SIGNALS:
    void finished();
    void edited();
    void passwordReset(const QString& password);

private:
    void addRole();
    void addPassword();

    std::optional<User> m_user;
    FormGrid* m_form;
    FormGrid* m_passwordForm = nullptr;
    QLineEdit* m_name;
    QComboBox* m_role;
    LabelledField* m_nameField;
    NewPassword* m_password = nullptr;
    bool m_touched = false;
};

// What a role may do, in a sentence.
QString roleSentence(Role role);

}  // namespace nuanxin::ui
