// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/tsid.h"

#include <QDateTime>
#include <algorithm>

namespace nuanxin {

namespace {
constexpr int kCounterLimit = 2048;
}

TsidSource::TsidSource(int node, Clock clock)
    : m_node(node), m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch)) {
    Q_ASSERT(node >= 0 && node <= kMaxNode);
}

qint64 TsidSource::next() {
    const std::scoped_lock guard(m_mutex);
    const qint64 now = m_clock();
    // The counter runs on from one millisecond to the next: the session extension hashes keys by their low
    // bits, and counting from 0 anew would put tens of thousands of rows of an import into a handful of its
    // buckets.
    m_counter = (m_counter + 1) % kCounterLimit;
    if (now > m_instant) {
        m_instant = now;
    } else if (m_counter == 0) {
        ++m_instant;  // borrowed from the future; the clock catches up
    }
    return (m_instant << 21) | (static_cast<qint64>(m_node) << 11) | m_counter;
}

void TsidSource::advancePast(qint64 id) {
    const std::scoped_lock guard(m_mutex);
    const qint64 instant = instantOf(id);
    const int counter = static_cast<int>(id & (kCounterLimit - 1));
    if (instant > m_instant) {
        // Another node may have the greater id within this millisecond, so go on in the next one.
        m_instant = nodeOf(id) == m_node ? instant : instant + 1;
        m_counter = nodeOf(id) == m_node ? counter : -1;
    } else if (instant == m_instant) {
        if (nodeOf(id) > m_node) {
            ++m_instant;
            m_counter = -1;
        } else if (nodeOf(id) == m_node) {
            m_counter = std::max(m_counter, counter);
        }
    }
}

}  // namespace nuanxin
