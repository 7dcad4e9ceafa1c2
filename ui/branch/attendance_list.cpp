// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/attendance_list.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/branch/name_jump.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

// Was there, as one entitled or as a guest.
bool isTicked(Mark mark) {
    return mark == Mark::Present || mark == Mark::Observing;
}

}  // namespace

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
            return mark(isTicked(m_model.at(row).mark) ? Mark::Absent : Mark::Present);
        case Qt::Key_1:
            return mark(Mark::Present);
        case Qt::Key_2:
            return mark(Mark::Excused);
        case Qt::Key_3:
            return mark(Mark::Absent);
        case Qt::Key_4:
            return mark(Mark::Observing);
        case Qt::Key_0:
            return mark(Mark::NotEntitled);
        case Qt::Key_F2:
            return editReason();
        default:
            LedgerTable::keyPressEvent(event);
    }
}

bool AttendanceTable::hasEntitled() const {
    return std::ranges::any_of(selectionModel()->selectedRows(), [this](const QModelIndex& index) {
        const Mark mark = m_model.at(index.row()).mark;
        return mark != Mark::NotEntitled && mark != Mark::Observing;
    });
}

bool AttendanceTable::hasMembers() const {
    return std::ranges::any_of(selectionModel()->selectedRows(),
                               [this](const QModelIndex& index) { return !m_model.at(index.row()).isGuest; });
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
      m_unlisted(wrappedLabel({}, Tint::Warning)),
      m_all(button(tr("全到"))),
      m_none(linkButton(tr("全部重来"))),
      m_belongs(linkButton({})),
      m_guest(new LookUpEdit(lookUpAmong({}))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    buildHead(*column);
    column->addWidget(m_table, 1);
    buildFoot(*column);
    m_table->setEmptyState(tr("没有应到的人"), tr("先选定召开的党组织；名单取自它当天的党员名册。"));
    connect(m_table, &LedgerTable::selectedIdsChanged, this, &AttendanceList::showBelonging);
    connect(m_model, &AttendanceModel::marked, this, [this] {
        m_marked = true;
        showCounts();
        showBelonging();
        Q_EMIT edited();
    });
    setFocusProxy(m_table);
}

void AttendanceList::buildHead(QVBoxLayout& column) {
    m_counts->setWordWrap(true);
    column.addWidget(m_counts);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(space::kMedium));
    head->addWidget(m_none);
    head->addWidget(m_belongs);
    head->addStretch(1);
    head->addWidget(m_all);
    column.addLayout(head);
    m_all->setShortcut(QKeySequence(u"Alt+A"_qs));
    m_all->setToolTip(
        tr("应到的全部算实到，再改没来的（%1）").arg(m_all->shortcut().toString(QKeySequence::NativeText)));
    const auto markAll = [this](QPushButton* button, Mark mark) {
        connect(button, &QPushButton::clicked, this, [this, mark] {
            m_model->markAll(mark);
            focusTable();
        });
    };
    markAll(m_all, Mark::Present);
    markAll(m_none, Mark::Absent);
    connect(m_belongs, &QPushButton::clicked, this, [this] {
        m_table->mark(m_table->hasEntitled() ? Mark::NotEntitled : Mark::Absent);
        focusTable();
    });
    showBelonging();
}

void AttendanceList::buildFoot(QVBoxLayout& column) {
    m_guest->setPlaceholderText(tr("请别的党员列席：姓名、拼音"));
    m_guest->setAccessibleName(tr("列席人员"));
    m_guest->setToolTip(tr("列席的不算应到。"));
    column.addWidget(m_guest);
    column.addWidget(m_unlisted);
    m_unlisted->hide();
    column.addWidget(wrappedLabel(
        tr("打拼音首字母找人，空格打勾并下移；1 实到，2 请假，3 缺席，4 列席，0 不在应到；回车填缺席原因。"),
        Tint::Muted));
    connect(m_guest, &QLineEdit::returnPressed, m_guest, &LookUpEdit::settle);
    // Once the field has done with what was picked.
    connect(m_guest, &QLineEdit::textEdited, this, &AttendanceList::choseGuest, Qt::QueuedConnection);
}

void AttendanceList::choseGuest() {
    const MemberId member(m_guest->key().toLongLong());
    if (!member.isValid()) {
        return;
    }
    m_guest->setKey({});
    if (m_model->rowOf(member.value()) < 0) {
        Q_EMIT guestChosen(member);
    }
    m_table->selectId(member.value());
    if (const int row = m_model->rowOf(member.value());
        row >= 0 && m_model->at(row).mark == Mark::NotEntitled) {
        m_model->setMark(row, Mark::Observing);
    }
}

void AttendanceList::setGuests(LookUp members) {
    m_guest->setLookUp(std::move(members));
}

void AttendanceList::showUnlisted(const QStringList& names) {
    m_unlisted->setText(tr("%1：党员名册上没有记录，登记为党员后才能列席；组织关系在外单位的照实填写。")
                            .arg(names.join(tr("、"))));
    m_unlisted->setVisible(!names.isEmpty());
}

// Of those selected.
void AttendanceList::showBelonging() {
    const bool takesOut = m_table->hasEntitled();
    m_belongs->setText(takesOut ? tr("移出应到") : tr("列入应到"));
    m_belongs->setToolTip(takesOut ? tr("选中的人不属于这次会议，不算应到（0）")
                                   : tr("选中的人属于这次会议，算应到（3）"));
    m_belongs->setVisible(!m_table->isReadOnly() && m_table->hasMembers());
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
    showBelonging();
    m_guest->setVisible(!readOnly);
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
    if (!m_marked) {
        m_counts->setText(tr("应到 %1，还没有登记到会").arg(counts.entitled));
        return;
    }
    const QString words = tr("应到 %1，实到 %2，请假 %3，缺席 %4")
                              .arg(counts.entitled)
                              .arg(counts.present)
                              .arg(counts.excused)
                              .arg(counts.absent);
    m_counts->setText(counts.observing == 0 ? words : tr("%1，列席 %2").arg(words).arg(counts.observing));
}

}  // namespace nuanxin::ui
