// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/calendar_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/ledger/history.h"
#include "ui/branch/calendar_model.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/confirm.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 600, kHeight = 560, kYearsBack = 3, kYearsAhead = 1;
}

CalendarDialog::CalendarDialog(Shell& shell, int year)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_mayChange(shell.session().ledger().may(Permission::Manage)),
      m_years(new QComboBox),
      m_state(wrappedLabel({}, Tint::Muted)),
      m_notice(new QLineEdit),
      m_model(new CalendarModel(this)),
      m_table(new LedgerTable(QStringLiteral("work-calendar"), shell.settings())),
      m_form(new FormGrid(nullptr, 3)),
      m_from(new DateEdit),
      m_until(new DateEdit),
      m_kind(new QComboBox) {
    setWindowTitle(tr("工作日历"));
    resize(QSize(px(kWidth), px(kHeight)).boundedTo(shell.dialogParent()->size()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(space::kLarge), px(20), px(space::kLarge));
    column->setSpacing(px(space::kSmall));
    buildHead(column);
    buildTable(column);
    buildForm(column);
    buildButtons(column);
    listYears(year);
    read();
    connect(m_years, &QComboBox::currentIndexChanged, this, &CalendarDialog::changeYear);
}

void CalendarDialog::buildHead(QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    head->setSpacing(px(space::kMedium));
    m_years->setAccessibleName(tr("年度"));
    head->addWidget(m_years);
    head->addWidget(m_state, 1);
    column->addLayout(head);
    auto* notice = new LabelledField(tr("依据的通知"), m_notice);
    notice->setReadOnly(!m_mayChange);
    column->addWidget(notice);
    connect(m_notice, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_year.notice = text.simplified();
        showYear();
    });
}

void CalendarDialog::buildTable(QVBoxLayout* column) {
    m_table->setAccessibleName(tr("放假和调休安排"));
    m_table->showSelfSorting(m_model);
    m_table->setSortingEnabled(false);
    m_table->setEmptyState(tr("这一年还没有登记"),
                           tr("国务院办公厅的通知下来以后，把放假和调休上班的日子填进来。没有登记时，工作日按"
                              "周一至周五推算，推算的期限都标为暂定。"));
    column->addWidget(m_table, 1);
    connect(m_table, &LedgerTable::deleteRequested, this, &CalendarDialog::removeChosen);
    connect(m_table, &LedgerTable::selectedIdsChanged, this,
            [this] { m_remove->setEnabled(m_table->selectedCount() > 0); });
}

void CalendarDialog::buildForm(QVBoxLayout* column) {
    m_kind->addItem(tr("放假"), false);
    m_kind->addItem(tr("调休上班"), true);
    LabelledField* from = m_form->addField(dateField(tr("从"), m_from, true));
    from->setEmptyForNow();
    m_untilField = m_form->addField(dateField(tr("到"), m_until));
    m_untilField->setHint(tr("只有一天可以不填"));
    m_form->addField(new LabelledField(tr("安排"), m_kind));
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    QPushButton* add = button(tr("添加"));
    m_remove = button(tr("删除"));
    m_remove->setEnabled(false);
    for (QPushButton* each : {add, m_remove}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &CalendarDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CalendarDialog::removeChosen);
    connect(m_form, &FormGrid::finished, this, &CalendarDialog::add);
    m_form->setVisible(m_mayChange);
    add->setVisible(m_mayChange);
    m_remove->setVisible(m_mayChange);
}

void CalendarDialog::buildButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    m_giveBack = button(tr("清除本年登记"));
    QPushButton* close = button(tr("关闭"));
    m_keep = primaryButton(tr("保存"));
    row->addWidget(m_giveBack);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_keep);
    column->addLayout(row);
    for (QPushButton* each : {m_giveBack, close, m_keep}) {
        each->setAutoDefault(false);
    }
    m_keep->setVisible(m_mayChange);
    connect(m_giveBack, &QPushButton::clicked, this, &CalendarDialog::giveBack);
    connect(close, &QPushButton::clicked, this, &CalendarDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &CalendarDialog::save);
}

void CalendarDialog::listYears(int year) {
    const int now = QDate::currentDate().year();
    for (int each = qMax(now + kYearsAhead, year); each >= qMin(now - kYearsBack, year); --each) {
        m_years->addItem(tr("%1 年").arg(each), each);
    }
    m_years->setCurrentIndex(m_years->findData(year));
}

void CalendarDialog::changeYear() {
    const int wanted = m_years->currentData().toInt();
    if (wanted == m_year.year) {
        return;
    }
    if (mayDrop()) {
        read();
    } else {
        const QSignalBlocker quiet(m_years);
        m_years->setCurrentIndex(m_years->findData(m_year.year));
    }
}

void CalendarDialog::read() {
    const int year = m_years->currentData().toInt();
    m_shell.attempt([&] {
        const auto found = CalendarStore(m_shell.session().ledger()).find(year);
        m_isEntered = found.has_value();
        m_stored = found.value_or(CalendarYear{year, {}, {}, false});
        m_year = m_stored;
    });
    m_notice->setText(m_year.notice);
    m_notice->setCursorPosition(0);
    showYear();
}

void CalendarDialog::showYear() {
    m_model->setRows(calendarRuns(m_year.days));
    const QString state = !m_isEntered ? tr("这一年还没有登记，工作日暂定为周一至周五")
                          : m_stored.isOwn ? tr("本单位已登记")
                                           : tr("随程序附带，可以改");
    m_state->setText(isChanged() ? tr("%1；有改动，还没有保存").arg(state) : state);
    setTint(m_state, m_isEntered && !isChanged() ? Tint::Muted : Tint::Warning);
    m_keep->setEnabled(isChanged() || !m_isEntered);
    m_giveBack->setVisible(m_mayChange && m_stored.isOwn);
}

bool CalendarDialog::isChanged() const {
    return m_year.days != m_stored.days || m_year.notice != m_stored.notice;
}

void CalendarDialog::add() {
    if (!m_form->validate()) {
        return;
    }
    const QDate from = QDate::fromString(m_from->iso(), Qt::ISODate);
    const QDate until = m_until->iso().isEmpty() ? from : QDate::fromString(m_until->iso(), Qt::ISODate);
    if (until < from || from.year() != m_year.year || until.year() != m_year.year) {
        m_untilField->showProblem(until < from ? tr("结束日期早于开始日期。")
                                               : tr("日期应在 %1 年之内。").arg(m_year.year));
        return;
    }
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        m_year.days.insert(day, m_kind->currentData().toBool());
    }
    m_from->clear();
    m_until->clear();
    m_untilField->showProblem({});
    showYear();
    m_form->focusFirst();
}

void CalendarDialog::removeChosen() {
    for (const qint64 first : m_table->selectedIds()) {
        const CalendarRun run = m_model->at(m_model->indexOf(first));
        for (QDate day = run.first; day <= run.last; day = day.addDays(1)) {
            m_year.days.remove(day);
        }
    }
    showYear();
}

void CalendarDialog::save() {
    Ledger& ledger = m_shell.session().ledger();
    if (m_shell.attempt([&] { CalendarStore(ledger).save(m_year); })) {
        const auto entry = History(ledger).undoable();
        m_shell.offerUndo(tr("已登记 %1 年放假和调休安排").arg(m_year.year), entry ? entry->id : HistoryId());
        read();
    }
}

// The shipped year holds again, or none.
void CalendarDialog::giveBack() {
    Ledger& ledger = m_shell.session().ledger();
    if (m_shell.attempt([&] { CalendarStore(ledger).remove(m_year.year); })) {
        const auto entry = History(ledger).undoable();
        m_shell.offerUndo(tr("已清除 %1 年的登记").arg(m_year.year), entry ? entry->id : HistoryId());
        read();
    }
}

bool CalendarDialog::mayDrop() {
    return !isChanged() || confirmNow(this, tr("%1 年的改动还没有保存，不要了吗？").arg(m_year.year),
                                      tr("添加和删除的日子不会留下来。"), tr("不保存"));
}

void CalendarDialog::reject() {
    if (mayDrop()) {
        QDialog::reject();
    }
}

}  // namespace nuanxin::ui
