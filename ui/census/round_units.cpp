// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/round_units.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {
constexpr int kRow = 24;
}

RoundUnits::RoundUnits(const std::vector<Place>& places, QWidget* parent) : QTreeWidget(parent) {
    setHeaderHidden(true);
    setColumnCount(2);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("采集单元"));
    for (const Place& place : places) {  // parents come before children
        QTreeWidgetItem* above = m_items.value(place.parent);
        const QStringList texts{place.name, placeLevelName(place.level)};
        auto* item = above == nullptr ? new QTreeWidgetItem(this, texts) : new QTreeWidgetItem(above, texts);
        item->setData(0, Qt::UserRole, place.id.value());
        item->setCheckState(0, Qt::Unchecked);
        item->setSizeHint(0, QSize(0, px(kRow)));
        m_items.insert(place.id, item);
    }
    if (topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0));
    }
    connect(this, &QTreeWidget::itemChanged, this, &RoundUnits::ticksChanged);
}

void RoundUnits::tick(const std::vector<PlaceId>& units) {
    const QSignalBlocker quiet(this);
    for (QTreeWidgetItem* item : m_items) {
        item->setCheckState(0, Qt::Unchecked);
    }
    collapseAll();
    for (const PlaceId unit : units) {
        if (QTreeWidgetItem* item = m_items.value(unit)) {
            item->setCheckState(0, Qt::Checked);
            for (QTreeWidgetItem* above = item->parent(); above != nullptr; above = above->parent()) {
                above->setExpanded(true);
            }
        }
    }
    viewport()->update();  // the view hears no signal of its own either
}

std::vector<PlaceId> RoundUnits::ticked() const {
    std::vector<PlaceId> units;
    for (QTreeWidgetItemIterator each(const_cast<RoundUnits*>(this), QTreeWidgetItemIterator::Checked); *each;
         ++each) {
        units.emplace_back((*each)->data(0, Qt::UserRole).toLongLong());
    }
    return units;
}

}  // namespace nuanxin::ui
