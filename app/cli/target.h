// SPDX-License-Identifier: GPL-3.0-or-later
// Where a verb is about to write a file: looked at before any work, so that a refusal costs nothing.
#pragma once

#include <QString>

namespace nuanxin::cli {

QString shown(const QString& path);  // absolute, as the system writes it

// All throw Refusal.
void expectPlaceFor(const QString& path);  // a file in a folder that is there, and no folder itself
// Nothing stands there, or it may be replaced.
void expectPlaceForExport(const QString& path, bool overwrite);
// Nothing stands there, or, with --overwrite, a backup: a slip of the keys must not cost a ledger.
void expectPlaceForBackup(const QString& path, bool overwrite);

void writeFile(const QString& path, const QByteArray& bytes);  // whole or not at all; throws Error

}  // namespace nuanxin::cli
