// SPDX-License-Identifier: GPL-3.0-or-later
// The pinned sections of a TableHead. Qt has every section where it would be without pinning; what is painted
// and where the pointer is are shifted here, and here alone.
#include <QApplication>
#include <QMouseEvent>
#include <QStyle>

#include "ui/table/table_head.h"

namespace nuanxin::ui {

namespace {
constexpr double kMostPinned = 0.6;  // of the width; beyond it there would be nowhere to scroll
}

void TableHead::pinFirst(int sections) {
    m_pinned = sections;
    viewport()->update();
}

QList<int> TableHead::pinnedSections() const {
    QList<int> pinned;
    int room = int(viewport()->width() * kMostPinned);
    for (int place = 0; place < count() && pinned.size() < m_pinned; ++place) {
        const int section = logicalIndex(place);
        if (isSectionHidden(section)) {
            continue;
        }
        room -= sectionSize(section);
        if (room < 0) {
            break;
        }
        pinned << section;
    }
    return pinned;
}

int TableHead::pinnedWidth() const {
    int width = 0;
    if (offset() > 0) {
        for (const int section : pinnedSections()) {
            width += sectionSize(section);
        }
    }
    return width;
}

int TableHead::placeOf(int section) const {
    return sectionViewportPosition(section) +
           (offset() > 0 && pinnedSections().contains(section) ? offset() : 0);
}

int TableHead::shiftAt(int x) const {
    return x >= 0 && x < pinnedWidth() ? offset() : 0;
}

int TableHead::sectionUnder(int x) const {
    return logicalIndexAt(x - shiftAt(x));
}

// Whose width a press there changes, as Qt has it; -1: none.
int TableHead::handleAt(int x) const {
    const int section = logicalIndexAt(x);
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    const int within = x - sectionViewportPosition(section);
    if (section < 0 || within > sectionSize(section) - grip) {
        return section;
    }
    int place = within < grip ? visualIndex(section) - 1 : -1;
    while (place >= 0 && isSectionHidden(logicalIndex(place))) {
        --place;
    }
    return place < 0 ? -1 : logicalIndex(place);
}

bool TableHead::deliver(const QMouseEvent& event, QEvent::Type type, const QPointF& at, int shift) {
    const Qt::MouseButton button = type == event.type() ? event.button() : Qt::LeftButton;  // it has waited
    QMouseEvent there(type, at - QPointF(shift, 0), event.scenePosition(), event.globalPosition(), button,
                      event.buttons(), event.modifiers(), event.pointingDevice());
    return QHeaderView::viewportEvent(&there);
}

bool TableHead::viewportEvent(QEvent* event) {
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (mouse == nullptr) {
        return QHeaderView::viewportEvent(event);
    }
    const int x = mouse->position().toPoint().x(), shift = shiftAt(x);
    switch (mouse->type()) {
        case QEvent::MouseButtonPress:
            return press(*mouse);
        case QEvent::MouseButtonRelease:
            return release(*mouse);
        case QEvent::MouseMove:
            if (mouse->buttons().testFlag(Qt::LeftButton)) {
                return drag(*mouse);
            }
            if (shift > 0) {
                handleAt(x - shift) >= 0 ? setCursor(Qt::SplitHCursor) : unsetCursor();
            }
            break;
        default:
            break;
    }
    return deliver(*mouse, mouse->type(), mouse->position(), shift);
}

// Qt follows no pointer left of its sections, which is where it has the pinned ones: their widths are changed
// here, and a press on one of them waits until it is clear whether it is dragged.
bool TableHead::press(const QMouseEvent& event) {
    const int x = event.position().toPoint().x(), shift = shiftAt(x), handle = handleAt(x - shift);
    m_press = {event.position(), shift, handle >= 0};
    if (shift == 0 || event.button() != Qt::LeftButton) {
        return deliver(event, event.type(), event.position(), shift);
    }
    m_press.waits = handle < 0;
    m_press.resized = handle;
    m_press.width = handle < 0 ? 0 : sectionSize(handle);
    return true;
}

// A section that is dragged from the pinned ones, or to them, is dragged among all: the head goes back to its
// start, where nothing is shifted.
bool TableHead::drag(const QMouseEvent& event) {
    const int x = event.position().toPoint().x(), moved = x - qRound(m_press.at.x());
    if (m_press.resized >= 0) {
        resizeSection(m_press.resized, qMax(minimumSectionSize(), m_press.width + moved));
        return true;
    }
    const bool far = qAbs(moved) >= QApplication::startDragDistance();
    if (m_press.waits && !far) {
        return true;
    }
    if (far && !m_press.onHandle && (m_press.shift > 0 || shiftAt(x) > 0)) {
        Q_EMIT startWanted();
        m_press.shift = 0;
    }
    if (std::exchange(m_press.waits, false)) {
        deliver(event, QEvent::MouseButtonPress, m_press.at, m_press.shift);
    }
    return deliver(event, event.type(), event.position(), m_press.shift);
}

bool TableHead::release(const QMouseEvent& event) {
    if (std::exchange(m_press.resized, -1) >= 0) {
        return true;
    }
    if (std::exchange(m_press.waits, false)) {
        deliver(event, QEvent::MouseButtonPress, m_press.at, m_press.shift);
    }
    return deliver(event, event.type(), event.position(), m_press.shift);
}

}  // namespace nuanxin::ui
