// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the roll and its search indexes, for whoever comes or goes in a transaction. Internal to
// core/ledger.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace nuanxin {

class Database;

// Whoever gets a place in the order and in the indexes.
struct Newcomer {
    qint64 id = 0;
    std::optional<qint64> employer, site;
    QString name, documentName, phoneTail, platform;  // platform: null for none
    // By spell(): the places in the order, still without serial numbers, and what a search finds them by.
    qint64 position = 0, strokePosition = 0;
    QString words;
};

// Those `added` to worker, and those of derived_worker_pending who come again.
std::vector<Newcomer> readNewcomers(Database& database, const std::vector<qint64>& added);

// Touches no database: on any thread.
std::vector<Newcomer> spell(std::vector<Newcomer> newcomers);

// Whoever waits in derived_worker_pending leaves the order and the indexes. Then the newcomers, spelled, take
// their places: behind whoever has the same place already, or where a place has no room left, behind
// everyone.
void settleWorkers(Database& database, std::vector<Newcomer> newcomers);

}  // namespace nuanxin
