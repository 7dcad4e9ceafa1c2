// SPDX-License-Identifier: GPL-3.0-or-later
// Long work, each on a thread of its own, with progress and cancelling. The window stays usable meanwhile.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <vector>

#include "core/ledger/progress.h"

class QThread;

namespace nuanxin {
class Database;
}

namespace nuanxin::ui {

class Job : public QObject, public Progress {
    Q_OBJECT
public:
    QString title() const { return m_title; }
    bool isCancellable() const { return m_cancellable; }
    void cancel();  // the work ends at its next look, a running statement at once

    void advance(qint64 done, qint64 total) override;
    bool isCancelled() const override { return m_cancelled; }
    void watch(Database* database);  // the connection that cancel() may interrupt; nullptr: none any more

Q_SIGNALS:
    void advanced(qint64 done, qint64 total);  // delivered on the window's thread, ten times a second at most

private:
    friend class Jobs;
    Job(QString title, bool cancellable, QObject* parent);

    QString m_title;
    bool m_cancellable;
    std::atomic<bool> m_cancelled = false;
    bool m_abandoned = false;
    QElapsedTimer m_sinceReport;  // touched by the worker only
    std::mutex m_mutex;
    Database* m_database = nullptr;
    QThread* m_thread = nullptr;
    std::exception_ptr m_error;
};

struct JobOrder {
    QString title;                        // 正在备份
    std::function<void(Progress&)> work;  // on the worker's thread: must not touch widgets
    std::function<void()> done = {};      // on the window's thread, after success
    std::function<void(std::exception_ptr)> failed =
        {};                          // instead of the usual dialog; not called after a cancel
    QPointer<QObject> context = {};  // done and failed are dropped when this is gone
    bool cancellable = true;
};

class Jobs : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Jobs() override { cancelAll(); }

    Job* start(JobOrder order);
    Job* start(JobOrder order, std::function<void(Job&)> work);  // for work that wants the job itself
    const std::vector<Job*>& running() const { return m_running; }
    void cancelAll();  // and waits for them; their `done` is not called any more

Q_SIGNALS:
    void started(nuanxin::ui::Job* job);
    void ended(nuanxin::ui::Job* job);
    void failed(const QString& title, std::exception_ptr error);

private:
    void finish(Job* job, const JobOrder& order);
    std::vector<Job*> m_running;
};

}  // namespace nuanxin::ui
