// SPDX-License-Identifier: GPL-3.0-or-later
// One running job in a line: its name, how far, how long still, cancel.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace nuanxin::ui {

class Job;

class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void follow(Job* job);  // nullptr: nothing runs, the line is empty
    QString text() const;

private:
    void show(qint64 done, qint64 total);

    QPointer<Job> m_job;
    QElapsedTimer m_running;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

// 还需约 20 秒; empty while it cannot be told.
QString remainingTime(qint64 elapsedMs, qint64 done, qint64 total);

}  // namespace nuanxin::ui
