// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/unit_visits.h"

#include <QAction>
#include <QApplication>
#include <QDate>
#include <QVBoxLayout>

#include "core/census/survey_store.h"
#include "core/ledger/history.h"
#include "core/text/code_table.h"
#include "ui/census/board_model.h"
#include "ui/census/visit_editor.h"
#include "ui/census/visit_model.h"
#include "ui/shell/action_table.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kTableHeight = 216;
}

UnitVisits::UnitVisits(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_readOnly(!shell.session().ledger().may(Permission::Register)),
      m_model(new VisitModel(this)),
      m_table(new LedgerTable(QStringLiteral("unit-visits"), shell.settings())),
      m_sum(wrappedLabel({}, Tint::Muted)),
      m_add(linkButton(textOf(Command::NewVisit))),
      m_change(linkButton(tr("修改"))),
      m_remove(linkButton(textOf(Command::Delete))),
      m_person(linkButton(tr("打开本人"))),
      m_editor(new VisitEditor(shell)) {
    build();
    m_editor->hide();
    connect(m_table, &LedgerTable::selectedIdsChanged, this, &UnitVisits::showButtons);
    connect(m_table, &LedgerTable::opened, this, &UnitVisits::openPerson);
    connect(m_table, &LedgerTable::deleteRequested, this,
            [this] { m_shell.actions().perform(Command::Delete); });
    connect(m_add, &QPushButton::clicked, this, &UnitVisits::addVisit);
    connect(m_change, &QPushButton::clicked, this, &UnitVisits::change);
    connect(m_remove, &QPushButton::clicked, this, &UnitVisits::remove);
    connect(m_person, &QPushButton::clicked, this, &UnitVisits::openPerson);
    connect(m_editor, &VisitEditor::closed, this, [this] {
        if (isEditing()) {
            m_table->setFocus();
        }
    });
}

void UnitVisits::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(sectionHead(tr("走访")));
    column->addWidget(m_sum);
    m_table->setAccessibleName(tr("走访"));
    m_table->setMinimumHeight(px(kTableHeight));
    m_table->addAction(m_shell.actions().action(Command::Delete));
    m_table->setEmptyState(tr("还没有走访"), {});
    m_table->showRows(m_model);
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kLarge));
    for (QPushButton* each : {m_add, m_change, m_remove, m_person}) {
        row->addWidget(each);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_editor);
}

void UnitVisits::show(const SurveyRound& round, PlaceId area) {
    const bool isOther = round.id != m_round.id || area != m_area;
    m_round = round;
    m_area = area;
    if (isOther || round.hasEnded()) {
        m_editor->hide();
    }
    if (isOther) {
        m_model->setRows({});
    }
    read();
}

void UnitVisits::read() {
    const auto rows = std::make_shared<std::vector<VisitRow>>();
    const int asked = ++m_asked;
    m_shell.session().run({tr("正在读取走访"),
                           [rows, round = m_round.id, area = m_area](Ledger& ledger, Progress&) {
                               *rows = SurveyStore(ledger).visitRows(round, area);
                           },
                           [this, rows, asked] {
                               if (asked == m_asked) {
                                   const qint64 current = m_table->currentId();
                                   m_model->setRows(std::move(*rows));
                                   m_table->selectId(current);
                                   showButtons();
                               }
                           },
                           {},
                           this});
    showButtons();
}

const VisitRow* UnitVisits::current() const {
    const int row = m_model->indexOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->at(row);
}

void UnitVisits::showButtons() {
    const VisitRow* row = current();
    const bool mayChange = !m_readOnly && !m_round.hasEnded();
    m_add->setVisible(mayChange);
    m_change->setVisible(mayChange && row != nullptr);
    m_remove->setVisible(mayChange && row != nullptr);
    m_person->setVisible(row != nullptr && row->visit.worker.isValid());
    m_sum->setText(sumWords());
    m_sum->setVisible(m_model->rowCount() > 0);
    Q_EMIT selectionChanged();
}

QString UnitVisits::sumWords() const {
    QHash<QString, int> counts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ++counts[m_model->at(row).visit.outcome];
    }
    QStringList parts;
    for (const text::Code& outcome : text::codeTable(text::Table::VisitOutcome).all()) {
        if (counts.contains(outcome.code)) {
            parts << tr("%1 %2").arg(BoardModel::outcomeHead(outcome.code)).arg(counts[outcome.code]);
        }
    }
    return tr("共 %1 次：%2").arg(m_model->rowCount()).arg(parts.join(tr("、")));
}

bool UnitVisits::hasSelected() const {
    return isVisible() && !m_round.hasEnded() && current() != nullptr;
}

bool UnitVisits::isEditing() const {
    return m_editor->isAncestorOf(QApplication::focusWidget());
}

void UnitVisits::addVisit() {
    Visit visit;
    visit.round = m_round.id;
    visit.visitor = m_editor->lastVisitor();
    visit.visitedOn = QDate::currentDate().toString(Qt::ISODate);
    m_editor->open(visit, m_area);
}

void UnitVisits::change() {
    if (const VisitRow* row = current()) {
        m_editor->open(row->visit, m_area);
    }
}

void UnitVisits::save() {
    m_editor->save();
}

void UnitVisits::remove() {
    const VisitRow* row = current();
    if (row == nullptr || m_round.hasEnded()) {
        return;
    }
    const QString who = row->worker.isEmpty() ? row->site : row->worker;
    Ledger& ledger = m_shell.session().ledger();
    if (m_shell.attempt([&] { SurveyStore(ledger).removeVisit(row->visit.id); })) {
        m_editor->hide();
        const auto entry = History(ledger).undoable();
        m_shell.offerUndo(tr("已删除走访：%1").arg(who), entry ? entry->id : HistoryId());
    }
}

void UnitVisits::openPerson() {
    const VisitRow* row = current();
    if (row != nullptr && row->visit.worker.isValid()) {
        m_shell.goTo(QStringLiteral("workers"), row->visit.worker.value());
    }
}

}  // namespace nuanxin::ui
