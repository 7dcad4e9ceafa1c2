// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_file.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "core/ledger/backup_file.h"
#include "core/ledger/platform.h"

namespace nuanxin {

namespace {

// SQLite's file format, §1.3 "The Database Header": big-endian numbers at fixed offsets.
constexpr char kMagic[] = "SQLite format 3";
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

// Checking every page takes longer than a user should wait for a large file; the daily backup does it there.
constexpr qint64 kCheckedAtOpening = 24 * 1024 * 1024;

constexpr int kSigningTime = 300;  // ms; ample for a process to write its name into the lock it has made

template <class Number>
Number numberAt(const QByteArray& header, qsizetype offset) {
    return qFromBigEndian<Number>(header.constData() + offset);
}

QByteArray readHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    const QByteArray header = file.read(kHeaderSize);
    if (!header.startsWith(QByteArray(kMagic, sizeof kMagic))) {
        throw Error(ErrorKind::NotALedger, path).seemsTo(sortOf(path));
    }
    if (header.size() < kHeaderSize) {
        throw Error(ErrorKind::Damaged, path, QStringLiteral("the header is cut"));
    }
    if (numberAt<qint32>(header, kApplicationIdAt) != kApplicationId) {
        throw Error(ErrorKind::NotALedger, path).seemsTo(sortOf(path));
    }
    return header;
}

class LockWords {
    Q_DECLARE_TR_FUNCTIONS(LockWords)

public:
    static QString unknown() { return tr("另一个程序"); }
    // Said as a person would look for it: this computer or which other, and who is logged in there.
    static QString holder(bool isHere, const QString& host, const QString& account) {
        if (isHere) {
            return account.isEmpty() ? tr("本机的另一个窗口") : tr("本机上%1的窗口").arg(account);
        }
        return account.isEmpty() ? tr("电脑“%1”").arg(host) : tr("电脑“%1”上的%2").arg(host, account);
    }
};

Error heldElsewhere(const QLockFile& lock, const QString& path) {
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program)) {
        return Error(ErrorKind::LockedByAnother, path).heldBy(LockWords::unknown());
    }
    const QString account = QFileInfo(lock.fileName()).owner();
    const bool isHere = host == QSysInfo::machineHostName();
    const bool isOwn = isHere && account == QFileInfo(QDir::homePath()).owner();
    return Error(ErrorKind::LockedByAnother, path,
                 QStringLiteral("computer %1, program %2, process %3, account %4")
                     .arg(host, program, QString::number(pid), account))
        .heldBy(LockWords::holder(isHere, host, isOwn ? QString() : account));
}

// A process that ended between making the lock and signing it names nobody who could be asked whether it
// still runs. Then age decides; a holder that does run keeps the file locked by the system as well.
bool isUnsigned(const QLockFile& lock) {
    qint64 pid = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&pid, &host, &program);
}

void checkWritable(const QString& path) {
    const QFileInfo file(path);
    if (!file.isReadable()) {
        throw Error(ErrorKind::CannotAccess, path);
    }
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) {
        throw Error(ErrorKind::ReadOnly, path);
    }
}

void checkPages(Database& database) {
    if (QFileInfo(database.path()).size() > kCheckedAtOpening) {
        return;
    }
    const QString verdict = database.text("PRAGMA quick_check(1)");
    if (verdict != QLatin1String("ok")) {
        throw Error(ErrorKind::Damaged, database.path(), verdict);
    }
}

// SQLite ran, but the tables are not what an edition of ours makes.
void checkBooks(Database& database, int newestEdition) {
    const int edition = editionOf(database);
    if (edition > newestEdition) {
        throw Error(ErrorKind::NewerEdition, database.path());
    }
    if (edition < 1 || !database.hasTable(QStringLiteral("ledger_user")) ||
        !database.hasTable(QStringLiteral("ledger_history"))) {
        throw Error(ErrorKind::Damaged, database.path(), QStringLiteral("the books are missing"));
    }
}

}  // namespace

void checkLedgerHeader(const QString& path) {
    readHeader(path);
}

void checkHeader(const QString& path, int newestEdition) {
    const QByteArray header = readHeader(path);
    if (numberAt<qint32>(header, kUserVersionAt) > newestEdition) {
        throw Error(ErrorKind::NewerEdition, path);
    }
    const quint16 rawPageSize = numberAt<quint16>(header, kPageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    // With a WAL beside it the file may rightly be shorter than the newest header says.
    const bool hasWal = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!hasWal && QFileInfo(path).size() < pageSize * numberAt<quint32>(header, kPageCountAt)) {
        throw Error(ErrorKind::Damaged, path, QStringLiteral("the file is shorter than its header says"));
    }
}

std::unique_ptr<QLockFile> lockFile(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // Not by age: a ledger may stay open for weeks. A holder that no longer runs is found out by its process
    // id.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError && isUnsigned(*lock)) {
        lock->setStaleLockTime(kSigningTime);
        if (lock->tryLock(2 * kSigningTime)) {
            return lock;
        }
    }
    switch (lock->error()) {
        case QLockFile::LockFailedError:
            throw heldElsewhere(*lock, path);
        case QLockFile::PermissionError:
            throw Error(ErrorKind::ReadOnly, path, QStringLiteral("no lock file can be made"));
        default:
            // The folder is there and may be written (both were asked before): what is missing is space.
            throw Error(ErrorKind::DiskFull, path, QStringLiteral("lock file"));
    }
}

void refuseNetworkShare(const QString& path, const OpenOptions& how) {
    if (isNetworkFileSystem(how.fileSystemOf ? how.fileSystemOf(path) : fileSystemOf(path))) {
        throw Error(ErrorKind::NetworkShare, path);
    }
}

namespace {

void settle(Database& database) {
    // FULL: a change that was reported as done survives a power cut. secure_delete: what is erased is
    // overwritten. temp_store: nothing personal in files of their own. trusted_schema: triggers keep FTS5
    // indexes, which SQLite before 3.42 does not count as innocuous.
    database.execute(
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = "
        "MEMORY;"
        "PRAGMA cache_size = -32768; PRAGMA trusted_schema = ON");
    if (database.text("PRAGMA journal_mode = WAL") != QLatin1String("wal")) {
        throw Error(ErrorKind::CannotAccess, database.path(), QStringLiteral("no write-ahead log here"));
    }
}

// Looks without touching: a file that is refused keeps every byte, and so does a log beside it.
void checkContent(Database& database, int newestEdition) {
    const bool hasLog = QFileInfo(database.path() + QStringLiteral("-wal")).size() > 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hasLog, nullptr);
    checkPages(database);
    checkBooks(database, newestEdition);
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

}  // namespace

std::unique_ptr<Database> connectTo(const QString& path) {
    auto database = std::make_unique<Database>(path, Database::Access::ReadWrite);
    settle(*database);
    return database;
}

void removeLog(const QString& path) {
    for (const auto* suffix : {"-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

ClaimedFile claimFile(const QString& path, const OpenOptions& how) {
    if (!QFileInfo(path).isFile()) {
        throw Error(ErrorKind::NotFound, path);
    }
    refuseNetworkShare(path, how);
    const int newest = (how.editions ? *how.editions : publishedEditions()).back().number;
    checkHeader(path, newest);
    checkWritable(path);
    ClaimedFile claimed;
    claimed.lock = lockFile(path);
    try {
        claimed.database = std::make_unique<Database>(path, Database::Access::ReadWrite);
        checkContent(*claimed.database, newest);
        settle(*claimed.database);
    } catch (const Error& error) {
        // The header was ours, so whatever SQLite stumbles on now is damage to this file.
        if (error.kind() == ErrorKind::Internal) {
            throw Error(ErrorKind::Damaged, path, error.detail());
        }
        throw;
    }
    return claimed;
}

}  // namespace nuanxin
