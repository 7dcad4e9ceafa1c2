// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/place_tree.h"

#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

Place place(qint64 id, qint64 parent, PlaceLevel level) {
    return {PlaceId(id), PlaceId(parent), level, QString::number(id), {}, {}};
}

const std::vector<Place> kPlaces{place(1, 0, PlaceLevel::District),  place(2, 1, PlaceLevel::Street),
                                 place(3, 1, PlaceLevel::Street),    place(4, 3, PlaceLevel::Community),
                                 place(5, 2, PlaceLevel::Community), place(6, 4, PlaceLevel::Grid)};

}  // namespace

TEST_CASE("a tree of places comes in order: each with all that is below it", "[place]") {
    const PlaceTree tree(kPlaces);
    std::vector<int> positions;
    for (const qint64 id : {1, 2, 5, 3, 4, 6, 7}) {
        positions.push_back(tree.position(PlaceId(id)));
    }
    CHECK(positions == std::vector{0, 1, 2, 3, 4, 5, -1});
}

TEST_CASE("a place knows what it stands in, and never counts as standing in itself", "[place]") {
    const PlaceTree tree(kPlaces);
    CHECK(tree.upwards(PlaceId(6)) == std::vector{PlaceId(6), PlaceId(4), PlaceId(3), PlaceId(1)});
    CHECK(tree.above(PlaceId(6), PlaceLevel::Street)->id == PlaceId(3));
    CHECK(tree.above(PlaceId(3), PlaceLevel::Street) == nullptr);
    CHECK(tree.upwards(PlaceId(7)).empty());
}

TEST_CASE("what is counted in parts is added up, each part once", "[place]") {
    const PlaceTree tree(kPlaces);
    const QHash<PlaceId, qint64> totals =
        tree.totals({{PlaceId(6), 5}, {PlaceId(4), 2}, {PlaceId(5), 1}, {PlaceId(9), 8}});
    CHECK(totals.value(PlaceId(4)) == 7);
    CHECK(totals.value(PlaceId(3)) == 7);
    CHECK(totals.value(PlaceId(1)) == 8);
    CHECK_FALSE(totals.contains(PlaceId(9)));
}

TEST_CASE("two places that have become each other's parent make no walk endless", "[place]") {
    const PlaceTree tree({place(1, 2, PlaceLevel::District), place(2, 1, PlaceLevel::Street)});
    CHECK(tree.upwards(PlaceId(1)).size() == 2);
    CHECK(tree.totals({{PlaceId(1), 3}}).value(PlaceId(2)) == 3);
    CHECK(tree.position(PlaceId(1)) == -1);
}
