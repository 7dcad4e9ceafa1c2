// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/users.h"

#include <QCoreApplication>

#include "core/ledger/ledger_shared.h"
#include "core/ledger/user_store.h"

namespace nuanxin {

namespace {

class UserWords {
    Q_DECLARE_TR_FUNCTIONS(UserWords)

public:
    static QString noName() { return tr("请填写使用人的名称。"); }
    static QString shortPassword() { return tr("密码至少要 %1 个字符，请加长。").arg(kLeastPasswordLength); }
    static QString lastAdministrator() { return tr("台账至少要留一名能用的管理员，请先另设一名。"); }
    static QString wrongOldPassword() { return tr("原密码不对，请重新输入。"); }
    static QString added(const QString& name, Role role) {
        return tr("添加使用人 %1（%2）").arg(name, roleName(role));
    }
    static QString roleSet(const QString& name, Role role) {
        return tr("使用人 %1 改为%2").arg(name, roleName(role));
    }
    static QString disabled(const QString& name) { return tr("停用使用人 %1").arg(name); }
    static QString enabled(const QString& name) { return tr("重新启用使用人 %1").arg(name); }
    static QString passwordSet(const QString& name) { return tr("为使用人 %1 重设密码").arg(name); }
    static QString passwordChanged() { return tr("修改本人密码"); }
    static QString recoveryRenewed() { return tr("更换恢复密钥"); }
};

}  // namespace

void checkUserName(const QString& name) {
    if (name.trimmed().isEmpty()) {
        throw Error(ErrorKind::BadInput, UserWords::noName());
    }
}

void checkPassword(const QString& password) {
    if (password.size() < kLeastPasswordLength) {
        throw Error(ErrorKind::BadInput, UserWords::shortPassword());
    }
}

std::vector<User> Users::list() const {
    m_ledger.require(Permission::Administer);
    return UserStore(m_ledger.database()).list();
}

User Users::find(const QString& name) const {
    const std::optional<UserRow> row = UserStore(m_ledger.database()).find(name);
    if (!row) {
        throw Error(ErrorKind::NotFound, name);
    }
    return row->user;
}

void Users::keepOneAdministrator(const User& losing) const {
    if (losing.role == Role::Administrator && !losing.disabled &&
        UserStore(m_ledger.database()).activeAdministrators() == 1) {
        throw Error(ErrorKind::BadInput, UserWords::lastAdministrator());
    }
}

UserId Users::add(const QString& name, Role role, const QString& password) {
    m_ledger.require(Permission::Administer);
    const QString trimmed = name.trimmed();
    checkUserName(trimmed);
    checkPassword(password);
    UserStore store(m_ledger.database());
    if (store.find(trimmed)) {
        throw Error(ErrorKind::AlreadyExists, trimmed);
    }
    const User user{UserId(m_ledger.newId()), trimmed, role, false, {}};
    // The slow hash stays outside the transaction.
    const KeyWrap wrap = wrapForPassword(m_ledger.sealer().ledgerKey(), password, store.costOfNewest());
    m_ledger.administer(UserWords::added(trimmed, role),
                        [&](Database& database) { UserStore(database).add(user, wrap); });
    return user.id;
}

void Users::setRole(const QString& name, Role role) {
    m_ledger.require(Permission::Administer);
    User user = find(name);
    if (role != Role::Administrator) {
        keepOneAdministrator(user);
    }
    user.role = role;
    m_ledger.administer(UserWords::roleSet(name, role),
                        [&](Database& database) { UserStore(database).update(user); });
}

void Users::setDisabled(const QString& name, bool disabled) {
    m_ledger.require(Permission::Administer);
    User user = find(name);
    if (disabled) {
        keepOneAdministrator(user);
    }
    user.disabled = disabled;
    m_ledger.administer(disabled ? UserWords::disabled(name) : UserWords::enabled(name),
                        [&](Database& database) { UserStore(database).update(user); });
}

void Users::setPassword(const QString& name, const QString& password) {
    m_ledger.require(Permission::Administer);
    checkPassword(password);
    const User user = find(name);
    const KeyWrap wrap = wrapForPassword(m_ledger.sealer().ledgerKey(), password,
                                         UserStore(m_ledger.database()).costOfNewest());
    m_ledger.administer(UserWords::passwordSet(name),
                        [&](Database& database) { UserStore(database).setWrap(user.id, wrap); });
}

void Users::changeOwnPassword(const QString& oldPassword, const QString& newPassword) {
    checkPassword(newPassword);
    const std::optional<UserRow> row = UserStore(m_ledger.database()).find(m_ledger.user().name);
    if (!row || !unwrapWithPassword(row->wrap, oldPassword)) {
        throw Error(ErrorKind::BadInput, UserWords::wrongOldPassword());
    }
    const KeyWrap wrap = wrapForPassword(m_ledger.sealer().ledgerKey(), newPassword, row->wrap.cost);
    m_ledger.administer(UserWords::passwordChanged(),
                        [&](Database& database) { UserStore(database).setWrap(row->user.id, wrap); });
}

QString Users::renewRecoveryKey() {
    m_ledger.require(Permission::Administer);
    const QString recoveryKey = newRecoveryKey();
    const QByteArray salt = randomSalt();
    const KeyWrap wrap{
        salt, {}, SecretKey::fromRecoveryKey(recoveryKey, salt).wrap(m_ledger.sealer().ledgerKey())};
    m_ledger.administer(UserWords::recoveryRenewed(),
                        [&](Database& database) { UserStore(database).setRecovery(wrap); });
    return recoveryKey;
}

}  // namespace nuanxin
