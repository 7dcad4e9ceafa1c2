// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a ledger. Beside it (folder NAME-备份) they are plain ledger files, verified and rotated; one
// that leaves that folder is encrypted whole and opens with the password of any user it holds, or with the
// recovery key.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "core/ledger/progress.h"

namespace nuanxin {

class Database;
class Ledger;
struct Credentials;

enum class BackupReason { Daily, Upgrade, Import, Merge, ByHand };

struct BackupInfo {
    QString path;
    QDateTime at;  // local time, from the file's name
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;
};

QString backupFolder(const QString& ledgerPath);
std::vector<BackupInfo> listBackups(const QString& ledgerPath);  // newest first
QString backupReasonName(BackupReason reason);

// Copies, runs integrity_check on the copy and opens it, then rotates. Throws BackupFailed, DiskFull,
// Damaged; a copy that did not pass is removed.
BackupInfo makeBackup(Database& database, BackupReason reason, Progress& progress = Progress::none());
// At the first opening of a day; nothing when today already has one.
std::optional<BackupInfo> makeDailyBackup(Ledger& ledger, Progress& progress = Progress::none());

// Encrypted copy for elsewhere.
void exportBackup(Ledger& ledger, const QString& out, Progress& progress = Progress::none());

// Puts a backup (plain or encrypted) in place of `ledgerPath`. A ledger that stands there is kept beside it
// under a name that says so; its path is returned (empty: there was none). The backup is verified first.
QString restoreBackup(const QString& backup, const QString& ledgerPath, const Credentials& who,
                      Progress& progress = Progress::none());

bool isEncryptedBackup(const QString& path);

// Which of these to keep (7 daily, 4 weekly, 12 monthly, all of the last two days, and the newest ever); a
// rule over plain instants. true: keep. In the order given.
std::vector<bool> keptByRotation(const std::vector<QDateTime>& backups, const QDate& today);

}  // namespace nuanxin
