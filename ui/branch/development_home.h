// SPDX-License-Identifier: GPL-3.0-or-later
// What the home page says of development: whose step falls due this month, and whose is overdue.
#pragma once

#include "ui/shell/home_share.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

HomeShare developmentAtHome(Ledger& ledger);  // nothing for whoever may not see the files

}  // namespace nuanxin::ui
