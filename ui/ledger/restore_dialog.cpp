// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/restore_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/ledger/backup.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/password_edit.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 560;

bool isWrongPassword(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const Error& known) {
        return known.kind() == ErrorKind::WrongPassword;
    } catch (...) {
        return false;
    }
}

}  // namespace

QString ledgerForBackup(const QString& backup) {
    const QDir folder = QFileInfo(backup).absoluteDir();
    const QDir above = QFileInfo(folder.path()).absoluteDir();
    for (const QFileInfo& ledger : above.entryInfoList({QStringLiteral("*.nxl")}, QDir::Files)) {
        if (QDir(backupFolder(ledger.filePath())) == folder) {
            return ledger.filePath();
        }
    }
    return folder.filePath(QFileInfo(backup).completeBaseName() + QStringLiteral(".nxl"));
}

RestoreDialog::RestoreDialog(Shell& shell, const QString& backup, const QString& ledger)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_form(new FormGrid),
      m_backup(new QLineEdit(QDir::toNativeSeparators(backup))),
      m_ledger(new QLineEdit(QDir::toNativeSeparators(ledger))),
      m_user(new QLineEdit(QStringLiteral("admin"))),
      m_password(new PasswordEdit),
      m_meaning(wrappedLabel({}, Tint::Muted)),
      m_progress(new ProgressLine),
      m_restore(primaryButton(tr("恢复"))),
      m_cancel(button(tr("取消"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("从备份恢复"));
    setMinimumWidth(px(kWidth));
    if (shell.session().isOpen()) {
        m_user->setText(shell.session().ledger().user().name);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(tr("从备份恢复"), Type::PanelTitle));
    LabelledField* file = addPath(tr("备份文件"), m_backup, [this] { chooseBackup(); });
    file->setCheck([this] {
        return QFileInfo(m_backup->text()).isFile() ? QString() : tr("没有这个文件，请重新选择。");
    });
    addPath(tr("恢复成"), m_ledger, [this] { chooseLedger(); });
    m_form->addField(new LabelledField(tr("备份里的管理员"), m_user, true));
    m_passwordField = m_form->addField(new LabelledField(tr("此人当时的密码"), m_password, true));
    m_passwordField->setHint(tr("也可以输入恢复密钥。"));
    column->addWidget(m_form);
    column->addWidget(m_meaning);
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_restore);
    column->addLayout(row);
    m_restore->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_form, &FormGrid::finished, this, &RestoreDialog::restore);
    connect(m_ledger, &QLineEdit::textChanged, this, &RestoreDialog::showMeaning);
    showMeaning();
    (backup.isEmpty() ? static_cast<QWidget*>(m_backup) : m_password)->setFocus();
}

LabelledField* RestoreDialog::addPath(const QString& title, QLineEdit* edit,
                                      const std::function<void()>& choose) {
    LabelledField* field = m_form->addField(new LabelledField(title, edit, true), Span::Full);
    QPushButton* open = linkButton(tr("选择…"));
    open->setAccessibleName(tr("选择%1").arg(title));
    m_form->addWidget(open);
    connect(open, &QPushButton::clicked, this, choose);
    return field;
}

void RestoreDialog::chooseBackup() {
    const QString from = m_backup->text().isEmpty() && !m_ledger->text().isEmpty()
                             ? backupFolder(m_ledger->text())
                             : m_backup->text();
    const QString path =
        askWhatToOpen(this, tr("选择备份"), from, tr("台账备份 (*.nxl *.nxb);;所有文件 (*)"));
    if (!path.isEmpty()) {
        m_backup->setText(QDir::toNativeSeparators(path));
        if (m_ledger->text().isEmpty()) {
            m_ledger->setText(QDir::toNativeSeparators(ledgerForBackup(path)));
        }
        m_password->setFocus();
    }
}

void RestoreDialog::chooseLedger() {
    const QString path =
        askWhereToSave(this, tr("恢复成哪个台账"), m_ledger->text(), tr("台账 (*.nxl)"),
                       QStringLiteral("nxl"), Overwrite::RefusedLater);  // it says below what it replaces
    if (!path.isEmpty()) {
        m_ledger->setText(QDir::toNativeSeparators(path));
    }
}

void RestoreDialog::showMeaning() {
    const QFileInfo ledger(m_ledger->text());
    const bool replaces = !m_ledger->text().isEmpty() && ledger.exists();
    m_meaning->setText(
        replaces ? tr("“%1”会换成备份里的样子。现在的台账不会删除，改名为“%2-恢复前-日期”留在同一文件夹。")
                       .arg(ledger.fileName(), ledger.completeBaseName())
                 : tr("备份先验证，通过了才放到这个位置。"));
}

void RestoreDialog::setBusy(bool busy) {
    m_form->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->follow(busy ? m_job.data() : nullptr);
}

void RestoreDialog::restore() {
    if (!m_restore->isEnabled() || !m_form->validate()) {
        return;
    }
    const QString backup = QDir::fromNativeSeparators(m_backup->text());
    const QString ledger = QFileInfo(QDir::fromNativeSeparators(m_ledger->text())).absoluteFilePath();
    const Credentials who{m_user->text().trimmed(), m_password->text()};
    Session& session = m_shell.session();
    // The ledger that is to be replaced must be closed; it asks for its password again if this fails.
    if (session.isOpen()) {
        session.close();
    }
    auto aside = std::make_shared<QString>();
    JobOrder order;
    order.title = tr("正在恢复");
    order.work = [=](Progress& progress) { *aside = restoreBackup(backup, ledger, who, progress); };
    order.done = [this, ledger, aside] { finished(ledger, *aside); };
    order.failed = [this](std::exception_ptr error) { failed(error); };
    order.context = this;
    m_job = session.jobs().start(std::move(order));
    connect(m_job, &QObject::destroyed, this, [this] { setBusy(false); });
    setBusy(true);
}

void RestoreDialog::finished(const QString& ledger, const QString& aside) {
    accept();
    m_shell.openLedger(ledger);
    m_shell.toast(aside.isEmpty() ? tr("已恢复，请输入密码打开。")
                                  : tr("已恢复。原来的台账留作“%1”。").arg(QFileInfo(aside).fileName()));
}

void RestoreDialog::failed(std::exception_ptr error) {
    if (isWrongPassword(error)) {
        m_passwordField->showProblem(explainCaught(error).explanation.what);
        m_password->selectAll();
        m_password->setFocus();
    } else {
        showError(this, error);
    }
}

void RestoreDialog::reject() {
    if (m_job) {
        m_job->cancel();
    } else {
        QDialog::reject();
    }
}

}  // namespace nuanxin::ui
