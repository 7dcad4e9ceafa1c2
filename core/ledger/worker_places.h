// SPDX-License-Identifier: GPL-3.0-or-later
// Positions in derived_worker_order for whoever waits in derived_worker_pending. Internal to core/ledger.
#pragma once

namespace nuanxin {

class Database;

// Everybody behind those who have the same place already; where a place has no room left, behind everyone.
void placeWaitingWorkers(Database& database);

}  // namespace nuanxin
