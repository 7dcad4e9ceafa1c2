// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a rehearsal: those of the sheet are corrected in place, and where a row may be somebody known,
// what is said of it ends with the two answers to press.
#pragma once

#include "core/exchange/rehearsal.h"
#include "ui/table/cell_delegate.h"

namespace nuanxin::ui {

class RehearsalDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    static QRect answerIn(const QRect& cell, RowDecision::Kind answer);  // where it is to be pressed

Q_SIGNALS:
    void answered(const QModelIndex& index, RowDecision::Kind answer);

protected:
    int keptFree(const QModelIndex& index) const override;
};

}  // namespace nuanxin::ui
