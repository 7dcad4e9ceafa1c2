// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_ties.h"

#include <QSet>
#include <algorithm>
#include <span>

namespace nuanxin {

namespace {

// The new ones stand behind `sorted` others.
template <class Links>
void mergeNew(Links& links, size_t sorted) {
    const auto middle = links.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::sort(middle, links.end());
    std::inplace_merge(links.begin(), middle, links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
}

// What stands beside `key` in pairs sorted by it.
template <class Link, class Key>
std::span<const Link> linksOf(const std::vector<Link>& links, Key key) {
    const auto first = std::lower_bound(links.begin(), links.end(), key,
                                        [](const Link& link, Key wanted) { return link.first < wanted; });
    const auto end = std::upper_bound(first, links.end(), key,
                                      [](Key wanted, const Link& link) { return wanted < link.first; });
    return {links.data() + (first - links.begin()), static_cast<size_t>(end - first)};
}

}  // namespace

void RowTies::sortLinks() {
    if (m_sorted == m_links.size()) {
        return;
    }
    const size_t before = m_byTie.size();
    for (size_t i = m_sorted; i < m_links.size(); ++i) {
        m_byTie.emplace_back(m_links[i].second, m_links[i].first);
    }
    mergeNew(m_links, m_sorted);
    mergeNew(m_byTie, before);
    m_sorted = m_links.size();
}

RowTies::Reach RowTies::reach(const std::vector<int>& rows) {
    sortLinks();
    QSet<int> seen(rows.begin(), rows.end());
    QSet<Tie> followed;
    std::vector<int> waiting = rows;
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        for (const auto& [self, tie] : linksOf(m_links, node)) {
            if (followed.contains(tie)) {
                continue;
            }
            followed.insert(tie);
            for (const auto& [same, other] : linksOf(m_byTie, tie)) {
                if (!seen.contains(other)) {
                    seen.insert(other);
                    waiting.push_back(other);
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
