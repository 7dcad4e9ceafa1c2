// SPDX-License-Identifier: GPL-3.0-or-later
// A menu to tick several things in: it stays open until the user is done with it.
#pragma once

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace nuanxin::ui {

class StayingMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (!tick(actionAt(event->position().toPoint()))) {
            QMenu::mouseReleaseEvent(event);
        }
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
        if (!ticks || !tick(activeAction())) {
            QMenu::keyPressEvent(event);
        }
    }

private:
    static bool tick(QAction* action) {
        const bool can = action != nullptr && action->isCheckable() && action->isEnabled();
        if (can) {
            action->trigger();
        }
        return can;
    }
};

}  // namespace nuanxin::ui
