// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_board.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <algorithm>

#include "core/branch/rule_words.h"
#include "ui/branch/development_lane.h"
#include "ui/shell/card_row.h"
#include "ui/shell/look.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {
constexpr int kLeastLaneWidth = 200, kLeastLaneHeight = 260;
}

DevelopmentBoard::DevelopmentBoard(const std::vector<DevelopmentStage>& stages, QWidget* parent)
    : QWidget(parent) {
    auto* lanes = new CardRow;
    m_scroll = scrolling(lanes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    for (const DevelopmentStage& stage : stages) {
        m_lanes.push_back(makeLane(stage));
        lanes->add(m_lanes.back().list->parentWidget(), 1, kLeastLaneWidth);
    }
}

DevelopmentBoard::Lane DevelopmentBoard::makeLane(const DevelopmentStage& stage) {
    auto* whole = new QWidget;
    whole->setMinimumHeight(px(kLeastLaneHeight));
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    Lane lane{stage.code, new LaneModel(this), new QListView, label({}, Type::Small, Tint::Muted)};
    auto* head = new QHBoxLayout;
    head->addWidget(elidedLabel(ruleWord(stage.name), Type::Section), 1);
    head->addWidget(lane.count);
    column->addLayout(head);
    column->addWidget(rule());
    column->addWidget(lane.list, 1);
    lane.list->setProperty("kind", QStringLiteral("lane"));
    lane.list->setAccessibleName(ruleWord(stage.name));
    lane.list->setModel(lane.model);
    lane.list->setItemDelegate(new LaneDelegate(lane.list));
    lane.list->setResizeMode(QListView::Adjust);
    lane.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    lane.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lane.list->setFocusPolicy(Qt::ClickFocus);
    lane.list->installEventFilter(this);
    connect(lane.list, &QListView::doubleClicked, this,
            [this, model = lane.model](const QModelIndex& at) { Q_EMIT opened(model->at(at.row()).id); });
    connect(lane.list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, lane](const QModelIndex& now) {
                if (now.isValid() && !m_settling) {
                    becomeCurrent(lane);
                }
            });
    return lane;
}

void DevelopmentBoard::setCards(const std::vector<DevelopmentCard>& cards, const QDate& today) {
    const DevelopmentId before = current();
    const bool hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
    const QScopedValueRollback guard(m_settling, true);
    for (const Lane& lane : m_lanes) {
        std::vector<DevelopmentCard> own;
        std::ranges::copy_if(cards, std::back_inserter(own),
                             [&](const DevelopmentCard& card) { return card.stage == lane.stage; });
        lane.count->setText(tr("%1 人").arg(countText(static_cast<qint64>(own.size()))));
        lane.model->setCards(std::move(own), today);
    }
    if (!select(before)) {
        const auto first =
            std::ranges::find_if(m_lanes, [](const Lane& lane) { return lane.model->rowCount() > 0; });
        if (first != m_lanes.end()) {
            makeCurrent(*first, 0);
        }
    }
    if (hadFocus) {
        focusCurrent();
    }
    Q_EMIT currentChanged();
}

const DevelopmentBoard::Lane* DevelopmentBoard::currentLane() const {
    const auto found =
        std::ranges::find_if(m_lanes, [](const Lane& lane) { return lane.list->currentIndex().isValid(); });
    return found == m_lanes.end() ? nullptr : &*found;
}

DevelopmentId DevelopmentBoard::current() const {
    const Lane* lane = currentLane();
    return lane == nullptr ? DevelopmentId() : lane->model->at(lane->list->currentIndex().row()).id;
}

bool DevelopmentBoard::select(DevelopmentId id) {
    for (const Lane& lane : m_lanes) {
        if (const int row = lane.model->rowOf(id); row >= 0) {
            makeCurrent(lane, row);
            return true;
        }
    }
    return false;
}

void DevelopmentBoard::makeCurrent(const Lane& lane, int row) {
    const QModelIndex at = lane.model->index(row);
    lane.list->setCurrentIndex(at);
    lane.list->scrollTo(at);
    becomeCurrent(lane);
}

// One card of the whole board is current.
void DevelopmentBoard::becomeCurrent(const Lane& lane) {
    for (const Lane& other : m_lanes) {
        if (other.list != lane.list) {
            const QSignalBlocker quiet(other.list->selectionModel());
            other.list->selectionModel()->clear();
            other.list->viewport()->update();
        }
        // Tab comes to the board once.
        other.list->setFocusPolicy(other.list == lane.list ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_scroll->ensureWidgetVisible(lane.list->parentWidget(), 0, 0);
    Q_EMIT currentChanged();
}

bool DevelopmentBoard::goToFirst() {
    for (const Lane& lane : m_lanes) {
        if (lane.model->rowCount() > 0) {
            makeCurrent(lane, 0);
            lane.list->setFocus();
            return true;
        }
    }
    return false;
}

int DevelopmentBoard::count(const QString& stage) const {
    const auto found = std::ranges::find(m_lanes, stage, &Lane::stage);
    return found == m_lanes.end() ? 0 : found->model->rowCount();
}

// To the card at the same height of the next lane that has any.
bool DevelopmentBoard::moveAcross(const Lane& from, int by) {
    const auto place = [&](const Lane& lane) { return lane.list == from.list; };
    const auto start = std::ranges::find_if(m_lanes, place) - m_lanes.begin();
    const int row = from.list->currentIndex().row();
    for (auto at = start + by; at >= 0 && at < std::ssize(m_lanes); at += by) {
        const Lane& lane = m_lanes[static_cast<size_t>(at)];
        if (lane.model->rowCount() > 0) {
            makeCurrent(lane, std::clamp(row, 0, lane.model->rowCount() - 1));
            lane.list->setFocus();
            return true;
        }
    }
    return false;
}

bool DevelopmentBoard::eventFilter(QObject* watched, QEvent* event) {
    const auto lane = std::ranges::find_if(m_lanes, [&](const Lane& each) { return each.list == watched; });
    if (event->type() != QEvent::KeyPress || lane == m_lanes.end()) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        moveAcross(*lane, key == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && lane->list->currentIndex().isValid()) {
        Q_EMIT opened(lane->model->at(lane->list->currentIndex().row()).id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DevelopmentBoard::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    focusCurrent();
}

void DevelopmentBoard::focusCurrent() {
    if (const Lane* lane = currentLane()) {
        lane->list->setFocus();
    }
}

}  // namespace nuanxin::ui
