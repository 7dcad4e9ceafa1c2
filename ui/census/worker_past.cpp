// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_past.h"

#include <QVBoxLayout>

#include "core/census/survey_store.h"
#include "core/census/worker_history.h"
#include "core/text/code_table.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

constexpr size_t kMostChanges = 20, kFirstChanges = 3;

QLabel* line(const QString& text, Tint tint = Tint::Text) {
    QLabel* made = label(text, Type::Table, tint);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QString valueText(const WorkerChange::Value& value) {
    if (value.before.isEmpty()) {
        return WorkerPast::tr("%1填为 %2").arg(value.noun, value.after);
    }
    return value.after.isEmpty() ? WorkerPast::tr("%1清空，原为 %2").arg(value.noun, value.before)
                                 : WorkerPast::tr("%1 %2 → %3").arg(value.noun, value.before, value.after);
}

QString whatText(const WorkerChange& change) {
    if (change.what == RowChange::What::Added) {
        return WorkerPast::tr("登记入册");
    }
    if (change.what == RowChange::What::Removed) {
        return WorkerPast::tr("从名册删除");
    }
    QStringList values;
    for (const WorkerChange::Value& value : change.values) {
        values << valueText(value);
    }
    return values.isEmpty() ? change.entry.label : values.join(WorkerPast::tr("；"));
}

}  // namespace

WorkerPast::WorkerPast(Shell& shell, QWidget* parent)
    : QWidget(parent), m_shell(shell), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kReadAfterMs);
    connect(&m_wait, &QTimer::timeout, this, [this] { m_shell.attempt([this] { read(); }); });
}

void WorkerPast::show(WorkerId worker) {
    if (m_worker != worker) {
        delete std::exchange(m_lines, nullptr);
    }
    m_worker = worker;
    m_wait.start();
}

void WorkerPast::read() {
    delete std::exchange(m_lines, nullptr);
    if (!m_worker.isValid() || !m_shell.session().isOpen()) {
        return;
    }
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    addChanges(*column);
    addVisits(*column);
    m_column->addWidget(m_lines);
}

void WorkerPast::addVisits(QVBoxLayout& column) const {
    const SurveyStore surveys(m_shell.session().ledger());
    const auto visits = surveys.visitsOf(m_worker);
    if (visits.empty()) {
        return;
    }
    column.addSpacing(px(space::kSmall));
    column.addWidget(sectionHead(tr("走访")));
    for (const Visit& visit : visits) {
        const auto round = surveys.findRound(visit.round);
        QStringList parts{visit.visitedOn,
                          text::codeTable(text::Table::VisitOutcome).shortName(visit.outcome)};
        parts << (round ? round->name : QString()) << visit.visitor << visit.note;
        parts.removeAll(QString());
        column.addWidget(line(parts.join(tr(" · "))));
    }
}

void WorkerPast::addChanges(QVBoxLayout& column) const {
    const auto changes = workerHistory(m_shell.session().ledger(), m_worker);
    column.addWidget(sectionHead(tr("最近的改动")));
    auto* earlier = new QWidget;
    auto* below = new QVBoxLayout(earlier);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(px(space::kTiny));
    for (size_t i = 0; i < changes.size() && i < kMostChanges; ++i) {
        const WorkerChange& change = changes[i];
        const QString day = change.entry.at.toLocalTime().toString(u"yyyy-MM-dd");
        QLabel* words = line(tr("%1 %2：%3").arg(day, change.entry.user, whatText(change)),
                             change.entry.undone ? Tint::Muted : Tint::Text);
        words->setToolTip(change.entry.label);
        (i < kFirstChanges ? &column : below)->addWidget(words);
    }
    if (changes.size() > kMostChanges) {
        below->addWidget(
            line(tr("更早还有 %n 次改动。", nullptr, static_cast<int>(changes.size() - kMostChanges)),
                 Tint::Muted));
    }
    earlier->hide();
    if (changes.size() > kFirstChanges) {
        QPushButton* more =
            linkButton(tr("另有 %n 次改动", nullptr, static_cast<int>(changes.size() - kFirstChanges)));
        column.addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, earlier, [more, earlier] {
            more->hide();
            earlier->show();
        });
    }
    column.addWidget(earlier);
}

}  // namespace nuanxin::ui
