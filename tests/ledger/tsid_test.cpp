// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/tsid.h"

#include <catch2/catch.hpp>
#include <set>

using nuanxin::TsidSource;

TEST_CASE("ids of one source only grow, also when the clock stands still or runs back", "[tsid]") {
    qint64 now = 1'760'000'000'000;
    TsidSource source(7, [&] { return now; });
    qint64 last = 0;
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5'000) {
            now -= 3'600'000;
        }
        const qint64 id = source.next();
        REQUIRE(id > last);
        REQUIRE(TsidSource::nodeOf(id) == 7);
        last = id;
    }
}

TEST_CASE("ids taken slowly still differ in their low bits, by which SQLite's session hashes them",
          "[tsid]") {
    qint64 now = 1'760'000'000'000;
    TsidSource source(0, [&] { return now++; });
    std::set<qint64> lowBits;
    for (int i = 0; i < 2'000; ++i) {
        lowBits.insert(source.next() & 0x7FF);
    }
    CHECK(lowBits.size() == 2'000);
}

TEST_CASE("an id tells when it was made", "[tsid]") {
    TsidSource source(0, [] { return qint64(1'760'000'000'123); });
    CHECK(TsidSource::instantOf(source.next()) == 1'760'000'000'123);
}

TEST_CASE("two nodes at the same instant never give the same id", "[tsid]") {
    const auto clock = [] { return qint64(1'760'000'000'000); };
    TsidSource office(0, clock);
    TsidSource pack(1, clock);
    std::set<qint64> seen;
    for (int i = 0; i < 5'000; ++i) {
        REQUIRE(seen.insert(office.next()).second);
        REQUIRE(seen.insert(pack.next()).second);
    }
}

TEST_CASE("after seeing another id a source goes on above it", "[tsid]") {
    const int seenNode = GENERATE(0, 3, 4, 5, 1023);
    const int ahead = GENERATE(-5, 0, 5);
    qint64 now = 1'760'000'000'000;
    TsidSource source(4, [&] { return now; });
    source.next();
    now += ahead;
    TsidSource other(seenNode, [&] { return now; });
    other.next();
    const qint64 seen = other.next();
    source.advancePast(seen);
    CHECK(source.next() > seen);
}
