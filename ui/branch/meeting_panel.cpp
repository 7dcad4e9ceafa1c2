// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/meeting_panel.h"

#include <QVBoxLayout>

#include "ui/shell/look.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

constexpr int kTableHeight = 240;

QString wordsOf(const QString& name, const MeetingMonth& month, bool isNow) {
    QStringList parts;
    if (month.held > 0) {
        parts << MeetingPanel::tr("开了 %1 次").arg(month.held);
    }
    if (month.missing > 0) {
        parts << MeetingPanel::tr("缺 %1 次").arg(month.missing);
    }
    if (month.due > 0) {
        parts
            << (isNow ? MeetingPanel::tr("本月还要开 %1 次") : MeetingPanel::tr("要开 %1 次")).arg(month.due);
    }
    return parts.isEmpty() ? QString()
                           : MeetingPanel::tr("%1：%2").arg(name, parts.join(MeetingPanel::tr("，")));
}

}  // namespace

MeetingListModel::MeetingListModel(QObject* parent)
    : RowsModel<Meeting>({{tr("日期"), 96, false, false, 92},
                          {tr("会议"), 120, false, true, 90},
                          {tr("实到/应到"), 84, true, false, 76}},
                         parent) {}

Cell MeetingListModel::cell(int row, int column) const {
    const Meeting& meeting = at(row);
    switch (column) {
        case HeldOn:
            return {meeting.heldOn};
        case Kind:
            return {meeting.hosts.size() > 1 ? tr("%1（联合）").arg(meetingKindName(meeting.kind))
                                             : meetingKindName(meeting.kind)};
        default:
            return {meeting.entitled > 0 ? QStringLiteral("%1/%2").arg(meeting.present).arg(meeting.entitled)
                                         : QString(),
                    meeting.present};
    }
}

MeetingPanel::MeetingPanel(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_model(new MeetingListModel(this)),
      m_table(new LedgerTable(QStringLiteral("branch-meetings"), settings)),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(space::kSmall));
    m_column->addWidget(sectionHead(tr("开过的会议")));
    m_table->setAccessibleName(tr("开过的会议"));
    m_table->setMinimumHeight(px(kTableHeight));
    m_table->setEmptyState(tr("还没有开过"), {});
    m_table->showRows(m_model);
    m_column->addWidget(m_table, 1);
    connect(m_table, &LedgerTable::opened, this, [this](qint64 id) { Q_EMIT opened(MeetingId(id)); });
    connect(m_table, &LedgerTable::deleteRequested, this, &MeetingPanel::deleteRequested);
    connect(m_table, &LedgerTable::selectedIdsChanged, this, &MeetingPanel::selectionChanged);
}

void MeetingPanel::show(const GridPlace& place, const std::vector<MeetingYearRow>& rows,
                        std::vector<Meeting> meetings, bool isThisMonth) {
    delete m_owed;
    m_owed = new QWidget;
    auto* column = new QVBoxLayout(m_owed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    for (const MeetingYearRow& row : rows) {
        const MeetingMonth month =
            place.month == 0 ? row.total() : row.months[static_cast<size_t>(place.month - 1)];
        const QString words = wordsOf(MeetingGridModel::rowName(row), month, isThisMonth);
        if (!words.isEmpty()) {
            column->addWidget(wrappedLabel(words, month.missing > 0 ? Tint::Accent : Tint::Text));
        }
    }
    if (column->count() == 0) {
        column->addWidget(wrappedLabel(tr("这个月没有到期要开的会议。"), Tint::Muted));
    }
    m_column->insertWidget(0, m_owed);
    const qint64 current = m_table->currentId();
    m_model->setRows(std::move(meetings));
    m_table->selectId(current);
}

qint64 MeetingPanel::currentMeeting() const {
    return m_table->selectedCount() > 0 ? m_table->currentId() : 0;
}

}  // namespace nuanxin::ui
