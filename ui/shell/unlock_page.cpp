// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include <QAction>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/new_password.h"
#include "ui/form/password_edit.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 480, kTickMs = 250;

qint64 monotonicNow() {
    return QDeadlineTimer::current().deadline();
}

bool seemsBackup(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const Error& known) {
        return known.seems() == FileSort::Backup;
    } catch (...) {
        return false;
    }
}

ErrorKind kindOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const Error& known) {
        return known.kind();
    } catch (...) {
        return ErrorKind::Internal;
    }
}

int secondsOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const Error& known) {
        return known.seconds();
    } catch (...) {
        return 0;
    }
}

QVBoxLayout* columnOf(QWidget* face) {
    auto* column = new QVBoxLayout(face);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    return column;
}

}  // namespace

QString waitInWords(int seconds) {
    const int minutes = seconds / 60, rest = seconds % 60;
    if (minutes == 0) {
        return UnlockPage::tr("密码连续输错多次，请等 %n 秒后再试。", nullptr, rest);
    }
    return rest == 0 ? UnlockPage::tr("密码连续输错多次，请等 %n 分钟后再试。", nullptr, minutes)
                     : UnlockPage::tr("密码连续输错多次，请等 %1 分 %2 秒后再试。").arg(minutes).arg(rest);
}

UnlockPage::UnlockPage(Shell& shell, QWidget* parent)
    : GatePage(shell, kWidth, parent),
      m_office(label({}, Type::Title)),
      m_where(label({}, Type::Small, Tint::Muted)),
      m_note(wrappedLabel({})),
      m_upgrade(wrappedLabel({}, Tint::Muted)),
      m_others(linkButton(tr("其他台账"))),
      m_busy(label({}, Type::Small, Tint::Muted)) {
    m_passwordFace = passwordFace();
    m_recoveryFace = recoveryFace();
    m_refusalFace = refusalFace();
    m_office->setWordWrap(true);
    m_where->setWordWrap(true);

    column()->addStretch(2);
    auto* mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(QSize(px(56), px(56)), devicePixelRatioF()));
    column()->addWidget(mark, 0, Qt::AlignHCenter);
    QVBoxLayout* inside = addCard(card());
    inside->addWidget(m_office);
    inside->addWidget(m_where);
    inside->addWidget(m_note);
    inside->addWidget(m_upgrade);
    inside->addSpacing(px(space::kTiny));
    for (QWidget* face : {m_passwordFace, m_recoveryFace, m_refusalFace}) {
        inside->addWidget(face);
    }
    column()->addWidget(m_others, 0, Qt::AlignHCenter);
    column()->addStretch(3);
    connect(m_others, &QPushButton::clicked, this, [this] { this->shell().goTo(QStringLiteral("start")); });
    m_clock.setInterval(kTickMs);
    connect(&m_clock, &QTimer::timeout, this, &UnlockPage::tick);
}

QWidget* UnlockPage::passwordFace() {
    auto* face = new QWidget;
    QVBoxLayout* column = columnOf(face);
    m_form = new FormGrid;
    m_user = new QComboBox;
    m_password = new PasswordEdit;
    m_form->addField(new LabelledField(tr("使用人"), m_user, true), Span::Full);
    m_passwordField = m_form->addField(new LabelledField(tr("密码"), m_password, true), Span::Full);
    column->addWidget(m_form);
    m_open = primaryButton(tr("打开"));
    m_open->setDefault(true);
    QPushButton* forgotten = linkButton(tr("忘记密码"));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addWidget(forgotten);
    row->addWidget(m_busy, 1);
    row->addWidget(m_open);
    column->addSpacing(px(space::kTiny));
    column->addLayout(row);
    connect(m_form, &FormGrid::finished, this, &UnlockPage::unlock);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(forgotten, &QPushButton::clicked, this, [this] { show(Face::Recovery); });
    connect(m_password, &PasswordEdit::capsLockSeen, this,
            [this](bool on) { m_passwordField->setHint(on ? tr("大写锁定开着。") : QString()); });
    m_passwordField->keepLine();
    m_passwordField->setEmptyForNow();  // whoever first chooses the user has done nothing wrong
    return face;
}

QWidget* UnlockPage::recoveryFace() {
    auto* face = new QWidget;
    QVBoxLayout* column = columnOf(face);
    column->addWidget(wrappedLabel(tr("要有新建台账时打印或抄写的恢复密钥，通常由管理员保管。为谁重设，谁就成"
                                      "为管理员；这件事会记入历史。"),
                                   Tint::Muted));
    m_recoveryForm = new FormGrid;
    m_key = new QLineEdit;
    m_recoveryUser = new QComboBox;
    m_recoveryUser->setPlaceholderText(tr("请选择为谁重设密码"));
    m_keyField = m_recoveryForm->addField(new LabelledField(tr("恢复密钥"), m_key, true), Span::Full);
    m_keyField->setHint(tr("八组，每组五位；不分大小写，空格可以不输。"));
    m_keyField->setCheck(
        [this] { return isRecoveryKey(m_key->text()) ? QString() : tr("抄写有误，请对照纸面再核对一遍。"); });
    m_recoveryForm->addField(new LabelledField(tr("使用人"), m_recoveryUser, true), Span::Full);
    m_newPassword = new NewPassword(*m_recoveryForm, tr("新密码"), tr("再输一遍新密码"));
    column->addWidget(m_recoveryForm);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    QPushButton* back = button(tr("返回"));
    m_reset = primaryButton(tr("重设密码并打开"));
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(m_reset);
    column->addSpacing(px(space::kTiny));
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this] { show(Face::Password); });
    connect(m_reset, &QPushButton::clicked, this, &UnlockPage::recover);
    connect(m_recoveryForm, &FormGrid::finished, this, &UnlockPage::recover);
    return face;
}

QWidget* UnlockPage::refusalFace() {
    auto* face = new QWidget;
    QVBoxLayout* column = columnOf(face);
    m_what = wrappedLabel({}, Tint::Accent);
    m_kept = wrappedLabel({});
    m_next = wrappedLabel({});
    for (QLabel* words : {m_what, m_kept, m_next}) {
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(words);
    }
    m_details = new FoldedDetails;
    column->addWidget(m_details);
    QPushButton* again = button(tr("再试一次"));
    m_restore = primaryButton(tr("从备份恢复…"));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    row->addWidget(again);
    row->addWidget(m_restore);
    column->addSpacing(px(space::kTiny));
    column->addLayout(row);
    connect(again, &QPushButton::clicked, this, &UnlockPage::read);
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restore);
    return face;
}

void UnlockPage::show(Face face) {
    if (face != m_face) {
        forgetSecrets();
    }
    m_face = face;
    m_passwordFace->setVisible(face == Face::Password);
    m_recoveryFace->setVisible(face == Face::Recovery);
    m_refusalFace->setVisible(face == Face::Refusal);
    QWidget* first = face == Face::Password   ? static_cast<QWidget*>(m_password)
                     : face == Face::Recovery ? static_cast<QWidget*>(m_key)
                                              : m_refusalFace->findChild<QPushButton*>();
    setFocusProxy(first);
    first->setFocus(Qt::OtherFocusReason);
}

// Nothing typed stays behind where the next person could see or use it.
void UnlockPage::forgetSecrets() {
    m_password->clear();
    m_passwordField->reset();
    m_key->clear();
    m_keyField->reset();
    m_newPassword->clear();
}

void UnlockPage::receive(const QVariant& what) {
    const QStringList parts = what.toStringList();  // one for a plain path
    m_path = parts.value(0);
    m_note->setText(parts.value(1));
    m_note->setVisible(parts.size() > 1);
    read();
}

void UnlockPage::read() {
    m_clock.stop();
    m_waitUntil = 0;
    m_password->setEnabled(true);
    forgetSecrets();
    setBusy(false);
    m_office->setText(QFileInfo(m_path).completeBaseName());
    m_where->setText(QDir::toNativeSeparators(m_path));
    m_upgrade->hide();
    try {
        const LedgerCard found = Ledger::inspect(m_path);
        m_office->setText(found.office.name);
        m_upgrade->setText(tr("这本台账是旧版格式，打开时会先备份，再升级到现在的格式。"));
        m_upgrade->setVisible(found.needsUpgrade);
        const QString last = shell().settings().lastUser(m_path);
        for (QComboBox* users : {m_user, m_recoveryUser}) {
            users->clear();
            users->addItems(found.users);
        }
        m_user->setCurrentIndex(qMax<qsizetype>(0, found.users.indexOf(last)));
        // Whoever is reset becomes an administrator: chosen on purpose, unless there is but one.
        m_recoveryUser->setCurrentIndex(found.users.size() == 1 ? 0 : -1);
        show(Face::Password);
    } catch (...) {
        refuse(std::current_exception());
    }
}

void UnlockPage::unlock() {
    if (!m_open->isEnabled() || !m_form->validate()) {
        return;
    }
    setBusy(true);
    const Credentials who{m_user->currentText(), m_password->text()};
    start(
        tr("正在打开台账"),
        [path = m_path, who] {
            return Ledger::Created{Ledger::open(path, who), {}};
        },
        [this](Ledger::Created created) { opened(std::move(created)); },
        [this](std::exception_ptr error) { failed(error); });
}

void UnlockPage::recover() {
    if (!m_reset->isEnabled() || !m_recoveryForm->validate()) {
        return;
    }
    setBusy(true);
    const Credentials who{m_recoveryUser->currentText(), m_newPassword->value()};
    start(
        tr("正在重设密码"),
        [path = m_path, key = m_key->text(), who] {
            return Ledger::Created{Ledger::recover(path, key, who), {}};
        },
        [this](Ledger::Created created) { opened(std::move(created)); },
        [this](std::exception_ptr error) { failed(error); });
}

void UnlockPage::setBusy(bool busy) {
    m_form->setEnabled(!busy);
    m_recoveryForm->setEnabled(!busy);
    m_open->setEnabled(!busy);
    m_reset->setEnabled(!busy);
    m_others->setEnabled(!busy);
    m_busy->setText(busy ? tr("正在核对密码…") : QString());
}

void UnlockPage::opened(Ledger::Created created) {
    forgetSecrets();
    session().adopt(std::move(created.ledger));
}

void UnlockPage::failed(std::exception_ptr error) {
    setBusy(false);
    const ErrorKind kind = kindOf(error);
    const QString what = explainCaught(error).explanation.what;
    if (m_face == Face::Recovery && (kind == ErrorKind::WrongPassword || kind == ErrorKind::BadInput)) {
        m_keyField->showProblem(kind == ErrorKind::BadInput ? what : tr("这不是本台账的恢复密钥。"));
        m_key->setFocus();
    } else if (kind == ErrorKind::WrongPassword) {
        m_password->clear();
        m_password->setFocus();
        m_passwordField->showProblem(what);
    } else if (kind == ErrorKind::TooManyTries) {
        wait(secondsOf(error));
    } else {
        refuse(error);
    }
}

void UnlockPage::refuse(std::exception_ptr error) {
    const auto [words, details] = explainCaught(error);
    m_details->setDetails(details);
    m_what->setText(words.what);
    m_kept->setText(words.kept);
    m_next->setText(words.next);
    const ErrorKind kind = kindOf(error);
    m_isBackup = seemsBackup(error);
    m_restore->setVisible(m_isBackup || mendedByRestore(m_path, kind));
    show(Face::Refusal);
}

// From the backup that was taken for a ledger, or in the place of the ledger that cannot be opened.
void UnlockPage::restore() {
    offerRestore(shell(), m_isBackup ? m_path : QString(), m_isBackup ? QString() : m_path);
}

void UnlockPage::wait(int seconds) {
    m_waitUntil = monotonicNow() + seconds * qint64(1000);
    m_password->clear();
    m_password->setEnabled(false);
    m_open->setEnabled(false);
    m_clock.start();
    tick();
}

void UnlockPage::tick() {
    const qint64 left = m_waitUntil - monotonicNow();
    if (left > 0) {
        m_passwordField->showProblem(waitInWords(static_cast<int>((left + 999) / 1000)));
        return;
    }
    m_clock.stop();
    m_open->setEnabled(true);
    m_password->setEnabled(true);
    m_passwordField->showProblem({});
    m_password->setFocus();
}

}  // namespace nuanxin::ui
