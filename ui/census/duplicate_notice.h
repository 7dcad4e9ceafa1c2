// SPDX-License-Identifier: GPL-3.0-or-later
// Who on the roll may be the person being typed, with the choice: the same person, or another one.
#pragma once

#include <QFrame>
#include <QTimer>

#include "core/census/worker_entry.h"
#include "core/census/worker_lookup_store.h"

class QVBoxLayout;

namespace nuanxin::ui {

class Shell;

class DuplicateNotice : public QFrame {
    Q_OBJECT
public:
    static constexpr int kLookAfterMs = 250;

    // `typed` reads the person as typed so far; an invalid id is a new one.
    DuplicateNotice(Shell& shell, std::function<Worker()> typed, QWidget* parent = nullptr);

    void begin();    // another person is typed: nothing has been decided
    void touched();  // looks again a moment later
    void look();
    // Somebody with the same number, or the same name and phone, about whom nothing was said yet.
    bool isPressing() const;
    const std::vector<WorkerEntry::Different>& different() const { return m_different; }
    void decideFirst(bool same);  // about the one named first; nothing while nobody is named

Q_SIGNALS:
    void same(nuanxin::WorkerId worker);

private:
    std::vector<WorkerLookup::Candidate> candidates() const;
    void showLines();
    void sayDifferent(const WorkerLookup::Candidate& candidate);

    Shell& m_shell;
    std::function<Worker()> m_typed;
    std::vector<WorkerLookup::Candidate> m_found;
    std::vector<WorkerEntry::Different> m_different;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    QTimer m_wait;
};

}  // namespace nuanxin::ui
