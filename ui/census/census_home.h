// SPDX-License-Identifier: GPL-3.0-or-later
// The census on the home page.
#pragma once

#include "ui/shell/home_share.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

HomeShare rollAtHome(Ledger& ledger);
HomeShare duplicatesAtHome(Ledger& ledger);
HomeShare surveyAtHome(Ledger& ledger);  // the newest round, while it runs
HomeShare returnAtHome(Ledger& ledger);

}  // namespace nuanxin::ui
