// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pending_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <filesystem>

#include "core/ledger/error.h"
#include "core/ledger/platform.h"

namespace nuanxin {

PendingFile::PendingFile(const QString& path) : m_path(path) {
    const QFileInfo target(path);
    if (target.isDir()) {
        throw Error(ErrorKind::CannotAccess, path, QStringLiteral("a folder"));
    }
    // QTemporaryFile would make it readable for its owner only, whatever the folder is for.
    m_draft = QStringLiteral("%1/.nuanxin-%2")
                  .arg(target.absolutePath(), QUuid::createUuid().toString(QUuid::Id128));
    QFile draft(m_draft);
    if (!draft.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (!target.dir().exists()) {
            throw Error(ErrorKind::NotFound, target.absolutePath(), draft.errorString());
        }
        const bool full = draft.error() == QFileDevice::ResourceError;
        throw Error(full ? ErrorKind::DiskFull : ErrorKind::ReadOnly, path, draft.errorString());
    }
}

PendingFile::~PendingFile() {
    if (!m_committed) {
        QFile::remove(m_draft);
    }
}

void PendingFile::commit() {
    if (!flushToMedium(m_draft)) {
        throw Error(ErrorKind::DiskFull, m_path);
    }
    std::error_code failure;
    std::filesystem::rename(m_draft.toStdU16String(), m_path.toStdU16String(), failure);
    if (failure) {
        throw Error(ErrorKind::CannotAccess, m_path, QString::fromStdString(failure.message()));
    }
    m_committed = true;
}

}  // namespace nuanxin
