// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/attendance_list.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/branch/name_jump.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

AttendanceTable::AttendanceTable(AttendanceModel& model, Settings& settings, QWidget* parent)
    : LedgerTable(QStringLiteral("attendance"), settings, parent), m_model(model) {
    setAccessibleName(tr("到会名单"));
    pinFirst(2);  // the tick and whose it is
    showSelfSorting(&model);
    setSortingEnabled(false);  // the order of the roster, those not entitled behind it
    new NameJump(*this, [this](int row) { return m_model.at(row).name; });
    connect(this, &LedgerTable::opened, this, &AttendanceTable::editReason);
}

void AttendanceTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    if (m_readOnly || row < 0 || event->modifiers().testFlag(Qt::ControlModifier) ||
        state() == EditingState) {
        LedgerTable::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Space:
            return mark(m_model.at(row).mark == Mark::Present ? Mark::Absent : Mark::Present);
        case Qt::Key_1:
            return mark(Mark::Present);
        case Qt::Key_2:
            return mark(Mark::Excused);
        case Qt::Key_3:
            return mark(Mark::Absent);
        case Qt::Key_0:
            return mark(Mark::NotEntitled);
        case Qt::Key_F2:
            return editReason();
        default:
            LedgerTable::keyPressEvent(event);
    }
}

void AttendanceTable::mark(Mark mark) {
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) {
        m_model.setMark(index.row(), mark);
    }
    const int next = currentIndex().row() + 1;
    if (chosen.size() <= 1 && next < m_model.rowCount()) {
        selectionModel()->setCurrentIndex(m_model.index(next, currentIndex().column()),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(currentIndex());
    }
}

void AttendanceTable::editReason() {
    const QModelIndex reason = m_model.index(currentIndex().row(), AttendanceModel::Reason);
    if (!m_readOnly && m_model.flags(reason).testFlag(Qt::ItemIsEditable)) {
        setCurrentIndex(reason);
        edit(reason);
    }
}

AttendanceList::AttendanceList(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_model(new AttendanceModel(this)),
      m_table(new AttendanceTable(*m_model, settings)),
      m_counts(label({}, Type::Section)),
      m_all(button(tr("全到"))),
      m_none(linkButton(tr("全部重来"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(space::kMedium));
    m_counts->setWordWrap(true);
    head->addWidget(m_counts, 1);
    head->addWidget(m_none);
    head->addWidget(m_all);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(wrappedLabel(
        tr("打拼音首字母找人，空格打勾并下移；1 实到，2 请假，3 缺席，0 不在应到；回车填缺席原因。"),
        Tint::Muted));
    m_all->setShortcut(QKeySequence(u"Alt+A"_qs));
    m_all->setToolTip(
        tr("应到的全部算实到，再改没来的（%1）").arg(m_all->shortcut().toString(QKeySequence::NativeText)));
    m_table->setEmptyState(tr("没有应到的人"), tr("先选定召开的党组织；名单取自它当天的党员名册。"));
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_model->markAll(Mark::Present);
        focusTable();
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_model->markAll(Mark::Absent);
        focusTable();
    });
    connect(m_model, &AttendanceModel::marked, this, [this] {
        m_marked = true;
        showCounts();
        Q_EMIT edited();
    });
    setFocusProxy(m_table);
}

void AttendanceList::show(std::vector<AttendanceRow> rows, bool stored) {
    m_marked = stored;
    const qint64 current = m_table->currentId();
    m_model->setRows(std::move(rows));
    m_table->selectId(current);
    showCounts();
}

void AttendanceList::setReadOnly(bool readOnly) {
    m_table->setReadOnly(readOnly);
    m_all->setVisible(!readOnly);
    m_none->setVisible(!readOnly);
}

void AttendanceList::focusTable() {
    if (m_table->currentIndex().isValid()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->goToFirst();
    }
}

void AttendanceList::showCounts() {
    const AttendanceCounts counts = m_model->counts();
    m_counts->setText(m_marked ? tr("应到 %1，实到 %2，请假 %3，缺席 %4")
                                     .arg(counts.entitled)
                                     .arg(counts.present)
                                     .arg(counts.excused)
                                     .arg(counts.absent)
                               : tr("应到 %1，还没有登记到会").arg(counts.entitled));
}

}  // namespace nuanxin::ui
