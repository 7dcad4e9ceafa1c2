// SPDX-License-Identifier: GPL-3.0-or-later
// Time-sorted ids (TSID): 42 bits of milliseconds since 1970, 10 bits of node, 11 bits of counter; 63 bits,
// so always positive in SQLite's INTEGER. A source never runs back: when the clock does, or the counter
// comes round within one millisecond, it goes on from the highest id it has given or seen. That makes the ids
// a hybrid logical clock.
#pragma once

#include <QtGlobal>
#include <functional>
#include <mutex>

namespace nuanxin {

inline constexpr int kMaxNode = 1023;  // the office ledger is node 0, each survey pack has its own

class TsidSource {
public:
    using Clock = std::function<qint64()>;  // UTC milliseconds

    explicit TsidSource(int node, Clock clock = {});

    qint64 next();
    // Ids given from now on are greater than `id` (one read from a ledger, or merged from elsewhere).
    void advancePast(qint64 id);
    int node() const { return m_node; }

    static qint64 instantOf(qint64 id) { return id >> 21; }
    static qint64 firstOf(qint64 instant) { return instant << 21; }  // ids from then on are not below it
    static int nodeOf(qint64 id) { return static_cast<int>((id >> 11) & kMaxNode); }

private:
    int m_node;
    Clock m_clock;
    std::mutex m_mutex;
    qint64 m_instant = 0;
    int m_counter = -1;
};

}  // namespace nuanxin
