// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of places with a tick before each that a survey round is collected by.
#pragma once

#include <QTreeWidget>
#include <vector>

#include "core/census/place.h"

namespace nuanxin::ui {

class RoundUnits : public QTreeWidget {
    Q_OBJECT
public:
    explicit RoundUnits(const std::vector<Place>& places, QWidget* parent = nullptr);

    void tick(const std::vector<PlaceId>& units);  // these and no others
    std::vector<PlaceId> ticked() const;           // in the order of the tree

Q_SIGNALS:
    void ticksChanged();

private:
    QHash<PlaceId, QTreeWidgetItem*> m_items;
};

}  // namespace nuanxin::ui
