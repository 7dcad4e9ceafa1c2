// SPDX-License-Identifier: GPL-3.0-or-later
// The development board: a lane per stage. Up and Down move between the cards of a lane, Left and Right
// between lanes, Enter opens.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/branch/development_card.h"

class QLabel;
class QListView;
class QScrollArea;

namespace nuanxin::ui {

class LaneModel;

class DevelopmentBoard : public QWidget {
    Q_OBJECT
public:
    explicit DevelopmentBoard(const std::vector<DevelopmentStage>& stages, QWidget* parent = nullptr);

    // In the order given; the card that is current stays so while it is among them.
    void setCards(const std::vector<DevelopmentCard>& cards, const QDate& today);
    DevelopmentId current() const;  // invalid: none
    bool select(DevelopmentId id);  // false: not on the board
    bool goToFirst();               // with the keyboard, to the first card; false: there is none
    int count(const QString& stage) const;

Q_SIGNALS:
    void opened(nuanxin::DevelopmentId id);  // Enter or double click
    void currentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Lane {
        QString stage;
        LaneModel* model;
        QListView* list;
        QLabel* count;
    };
    Lane makeLane(const DevelopmentStage& stage);
    void makeCurrent(const Lane& lane, int row);
    void becomeCurrent(const Lane& lane);
    bool moveAcross(const Lane& from, int by);
    void focusCurrent();
    const Lane* currentLane() const;

    QScrollArea* m_scroll;
    std::vector<Lane> m_lanes;
    bool m_settling = false;
};

}  // namespace nuanxin::ui
