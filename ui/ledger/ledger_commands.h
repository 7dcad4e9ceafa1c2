// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the ledger as a whole that are not the window's own: restore, export, check, password;
// and a ledger file dropped on the window.
#pragma once

#include <QString>

#include "core/ledger/error.h"

class QWidget;

namespace nuanxin::ui {

class Shell;

void bindLedgerCommands(Shell& shell, QWidget* window);

// Whether a backup in its place is the way out for a file that could not be opened as a ledger.
bool mendedByRestore(const QString& path, ErrorKind kind);

// The dialog that puts `backup` in the place of `ledger`; what is empty is left to the person.
void offerRestore(Shell& shell, const QString& backup, const QString& ledger);

}  // namespace nuanxin::ui
