// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that nobody has touched the program for a while: no key, no mouse, in any of its windows.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace nuanxin::ui {

class IdleLock : public QObject {
    Q_OBJECT
public:
    // `minutes` is asked anew at every check; 0: never.
    IdleLock(std::function<int()> minutes, QObject* parent);

    // Times are milliseconds since 1970, so that hours asleep count as well.
    void touch(qint64 now);
    void check(qint64 now);  // done every few seconds

Q_SIGNALS:
    void idle();  // again at every check until the program is touched

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<int()> m_minutes;
    qint64 m_touched;
    QTimer m_timer;
};

}  // namespace nuanxin::ui
