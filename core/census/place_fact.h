// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about a place that are not about persons: parking bays, counters, a business district's profile.
#pragma once

#include "core/census/place.h"
#include "core/text/quantity.h"

namespace nuanxin {

using PlaceFactId = Id<struct PlaceFactTag>;

struct PlaceFact {
    PlaceFactId id;
    PlaceId place;
    QString name;  // 外卖车辆临时停放点
    text::Quantity quantity;
    QString unit;  // 个
    QString asOf;  // ISO date
    QString note;

    bool operator==(const PlaceFact&) const = default;
};

struct PlaceFactKind {
    QString name, unit;
};

}  // namespace nuanxin
