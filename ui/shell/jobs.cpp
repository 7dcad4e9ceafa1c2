// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"

#include <QThread>
#include <algorithm>

#include "core/ledger/database.h"
#include "core/ledger/error.h"

namespace nuanxin::ui {

namespace {

constexpr int kReportEveryMs = 100;

bool isCancel(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const Error& known) {
        return known.kind() == ErrorKind::Cancelled;
    } catch (...) {
        return false;
    }
}

}  // namespace

Job::Job(QString title, bool cancellable, QObject* parent)
    : QObject(parent), m_title(std::move(title)), m_cancellable(cancellable) {}

void Job::cancel() {
    m_cancelled = true;
    const std::scoped_lock lock(m_mutex);
    if (m_database != nullptr) {
        m_database->interrupt();
    }
}

void Job::watch(Database* database) {
    const std::scoped_lock lock(m_mutex);
    m_database = database;
}

void Job::advance(qint64 done, qint64 total) {
    if (done < total && m_sinceReport.isValid() && m_sinceReport.elapsed() < kReportEveryMs) {
        return;
    }
    m_sinceReport.start();
    Q_EMIT advanced(done, total);
}

Job* Jobs::start(JobOrder order) {
    const auto work = order.work;
    return start(std::move(order), [work](Job& job) { work(job); });
}

Job* Jobs::start(JobOrder order, std::function<void(Job&)> work) {
    auto* job = new Job(order.title, order.cancellable, this);
    job->m_thread = QThread::create([job, work = std::move(work)] {
        try {
            work(*job);
        } catch (...) {
            job->m_error = std::current_exception();
        }
    });
    job->m_thread->setParent(job);
    const bool hadContext = order.context != nullptr;
    connect(job->m_thread, &QThread::finished, this, [this, job, order, hadContext] {
        job->m_abandoned |= hadContext && order.context == nullptr;
        finish(job, order);
    });
    m_running.push_back(job);
    Q_EMIT started(job);
    job->m_thread->start();
    return job;
}

void Jobs::finish(Job* job, const JobOrder& order) {
    std::erase(m_running, job);
    Q_EMIT ended(job);
    job->deleteLater();
    if (job->m_abandoned) {
        return;
    }
    if (!job->m_error && order.done) {
        try {
            order.done();
        } catch (...) {  // nothing may be thrown through Qt's event loop
            job->m_error = std::current_exception();
        }
    }
    if (!job->m_error) {
        return;
    }
    if (!isCancel(job->m_error)) {
        if (order.failed) {
            order.failed(job->m_error);
        } else {
            Q_EMIT failed(order.title, job->m_error);
        }
    }
}

void Jobs::cancelAll() {
    for (Job* job : m_running) {
        job->m_abandoned = true;
        job->cancel();
    }
    for (Job* job : m_running) {
        job->m_thread->wait();
    }
}

}  // namespace nuanxin::ui
