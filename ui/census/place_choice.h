// SPDX-License-Identifier: GPL-3.0-or-later
// A box to choose an area from: the tree of places as an indented list, below one line for all of them.
#pragma once

#include <QComboBox>

#include "core/census/place.h"

namespace nuanxin::ui {

class PlaceChoice : public QComboBox {
    Q_OBJECT
public:
    PlaceChoice(const QString& all, const std::vector<Place>& places, QWidget* parent = nullptr);
    PlaceId chosen() const { return PlaceId(currentData().toLongLong()); }  // invalid: all
    void choose(PlaceId place);
};

}  // namespace nuanxin::ui
