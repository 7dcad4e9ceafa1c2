// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/visit_editor.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "core/census/survey_store.h"
#include "core/ledger/history.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

QString noun(const char* column) {
    return columnNoun(QStringLiteral("visit"), QLatin1String(column));
}

}  // namespace

VisitEditor::VisitEditor(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_grid(new FormGrid),
      m_worker(new LookUpEdit(lookUpWorkers(shell.session().ledger()))),
      m_site(new LookUpEdit(lookUpSites(shell.session().ledger()))),
      m_keep(button(tr("登记走访"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    build();
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = button(tr("取消"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &VisitEditor::save);
    connect(m_grid, &FormGrid::finished, this, &VisitEditor::save);
    connect(cancel, &QPushButton::clicked, this, &VisitEditor::close);
}

void VisitEditor::build() {
    const auto text = [&](const char* column, QString Visit::*member, LabelledField* field, Span span) {
        m_parts.add(m_grid->addField(field, span), QLatin1String(column), member);
    };
    m_parts.addId(m_grid->addField(lookUpField(noun("worker_id"), m_worker), Span::Full),
                  QStringLiteral("worker_id"), &Visit::worker);
    LabelledField* site = m_grid->addField(lookUpField(noun("site_id"), m_site), Span::Full);
    site->setHint(tr("走访的是网点、不是哪个人时填"));
    m_parts.addId(site, QStringLiteral("site_id"), &Visit::site);
    text("visited_on", &Visit::visitedOn, dateField(noun("visited_on"), new DateEdit, true), Span::Half);
    text("outcome", &Visit::outcome,
         lookUpField(noun("outcome"), new LookUpEdit(lookUpTable(text::Table::VisitOutcome)), true),
         Span::Half);
    text("visitor", &Visit::visitor, new LabelledField(noun("visitor"), new QLineEdit), Span::Half);
    text("note", &Visit::note, new LabelledField(noun("note"), new QLineEdit), Span::Half);
}

void VisitEditor::open(const Visit& visit, PlaceId area) {
    m_worker->setLookUp(lookUpWorkers(m_shell.session().ledger(), area));
    m_parts.show(visit);
    m_keep->setText(visit.id.isValid() ? tr("保存走访") : tr("登记走访"));
    show();
    m_grid->focusFirst();
    bringIntoView(this);
}

void VisitEditor::save() {
    if (!m_grid->validate()) {
        return;
    }
    Ledger& ledger = m_shell.session().ledger();
    const Visit visit = m_parts.value();
    try {
        SurveyStore(ledger).saveVisit(visit);
        m_lastVisitor = visit.visitor;
        const QString who = visit.worker.isValid() ? m_worker->text() : m_site->text();
        const auto entry = History(ledger).undoable();
        m_shell.offerUndo(visit.id.isValid() ? tr("已修改走访：%1").arg(who) : tr("已登记走访：%1").arg(who),
                          entry ? entry->id : HistoryId());
        close();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_parts.field(QStringLiteral("worker_id"))->showProblem(error.subject());
            m_worker->setFocus();
        } else {
            m_shell.report(std::current_exception());
        }
    }
}

void VisitEditor::close() {
    Q_EMIT closed();  // the keyboard goes elsewhere before the field it is in is hidden
    hide();
}

void VisitEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace nuanxin::ui
