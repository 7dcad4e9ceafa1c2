// SPDX-License-Identifier: GPL-3.0-or-later
// The one place for what differs between systems.
#pragma once

#include <QByteArray>
#include <QString>

namespace nuanxin {

// Call first in main(): a file-size limit becomes an error to be told, not the death of the process.
void prepareProcess();

// Somebody sits before stderr, rather than a file or another program.
bool errorStreamIsTerminal();

bool isDiskFullErrno(int systemErrno);

// The kind of file system `path` (which may not exist yet) is on, e.g. "ext4", "cifs", "nfs4".
QByteArray fileSystemOf(const QString& path);
bool isNetworkFileSystem(const QByteArray& fileSystem);

// Makes sure the bytes of a finished file are on the medium before it is renamed into place.
bool flushToMedium(const QString& path);

// Renames `from` to `to`, over a file that may stand there, in one step: at no moment is there none.
bool replaceFile(const QString& from, const QString& to);

}  // namespace nuanxin
