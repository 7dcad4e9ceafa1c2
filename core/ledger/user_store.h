// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of ledger_user and ledger_recovery: who may open the ledger, and its key wrapped for each of them.
// Internal to core/ledger; Users is what the program calls.
#pragma once

#include <optional>
#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin {

// The ledger key as one password opens it.
struct KeyWrap {
    QByteArray salt;
    KeyCost cost;
    QByteArray wrapped;
};

KeyWrap wrapForPassword(const SecretKey& ledgerKey, const QString& password, KeyCost cost);
std::optional<SecretKey> unwrapWithPassword(const KeyWrap& wrap, const QString& password);

struct UserRow {
    User user;
    KeyWrap wrap;
    int failedTries = 0;
    qint64 lockedUntil = 0;  // UTC, ms
};

class UserStore {
public:
    explicit UserStore(Database& database) : m_database(database) {}

    std::vector<User> list();
    std::optional<UserRow> find(const QString& name);
    void add(const User& user, const KeyWrap& wrap);
    void update(const User& user);  // role and disabled
    void setWrap(UserId id, const KeyWrap& wrap);
    void setTries(UserId id, int failed, qint64 lockedUntil);
    void setOpened(UserId id, qint64 at);
    int activeAdministrators();
    KeyCost costOfNewest();  // what new wraps of this ledger cost

    std::optional<KeyWrap> recovery();
    void setRecovery(const KeyWrap& wrap);

private:
    Database& m_database;
};

}  // namespace nuanxin
