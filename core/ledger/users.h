// SPDX-License-Identifier: GPL-3.0-or-later
// The people who may open a ledger. All verbs but changeOwnPassword need the administrator's role.
#pragma once

#include <QString>
#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin {

inline constexpr int kLeastPasswordLength = 8;

// Throw BadInput with a sentence for the user.
void checkUserName(const QString& name);
void checkPassword(const QString& password);

class Users {
public:
    explicit Users(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<User> list() const;
    UserId add(const QString& name, Role role, const QString& password);
    void setRole(const QString& name, Role role);
    void setDisabled(const QString& name, bool disabled);
    void setPassword(const QString& name, const QString& password);
    void changeOwnPassword(const QString& oldPassword, const QString& newPassword);
    QString renewRecoveryKey();  // the old one opens nothing from now on

private:
    User find(const QString& name) const;
    void keepOneAdministrator(const User& losing) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
