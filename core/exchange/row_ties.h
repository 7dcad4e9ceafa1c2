// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows and persons can meet: they share a token, or stand in a chain of such. A correction is judged
// again only as far as it reaches.
#pragma once

#include <QtGlobal>
#include <utility>
#include <vector>

namespace nuanxin {

class RowTies {
public:
    using Tie = size_t;

    // Ties are added and never taken off: one too many costs a little work, one too few a wrong verdict.
    void addRow(int row, Tie tie) { m_links.emplace_back(row, tie); }
    void addPerson(int person, Tie tie) { m_links.emplace_back(~person, tie); }

    struct Reach {
        std::vector<int> rows, persons;  // ascending
    };
    Reach reach(const std::vector<int>& rows);
    void reserve(size_t count) { m_links.reserve(count); }

private:
    void sortLinks();

    // Many are added before anybody asks, so they are sorted only then. Rows count from 0 upwards, persons
    // from -1 downwards.
    std::vector<std::pair<int, Tie>> m_links;
    size_t m_sorted = 0;  // of m_links, those that m_byTie has too
    std::vector<std::pair<Tie, int>> m_byTie;
};

}  // namespace nuanxin
