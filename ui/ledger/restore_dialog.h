// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a backup in a ledger's place. Says beforehand which ledger is replaced and that it is kept. The ledger
// that is open stays open until the backup has proved whole and the password right; then what came back is
// opened.
#pragma once

#include <QDialog>
#include <QPointer>
#include <exception>
#include <functional>
#include <memory>

class QComboBox;
class QDate;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nuanxin {
class Error;
class Progress;
class Restore;
}  // namespace nuanxin

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
    void addFields();
    LabelledField* addPath(const QString& title, const QString& choice, QLineEdit* edit,
                           const std::function<void()>& choose);
    void addButtons(QVBoxLayout* column);
    void chooseBackup();
    void chooseLedger();
    void backupChanged();
    void showPeople();
    void showMeaning();
    void restore();
    void place(std::shared_ptr<Restore> restore, const QString& ledger);
    void finished(const QString& ledger, const QString& aside);
    void failed(std::exception_ptr error);
    void explainAt(const Error& error);
    void run(const QString& title, bool cancellable, std::function<void(Progress&)> work,
             std::function<void()> done);
    void setBusy(bool busy);

    Shell& m_shell;
    FormGrid* m_form;
    QLineEdit *m_backup, *m_ledger;
    QComboBox* m_user;
    PasswordEdit* m_password;
    LabelledField *m_backupField = nullptr, *m_userField = nullptr, *m_passwordField = nullptr;
    QLabel* m_meaning;
    ProgressLine* m_progress;
    QPushButton *m_restore, *m_cancel;
    QPointer<Job> m_job;
    bool m_ledgerChosen;
};

// Where a backup goes when nobody has said: to its own ledger's place beside the folder NAME-备份 if that is
// free, or else under a name with the date in the documents. Never where a file stands.
QString proposedLedger(const QString& backup, const QString& documents, const QDate& today);

}  // namespace nuanxin::ui
