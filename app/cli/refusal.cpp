// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusal.h"

#include <QFileInfo>

#include "app/cli/target.h"
#include "app/cli/words.h"
#include "core/ledger/backup.h"

namespace nuanxin::cli {

// A switch without default, so that the compiler asks for a word when core gains a kind.
QString refusalCode(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::NotFound:
            return QStringLiteral("not-found");
        case ErrorKind::AlreadyExists:
            return QStringLiteral("already-exists");
        case ErrorKind::NotALedger:
            return QStringLiteral("not-a-ledger");
        case ErrorKind::NewerEdition:
            return QStringLiteral("newer-edition");
        case ErrorKind::Damaged:
            return QStringLiteral("damaged");
        case ErrorKind::LockedByAnother:
            return QStringLiteral("locked-by-another");
        case ErrorKind::ReadOnly:
            return QStringLiteral("read-only");
        case ErrorKind::NetworkShare:
            return QStringLiteral("network-share");
        case ErrorKind::WrongPassword:
            return QStringLiteral("wrong-password");
        case ErrorKind::TooManyTries:
            return QStringLiteral("too-many-tries");
        case ErrorKind::DiskFull:
            return QStringLiteral("disk-full");
        case ErrorKind::UpgradeFailed:
            return QStringLiteral("upgrade-failed");
        case ErrorKind::BackupFailed:
            return QStringLiteral("backup-failed");
        case ErrorKind::NotAllowed:
            return QStringLiteral("not-allowed");
        case ErrorKind::BadInput:
            return QStringLiteral("bad-input");
        case ErrorKind::Busy:
            return QStringLiteral("busy");
        case ErrorKind::Cancelled:
            return QStringLiteral("cancelled");
        case ErrorKind::CannotAccess:
            return QStringLiteral("cannot-access");
        case ErrorKind::Internal:
            return QStringLiteral("internal");
    }
    return {};
}

// Core says what it found; only here is known what was typed and which command would have been right.
Refusal refusalOf(const Error& error) {
    const QString code = refusalCode(error.kind());
    const QString& path = error.subject();
    const bool isUnreadable = error.kind() == ErrorKind::NotFound || error.kind() == ErrorKind::CannotAccess;
    if (isUnreadable && QFileInfo(path).isDir()) {
        return {Words::tr("“%1”是文件夹，这里要的是文件。什么也没有改动。请写明里面的哪个文件。")
                    .arg(shown(path)),
                code};
    }
    if (error.kind() == ErrorKind::NotALedger && isEncryptedBackup(path)) {
        return {Words::tr("“%1”是台账备份，不能当作台账打开。它没有改动。请先恢复成台账："
                          "nuanxin-cli restore \"%1\" 新台账.nxl")
                    .arg(shown(path)),
                code};
    }
    return {explain(error).sentence(), code};
}

}  // namespace nuanxin::cli
