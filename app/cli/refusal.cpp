// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusal.h"

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

}  // namespace nuanxin::cli
