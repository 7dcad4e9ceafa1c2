// SPDX-License-Identifier: GPL-3.0-or-later
// The rehearsal that is on the table, and the long steps on it as jobs. While a step runs the rehearsal is
// the step's alone and rehearsal() is null; short corrections are made at once.
#pragma once

#include <QObject>
#include <memory>

#include "core/exchange/rehearsal.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

class Job;

struct ImportResult {
    HistoryId entry;  // invalid: there was nothing to write
    QString label;
    RehearsalSummary summary;
};

class ImportDesk : public QObject {
    Q_OBJECT
public:
    // The session's one. It outlives the page, which is built anew when the looks change, and is cleared when
    // the ledger is closed.
    static ImportDesk* of(Shell& shell);

    const Rehearsal* rehearsal() const { return isBusy() ? nullptr : m_rehearsal.get(); }
    bool isBusy() const { return m_busy; }
    bool holdsWork() const { return m_rehearsal != nullptr; }  // something would be lost
    Job* job() const { return m_job; }
    QString pathOf(int file) const { return m_paths.value(file); }
    QString lastPath() const { return m_lastPath; }  // of what was opened last; the next lies beside it

    // Adds to what is on the table. Files that are no use are told with refused(), the others are taken.
    void open(const QStringList& paths, const ImportDescription& as);
    void reopen(const ImportDescription& as);  // the same files as something else
    void drop();
    void judgeAgain();  // after the ledger has changed
    void mapColumn(int sheet, int column, int field);
    void correct(int row, int column, const QString& text);
    void decide(int row, RowDecision::Kind kind, const ShownCandidate& whom);
    void decide(const std::vector<int>& rows, RowDecision::Kind kind);
    void writeRemarks(int sheet, const QString& path);
    void commit();

Q_SIGNALS:
    void changed();    // another rehearsal, or a step has begun or ended
    void corrected();  // some rows are judged otherwise
    void refused(const QStringList& sentences);
    void remarksWritten(const QString& path);
    void committed(const nuanxin::ui::ImportResult& result);

private:
    explicit ImportDesk(Shell& shell);
    using Work = std::function<void(Rehearsal&, Progress&)>;
    void step(const QString& title, Work work, std::function<void()> done,
              std::function<void()> cancelled = {});
    void correction(const QString& title, const Work& work);

    Shell& m_shell;
    std::shared_ptr<Rehearsal> m_rehearsal;
    QStringList m_paths;  // by file of the rehearsal
    QString m_lastPath;
    bool m_busy = false;
    Job* m_job = nullptr;
};

}  // namespace nuanxin::ui
