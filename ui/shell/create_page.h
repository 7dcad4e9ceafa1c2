// SPDX-License-Identifier: GPL-3.0-or-later
// A new ledger: the form, then the recovery key, once.
#pragma once

#include "ui/shell/gate_page.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nuanxin::ui {

class FormGrid;
class LabelledField;
class NewPassword;

class CreatePage : public GatePage {
    Q_OBJECT
public:
    explicit CreatePage(Shell& shell, QWidget* parent = nullptr);
    bool mayLeave() override;
    static void setKeyCost(KeyCost cost) { s_cost = cost; }  // tests would otherwise wait for each password

private:
    void fillForm();
    void addButtons(QVBoxLayout* inside);
    void suggestPath();
    void choosePath();
    QString pathProblem() const;
    void create();
    void setBusy(bool busy);
    void showKey(Ledger::Created created);
    void showFailure(std::exception_ptr error);

    static KeyCost s_cost;
    QFrame* m_formCard;
    FormGrid* m_form;
    QLineEdit *m_office, *m_user, *m_path;
    QComboBox* m_level;
    NewPassword* m_password = nullptr;
    LabelledField* m_pathField = nullptr;
    QLabel* m_note;
    QPushButton *m_create, *m_cancel;
    bool m_pathChosen = false;
    std::shared_ptr<Ledger> m_created;  // until its recovery key is kept
};

// 永丰街道.nxl in the user's documents; characters no file may bear are left out.
QString suggestedLedgerPath(const QString& office, const QString& folder);

}  // namespace nuanxin::ui
