// SPDX-License-Identifier: GPL-3.0-or-later
// A backup leaving the ledger's folder, and one coming back.
#include <QCoreApplication>
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
    static QString noFolder(const QString& folder) {
        return tr("没有文件夹“%1”。").arg(QDir::toNativeSeparators(folder));
    }
};

// Removes a file that holds more than it should, however its use ends.
class ScratchFile {
public:
    explicit ScratchFile(QString path) : m_path(std::move(path)) { QFile::remove(m_path); }
    ~ScratchFile() {
        if (!m_kept) {
            QFile::remove(m_path);
        }
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const QString& path() const { return m_path; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
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
        throw Error(ErrorKind::WrongPassword, plainLedger).ofBackup();
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

void enterExport(Ledger& ledger, const QString& out) {
    ExportRecord record;
    record.what = TransferWords::wholeLedger();
    record.file = QFileInfo(out).fileName();
    record.columns = {TransferWords::allColumns()};
    record.encrypted = true;
    record.sha256 = fingerprintOf(out);
    Registers(ledger).addExport(record);
}

}  // namespace

void exportBackup(Ledger& ledger, const QString& out, Progress& progress, IfThere ifThere) {
    ledger.require(Permission::Backup);
    const QFileInfo file(out);
    if (file.absoluteFilePath() == ledger.path()) {
        throw Error(ErrorKind::BadInput, TransferWords::ownFile());
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        throw Error(ErrorKind::BackupFailed, TransferWords::noFolder(file.absolutePath()));
    }
    if (file.exists() && (ifThere == IfThere::Refuse || !file.isFile())) {
        throw Error(ErrorKind::AlreadyExists, out);
    }
    try {
        const ScratchFile plain(ledger.path() + QStringLiteral(".backup-part"));
        copyVerified(ledger.database(), plain.path(), progress);
        encryptFile(plain.path(), out, headFor(ledger.database()), ledger.sealer().ledgerKey(), progress);
        try {
            enterExport(ledger, out);
        } catch (const Error&) {
            QFile::remove(out);  // what is not on record must not leave
            throw;
        }
    } catch (const Error& error) {
        throw asBackupError(error, ledger.path(), out);
    }
}

namespace {

// Says of what went wrong with the incoming copy that it was the backup.
[[noreturn]] void refuseBackup(Error error, const QString& backup, const QString& incoming) {
    if (error.kind() == ErrorKind::Internal) {
        throw Error(ErrorKind::Damaged, backup, error.detail()).ofBackup();
    }
    if (error.subject() == incoming) {
        error.about(backup);
    }
    const bool isAboutBackup = error.kind() == ErrorKind::Damaged || error.kind() == ErrorKind::NotALedger;
    throw isAboutBackup ? error.ofBackup() : error;
}

}  // namespace

Restore::Restore(const QString& backup, const QString& ledgerPath, const Credentials& who, Target target,
                 Progress& progress)
    : m_path(QFileInfo(ledgerPath).absoluteFilePath()), m_incoming(m_path + QStringLiteral(".restoring")) {
    if (!QFileInfo(backup).isFile()) {
        throw Error(ErrorKind::NotFound, backup).ofBackup();
    }
    if (m_path == QFileInfo(backup).absoluteFilePath()) {
        throw Error(ErrorKind::BadInput, TransferWords::ownFile());
    }
    refuseNetworkShare(m_path, {});
    if (target == Target::Closed) {
        m_lock = lockFile(m_path);
    }
    ScratchFile incoming(m_incoming);
    try {
        if (isEncryptedBackup(backup)) {
            decryptFile(backup, m_incoming, who, progress);
        } else {
            checkLedgerHeader(backup);
            copyFile(backup, m_incoming);
        }
        verifyLedgerFile(m_incoming);
        proveUnaltered(m_incoming);
        authorise(m_incoming, who);
    } catch (const Error& error) {
        refuseBackup(error, backup, m_incoming);
    }
    flushToMedium(m_incoming);
    incoming.keep();
}

Restore::~Restore() {
    QFile::remove(m_incoming);
}

QString Restore::putInPlace() {
    if (!m_lock) {
        m_lock = lockFile(m_path);
    }
    const QString aside = QFileInfo::exists(m_path) ? keepAside(m_path) : QString();
    removeLog(m_path);
    if (!replaceFile(m_incoming, m_path)) {
        throw Error(ErrorKind::CannotAccess, m_path, QStringLiteral("rename"));
    }
    m_lock.reset();
    return aside;
}

QString restoreBackup(const QString& backup, const QString& ledgerPath, const Credentials& who,
                      Progress& progress) {
    return Restore(backup, ledgerPath, who, Restore::Target::Closed, progress).putInPlace();
}

QStringList restorersOf(const QString& backup) {
    QStringList names;
    if (!QFileInfo(backup).isFile()) {
        return names;
    }
    try {
        checkLedgerHeader(backup);
        Database plain(backup, Database::Access::Untouched);
        for (const User& user : UserStore(plain).list()) {
            if (!user.disabled && allows(user.role, Permission::Administer)) {
                names << user.name;
            }
        }
    } catch (const Error&) {
        return {};  // encrypted, damaged or no backup at all: restoring it will say which
    }
    return names;
}

}  // namespace nuanxin
