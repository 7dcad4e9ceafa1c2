// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backup.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <memory>

#include "core/ledger/backup_file.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/platform.h"

namespace nuanxin {

namespace {

constexpr int kPagesPerStep = 2048;

class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)

public:
    static QString noFolder(const QString& folder) { return tr("建不了文件夹“%1”。").arg(folder); }
    static QString notMoved(const QString& path) { return tr("写不成文件“%1”。").arg(path); }
    static QString reason(BackupReason reason);
};

QString BackupWords::reason(BackupReason reason) {
    switch (reason) {
        case BackupReason::Daily:
            return tr("每日");
        case BackupReason::Upgrade:
            return tr("升级前");
        case BackupReason::Import:
            return tr("导入前");
        case BackupReason::Merge:
            return tr("合并前");
        case BackupReason::ByHand:
            return tr("手动");
    }
    return {};
}

// In file names the words never change with the language: names must be read back.
constexpr std::array kReasonsInNames = {u"每日", u"升级前", u"导入前", u"合并前", u"手动"};

QString nameFor(const QString& ledgerPath, const QDateTime& at, BackupReason reason) {
    return QStringLiteral("%1-%2-%3.nxl")
        .arg(QFileInfo(ledgerPath).completeBaseName(), at.toString(QStringLiteral("yyyyMMdd-HHmmss")),
             QString::fromUtf16(kReasonsInNames[static_cast<size_t>(reason)]));
}

QString freePath(const QString& ledgerPath, BackupReason reason) {
    const QDir folder(backupFolder(ledgerPath));
    if (!folder.mkpath(QStringLiteral("."))) {
        throw Error(ErrorKind::BackupFailed, BackupWords::noFolder(folder.path()));
    }
    QDateTime at = QDateTime::currentDateTime();
    while (folder.exists(nameFor(ledgerPath, at, reason))) {
        at = at.addSecs(1);
    }
    return folder.filePath(nameFor(ledgerPath, at, reason));
}

void copyPages(Database& from, Database& to, Progress& progress) {
    std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> copy(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), &sqlite3_backup_finish);
    if (!copy) {
        to.fail("backup");
    }
    int result = SQLITE_OK;
    while (result == SQLITE_OK || result == SQLITE_BUSY) {
        if (progress.isCancelled()) {
            throw Error(ErrorKind::Cancelled);
        }
        if (result == SQLITE_BUSY) {
            sqlite3_sleep(20);
        }
        result = sqlite3_backup_step(copy.get(), kPagesPerStep);
        const int total = sqlite3_backup_pagecount(copy.get());
        progress.advance(total - sqlite3_backup_remaining(copy.get()), total);
    }
    if (sqlite3_backup_finish(copy.release()) != SQLITE_OK) {  // only this tells the connection what failed
        to.fail("backup step");
    }
}

// What a backup that was cut short left behind. Not today's: another connection may be at work on it.
void removeHalfBackups(const QString& ledgerPath) {
    const QDir folder(backupFolder(ledgerPath));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.nxl.part*")}, QDir::Files)) {
        if (file.lastModified().daysTo(QDateTime::currentDateTime()) > 0) {
            QFile::remove(file.filePath());
        }
    }
}

void prune(const QString& ledgerPath) {
    const std::vector<BackupInfo> backups = listBackups(ledgerPath);
    std::vector<QDateTime> instants;
    for (const BackupInfo& backup : backups) {
        instants.push_back(backup.at);
    }
    const std::vector<bool> kept = keptByRotation(instants, QDate::currentDate());
    for (size_t i = 0; i < backups.size(); ++i) {
        if (!kept[i]) {
            QFile::remove(backups[i].path);
        }
    }
}

}  // namespace

QString backupReasonName(BackupReason reason) {
    return BackupWords::reason(reason);
}

QString backupFolder(const QString& ledgerPath) {
    const QFileInfo ledger(ledgerPath);
    return ledger.absoluteDir().filePath(ledger.completeBaseName() + QStringLiteral("-备份"));
}

std::vector<BackupInfo> listBackups(const QString& ledgerPath) {
    static const QRegularExpression pattern(QStringLiteral("-(\\d{8}-\\d{6})-([^-]+)\\.nxl$"));
    std::vector<BackupInfo> backups;
    const QDir folder(backupFolder(ledgerPath));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.nxl")}, QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        const QString reason = match.captured(2);
        const auto known = std::find_if(kReasonsInNames.begin(), kReasonsInNames.end(),
                                        [&](const char16_t* name) { return reason == QStringView(name); });
        if (match.hasMatch() && known != kReasonsInNames.end()) {
            backups.push_back({file.absoluteFilePath(),
                               QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd-HHmmss")),
                               static_cast<BackupReason>(known - kReasonsInNames.begin()), file.size()});
        }
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupInfo& a, const BackupInfo& b) { return a.at > b.at; });
    return backups;
}

void copyVerified(Database& database, const QString& to, Progress& progress) {
    QFile::remove(to);
    removeLog(to);  // of a copy that was cut short
    try {
        {
            Database copy(to, Database::Access::ReadWrite);
            copyPages(database, copy, progress);
            copy.execute("PRAGMA journal_mode = DELETE");  // one file, no log beside it
        }
        verifyLedgerFile(to);
        flushToMedium(to);
    } catch (const Error& error) {
        QFile::remove(to);
        removeLog(to);
        if (error.kind() == ErrorKind::Damaged) {
            throw Error(ErrorKind::Damaged, database.path(), error.detail());
        }
        throw;
    }
}

Error asBackupError(Error error, const QString& ledgerPath, const QString& backup) {
    const bool ofSpace = error.kind() == ErrorKind::DiskFull;
    const bool ofRights = error.kind() == ErrorKind::ReadOnly && error.subject() != ledgerPath;
    return ofSpace || ofRights ? error.about(backup).ofBackup() : error;
}

void verifyLedgerFile(const QString& path) {
    checkLedgerHeader(path);
    Database copy(path, Database::Access::ReadOnly);
    const QString verdict = copy.text("PRAGMA integrity_check(1)");
    if (verdict != QLatin1String("ok")) {
        throw Error(ErrorKind::Damaged, path, verdict);
    }
    // A trial opening: the books are there and readable to the end.
    if (copy.number("SELECT count(*) FROM ledger_user") < 1 ||
        copy.number("SELECT max(id) FROM ledger_history") < 1) {
        throw Error(ErrorKind::Damaged, path, QStringLiteral("the books are empty"));
    }
}

BackupInfo makeBackup(Database& database, BackupReason reason, Progress& progress) {
    const QString ledgerPath = database.path();
    const QString path = freePath(ledgerPath, reason);
    const QString part = path + QStringLiteral(".part");
    try {
        copyVerified(database, part, progress);
    } catch (const Error& error) {
        throw asBackupError(error, ledgerPath, path);
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        throw Error(ErrorKind::BackupFailed, BackupWords::notMoved(path));
    }
    prune(ledgerPath);
    removeHalfBackups(ledgerPath);
    for (const BackupInfo& backup : listBackups(ledgerPath)) {
        if (backup.path == QFileInfo(path).absoluteFilePath()) {
            return backup;
        }
    }
    throw Error(ErrorKind::BackupFailed, BackupWords::notMoved(path));
}

std::optional<BackupInfo> makeDailyBackup(Ledger& ledger, Progress& progress) {
    const QDate today = QDate::currentDate();
    for (const BackupInfo& backup : listBackups(ledger.path())) {
        if (backup.at.date() == today) {
            return std::nullopt;
        }
    }
    return makeBackup(ledger.database(), BackupReason::Daily, progress);
}

}  // namespace nuanxin
