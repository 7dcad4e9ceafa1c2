// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/restore_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/ledger/backup.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/password_edit.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 560;

QString pathIn(const QLineEdit* edit) {
    return QDir::fromNativeSeparators(edit->text().trimmed());
}

void setPath(QLineEdit* edit, const QString& path) {
    edit->setText(QDir::toNativeSeparators(path));
}

// 永丰街道 from 永丰街道-20261122-083000-每日 or 永丰街道-加密备份-20261122 (whose words are of one language
// or the other).
QString ledgerNameIn(const QString& backup) {
    static const QRegularExpression kAdded(
        QStringLiteral("-(\\d{8}-\\d{6}-[^-]+|(加密备份|encrypted-backup)-\\d{8})$"));
    QString name = QFileInfo(backup).completeBaseName();
    return name.remove(kAdded);
}

}  // namespace

QString proposedLedger(const QString& backup, const QString& documents, const QDate& today) {
    const QString name = ledgerNameIn(backup);
    const QDir folder = QFileInfo(backup).absoluteDir();
    const QString own = QFileInfo(folder.path()).absoluteDir().filePath(name + QStringLiteral(".nxl"));
    if (QDir(backupFolder(own)) == folder && !QFileInfo::exists(own)) {
        return own;
    }
    const QString dated = RestoreDialog::tr("%1-恢复-%2").arg(name, today.toString(u"yyyyMMdd"));
    QString path = QDir(documents).filePath(dated + QStringLiteral(".nxl"));
    for (int next = 2; QFileInfo::exists(path); ++next) {
        path = QDir(documents).filePath(QStringLiteral("%1-%2.nxl").arg(dated).arg(next));
    }
    return path;
}

RestoreDialog::RestoreDialog(Shell& shell, const QString& backup, const QString& ledger)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_form(new FormGrid),
      m_backup(new QLineEdit),
      m_ledger(new QLineEdit),
      m_user(new QComboBox),
      m_password(new PasswordEdit),
      m_meaning(wrappedLabel({}, Tint::Muted)),
      m_progress(new ProgressLine),
      m_restore(primaryButton(tr("恢复"))),
      m_cancel(button(tr("取消"))),
      m_ledgerChosen(!ledger.isEmpty()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("从备份恢复"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(tr("从备份恢复"), Type::PanelTitle));
    addFields();
    column->addWidget(m_form);
    column->addWidget(m_meaning);
    column->addWidget(m_progress);
    addButtons(column);
    setPath(m_ledger, ledger);
    setPath(m_backup, backup);
    backupChanged();
    showMeaning();
    m_form->focusFirstEmpty();
}

void RestoreDialog::addFields() {
    m_backupField = addPath(tr("备份文件"), tr("选择备份…"), m_backup, [this] { chooseBackup(); });
    m_backupField->setEmptySentence(tr("请选择用哪份备份来恢复。"));
    m_backupField->setCheck([this] {
        return QFileInfo(pathIn(m_backup)).isFile() ? QString() : tr("没有这个文件，请重新选择。");
    });
    LabelledField* ledger = addPath(tr("恢复成"), tr("选择位置…"), m_ledger, [this] { chooseLedger(); });
    ledger->setEmptySentence(tr("请选择恢复成的台账放在哪里。"));
    ledger->setCheck([this] {
        const QString folder = QFileInfo(pathIn(m_ledger)).absolutePath();
        return QFileInfo(folder).isDir() ? QString() : tr("没有这个文件夹，请重新选择。");
    });
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_userField = m_form->addField(new LabelledField(tr("备份里的管理员"), m_user, true));
    m_passwordField = m_form->addField(new LabelledField(tr("此人当时的密码"), m_password, true));
    m_passwordField->setHint(tr("也可以输入恢复密钥。"));
    m_form->keepLines();
    m_meaning->setMinimumHeight(2 * m_meaning->fontMetrics().lineSpacing());
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    connect(m_form, &FormGrid::finished, this, &RestoreDialog::restore);
    connect(m_backup, &QLineEdit::textChanged, this, &RestoreDialog::backupChanged);
    connect(m_ledger, &QLineEdit::textChanged, this, &RestoreDialog::showMeaning);
    connect(m_ledger, &QLineEdit::textEdited, this, [this] { m_ledgerChosen = true; });
}

LabelledField* RestoreDialog::addPath(const QString& title, const QString& choice, QLineEdit* edit,
                                      const std::function<void()>& choose) {
    LabelledField* field = m_form->addField(new LabelledField(title, edit, true), Span::Full);
    QPushButton* open = linkButton(choice);
    m_form->addWidget(open);
    connect(open, &QPushButton::clicked, this, choose);
    return field;
}

void RestoreDialog::addButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_restore);
    column->addLayout(row);
    m_restore->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
}

void RestoreDialog::chooseBackup() {
    const QString folder = backupFolder(pathIn(m_ledger));
    const bool usual = m_backup->text().isEmpty() && QFileInfo(folder).isDir();
    const QString path = askWhatToOpen(this, tr("选择备份"), usual ? folder : pathIn(m_backup),
                                       tr("台账备份 (*.nxl *.nxb);;所有文件 (*)"));
    if (!path.isEmpty()) {
        setPath(m_backup, path);
        m_backupField->validate();
        m_form->focusFirstEmpty();
    }
}

void RestoreDialog::chooseLedger() {
    const QString path =
        askWhereToSave(this, tr("恢复成哪个台账"), pathIn(m_ledger), tr("台账 (*.nxl)"),
                       QStringLiteral("nxl"), Overwrite::RefusedLater);  // it says below what it replaces
    if (!path.isEmpty()) {
        m_ledgerChosen = true;
        setPath(m_ledger, path);
    }
}

void RestoreDialog::backupChanged() {
    const bool isThere = QFileInfo(pathIn(m_backup)).isFile();
    if (isThere && !m_ledgerChosen) {
        setPath(m_ledger, proposedLedger(pathIn(m_backup), documentsFolder(), QDate::currentDate()));
    }
    m_backupField->setHint(!isThere ? tr("每天自动做的备份在台账旁边，文件夹名以“-备份”结尾。")
                           : isEncryptedBackup(pathIn(m_backup))
                               ? tr("这是加密备份，恢复成台账才能打开。")
                               : tr("备份先验证，通过了才放到下面的位置。"));
    showPeople();
}

// Only an administrator of that time may restore. Whoever has the ledger open is most likely the one, if
// there.
void RestoreDialog::showPeople() {
    const QString backup = pathIn(m_backup);
    const QStringList people = restorersOf(backup);
    const Session& session = m_shell.session();
    const QString present = session.isOpen() ? session.ledger().user().name : QString();
    m_user->clear();
    m_user->addItems(people);
    m_user->setCurrentIndex(people.isEmpty() ? -1 : qMax<qsizetype>(0, people.indexOf(present)));
    const bool isUnlisted = people.isEmpty() && isEncryptedBackup(backup);
    if (isUnlisted && session.isOpen() && session.ledger().may(Permission::Administer) &&
        QFileInfo(pathIn(m_ledger)) == QFileInfo(session.ledger().path())) {
        m_user->setEditText(present);
    }
    const QString unlisted = tr("加密备份看不到名单，请输入名称。");
    m_userField->setHint(isUnlisted ? unlisted : QString());
    m_userField->setEmptySentence(isUnlisted ? unlisted : tr("请填写备份里一位管理员的名称。"));
}

void RestoreDialog::showMeaning() {
    const QFileInfo ledger(pathIn(m_ledger));
    const bool replaces = !m_ledger->text().isEmpty() && ledger.exists();
    m_meaning->setText(
        replaces ? tr("“%1”会换成备份里的样子。现在的台账不会删除，改名为“%2-恢复前-日期”留在同一文件夹。")
                       .arg(ledger.fileName(), ledger.completeBaseName())
                 : tr("这里会多出一本台账，别的台账都不动。"));
}

void RestoreDialog::setBusy(bool busy) {
    m_form->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->follow(busy ? m_job.data() : nullptr);
}

void RestoreDialog::run(const QString& title, bool cancellable, std::function<void(Progress&)> work,
                        std::function<void()> done) {
    JobOrder order;
    order.title = title;
    order.work = std::move(work);
    order.done = std::move(done);
    order.failed = [this](std::exception_ptr error) { failed(error); };
    order.context = this;
    order.cancellable = cancellable;
    m_job = m_shell.session().jobs().start(std::move(order));
    connect(m_job, &QObject::destroyed, this, [this] {
        if (m_job.isNull()) {  // and no second step has begun
            setBusy(false);
        }
    });
    setBusy(true);
}

void RestoreDialog::restore() {
    if (!m_restore->isEnabled() || !m_form->validate()) {
        return;
    }
    const QString backup = pathIn(m_backup);
    const QString ledger = QFileInfo(pathIn(m_ledger)).absoluteFilePath();
    const Credentials who{m_user->currentText().trimmed(), m_password->text()};
    const Session& session = m_shell.session();
    const auto target = session.isOpen() && session.ledger().path() == ledger ? Restore::Target::OpenHere
                                                                              : Restore::Target::Closed;
    auto prepared = std::make_shared<std::shared_ptr<Restore>>();
    run(
        tr("正在验证备份"), true,
        [=](Progress& progress) {
            *prepared = std::make_shared<Restore>(backup, ledger, who, target, progress);
        },
        [this, prepared, ledger] { place(*prepared, ledger); });
}

// Nothing stands in the way any more: only now is the open ledger closed.
void RestoreDialog::place(std::shared_ptr<Restore> restore, const QString& ledger) {
    m_shell.session().close();
    auto aside = std::make_shared<QString>();
    run(
        tr("正在恢复"), false, [restore, aside](Progress&) { *aside = restore->putInPlace(); },
        [this, ledger, aside] { finished(ledger, *aside); });
}

void RestoreDialog::finished(const QString& ledger, const QString& aside) {
    accept();
    m_shell.openLedger(ledger);
    m_shell.toast(aside.isEmpty() ? tr("已恢复，请输入密码打开。")
                                  : tr("已恢复。原来的台账留作“%1”。").arg(QFileInfo(aside).fileName()));
}

void RestoreDialog::failed(std::exception_ptr error) {
    setBusy(false);  // a field that is shut cannot take the cursor
    try {
        std::rethrow_exception(error);
    } catch (const Error& known) {
        explainAt(known);
    } catch (...) {
        showError(this, error);
    }
}

// Says it at the field it is about and puts the cursor there.
void RestoreDialog::explainAt(const Error& error) {
    if (error.kind() == ErrorKind::WrongPassword) {
        m_passwordField->showProblem(explain(error).what);
        m_password->selectAll();
        m_password->setFocus();
    } else if (error.kind() == ErrorKind::NotAllowed) {
        m_userField->showProblem(tr("此人在备份里是%1，要由管理员来恢复。").arg(error.subject()));
        m_user->setFocus();
    } else {
        showError(this, error);
        (error.isOfBackup() ? m_backup : m_ledger)->setFocus();
    }
}

void RestoreDialog::reject() {
    if (m_job == nullptr) {
        QDialog::reject();
    } else if (m_job->isCancellable()) {
        m_job->cancel();
    }
}

}  // namespace nuanxin::ui
