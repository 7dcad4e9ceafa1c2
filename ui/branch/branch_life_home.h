// SPDX-License-Identifier: GPL-3.0-or-later
// On the home page: employers that should have a branch and have none, and the meetings of this month that
// are still to be held.
#pragma once

#include "ui/shell/home_share.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

HomeShare verdictAtHome(Ledger& ledger);
HomeShare meetingsAtHome(Ledger& ledger);

}  // namespace nuanxin::ui
