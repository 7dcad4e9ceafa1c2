// SPDX-License-Identifier: GPL-3.0-or-later
// One lane of the development board: the cards of a stage, drawn as cards.
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QStyledItemDelegate>

#include "ui/branch/development_card.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

class LaneModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole + 1, LinesRole };
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<DevelopmentCard> cards, const QDate& today);
    const DevelopmentCard& at(int row) const { return m_cards[static_cast<size_t>(row)]; }
    int rowOf(DevelopmentId id) const;  // -1: not in this lane

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    // A line of a card under the name; those with nothing to say are left out.
    struct Line {
        QString text;
        Tint tint = Tint::Muted;
    };
    static std::vector<Line> linesOf(const DevelopmentCard& card, const QDate& today);
    static QString brokenWords(const DevelopmentCard& card);  // 2 处不符

private:
    std::vector<DevelopmentCard> m_cards;
    QDate m_today;
};

class LaneDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace nuanxin::ui

Q_DECLARE_METATYPE(std::vector<nuanxin::ui::LaneModel::Line>)
