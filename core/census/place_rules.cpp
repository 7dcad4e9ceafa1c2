// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/place_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace nuanxin {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceRules)
};

constexpr int kFullLength = 12, kLongestOfGrid = 18;

}  // namespace

PlaceLevel topLevel(OfficeLevel office) {
    switch (office) {
        case OfficeLevel::Street:
            return PlaceLevel::Street;
        case OfficeLevel::Community:
            return PlaceLevel::Community;
        case OfficeLevel::City:
        case OfficeLevel::District:
            break;
    }
    return PlaceLevel::District;
}

bool needsParent(PlaceLevel level, OfficeLevel office) {
    return level >= PlaceLevel::Community && level > topLevel(office);
}

std::optional<PlaceLevel> levelBelow(PlaceLevel level) {
    return level == PlaceLevel::Grid ? std::nullopt
                                     : std::optional(static_cast<PlaceLevel>(static_cast<int>(level) + 1));
}

int longestPlaceCode(PlaceLevel level) {
    return level == PlaceLevel::Grid ? kLongestOfGrid : kFullLength;
}

bool isPlaceCode(const QString& code, PlaceLevel level) {
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || code.isEmpty()) {
        return false;
    }
    switch (level) {
        case PlaceLevel::District:
            return code.size() == 6 || code.size() == kFullLength;
        case PlaceLevel::Street:
            return code.size() == 9 || code.size() == kFullLength;
        case PlaceLevel::Community:
            return code.size() == kFullLength;
        case PlaceLevel::Grid:
            return code.size() <= kLongestOfGrid;
    }
    return false;
}

QString placeCodeRule(PlaceLevel level) {
    switch (level) {
        case PlaceLevel::District:
            return RuleWords::tr("6 位数字，或补足到 12 位。");
        case PlaceLevel::Street:
            return RuleWords::tr("9 位数字，或补足到 12 位。");
        case PlaceLevel::Community:
            return RuleWords::tr("12 位数字。");
        case PlaceLevel::Grid:
            return RuleWords::tr("本地编的数字，最多 %1 位。").arg(kLongestOfGrid);
    }
    return {};
}

}  // namespace nuanxin
