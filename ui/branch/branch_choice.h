// SPDX-License-Identifier: GPL-3.0-or-later
// Party organisations as choices of a look-up field.
#pragma once

#include "ui/form/look_up.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

LookUp lookUpHosts(Ledger& ledger);      // that may hold a meeting: all that stand today
LookUp lookUpSuperiors(Ledger& ledger);  // committees and general branches

}  // namespace nuanxin::ui
