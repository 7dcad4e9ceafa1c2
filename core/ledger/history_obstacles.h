// SPDX-License-Identifier: GPL-3.0-or-later
// What an undo or redo runs into: collected while it is tried, told in full once it was rolled back. Internal
// to core/ledger.
#pragma once

#include <vector>

#include "core/ledger/changeset.h"
#include "core/ledger/history.h"

namespace nuanxin {

class RowWords;

class Obstacles {
public:
    explicit Obstacles(Database& database) : m_database(database) {}

    void meet(const ChangeView& change, Misfit misfit);
    void findDangling();  // rows that the tried change leaves pointing nowhere
    bool any() const { return !m_rows.empty(); }

    // After the roll back: names, and the later changes that brought it about.
    std::vector<RowInTheWay> told(const History& history, HistoryId tried);

private:
    void name(RowInTheWay& row, RowWords& words);
    void findTwin(RowInTheWay& row, RowWords& words);
    void findLaterChanges(const History& history, HistoryId tried);

    Database& m_database;
    std::vector<RowInTheWay> m_rows;
};

}  // namespace nuanxin
