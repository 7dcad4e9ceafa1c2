// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/password_edit.h"

#include <QAction>
#include <QKeyEvent>

#include "ui/shell/icons.h"

namespace nuanxin::ui {

PasswordEdit::PasswordEdit(QWidget* parent) : QLineEdit(parent) {
    m_eye = addAction(icon(Icon::Reveal), TrailingPosition);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    conceal(true);
    connect(m_eye, &QAction::triggered, this, [this] { conceal(echoMode() != Password); });
}

void PasswordEdit::conceal(bool concealed) {
    setEchoMode(concealed ? Password : Normal);
    m_eye->setIcon(icon(concealed ? Icon::Reveal : Icon::Conceal));
    m_eye->setToolTip(concealed ? tr("显示密码") : tr("隐藏密码"));
}

void PasswordEdit::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isLetter() && typed.front().unicode() < 128) {
        Q_EMIT capsLockSeen(typed.front().isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::focusOutEvent(QFocusEvent* event) {
    conceal(true);
    QLineEdit::focusOutEvent(event);
}

}  // namespace nuanxin::ui
