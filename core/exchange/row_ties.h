// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows and persons can meet: they share a token, or stand in a chain of such. A correction is judged
// again only as far as it reaches.
#pragma once

#include <QMultiHash>
#include <vector>

namespace nuanxin {

class RowTies {
public:
    using Tie = size_t;

    // Ties are added and never taken off: one too many costs a little work, one too few a wrong verdict.
    void addRow(int row, Tie tie) { add(row, tie); }
    void addPerson(int person, Tie tie) { add(~person, tie); }

    struct Reach {
        std::vector<int> rows, persons;  // ascending
    };
    Reach reach(const std::vector<int>& rows) const;
    void reserve(qsizetype count);

private:
    void add(int node, Tie tie);

    // Rows count from 0 upwards, persons from -1 downwards.
    QMultiHash<Tie, int> m_nodes;
    QMultiHash<int, Tie> m_ties;
};

}  // namespace nuanxin
