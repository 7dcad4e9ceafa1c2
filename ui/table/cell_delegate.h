// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a cell of a LedgerTable: hairline below, state dot before the text, the selected row with an accent
// edge.
#pragma once

#include <QStyledItemDelegate>

namespace nuanxin::ui {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // What is cut off is said in full.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    // Where the arrow of a cell with a branch stands.
    static QRect arrowIn(const QRect& cell, const QModelIndex& index);

protected:
    // At the end of the cell, for what a table of its own draws there.
    virtual int keptFree(const QModelIndex&) const { return 0; }
};

}  // namespace nuanxin::ui
