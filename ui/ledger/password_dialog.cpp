// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/password_dialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/ledger/users.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/new_password.h"
#include "ui/form/password_edit.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 460;
}

PasswordDialog::PasswordDialog(Shell& shell)
    : QDialog(shell.dialogParent()), m_shell(shell), m_form(new FormGrid), m_old(new PasswordEdit) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("修改本人密码"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(
        label(tr("修改 %1 的密码").arg(shell.session().ledger().user().name), Type::PanelTitle));
    m_oldField = m_form->addField(new LabelledField(tr("原密码"), m_old, true), Span::Full);
    m_new = new NewPassword(*m_form, tr("新密码"), tr("再输一遍新密码"));
    column->addWidget(m_form);
    QPushButton* cancel = button(tr("取消"));
    m_change = primaryButton(tr("修改密码"));
    m_change->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_change);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &PasswordDialog::change);
    connect(m_form, &FormGrid::finished, this, &PasswordDialog::change);
    connect(&shell.session(), &Session::closed, this, &QDialog::close);
    m_form->focusFirst();
}

void PasswordDialog::setBusy(bool busy) {
    m_form->setEnabled(!busy);
    m_change->setEnabled(!busy);
}

void PasswordDialog::change() {
    if (!m_change->isEnabled() || !m_form->validate()) {
        return;
    }
    setBusy(true);
    LedgerJob job;
    job.title = tr("正在修改密码");
    job.work = [old = m_old->text(), fresh = m_new->value()](Ledger& ledger, Progress&) {
        Users(ledger).changeOwnPassword(old, fresh);
    };
    job.done = [this] {
        m_shell.toast(tr("密码已修改，下次打开台账用新密码。"));
        accept();
    };
    job.failed = [this](std::exception_ptr error) {
        setBusy(false);
        m_oldField->showProblem(explainCaught(error).explanation.what);
        m_old->selectAll();
        m_old->setFocus();
    };
    job.context = this;
    job.cancellable = false;
    m_shell.session().run(std::move(job));
}

}  // namespace nuanxin::ui
