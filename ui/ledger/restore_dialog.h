// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a backup in a ledger's place. Says beforehand which ledger is replaced and that it is kept; opens what
// came back.
#pragma once

#include <QDialog>
#include <QPointer>
#include <exception>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nuanxin::ui {

class FormGrid;
class Job;
class LabelledField;
class PasswordEdit;
class ProgressLine;
class Shell;

class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    // Empty paths are left to the person.
    RestoreDialog(Shell& shell, const QString& backup, const QString& ledger);
    void reject() override;

private:
    LabelledField* addPath(const QString& title, QLineEdit* edit, const std::function<void()>& choose);
    void chooseBackup();
    void chooseLedger();
    void showMeaning();
    void restore();
    void finished(const QString& ledger, const QString& aside);
    void failed(std::exception_ptr error);
    void setBusy(bool busy);

    Shell& m_shell;
    FormGrid* m_form;
    QLineEdit *m_backup, *m_ledger, *m_user;
    PasswordEdit* m_password;
    LabelledField* m_passwordField = nullptr;
    QLabel* m_meaning;
    ProgressLine* m_progress;
    QPushButton *m_restore, *m_cancel;
    QPointer<Job> m_job;
};

// Where a backup most likely belongs: beside its folder NAME-备份, or beside itself.
QString ledgerForBackup(const QString& backup);

}  // namespace nuanxin::ui
