// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/worker_places.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/ledger/database.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

constexpr qint64 kSerials = qint64(1) << text::kPlaceSerialBits;

struct Newcomer {
    qint64 id = 0, position = 0, strokePosition = 0;  // positions: first the places, without serial numbers
};
using Position = qint64 Newcomer::*;

std::vector<Newcomer> newcomers(Database& database) {
    std::vector<Newcomer> all;
    Statement rows = database.prepare(
        "SELECT worker.id, pinyin_place(name), stroke_place(name) "
        "FROM derived_worker_pending CROSS JOIN worker USING (id) WHERE came IS NOT NULL");
    while (rows.step()) {
        all.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    }
    return all;
}

// The first that is free from `from` on, as far as `end`.
qint64 firstFree(Database& database, const char* lastUsed, qint64 from, qint64 end) {
    Statement last = database.prepare(lastUsed);
    return last.with(from, end - 1).step() ? last.integer(0) + 1 : from;
}

void place(Database& database, std::vector<Newcomer>& all, Position position, const char* lastUsed) {
    std::sort(all.begin(), all.end(), [position](const Newcomer& a, const Newcomer& b) {
        return std::tie(a.*position, a.id) < std::tie(b.*position, b.id);
    });
    qint64 behindAll = firstFree(database, lastUsed, text::kEndOfPlaces, std::numeric_limits<qint64>::max());
    for (auto one = all.begin(); one != all.end();) {
        const qint64 shared = (*one).*position;
        const qint64 end = shared + kSerials;
        qint64 next = firstFree(database, lastUsed, shared, end);
        for (; one != all.end() && (*one).*position == shared; ++one) {
            (*one).*position = next < end ? next++ : behindAll++;
        }
    }
}

}  // namespace

void placeWaitingWorkers(Database& database) {
    std::vector<Newcomer> all = newcomers(database);
    place(database, all, &Newcomer::strokePosition,
          "SELECT stroke_position FROM derived_worker_order WHERE stroke_position BETWEEN ? AND ? "
          "ORDER BY stroke_position DESC LIMIT 1");
    // Last, so that the rows are written in the order in which they will stand.
    place(database, all, &Newcomer::position,
          "SELECT position FROM derived_worker_order WHERE position BETWEEN ? AND ? "
          "ORDER BY position DESC LIMIT 1");
    for (const Newcomer& one : all) {
        database
            .prepare(
                "INSERT INTO derived_worker_order (position, id, stroke_position, employer_id, site_id, "
                "platform) "
                "SELECT ?, id, ?, employer_id, site_id, platform FROM worker WHERE id = ?")
            .with(one.position, one.strokePosition, one.id)
            .run();
    }
}

}  // namespace nuanxin
