// SPDX-License-Identifier: GPL-3.0-or-later
// Organisations and members on the home page.
#pragma once

#include "ui/shell/home_share.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

HomeShare organisationsAtHome(Ledger& ledger);  // those that are to elect
HomeShare rosterAtHome(Ledger& ledger);         // those expected at a check-in point who have not come

}  // namespace nuanxin::ui
