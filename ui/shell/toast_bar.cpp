// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kAboveFoot = 1, kMostWidth = 640;
constexpr int kMsToNotice = 4000, kMsPerCharacter = 200;
}  // namespace

ToastBar::ToastBar(QWidget* over, const QWidget* page)
    : QFrame(over), m_page(page), m_text(label({}, Type::Body, Tint::OnToast)), m_action(new QPushButton) {
    setProperty("kind", QStringLiteral("toast"));
    setAttribute(Qt::WA_StyledBackground);
    m_action->setProperty("kind", QStringLiteral("toastLink"));
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setAutoDefault(true);          // Enter presses it
    m_action->setFocusPolicy(Qt::TabFocus);  // a click leaves the keyboard where it was
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::kMedium), px(5), px(space::kMedium), px(5));
    row->setSpacing(px(18));
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    row->addWidget(m_action);
    m_end.setSingleShot(true);
    hide();

    over->installEventFilter(this);
    m_action->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (now == m_action) {
            m_before = old;
        }
    });
    connect(&m_end, &QTimer::timeout, this, &ToastBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        dismiss();
        if (run) {
            run();
        }
    });
}

int ToastBar::shownMs(const QString& text) {
    return qMax(kShownMs, kMsToNotice + kMsPerCharacter * static_cast<int>(text.size()));
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
    m_end.setInterval(shownMs(text));
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
        if (m_before != nullptr && m_before->isVisible() && m_before->isEnabled()) {
            m_before->setFocus();
        } else {
            focusPreviousChild();  // back to the page, not on to whatever comes first in the window
        }
    }
    hide();
}

void ToastBar::setReachable(bool reachable) {
    m_action->setFocusPolicy(reachable ? Qt::TabFocus : Qt::NoFocus);
}

// A longer one grows upwards, so it ends before where a record's panel has its buttons.
QRect ToastBar::room() const {
    const int edge = px(space::kLarge);
    const int left = m_page == nullptr ? 0 : m_page->mapTo(parentWidget(), QPoint()).x();
    const int right = m_page == nullptr ? parentWidget()->width() : left + m_page->width();
    return {left + edge, 0, right - left - px(kSidePanelWidth) - 3 * edge, parentWidget()->height()};
}

void ToastBar::place() {
    const QRect room = this->room();
    const QMargins around = layout()->contentsMargins();
    const int beside = around.left() + around.right() +
                       (m_action->isHidden() ? 0 : m_action->sizeHint().width() + layout()->spacing());
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2;
    const int width = qMin(words + beside, qMin(room.width(), px(kMostWidth)));
    resize(width, qMax(layout()->heightForWidth(width), layout()->minimumSize().height()));
    move(room.left(), room.height() - height() - px(kAboveFoot));
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
