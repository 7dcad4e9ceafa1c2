// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/card_row.h"

#include <QEvent>
#include <QGridLayout>
#include <algorithm>

#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {
constexpr int kGap = 14;

// A card just added is hidden, too, until its parent has come round to showing it.
bool isWanted(const QWidget* card) {
    return !(card->isHidden() && card->testAttribute(Qt::WA_WState_ExplicitShowHide));
}

}  // namespace

CardRow::CardRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(px(kGap));
}

void CardRow::add(QWidget* card, int stretch, int leastWidth) {
    card->setParent(this);
    m_cards.push_back({card, stretch, px(leastWidth)});
    arrange();
}

void CardRow::clear() {
    for (const Card& card : m_cards) {
        card.widget->hide();
        card.widget->deleteLater();  // a click on it may be what led here
    }
    m_cards.clear();
    arrange();
}

int CardRow::leastWidth() const {
    int least = 0;
    for (const Card& card : m_cards) {
        if (isWanted(card.widget)) {
            least = qMax(least, qMax(card.leastWidth, card.widget->minimumSizeHint().width()));
        }
    }
    return least;
}

// As many as there is room for, evened out: four cards stand as 4, 2 + 2 or one under the other.
int CardRow::columnsFor(int width) const {
    const auto shown = static_cast<int>(
        std::ranges::count_if(m_cards, [](const Card& card) { return isWanted(card.widget); }));
    if (shown == 0) {
        return 0;
    }
    const int room = qBound(1, (width + px(kGap)) / (leastWidth() + px(kGap)), shown);
    const int rows = (shown + room - 1) / room;
    return (shown + rows - 1) / rows;
}

void CardRow::arrange() {
    const int columns = columnsFor(width());
    std::vector<QWidget*> shown;
    for (const Card& card : m_cards) {
        if (isWanted(card.widget)) {
            shown.push_back(card.widget);
        }
    }
    if (columns == m_columns && shown == m_arranged) {
        return;
    }
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, 0);
    }
    while (m_grid->count() > 0) {
        delete m_grid->takeAt(0);
    }
    int at = 0;
    for (const Card& card : m_cards) {
        if (isWanted(card.widget)) {
            m_grid->addWidget(card.widget, at / columns, at % columns);
            m_grid->setColumnStretch(at % columns, card.stretch);
            ++at;
        }
    }
    m_columns = columns;
    m_arranged = std::move(shown);
    updateGeometry();
}

QSize CardRow::minimumSizeHint() const {
    return {leastWidth(), m_grid->minimumSize().height()};
}

void CardRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool CardRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        arrange();  // a card was shown or hidden, or needs more room
    }
    return QWidget::event(event);
}

}  // namespace nuanxin::ui
