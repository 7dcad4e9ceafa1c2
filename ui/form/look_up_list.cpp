// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/look_up_list.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

constexpr int kLine = 28, kShown = 8, kLeastWidth = 240;
constexpr int kDetailRole = Qt::UserRole + 1;

class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, px(kLine)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent) {
            painter->fillRect(option.rect, color(Tint::AccentSoft));
        }
        const QRect line = option.rect.adjusted(px(10), 0, -px(10), 0);
        const QString detail = index.data(kDetailRole).toString();
        const QString text =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
        painter->setFont(option.font);
        painter->setPen(color(index.data(Qt::UserRole).toBool() ? Tint::Accent : Tint::Text));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text);
        const int used = option.fontMetrics.horizontalAdvance(text) + px(10);
        painter->setPen(color(Tint::Muted));
        painter->drawText(
            line.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(detail, Qt::ElideRight, std::max(0, line.width() - used)));
        painter->restore();
    }
};

}  // namespace

LookUpList::LookUpList(QWidget* field) : QListWidget(field->window()), m_field(field) {
    setFocusPolicy(Qt::NoFocus);
    setProperty("kind", QStringLiteral("offer"));
    setItemDelegate(new LineDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    hide();
    connect(this, &QListWidget::itemClicked, this, &LookUpList::picked);
    for (QWidget* above = field->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
        }
    }
}

void LookUpList::offer(const std::vector<LookUpItem>& items, const QString& adding, int chosen) {
    m_items = items;
    clear();
    for (const LookUpItem& item : items) {
        auto* line = new QListWidgetItem(item.text, this);
        line->setData(kDetailRole, item.detail);
    }
    if (!adding.isEmpty()) {
        auto* line = new QListWidgetItem(adding, this);
        line->setData(Qt::UserRole, true);
    }
    setCurrentRow(chosen < count() ? chosen : -1);
    setVisible(count() > 0);
    if (count() > 0) {
        place();
        raise();
    }
}

void LookUpList::place() {
    const int height = px(kLine) * std::min(count(), kShown) + 2 * frameWidth() + 2;
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height() + 2));
    const int wide = std::max(m_field->width(), px(kLeastWidth));
    const int left = std::clamp(below.x(), 0, std::max(0, window()->width() - wide));
    const bool fits = below.y() + height <= window()->height();
    setGeometry(left, fits ? below.y() : below.y() - m_field->height() - height - 4, wide, height);
}

void LookUpList::step(int by) {
    setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

const LookUpItem* LookUpList::current() const {
    const auto row = static_cast<size_t>(currentRow());
    return row < m_items.size() ? &m_items[row] : nullptr;
}

bool LookUpList::isAddingCurrent() const {
    return currentRow() >= 0 && static_cast<size_t>(currentRow()) >= m_items.size();
}

}  // namespace nuanxin::ui
