// SPDX-License-Identifier: GPL-3.0-or-later
// What is still to be verified about a person: the text as it was written, what is wrong with it, and
// settling it.
#pragma once

#include <QFrame>

#include "core/census/worker_problem.h"

class QVBoxLayout;

namespace nuanxin::ui {

class Shell;

class WorkerProblems : public QFrame {
    Q_OBJECT
public:
    explicit WorkerProblems(Shell& shell, QWidget* parent = nullptr);
    void show(WorkerId worker);  // hidden when there is nothing open

private:
    QWidget* lineOf(const WorkerProblem& problem);
    Shell& m_shell;
    WorkerId m_worker;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
};

}  // namespace nuanxin::ui
