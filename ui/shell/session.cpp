// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include <QScopeGuard>

namespace nuanxin::ui {

Session::Session(QObject* parent) : QObject(parent) {}
Session::~Session() {
    m_jobs.cancelAll();
    m_listening.reset();
}

void Session::adopt(std::unique_ptr<Ledger> ledger) {
    close();
    m_ledger = std::move(ledger);
    const int opening = ++m_opening;
    m_listening = m_ledger->onChange([this, opening](const ChangeNotice& notice) {
        QMetaObject::invokeMethod(
            this,
            [this, opening, notice] {
                if (opening == m_opening && isOpen()) {
                    Q_EMIT changed(notice);
                }
            },
            Qt::QueuedConnection);
    });
    readBackups();
    Q_EMIT opened();
}

void Session::close() {
    if (!isOpen()) {
        return;
    }
    Q_EMIT aboutToClose();
    m_jobs.cancelAll();
    m_listening.reset();
    m_ledger.reset();
    m_lastBackup.reset();
    Q_EMIT closed();
}

Job* Session::run(LedgerJob order) {
    JobOrder plain{order.title, {}, order.done, order.failed, order.context, order.cancellable};
    // close() waits for every job, so the ledger outlives this reference.
    return m_jobs.start(std::move(plain), [ledger = m_ledger.get(), work = order.work](Job& job) {
        const std::unique_ptr<Ledger> own = ledger->another();
        job.watch(&own->database());
        const auto unwatch = qScopeGuard([&job] { job.watch(nullptr); });
        work(*own, job);
    });
}

void Session::backUp(BackupReason reason) {
    run({tr("正在备份"),
         [reason](Ledger& ledger, Progress& progress) {
             if (reason == BackupReason::Daily) {
                 makeDailyBackup(ledger, progress);
             } else {
                 makeBackup(ledger.database(), reason, progress);
             }
         },
         [this] { readBackups(); },
         {},
         this});
}

void Session::readBackups() {
    const std::vector<BackupInfo> backups = listBackups(m_ledger->path());
    m_lastBackup = backups.empty() ? std::nullopt : std::optional(backups.front());
    Q_EMIT backupChanged();
}

}  // namespace nuanxin::ui
