// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/platform.h"

#include <sqlite3.h>

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#endif

namespace nuanxin {

namespace {

QString nearestExisting(const QString& path) {
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    while (!info.exists() && !info.isRoot()) {
        info = QFileInfo(info.path());
    }
    return info.absoluteFilePath();
}

#ifndef Q_OS_WIN
// SQLite takes ENOSPC alone for a full disk, and of any other failed write nothing is left to ask by the time
// it returns. A used-up quota and a file as long as it may be are full disks to the user, so they are told
// alike.
ssize_t asFullDisk(ssize_t written) {
    if (written < 0 && isDiskFullErrno(errno)) {
        errno = ENOSPC;
    }
    return written;
}

ssize_t writeOn(int file, const void* bytes, size_t size) {
    return asFullDisk(::write(file, bytes, size));
}

ssize_t writeAt(int file, const void* bytes, size_t size, off64_t offset) {
    return asFullDisk(::pwrite64(file, bytes, size, offset));
}

void tellFullDisksAlike() {
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    const auto put = [system](const char* name, auto* call) {
        system->xSetSystemCall(system, name, reinterpret_cast<sqlite3_syscall_ptr>(call));
    };
    put("write", &writeOn);
    static_assert(sizeof(off_t) == sizeof(off64_t));  // so one function serves both names
    put("pwrite", &writeAt);
    put("pwrite64", &writeAt);
}
#endif

}  // namespace

void prepareProcess() {
#ifndef Q_OS_WIN
    std::signal(SIGXFSZ, SIG_IGN);
    tellFullDisksAlike();
#endif
}

bool errorStreamIsTerminal() {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) == 1;
#endif
}

bool isDiskFullErrno(int systemErrno) {
#ifdef Q_OS_WIN
    return systemErrno == ERROR_DISK_FULL || systemErrno == ERROR_HANDLE_DISK_FULL;
#else
    return systemErrno == ENOSPC || systemErrno == EFBIG || systemErrno == EDQUOT;
#endif
}

QByteArray fileSystemOf(const QString& path) {
    const QString place = nearestExisting(path);
#ifdef Q_OS_WIN
    if (place.startsWith(QStringLiteral("//"))) {
        return "cifs";
    }
    const QString drive = QDir::toNativeSeparators(place.left(3));
    if (GetDriveTypeW(reinterpret_cast<const wchar_t*>(drive.utf16())) == DRIVE_REMOTE) {
        return "cifs";
    }
#endif
    return QStorageInfo(place).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray& fileSystem) {
    static const QList<QByteArray> kinds = {"cifs",
                                            "smb",
                                            "smb2",
                                            "smb3",
                                            "smbfs",
                                            "nfs",
                                            "nfs4",
                                            "afs",
                                            "ncpfs",
                                            "9p",
                                            "fuse.sshfs",
                                            "fuse.davfs",
                                            "davfs",
                                            "ceph",
                                            "glusterfs",
                                            "fuse.glusterfs",
                                            "fuse.gvfsd-fuse",
                                            "fuse.rclone",
                                            "webdav"};
    return kinds.contains(fileSystem.toLower());
}

bool flushToMedium(const QString& path) {
#ifdef Q_OS_WIN
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(path).utf16()),
                                    GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return false;
    }
    const bool flushed = FlushFileBuffers(file);
    CloseHandle(file);
    return flushed;
#else
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (file < 0) {
        return false;
    }
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed;
#endif
}

bool replaceFile(const QString& from, const QString& to) {
    std::error_code failed;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failed);
    return !failed;
}

}  // namespace nuanxin
