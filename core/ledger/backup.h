// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a ledger. Beside it (folder NAME-备份) they are plain ledger files, verified and rotated; one
// that leaves that folder is encrypted whole and opens with the password of any user it holds, or with the
// recovery key.
#pragma once

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/ledger/progress.h"

class QLockFile;

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

// Encrypted copy for elsewhere. Throws AlreadyExists when a file stands at `out` and is not to be replaced,
// BackupFailed when there is no such folder, ReadOnly, DiskFull.
enum class IfThere { Refuse, Replace };
void exportBackup(Ledger& ledger, const QString& out, Progress& progress = Progress::none(),
                  IfThere ifThere = IfThere::Refuse);

// Puts a backup (plain or encrypted) in place of a ledger, in two steps, so that everything that can be
// refused is refused while that ledger may still be open. A ledger that stands there is kept beside it under
// a name that says so.
class Restore {
public:
    enum class Target { Closed, OpenHere };  // whether this program itself has the ledger open meanwhile
    // Reads the backup, verifies it, and makes sure that `who` may restore it: an administrator in the
    // backup, or whoever holds its recovery key. Throws WrongPassword, NotAllowed, Damaged, NotALedger,
    // NotFound, LockedByAnother, DiskFull.
    Restore(const QString& backup, const QString& ledgerPath, const Credentials& who, Target target,
            Progress& progress = Progress::none());
    ~Restore();
    Restore(const Restore&) = delete;
    Restore& operator=(const Restore&) = delete;

    // The ledger must be closed now. Returns the path of the one kept aside (empty: there was none).
    QString putInPlace();

private:
    QString m_path, m_incoming;
    std::unique_ptr<QLockFile> m_lock;
};

// Both steps, for a ledger that is not open here.
QString restoreBackup(const QString& backup, const QString& ledgerPath, const Credentials& who,
                      Progress& progress = Progress::none());

// The administrators of a plain backup, who may restore it; empty when it cannot be read without a password.
QStringList restorersOf(const QString& backup);
bool isEncryptedBackup(const QString& path);

// Which of these to keep (7 daily, 4 weekly, 12 monthly, all of the last two days, and the newest ever); a
// rule over plain instants. true: keep. In the order given.
std::vector<bool> keptByRotation(const std::vector<QDateTime>& backups, const QDate& today);

}  // namespace nuanxin
