// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces backups are made of. Internal to core/ledger.
#pragma once

#include <QString>

#include "core/ledger/ledger.h"
#include "core/ledger/progress.h"
#include "core/ledger/user_store.h"

namespace nuanxin {

// Magic and application id only: a backup may be of an edition this program does not know yet.
void checkLedgerHeader(const QString& path);
void verifyLedgerFile(const QString& path);  // throws Damaged, NotALedger
void copyVerified(Database& database, const QString& to, Progress& progress);
// Says of what went wrong while `backup` was being written that it was the backup, not the ledger.
Error asBackupError(Error error, const QString& ledgerPath, const QString& backup);

// A file encrypted whole (libsodium secretstream). Its head carries the ledger key wrapped for each user and
// for the recovery key; users' names stand there only as keyed hashes.
struct SealedHead {
    struct Lock {
        QByteArray nameTag;  // empty: the recovery key's
        KeyWrap wrap;
    };
    std::vector<Lock> locks;
};

void encryptFile(const QString& plain, const QString& out, const SealedHead& head, const SecretKey& ledgerKey,
                 Progress& progress);
// Returns the ledger key. Throws WrongPassword, Damaged.
SecretKey decryptFile(const QString& sealed, const QString& out, const Credentials& who, Progress& progress);
QByteArray nameTagOf(const QString& name, const QByteArray& salt);

}  // namespace nuanxin
