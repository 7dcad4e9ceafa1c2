// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/worker_places.h"

#include <algorithm>
#include <tuple>

#include "core/ledger/database.h"
#include "core/ledger/sql_functions.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

constexpr qint64 kSerials = qint64(1) << text::kPlaceSerialBits;

using Position = qint64 Newcomer::*;

QString listed(const std::vector<qint64>& ids) {
    QByteArray json("[");
    for (const qint64 id : ids) {
        json += (json.size() > 1 ? "," : "") + QByteArray::number(id);
    }
    return QString::fromLatin1(json + ']');
}

// The first that is free from `from` on, as far as `end`.
qint64 firstFree(Database& database, const char* lastUsed, qint64 from, qint64 end) {
    Statement last = database.prepare(lastUsed);
    return last.with(from, end - 1).step() ? last.integer(0) + 1 : from;
}

// Leaves them in the order of `position`: sorted rows are written quickly.
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

void addToIndex(Database& database, const char* insert, const std::vector<Newcomer>& all, Position position) {
    Statement row = database.prepare(insert);
    for (const Newcomer& one : all) {
        row.with(one.*position, one.words).run();
    }
}

void addToOrder(Database& database, const std::vector<Newcomer>& all) {
    Statement row = database.prepare(
        "INSERT INTO derived_worker_order (position, id, stroke_position, employer_id, site_id, platform) "
        "VALUES (?, ?, ?, ?, ?, ?)");
    for (const Newcomer& one : all) {
        row.with(one.position, one.id, one.strokePosition, one.employer, one.site);
        one.platform.isNull() ? row.bind(6, nullptr) : row.bind(6, one.platform);
        row.run();
    }
}

void removeWaiting(Database& database) {
    database.execute(
        "INSERT INTO derived_worker_search (derived_worker_search, rowid, words) "
        "SELECT 'delete', position, gone FROM derived_worker_pending CROSS JOIN derived_worker_order "
        "USING (id) WHERE gone IS NOT NULL ORDER BY position;"
        "INSERT INTO derived_worker_stroke_search (derived_worker_stroke_search, rowid, words) "
        "SELECT 'delete', stroke_position, gone FROM derived_worker_pending CROSS JOIN derived_worker_order "
        "USING (id) WHERE gone IS NOT NULL ORDER BY stroke_position;"
        "DELETE FROM derived_worker_order WHERE id IN (SELECT id FROM derived_worker_pending);"
        "DELETE FROM derived_worker_pending");
}

}  // namespace

std::vector<Newcomer> readNewcomers(Database& database, const std::vector<qint64>& added) {
    std::vector<Newcomer> all;
    Statement rows = database.prepare(
        "SELECT worker.id, employer_id, site_id, name, document_name, phone_tail, platform "
        "FROM (SELECT value AS id FROM json_each(?) UNION "
        "SELECT id FROM derived_worker_pending WHERE came IS NOT NULL) CROSS JOIN worker USING (id) "
        "WHERE joined_into IS NULL");
    rows.with(listed(added));
    const auto number = [&rows](int column) {
        return rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column));
    };
    while (rows.step()) {
        Newcomer& one = all.emplace_back();
        one.id = rows.integer(0);
        one.employer = number(1);
        one.site = number(2);
        one.name = rows.text(3);
        one.documentName = rows.text(4);
        one.phoneTail = rows.text(5);
        one.platform = rows.isNull(6) ? QString() : rows.text(6);
    }
    return all;
}

std::vector<Newcomer> spell(std::vector<Newcomer> newcomers) {
    for (Newcomer& one : newcomers) {
        one.position = text::pinyinPlace(one.name);
        one.strokePosition = text::strokePlace(one.name);
        one.words = searchWords(one.name, one.documentName, one.phoneTail);
    }
    return newcomers;
}

void settleWorkers(Database& database, std::vector<Newcomer> newcomers) {
    if (database.number("SELECT EXISTS (SELECT 1 FROM derived_worker_pending)") != 0) {
        removeWaiting(database);
    }
    place(database, newcomers, &Newcomer::strokePosition,
          "SELECT stroke_position FROM derived_worker_order WHERE stroke_position BETWEEN ? AND ? "
          "ORDER BY stroke_position DESC LIMIT 1");
    addToIndex(database, "INSERT INTO derived_worker_stroke_search (rowid, words) VALUES (?, ?)", newcomers,
               &Newcomer::strokePosition);
    place(database, newcomers, &Newcomer::position,
          "SELECT position FROM derived_worker_order WHERE position BETWEEN ? AND ? "
          "ORDER BY position DESC LIMIT 1");
    addToIndex(database, "INSERT INTO derived_worker_search (rowid, words) VALUES (?, ?)", newcomers,
               &Newcomer::position);
    addToOrder(database, newcomers);
}

}  // namespace nuanxin
