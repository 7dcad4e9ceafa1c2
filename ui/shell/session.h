// SPDX-License-Identifier: GPL-3.0-or-later
// What is open at present. Owns the ledger; tells the window what changed, on the window's thread, whoever
// wrote.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/ledger/backup.h"
#include "core/ledger/ledger.h"
#include "ui/shell/jobs.h"

namespace nuanxin::ui {

struct LedgerJob {
    QString title;
    std::function<void(Ledger&, Progress&)> work;  // on a worker's thread, with a connection of its own
    std::function<void()> done = {};
    std::function<void(std::exception_ptr)> failed = {};
    QPointer<QObject> context = {};
    bool cancellable = true;
};

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    bool isOpen() const { return m_ledger != nullptr; }
    Ledger& ledger() const { return *m_ledger; }  // only while isOpen()

    void adopt(std::unique_ptr<Ledger> ledger);  // closes the one before
    void close();                                // ends running jobs first

    Jobs& jobs() { return m_jobs; }
    Job* run(LedgerJob order);
    void backUp(BackupReason reason);

    const std::optional<BackupInfo>& lastBackup() const { return m_lastBackup; }
    void readBackups();

Q_SIGNALS:
    void opened();
    void aboutToClose();
    void closed();
    void changed(const nuanxin::ChangeNotice& notice);
    void backupChanged();

private:
    Jobs m_jobs;
    std::unique_ptr<Ledger> m_ledger;
    std::shared_ptr<void> m_listening;
    std::optional<BackupInfo> m_lastBackup;
    int m_opening = 0;  // tells a late notice from the ledger before
};

}  // namespace nuanxin::ui
