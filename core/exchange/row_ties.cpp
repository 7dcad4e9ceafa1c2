// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_ties.h"

#include <QSet>
#include <algorithm>

namespace nuanxin {

void RowTies::reserve(qsizetype count) {
    m_nodes.reserve(count);
    m_ties.reserve(count);
}

void RowTies::add(int node, Tie tie) {
    if (!m_ties.contains(node, tie)) {
        m_ties.insert(node, tie);
        m_nodes.insert(tie, node);
    }
}

RowTies::Reach RowTies::reach(const std::vector<int>& rows) const {
    QSet<int> seen(rows.begin(), rows.end());
    QSet<Tie> followed;
    std::vector<int> waiting = rows;
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        for (auto [tie, end] = m_ties.equal_range(node); tie != end; ++tie) {
            if (followed.contains(*tie)) {
                continue;
            }
            followed.insert(*tie);
            for (auto [other, last] = m_nodes.equal_range(*tie); other != last; ++other) {
                if (!seen.contains(*other)) {
                    seen.insert(*other);
                    waiting.push_back(*other);
                }
            }
        }
    }
    Reach reach;
    for (const int node : std::as_const(seen)) {
        node < 0 ? reach.persons.push_back(~node) : reach.rows.push_back(node);
    }
    std::sort(reach.rows.begin(), reach.rows.end());
    std::sort(reach.persons.begin(), reach.persons.end());
    return reach;
}

}  // namespace nuanxin
