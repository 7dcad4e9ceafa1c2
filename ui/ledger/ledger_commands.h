// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the ledger as a whole that are not the window's own: restore, export, check, password;
// and a ledger file dropped on the window.
#pragma once

class QWidget;

namespace nuanxin::ui {

class Shell;

void bindLedgerCommands(Shell& shell, QWidget* window);

}  // namespace nuanxin::ui
