// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z while one types: takes back typing as long as the form has any, and the ledger's newest step after
// that. Qt's text fields claim the keys whether or not they have anything to take back.
#pragma once

#include <QObject>

class QWidget;

namespace nuanxin::ui {

class ActionTable;

class TypingUndo : public QObject {
    Q_OBJECT
public:
    // Watches the fields of `window`, which owns it. The keys are those of Command::Undo and Command::Redo.
    TypingUndo(const ActionTable& actions, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const ActionTable& m_actions;
    QWidget* m_window;
};

}  // namespace nuanxin::ui
