// SPDX-License-Identifier: GPL-3.0-or-later
// Places as rosters name them: 永丰街道金星社区第一网格 in one cell, in three, or only 金星.
#pragma once

#include <QString>
#include <functional>

#include "core/census/place.h"

namespace nuanxin {

struct PlacePath {
    QString district, street, community, grid;  // each may be empty

    bool isEmpty() const;
    QString& at(PlaceLevel level);
    const QString& at(PlaceLevel level) const;
    // As an import keeps it in one field: the four with tabs between; empty for an empty path.
    QString packed() const;
    static PlacePath unpacked(const QString& packed);
    // 永丰街道金星社区第一网格
    static QString shown(QString packed) { return packed.remove(u'\t'); }
};

// A street ends in 街道 or 办事处 wherever it stands. 镇 and 乡 end streets and stand in the names of
// communities (古镇社区), so `isStreet` is asked; `levelOf` knows whole names, and a word of no kind is else
// a community.
PlacePath splitPlace(const QString& written, const std::function<bool(const QString&)>& isStreet,
                     const std::function<std::optional<PlaceLevel>(const QString&)>& levelOf);

// Names of one level: 永丰办事处 is 永丰街道, 金星社区居委会 is 金星社区, 1网格 is 第一网格. 金星 may be
// 金星社区 or 金星村, which are two.
bool samePlaceName(PlaceLevel level, const QString& a, const QString& b);
// Equal for any two names that may be the same.
QString placeStem(PlaceLevel level, const QString& name);

// Of packed paths: whether `after` tells more than `before`, or something else, and what the two make
// together. A community stays where its street is merely named as well, and goes where another street is.
bool changesPlace(const QString& before, const QString& after);
QString placeTaken(const QString& before, const QString& after);

}  // namespace nuanxin
