// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/user_store.h"

namespace nuanxin {

namespace {

constexpr char kUserColumns[] =
    "SELECT id, name, role, disabled, last_opened, salt, operations, kibibytes, wrapped_key, failed_tries, "
    "locked_until "
    "FROM ledger_user ";

UserRow readRow(const Statement& row) {
    UserRow read;
    read.user.id = row.id<UserId>(0);
    read.user.name = row.text(1);
    read.user.role = static_cast<Role>(row.integer(2));
    read.user.disabled = row.integer(3) != 0;
    if (!row.isNull(4)) {
        read.user.lastOpened = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC);
    }
    read.wrap = {row.blob(5),
                 {static_cast<quint64>(row.integer(6)), static_cast<quint64>(row.integer(7))},
                 row.blob(8)};
    read.failedTries = static_cast<int>(row.integer(9));
    read.lockedUntil = row.integer(10);
    return read;
}

QString wherePart(const char* where) {
    return QLatin1String(kUserColumns) + QLatin1String(where);
}

}  // namespace

KeyWrap wrapForPassword(const SecretKey& ledgerKey, const QString& password, KeyCost cost) {
    const QByteArray salt = randomSalt();
    return {salt, cost, SecretKey::fromPassword(password, salt, cost).wrap(ledgerKey)};
}

std::optional<SecretKey> unwrapWithPassword(const KeyWrap& wrap, const QString& password) {
    SecretKey ledgerKey;
    if (!SecretKey::fromPassword(password, wrap.salt, wrap.cost).unwrap(wrap.wrapped, ledgerKey)) {
        return std::nullopt;
    }
    return ledgerKey;
}

std::vector<User> UserStore::list() {
    std::vector<User> users;
    Statement rows = m_database.prepare(wherePart("ORDER BY id"));
    while (rows.step()) {
        users.push_back(readRow(rows).user);
    }
    return users;
}

std::optional<UserRow> UserStore::find(const QString& name) {
    Statement row = m_database.prepare(wherePart("WHERE name = ?"));
    if (!row.with(name).step()) {
        return std::nullopt;
    }
    return readRow(row);
}

void UserStore::add(const User& user, const KeyWrap& wrap) {
    m_database
        .prepare(
            "INSERT INTO ledger_user (id, name, role, disabled, salt, operations, kibibytes, wrapped_key) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(user.id, user.name, static_cast<int>(user.role), user.disabled, wrap.salt,
              static_cast<qint64>(wrap.cost.operations), static_cast<qint64>(wrap.cost.kibibytes),
              wrap.wrapped)
        .run();
}

void UserStore::update(const User& user) {
    m_database.prepare("UPDATE ledger_user SET role = ?, disabled = ? WHERE id = ?")
        .with(static_cast<int>(user.role), user.disabled, user.id)
        .run();
}

void UserStore::setWrap(UserId id, const KeyWrap& wrap) {
    m_database
        .prepare(
            "UPDATE ledger_user SET salt = ?, operations = ?, kibibytes = ?, wrapped_key = ?, failed_tries = "
            "0, "
            "locked_until = 0 WHERE id = ?")
        .with(wrap.salt, static_cast<qint64>(wrap.cost.operations), static_cast<qint64>(wrap.cost.kibibytes),
              wrap.wrapped, id)
        .run();
}

void UserStore::setTries(UserId id, int failed, qint64 lockedUntil) {
    m_database.prepare("UPDATE ledger_user SET failed_tries = ?, locked_until = ? WHERE id = ?")
        .with(failed, lockedUntil, id)
        .run();
}

void UserStore::setOpened(UserId id, qint64 at) {
    m_database
        .prepare("UPDATE ledger_user SET failed_tries = 0, locked_until = 0, last_opened = ? WHERE id = ?")
        .with(at, id)
        .run();
}

int UserStore::activeAdministrators() {
    Statement count = m_database.prepare("SELECT count(*) FROM ledger_user WHERE role = ? AND disabled = 0");
    count.with(static_cast<int>(Role::Administrator)).step();
    return static_cast<int>(count.integer(0));
}

KeyCost UserStore::costOfNewest() {
    Statement row =
        m_database.prepare("SELECT operations, kibibytes FROM ledger_user ORDER BY id DESC LIMIT 1");
    if (!row.step()) {
        return KeyCost::normal();
    }
    return {static_cast<quint64>(row.integer(0)), static_cast<quint64>(row.integer(1))};
}

std::optional<KeyWrap> UserStore::recovery() {
    Statement row = m_database.prepare("SELECT salt, wrapped_key FROM ledger_recovery");
    if (!row.step()) {
        return std::nullopt;
    }
    return KeyWrap{row.blob(0), {}, row.blob(1)};
}

void UserStore::setRecovery(const KeyWrap& wrap) {
    m_database.prepare("INSERT OR REPLACE INTO ledger_recovery (id, salt, wrapped_key) VALUES (1, ?, ?)")
        .with(wrap.salt, wrap.wrapped)
        .run();
}

}  // namespace nuanxin
