// SPDX-License-Identifier: GPL-3.0-or-later
// A backup leaving the ledger's folder, and one coming back.
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/ledger/backup.h"
#include "core/ledger/backup_file.h"
#include "core/ledger/check_replay.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/platform.h"
#include "core/ledger/registers.h"

namespace nuanxin {

namespace {

constexpr qint64 kChunk = 1 << 20;

class TransferWords {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)

public:
    static QString wholeLedger() { return tr("整本台账（加密备份）"); }
    static QString allColumns() { return tr("全部内容，整体加密"); }
    static QString ownFile() { return tr("备份不能存成台账自己，请换一个名称。"); }
};

// Removes a file that holds more than it should, however its use ends.
class ScratchFile {
public:
    explicit ScratchFile(QString path) : m_path(std::move(path)) { QFile::remove(m_path); }
    ~ScratchFile() { QFile::remove(m_path); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

SealedHead headFor(Database& database) {
    SealedHead head;
    UserStore store(database);
    for (const User& user : store.list()) {
        if (const auto row = store.find(user.name); row && !user.disabled) {
            head.locks.push_back({nameTagOf(user.name, row->wrap.salt), row->wrap});
        }
    }
    if (const auto recovery = store.recovery()) {
        head.locks.push_back({{}, *recovery});
    }
    return head;
}

// Whoever restores must be an administrator in the backup, or hold its recovery key.
void authorise(const QString& plainLedger, const Credentials& who) {
    Database copy(plainLedger, Database::Access::ReadOnly);
    UserStore store(copy);
    SecretKey key;
    if (const auto recovery = store.recovery();
        recovery && isRecoveryKey(who.password) &&
        SecretKey::fromRecoveryKey(who.password, recovery->salt).unwrap(recovery->wrapped, key)) {
        return;
    }
    const auto row = store.find(who.user);
    if (!row || row->user.disabled || !unwrapWithPassword(row->wrap, who.password)) {
        throw Error(ErrorKind::WrongPassword, plainLedger);
    }
    if (!allows(row->user.role, Permission::Administer)) {
        throw Error(ErrorKind::NotAllowed, roleName(row->user.role));
    }
}

void copyFile(const QString& from, const QString& to) {
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly)) {
        throw Error(ErrorKind::CannotAccess, from, in.errorString());
    }
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        throw Error(ErrorKind::CannotAccess, to, out.errorString());
    }
    while (!in.atEnd()) {
        const QByteArray chunk = in.read(kChunk);
        if (chunk.isEmpty()) {
            throw Error(ErrorKind::CannotAccess, from, in.errorString());
        }
        if (out.write(chunk) != chunk.size()) {
            throw Error(ErrorKind::DiskFull, to, out.errorString());
        }
    }
}

// integrity_check does not see a changed letter; the history does.
void proveUnaltered(const QString& plainLedger) {
    Database copy(plainLedger, Database::Access::ReadOnly);
    if (const auto differences = replayDifferences(copy, 1); !differences.empty()) {
        const ReplayDifference& first = differences.front();
        throw Error(ErrorKind::Damaged, plainLedger,
                    QStringLiteral("replay: %1 %2").arg(first.table).arg(first.row));
    }
}

// A ledger that was not closed has its newest changes in a log beside it. Brings them into the one file.
void foldLog(const QString& ledgerPath) {
    if (!QFileInfo::exists(ledgerPath + QStringLiteral("-wal"))) {
        return;
    }
    try {
        Database(ledgerPath, Database::Access::ReadWrite).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const Error&) {
        // Damaged, which may be why it is being replaced: it is kept as it is, log and all.
    }
}

// Copies the ledger that will be replaced to a name that says what it is.
QString keepAside(const QString& ledgerPath) {
    foldLog(ledgerPath);
    const QFileInfo old(ledgerPath);
    QDateTime at = QDateTime::currentDateTime();
    QString aside;
    do {
        aside = old.absoluteDir().filePath(
            QStringLiteral("%1-恢复前-%2.nxl")
                .arg(old.completeBaseName(), at.toString(QStringLiteral("yyyyMMdd-HHmmss"))));
        at = at.addSecs(1);
    } while (QFileInfo::exists(aside));
    const ScratchFile copy(aside + QStringLiteral(".part"));
    copyFile(ledgerPath, copy.path());
    if (const QString log = ledgerPath + QStringLiteral("-wal"); QFileInfo::exists(log)) {
        copyFile(log, aside + QStringLiteral("-wal"));
    }
    if (!flushToMedium(copy.path()) || !QFile::rename(copy.path(), aside)) {
        throw Error(ErrorKind::CannotAccess, aside, QStringLiteral("rename"));
    }
    return aside;
}

}  // namespace

void exportBackup(Ledger& ledger, const QString& out, Progress& progress) {
    ledger.require(Permission::Backup);
    if (QFileInfo(out).absoluteFilePath() == ledger.path()) {
        throw Error(ErrorKind::BadInput, TransferWords::ownFile());
    }
    const ScratchFile plain(ledger.path() + QStringLiteral(".backup-part"));
    copyVerified(ledger.database(), plain.path(), progress);
    encryptFile(plain.path(), out, headFor(ledger.database()), ledger.sealer().ledgerKey(), progress);
    QFile file(out);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw Error(ErrorKind::CannotAccess, out, file.errorString());
    }
    Registers(ledger).addExport({{},
                                 {},
                                 TransferWords::wholeLedger(),
                                 QFileInfo(out).fileName(),
                                 {TransferWords::allColumns()},
                                 0,
                                 {},
                                 {},
                                 false,
                                 hash.result()});
}

QString restoreBackup(const QString& backup, const QString& ledgerPath, const Credentials& who,
                      Progress& progress) {
    if (!QFileInfo(backup).isFile()) {
        throw Error(ErrorKind::NotFound, backup);
    }
    const QString path = QFileInfo(ledgerPath).absoluteFilePath();
    if (path == QFileInfo(backup).absoluteFilePath()) {
        throw Error(ErrorKind::BadInput, TransferWords::ownFile());
    }
    refuseNetworkShare(path, {});
    const std::unique_ptr<QLockFile> lock = lockFile(path);
    const ScratchFile incoming(path + QStringLiteral(".restoring"));
    if (isEncryptedBackup(backup)) {
        decryptFile(backup, incoming.path(), who, progress);
    } else {
        checkLedgerHeader(backup);
        copyFile(backup, incoming.path());
    }
    try {
        verifyLedgerFile(incoming.path());
        proveUnaltered(incoming.path());
        authorise(incoming.path(), who);
    } catch (Error& error) {
        if (error.kind() == ErrorKind::Internal || error.kind() == ErrorKind::Damaged) {
            throw Error(ErrorKind::Damaged, backup, error.detail());
        }
        if (error.subject() == incoming.path()) {
            error.about(backup);
        }
        throw;
    }
    flushToMedium(incoming.path());
    const QString aside = QFileInfo::exists(path) ? keepAside(path) : QString();
    removeLog(path);
    if (!replaceFile(incoming.path(), path)) {
        throw Error(ErrorKind::CannotAccess, path, QStringLiteral("rename"));
    }
    return aside;
}

}  // namespace nuanxin
