// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_choice.h"

namespace nuanxin::ui {

namespace {

void addUnder(QComboBox* box, const std::vector<Place>& places, PlaceId parent, int depth) {
    constexpr int kDeepest = 4;
    if (depth > kDeepest) {
        return;
    }
    for (const Place& place : places) {
        if (place.parent == parent) {
            box->addItem(QString(depth, u'　') + place.name, place.id.value());
            addUnder(box, places, place.id, depth + 1);
        }
    }
}

}  // namespace

PlaceChoice::PlaceChoice(const QString& all, const std::vector<Place>& places, QWidget* parent)
    : QComboBox(parent) {
    addItem(all, qint64(0));
    addUnder(this, places, {}, 0);
    setMaxVisibleItems(20);
}

void PlaceChoice::choose(PlaceId place) {
    setCurrentIndex(qMax(0, findData(place.value())));
}

}  // namespace nuanxin::ui
