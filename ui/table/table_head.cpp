// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_head.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/shell/icons.h"

namespace nuanxin::ui {

namespace {
constexpr int kHeight = 32, kPadding = 10, kArrow = 12, kFunnel = 14;
}

TableHead::TableHead(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(px(40));
    setFixedHeight(px(kHeight));
    setMouseTracking(true);
}

void TableHead::setFiltered(const QSet<int>& sections) {
    m_filtered = sections;
    viewport()->update();
}

QRect TableHead::funnelIn(const QRect& section) const {
    const int size = px(kFunnel);
    return {section.right() - size - px(3), section.center().y() - size / 2 + 1, size, size};
}

void TableHead::point(int section) {
    if (std::exchange(m_pointed, section) != section) {
        viewport()->update();
    }
}

void TableHead::mouseMoveEvent(QMouseEvent* event) {
    point(logicalIndexAt(event->position().toPoint()));
    QHeaderView::mouseMoveEvent(event);
}

void TableHead::leaveEvent(QEvent* event) {
    point(-1);
    QHeaderView::leaveEvent(event);
}

void TableHead::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const int section = logicalIndexAt(at);
    const QRect place(sectionViewportPosition(section), 0, sectionSize(section), height());
    // The last pixels are for the pointer that wants another width.
    if (event->button() == Qt::LeftButton && m_filterable.contains(section) && funnelIn(place).contains(at)) {
        Q_EMIT filterClicked(section);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

int TableHead::widthFor(const QString& title) const {
    return QFontMetrics(Theme::instance().font(Type::Table)).horizontalAdvance(title) + 2 * px(kPadding) +
           px(space::kTiny);
}

QSize TableHead::sectionSizeFromContents(int section) const {
    return {widthFor(model()->headerData(section, Qt::Horizontal).toString()) + px(kArrow), px(kHeight)};
}

void TableHead::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        paintGround(painter);
    }
    QHeaderView::paintEvent(event);
    const int width = pinnedWidth();
    if (width == 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setClipRect(0, 0, width + 1, height());
    painter.fillRect(0, 0, width, height(), color(Tint::Panel));
    paintGround(painter);
    for (const int section : pinnedSections()) {
        paintSection(&painter, QRect(placeOf(section), 0, sectionSize(section), height()), section);
    }
    painter.fillRect(width, 0, 1, height(), color(Tint::Line));
}

void TableHead::paintGround(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Tint::Head));
    // Rounded like the table around it; the lower half of the rounding is off the paper.
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0, 0, 0, kRadius), kRadius - 1, kRadius - 1);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Tint::Line));
    painter.restore();
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool right =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QFont font = Theme::instance().font(Type::Table);
    const bool filtered = m_filtered.contains(section);
    const bool funnel = filtered || (section == m_pointed && m_filterable.contains(section));
    const QRect words = rect.adjusted(px(kPadding), 0, -px(funnel ? kFunnel + 5 : kPadding), 0);
    if (funnel) {
        paintIcon(*painter, funnelIn(rect), Icon::Filter, color(filtered ? Tint::Accent : Tint::Muted));
    }
    const int width = QFontMetrics(font).horizontalAdvance(title);
    painter->setFont(font);
    painter->setPen(color(sorted ? Tint::Text : Tint::Muted));
    painter->drawText(words, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetrics(font).elidedText(title, Qt::ElideRight, words.width()));
    if (sorted) {
        const int size = px(kArrow);
        const int x = right ? words.right() - width - size
                            : qMin(words.left() + width + 1, words.right() - size + px(5));
        paintIcon(*painter, QRectF(x, rect.center().y() - size / 2.0 + 1, size, size),
                  sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down, color(Tint::Text));
    }
}

}  // namespace nuanxin::ui
