// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with one person: visits, and the latest changes of the record, old → new.
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/census/worker.h"

class QVBoxLayout;

namespace nuanxin::ui {

class Shell;

class WorkerPast : public QWidget {
    Q_OBJECT
public:
    static constexpr int kReadAfterMs = 200;

    explicit WorkerPast(Shell& shell, QWidget* parent = nullptr);
    // Read a moment later: whoever leafs through the roll is not held up by histories.
    void show(WorkerId worker);

private:
    void read();
    void addVisits(QVBoxLayout& column) const;
    void addChanges(QVBoxLayout& column) const;

    Shell& m_shell;
    WorkerId m_worker;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    QTimer m_wait;
};

}  // namespace nuanxin::ui
