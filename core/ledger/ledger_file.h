// SPDX-License-Identifier: GPL-3.0-or-later
// Taking hold of a ledger file: every refusal that can be told without a password, the lock, and the
// connection. Internal to core/ledger.
#pragma once

#include <QLockFile>
#include <memory>

#include "core/ledger/ledger.h"

namespace nuanxin {

struct ClaimedFile {
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
};

// Throws NotFound, NotALedger, NewerEdition, Damaged, LockedByAnother, ReadOnly, NetworkShare, DiskFull,
// CannotAccess.
ClaimedFile claimFile(const QString& path, const OpenOptions& how);
std::unique_ptr<QLockFile> lockFile(const QString& path);
void refuseNetworkShare(const QString& path, const OpenOptions& how);

// A connection with the settings every ledger connection has.
std::unique_ptr<Database> connectTo(const QString& path);

// What a log holds belongs to the file it was written for; SQLite would play it into any other of that name.
void removeLog(const QString& path);

// The first hundred bytes, without SQLite: NotALedger, NewerEdition or Damaged when they say so.
void checkHeader(const QString& path, int newestEdition);

}  // namespace nuanxin
