// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_problems.h"

#include <QVBoxLayout>

#include "core/census/worker_problem_store.h"
#include "core/ledger/history.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

WorkerProblems::WorkerProblems(Shell& shell, QWidget* parent)
    : QFrame(parent), m_shell(shell), m_column(new QVBoxLayout(this)) {
    setProperty("kind", QStringLiteral("notice"));
    m_column->setContentsMargins(px(space::kMedium), px(space::kSmall), px(space::kMedium),
                                 px(space::kSmall));
    hide();
}

void WorkerProblems::show(WorkerId worker) {
    m_worker = worker;
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    const auto open = WorkerProblemStore(m_shell.session().ledger()).of(worker, false);
    column->addWidget(
        label(tr("待核问题（%n 个）", nullptr, static_cast<int>(open.size())), Type::Section, Tint::Muted));
    for (const WorkerProblem& problem : open) {
        column->addWidget(lineOf(problem));
    }
    m_column->addWidget(m_lines);
    setVisible(!open.empty());
}

QWidget* WorkerProblems::lineOf(const WorkerProblem& problem) {
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    const QString noun = columnNoun(QStringLiteral("worker"), problemColumn(problem.field));
    const bool isSealed = isSealedProblem(problem);
    const QString shown = maskedOriginal(problem);
    QLabel* original = wrappedLabel(tr("%1原写“%2”").arg(noun, shown));
    original->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(original);
    QLabel* what = label(problemSentence(problem), Type::Small, Tint::Muted);
    what->setWordWrap(true);
    column->addWidget(what);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::kLarge));
    Ledger& ledger = m_shell.session().ledger();
    if (ledger.may(Permission::Register)) {
        QPushButton* settle = linkButton(tr("已核实，办结"));
        buttons->addWidget(settle);
        connect(settle, &QPushButton::clicked, this, [this, id = problem.id] {
            const bool done =
                m_shell.attempt([&] { WorkerProblemStore(m_shell.session().ledger()).settle(id); });
            if (done) {
                const auto entry = History(m_shell.session().ledger()).undoable();
                m_shell.offerUndo(tr("已办结一个待核问题"), entry ? entry->id : HistoryId());
            }
        });
    }
    if (isSealed && ledger.may(Permission::Reveal)) {
        QPushButton* reveal = linkButton(tr("查看原文（留痕）"));
        buttons->addWidget(reveal);
        connect(reveal, &QPushButton::clicked, this, [this, reveal, original, noun, id = problem.id] {
            m_shell.attempt([&] {
                const QString plain =
                    WorkerProblemStore(m_shell.session().ledger()).reveal(id, tr("核对待核问题"));
                original->setText(tr("%1原写“%2”").arg(noun, plain));
                reveal->hide();
            });
        });
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    return line;
}

}  // namespace nuanxin::ui
