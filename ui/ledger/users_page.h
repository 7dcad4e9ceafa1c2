// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open the ledger, and as what. For administrators; others are told whom to ask.
#pragma once

#include <QPointer>

#include "ui/shell/page.h"

namespace nuanxin {
class Users;
}

namespace nuanxin::ui {

class LedgerTable;
class UserForm;
class UserModel;

class UsersPage : public Page {
    Q_OBJECT
public:
    explicit UsersPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    void build();
    void showUser(qint64 id);
    void showNew();
    void open(UserForm* form);
    void add();
    void saveRole(const User& user);
    void resetPassword(const QString& name, const QString& password);
    void renewRecoveryKey();
    void closePanel();
    // Passwords are slow to wrap, so users are changed on a worker's thread.
    void run(const QString& title, std::function<void(Users&)> work, std::function<void()> done);

    bool m_allowed;
    UserModel* m_model = nullptr;
    LedgerTable* m_table = nullptr;
    QPointer<UserForm> m_form;  // the side panel owns it
    bool m_isNew = false;
};

}  // namespace nuanxin::ui
