// SPDX-License-Identifier: GPL-3.0-or-later
// A password being typed: hidden, with an eye to look, and it notices Caps Lock by a capital typed without
// Shift.
#pragma once

#include <QLineEdit>

namespace nuanxin::ui {

class PasswordEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void conceal(bool concealed);
    QAction* m_eye;
};

}  // namespace nuanxin::ui
