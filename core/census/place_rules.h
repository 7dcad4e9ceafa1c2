// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of a place by its level: where it may stand and how its code is built.
#pragma once

#include <array>
#include <optional>

#include "core/census/place.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

inline constexpr std::array kPlaceLevels{PlaceLevel::District, PlaceLevel::Street, PlaceLevel::Community,
                                         PlaceLevel::Grid};

// The level an office's own tree begins with.
PlaceLevel topLevel(OfficeLevel office);
// Communities and grids belong to something; only a community's own ledger begins with the community.
bool needsParent(PlaceLevel level, OfficeLevel office);
// One level down; a grid has none.
std::optional<PlaceLevel> levelBelow(PlaceLevel level);

// Digits: 6 for a district (GB/T 2260), 9 for a street or town (GB/T 10114), 12 for a community or village
// (统计用区划代码和城乡划分代码编制规则), which the two above may be filled up to with zeros. No national
// rule numbers grids, so any number of digits serves there.
int longestPlaceCode(PlaceLevel level);
bool isPlaceCode(const QString& code, PlaceLevel level);
QString placeCodeRule(PlaceLevel level);  // the same as a sentence

}  // namespace nuanxin
