// SPDX-License-Identifier: GPL-3.0-or-later
// The pinned columns of a LedgerTable: no second table laid over it, but the same cells painted and found at
// the left, so that selection, editing, tips and menus need not know of them.
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/table/ledger_table.h"
#include "ui/table/table_head.h"

namespace nuanxin::ui {

void LedgerTable::pinFirst(int columns) {
    head()->pinFirst(columns);
}

QModelIndex LedgerTable::indexAt(const QPoint& at) const {
    const int row = rowAt(at.y()), column = model() == nullptr ? -1 : head()->sectionUnder(at.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

QRect LedgerTable::visualRect(const QModelIndex& index) const {
    const QRect natural = QTableView::visualRect(index);
    return natural.isEmpty() ? natural
                             : QRect(QPoint(head()->placeOf(index.column()), natural.top()), natural.size());
}

// A pinned cell is in view wherever the others are; one of the others must not come to lie beneath it.
void LedgerTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid()) {
        return;
    }
    const int covered = head()->pinnedWidth() - columnViewportPosition(index.column());
    if (head()->pinnedSections().contains(index.column())) {
        horizontalScrollBar()->setValue(across);
    } else if (covered > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
    }
}

void LedgerTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const int width = head()->pinnedWidth();
    const QRect asked = event->rect() & QRect(0, 0, width + 1, viewport()->height());
    if (width == 0 || asked.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setClipRect(asked);
    painter.fillRect(asked, color(Tint::Panel));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    const auto isAsked = [&](int row) {
        return row >= 0 && row < shownRows() && rowViewportPosition(row) <= asked.bottom();
    };
    for (int row = rowAt(asked.top()); isAsked(row); ++row) {
        for (const int column : head()->pinnedSections()) {
            const QModelIndex index = model()->index(row, column);
            option.rect = visualRect(index);
            option.state = state;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    painter.fillRect(width, 0, 1, viewport()->height(), color(Tint::Line));
}

// Qt moves what is painted along with the columns, what is pinned among it.
void LedgerTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        head()->viewport()->update();
        updateEditorGeometries();
    }
}

void LedgerTable::dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
    QTableView::dataChanged(from, to, roles);
    viewport()->update(0, 0, head()->pinnedWidth(), viewport()->height());
}

}  // namespace nuanxin::ui
