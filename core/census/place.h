// SPDX-License-Identifier: GPL-3.0-or-later
// District, street or town, community or village, grid: the tree everything is counted by
// (区县、街道镇、社区村、网格).
#pragma once

#include <QString>
#include <optional>

#include "core/ledger/id.h"

namespace nuanxin {

using PlaceId = Id<struct PlaceTag>;

enum class PlaceLevel { District = 1, Street = 2, Community = 3, Grid = 4 };
QString placeLevelName(PlaceLevel level);

struct Place {
    PlaceId id;
    PlaceId parent;  // invalid at the top; a parent is always of a higher level
    PlaceLevel level = PlaceLevel::District;
    QString name;
    QString code;  // GB/T 2260 county code or the 12-digit statistical code; may be empty
    QString note;
    std::optional<double> latitude{}, longitude{};  // WGS 84, degrees; both or none

    bool operator==(const Place&) const = default;
};

}  // namespace nuanxin
