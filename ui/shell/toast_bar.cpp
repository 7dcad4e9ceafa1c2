// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kAboveFoot = 44;
}

ToastBar::ToastBar(QWidget* over)
    : QFrame(over), m_text(label({}, Type::Body, Tint::OnToast)), m_action(new QPushButton) {
    setProperty("kind", QStringLiteral("toast"));
    setAttribute(Qt::WA_StyledBackground);
    m_action->setProperty("kind", QStringLiteral("toastLink"));
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setAutoDefault(true);          // Enter presses it
    m_action->setFocusPolicy(Qt::TabFocus);  // a click leaves the keyboard where it was
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::kLarge), px(9), px(space::kLarge), px(9));
    row->setSpacing(px(18));
    row->addWidget(m_text);
    row->addWidget(m_action);
    m_end.setSingleShot(true);
    m_end.setInterval(kShownMs);
    hide();

    over->installEventFilter(this);
    m_action->installEventFilter(this);
    connect(&m_end, &QTimer::timeout, this, &ToastBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        dismiss();
        if (run) {
            run();
        }
    });
}

QString ToastBar::text() const {
    return m_text->text();
}

void ToastBar::say(const QString& text, const QString& action, std::function<void()> run) {
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    setAccessibleName(text);
    show();
    raise();
    place();
    m_end.start();
    QAccessibleEvent alert(this, QAccessible::Alert);  // a screen reader says it without taking the focus
    QAccessible::updateAccessibility(&alert);
}

void ToastBar::dismiss() {
    m_end.stop();
    m_run = {};
    if (m_action->hasFocus()) {
        focusPreviousChild();  // back to the page, not on to whatever comes first in the window
    }
    hide();
}

void ToastBar::place() {
    setMaximumWidth(parentWidget()->width() - 2 * px(space::kHuge));
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - px(kAboveFoot));
}

bool ToastBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_action && event->type() == QEvent::FocusIn) {
        m_end.stop();
    } else if (watched == m_action && event->type() == QEvent::FocusOut && isVisible()) {
        m_end.start();
    }
    return QFrame::eventFilter(watched, event);
}

void ToastBar::enterEvent(QEnterEvent*) {
    m_end.stop();
}
void ToastBar::leaveEvent(QEvent*) {
    if (isVisible()) {
        m_end.start();
    }
}

}  // namespace nuanxin::ui
