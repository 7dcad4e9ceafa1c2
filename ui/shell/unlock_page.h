// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a ledger: who, password. Whatever stands in the way is said here in words, with the way out beside
// it.
#pragma once

#include <QTimer>

#include "ui/shell/gate_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace nuanxin::ui {

class FoldedDetails;
class FormGrid;
class LabelledField;
class NewPassword;
class PasswordEdit;

class UnlockPage : public GatePage {
    Q_OBJECT
public:
    explicit UnlockPage(Shell& shell, QWidget* parent = nullptr);
    // The ledger's path, or a list: the path, and what is to be said first.
    void receive(const QVariant& what) override;

private:
    enum class Face { Password, Recovery, Refusal };
    QWidget* passwordFace();
    QWidget* recoveryFace();
    QWidget* refusalFace();
    void show(Face face);
    void read();
    void forgetSecrets();
    void unlock();
    void recover();
    void setBusy(bool busy);
    void opened(Ledger::Created created);
    void failed(std::exception_ptr error);
    void refuse(std::exception_ptr error);
    void restore();
    void wait(int seconds);
    void tick();

    QString m_path;
    bool m_isBackup = false;  // what was to be opened is an encrypted backup
    QLabel *m_office, *m_where, *m_note, *m_upgrade;
    QWidget *m_passwordFace, *m_recoveryFace, *m_refusalFace;
    FormGrid *m_form = nullptr, *m_recoveryForm = nullptr;
    QComboBox *m_user = nullptr, *m_recoveryUser = nullptr;
    PasswordEdit* m_password = nullptr;
    LabelledField *m_passwordField = nullptr, *m_keyField = nullptr;
    QLineEdit* m_key = nullptr;
    NewPassword* m_newPassword = nullptr;
    QPushButton *m_open = nullptr, *m_reset = nullptr, *m_restore = nullptr, *m_others;
    FoldedDetails* m_details = nullptr;
    QLabel *m_what = nullptr, *m_kept = nullptr, *m_next = nullptr, *m_busy;
    QTimer m_clock;
    qint64 m_waitUntil = 0;  // on the monotonic clock, ms
    Face m_face = Face::Password;
};

// 请等 1 分 5 秒后再试。
QString waitInWords(int seconds);

}  // namespace nuanxin::ui
