// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_delegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include "ui/shell/icons.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

namespace {

constexpr int kPadding = 10, kDotSize = 8, kDotGap = 6, kEdgeWidth = 3;
constexpr int kIndentWidth = 20, kArrowSize = 14, kArrowGap = 4;

Tint tintOf(Dot dot) {
    switch (dot) {
        case Dot::Good:
            return Tint::Good;
        case Dot::Warning:
            return Tint::Warning;
        case Dot::Bad:
            return Tint::Accent;
        default:
            return Tint::Muted;
    }
}

// Whether this is the row's leftmost cell, in the order the user has given the columns.
bool isFirst(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table == nullptr ? index.column() == 0
                            : table->horizontalHeader()->visualIndex(index.column()) == 0;
}

// In a tree shown as a table every name stands behind the room of an arrow, so that siblings stay in line.
int indentOf(int indent) {
    return indent < 0 ? 0 : indent * px(kIndentWidth) + px(kArrowSize + kArrowGap);
}

QFont fontOf(const QStyleOptionViewItem& option, const Cell& cell) {
    QFont font = option.font;
    font.setBold(cell.isSum);
    return font;
}

// Filled, not drawn: at one and a half times the size a pen leaves marks beyond the cell.
void frame(QPainter& painter, const QRect& cell, const QColor& with) {
    painter.fillRect(cell.left(), cell.top(), cell.width(), 1, with);
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, with);
    painter.fillRect(cell.left(), cell.top(), 1, cell.height(), with);
    painter.fillRect(cell.right(), cell.top(), 1, cell.height(), with);
}

int indentOf(const QModelIndex& index) {
    return indentOf(index.data(IndentRole).toInt());
}

}  // namespace

QRect CellDelegate::arrowIn(const QRect& cell, const QModelIndex& index) {
    const int size = px(kArrowSize);
    return {cell.left() + px(kPadding) + indentOf(index) - size - px(kArrowGap),
            cell.top() + (cell.height() - size) / 2, size, size};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    const Cell cell = index.data(CellRole).value<Cell>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, color(Tint::AccentSoft));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(Tint::Line));
    if (cell.isSum) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          color(Tint::Muted));
    }
    if (selected && isFirst(option, index)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), kEdgeWidth, option.rect.height()),
                          color(Tint::Accent));
    }

    QRect text =
        option.rect.adjusted(px(kPadding) + indentOf(cell.indent), 0, -px(kPadding) - keptFree(index), -1);
    if (cell.branch != Branch::None) {
        paintIcon(*painter, arrowIn(option.rect, index),
                  cell.branch == Branch::Open ? Icon::Down : Icon::Right, color(Tint::Muted));
    }
    if (cell.dot != Dot::None) {
        const int size = px(kDotSize);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(tintOf(cell.dot)));
        painter->drawEllipse(QRectF(text.left(), text.center().y() - size / 2.0 + 0.5, size, size));
        text.setLeft(text.left() + size + px(kDotGap));
    }
    const QFont font = fontOf(option, cell);
    painter->setFont(font);
    painter->setPen(color(cell.tint));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(text, int(alignment),
                      QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, text.width()));
    // The cell the keyboard is on, once the table itself has the focus.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        frame(*painter, option.rect.adjusted(0, 0, 0, -1), color(Tint::Accent));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Cell cell = index.data(CellRole).value<Cell>();
    const int dot = cell.dot == Dot::None ? 0 : px(kDotSize) + px(kDotGap);
    return {QFontMetrics(fontOf(option, cell)).horizontalAdvance(cell.text) + dot + indentOf(cell.indent) +
                keptFree(index) + 2 * px(kPadding) + 2,
            Theme::instance().rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const bool isCut = event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).isNull() &&
                       sizeHint(option, index).width() > option.rect.width();
    if (!isCut) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

}  // namespace nuanxin::ui
