// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/user_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/new_password.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

QString roleSentence(Role role) {
    switch (role) {
        case Role::Reader:
            return UserForm::tr("只能查阅，看不到加密的内容。");
        case Role::Surveyor:
            return UserForm::tr("登记和修改摸排内容，撤销自己的改动。");
        case Role::Instructor:
            return UserForm::tr("管理全部内容，查看加密内容（留痕），导入导出和备份。");
        case Role::Administrator:
            return UserForm::tr("管理全部内容，还管理使用人、恢复密钥和恢复备份。");
    }
    return {};
}

UserForm::UserForm(const std::optional<User>& user, QWidget* parent)
    : QWidget(parent), m_user(user), m_form(new FormGrid), m_name(new QLineEdit), m_role(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    column->addWidget(m_form);
    m_nameField = new LabelledField(tr("名称"), m_name, true);
    m_form->addSection(tr("使用人"));
    m_form->addField(m_nameField, Span::Full);
    m_name->setReadOnly(user.has_value());
    if (user) {
        m_name->setText(user->name);
    } else {
        m_nameField->setHint(tr("姓名或编号，打开台账时选用，以后不能改。"));
    }
    addRole();
    if (user) {
        m_passwordForm = new FormGrid;
        column->addWidget(m_passwordForm);
    }
    addPassword();
    column->addStretch(1);
    for (FormGrid* form : {m_form, m_passwordForm}) {
        if (form != nullptr) {
            connect(form, &FormGrid::edited, this, [this] {
                m_touched = true;
                Q_EMIT edited();
            });
        }
    }
}

void UserForm::addRole() {
    for (const Role role : {Role::Reader, Role::Surveyor, Role::Instructor, Role::Administrator}) {
        m_role->addItem(roleName(role), static_cast<int>(role));
    }
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_user ? m_user->role : Role::Surveyor)));
    LabelledField* field = m_form->addField(new LabelledField(tr("身份"), m_role, true), Span::Full);
    const auto explain = [this, field] { field->setHint(roleSentence(role())); };
    connect(m_role, &QComboBox::currentIndexChanged, field, explain);
    explain();
}

void UserForm::addPassword() {
    FormGrid& form = m_passwordForm == nullptr ? *m_form : *m_passwordForm;
    form.addSection(m_user ? tr("重设密码") : tr("第一个密码"));
    m_password = new NewPassword(form, tr("新密码"), tr("再输一遍"));
    if (!m_user) {
        connect(m_form, &FormGrid::finished, this, &UserForm::finished);
        return;
    }
    connect(m_form, &FormGrid::finished, this, &UserForm::finished);
    QPushButton* reset = button(tr("重设密码"));
    reset->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto run = [this] {
        if (m_passwordForm->validate()) {
            Q_EMIT passwordReset(m_password->value());
        }
    };
    connect(reset, &QPushButton::clicked, this, run);
    connect(m_passwordForm, &FormGrid::finished, this, run);
    form.addWidget(reset);
}

bool UserForm::validate() {
    return m_form->validate();
}
QString UserForm::name() const {
    return m_name->text().trimmed();
}
Role UserForm::role() const {
    return static_cast<Role>(m_role->currentData().toInt());
}
QString UserForm::password() const {
    return m_password->value();
}
void UserForm::showNameProblem(const QString& problem) {
    m_nameField->showProblem(problem);
    m_name->setFocus();
}

void UserForm::focusFirst() {
    if (m_user) {
        m_role->setFocus();
    } else {
        m_form->focusFirst();
    }
}

}  // namespace nuanxin::ui
