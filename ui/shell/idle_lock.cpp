// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace nuanxin::ui {

namespace {
constexpr int kCheckEveryMs = 5000;
constexpr qint64 kMsPerMinute = 60'000;
}  // namespace

IdleLock::IdleLock(std::function<int()> minutes, QObject* parent)
    : QObject(parent), m_minutes(std::move(minutes)), m_touched(QDateTime::currentMSecsSinceEpoch()) {
    m_timer.setInterval(kCheckEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { check(QDateTime::currentMSecsSinceEpoch()); });
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::touch(qint64 now) {
    m_touched = now;
}

void IdleLock::check(qint64 now) {
    m_touched = qMin(m_touched, now);  // the system's clock may have been set back
    const int minutes = m_minutes();
    if (minutes > 0 && now - m_touched >= minutes * kMsPerMinute) {
        Q_EMIT idle();
    }
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::InputMethod:
            touch(QDateTime::currentMSecsSinceEpoch());
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace nuanxin::ui
