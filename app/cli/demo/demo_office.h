// SPDX-License-Identifier: GPL-3.0-or-later
// The office of the demo: its name, its users and its places. All of it is made up.
#pragma once

#include <QString>
#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin::cli {

struct DemoUser {
    QString name;
    Role role;
};
const std::vector<DemoUser>& demoUsers();  // the first is the administrator
QString demoOffice();
QString demoPassword();  // of all users; no secret: the demo's user is told

void enterUsers(Ledger& ledger);    // all but the first
void enterPlaces(Ledger& ledger);   // streets, communities, grids
void enterMistake(Ledger& ledger);  // a step that is taken back, to be looked at in the history

}  // namespace nuanxin::cli
