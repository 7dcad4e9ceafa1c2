// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/attendance_model.h"

#include <algorithm>

#include "core/branch/possible_days.h"

namespace nuanxin::ui {

namespace {

Mark markOf(Presence presence) {
    return presence == Presence::Present   ? Mark::Present
           : presence == Presence::Excused ? Mark::Excused
                                           : Mark::Absent;
}

QDate dayOf(const Meeting& meeting) {
    const PossibleDays days = possibleDays(meeting.heldOn);
    return days.isKnown() ? days.last : QDate::currentDate();
}

// Who was on the list when the group met last.
std::vector<Attendance> lastOfGroup(Ledger& ledger, const Meeting& meeting) {
    const MeetingStore store(ledger);
    MeetingQuery query;
    query.kind = MeetingKind::GroupMeeting;
    query.host = meeting.hosts.empty() ? OrganisationId() : meeting.hosts.front();
    std::vector<Meeting> before = store.list(query);
    std::ranges::reverse(before);
    for (const Meeting& each : before) {
        const bool isSame = each.id != meeting.id && each.group == meeting.group && each.entitled > 0;
        if (std::vector<Attendance> list = isSame ? store.attendance(each.id) : std::vector<Attendance>();
            !list.empty()) {
            return list;
        }
    }
    return {};
}

bool holds(const std::vector<Attendance>& list, MemberId member) {
    return std::ranges::find(list, member, &Attendance::member) != list.end();
}

}  // namespace

QString markName(Mark mark) {
    switch (mark) {
        case Mark::NotEntitled:
            return AttendanceModel::tr("不在应到");
        case Mark::Absent:
            return AttendanceModel::tr("缺席");
        case Mark::Excused:
            return AttendanceModel::tr("请假");
        case Mark::Present:
            return AttendanceModel::tr("实到");
    }
    return {};
}

std::vector<AttendanceRow> attendanceRows(Ledger& ledger, const Meeting& meeting,
                                          const std::vector<Attendance>& stored) {
    const RosterStore roster(ledger);
    const QDate day = dayOf(meeting);
    std::vector<MemberId> ids;
    const auto add = [&ids](MemberId id) {
        if (std::ranges::find(ids, id) == ids.end()) {
            ids.push_back(id);
        }
    };
    for (const OrganisationId host : meeting.hosts) {
        RosterQuery query;
        query.day = day;
        query.organisation = host;
        std::ranges::for_each(roster.ids(query), add);
    }
    for (const Attendance& one : stored) {
        add(one.member);
    }
    const bool ofGroup = meeting.kind == MeetingKind::GroupMeeting;
    const std::vector<Attendance> before =
        ofGroup && stored.empty() ? lastOfGroup(ledger, meeting) : std::vector<Attendance>();
    std::vector<AttendanceRow> rows;
    for (const MemberRow& row : roster.rows(ids, day)) {
        const auto known = std::ranges::find(stored, row.id, &Attendance::member);
        const bool entitled = !stored.empty()                                 ? known != stored.end()
                              : meeting.kind == MeetingKind::CommitteeMeeting ? !row.post.isEmpty()
                              : !before.empty()                               ? holds(before, row.id)
                                                                              : true;
        rows.push_back({row.id, row.name, row.organisationName, row.status,
                        known != stored.end() ? markOf(known->presence)
                        : entitled            ? Mark::Absent
                                              : Mark::NotEntitled,
                        known != stored.end() ? known->reason : QString()});
    }
    std::ranges::stable_partition(rows,
                                  [](const AttendanceRow& row) { return row.mark != Mark::NotEntitled; });
    return rows;
}

AttendanceModel::AttendanceModel(QObject* parent)
    : TableModel({{tr("到会"), 88, false, false, 80},
                  {tr("姓名"), 90, false, false, 80},
                  {tr("缺席原因"), 110, false, true, 80},
                  {tr("类别"), 90, false, false, 70}},
                 parent) {}

void AttendanceModel::setRows(std::vector<AttendanceRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AttendanceModel::setMark(int row, Mark mark) {
    AttendanceRow& marked = m_rows[static_cast<size_t>(row)];
    marked.mark = mark;
    if (mark == Mark::Present || mark == Mark::NotEntitled) {
        marked.reason.clear();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, Status));
    Q_EMIT this->marked();
}

void AttendanceModel::markAll(Mark mark) {
    for (AttendanceRow& row : m_rows) {
        if (row.mark != Mark::NotEntitled) {
            row.mark = mark;
            row.reason.clear();
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, Status));
        Q_EMIT marked();
    }
}

AttendanceCounts AttendanceModel::counts() const {
    const auto of = [this](Mark mark) {
        return static_cast<int>(std::ranges::count(m_rows, mark, &AttendanceRow::mark));
    };
    AttendanceCounts counts{0, of(Mark::Present), of(Mark::Excused), of(Mark::Absent)};
    counts.entitled = counts.present + counts.excused + counts.absent;
    return counts;
}

std::vector<Attendance> AttendanceModel::attendance() const {
    std::vector<Attendance> list;
    for (const AttendanceRow& row : m_rows) {
        if (row.mark != Mark::NotEntitled) {
            list.push_back({row.member,
                            row.mark == Mark::Present   ? nuanxin::Presence::Present
                            : row.mark == Mark::Excused ? nuanxin::Presence::Excused
                                                        : nuanxin::Presence::Absent,
                            row.reason});
        }
    }
    return list;
}

// Of those who were not there, the reason can be typed.
Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = TableModel::flags(index);
    const bool isReason = index.isValid() && index.column() == Reason;
    const Mark mark = isReason ? at(index.row()).mark : Mark::Present;
    return mark == Mark::Absent || mark == Mark::Excused ? flags | Qt::ItemIsEditable : flags;
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::EditRole && index.isValid() && index.column() == Reason) {
        return at(index.row()).reason;
    }
    return TableModel::data(index, role);
}

bool AttendanceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    m_rows[static_cast<size_t>(index.row())].reason = value.toString().simplified();
    Q_EMIT dataChanged(index, index);
    Q_EMIT marked();
    return true;
}

Cell AttendanceModel::cell(int row, int column) const {
    const AttendanceRow& shown = at(row);
    const bool counts = shown.mark != Mark::NotEntitled;
    switch (column) {
        case Presence:
            return {markName(shown.mark),
                    {},
                    shown.mark == Mark::Present   ? Dot::Good
                    : shown.mark == Mark::Excused ? Dot::Warning
                    : counts                      ? Dot::Quiet
                                                  : Dot::None,
                    counts ? Tint::Text : Tint::Muted};
        case Name:
            return {shown.name, {}, Dot::None, counts ? Tint::Text : Tint::Muted, shown.organisation};
        case Status:
            return {memberStatusName(shown.status), {}, Dot::None, Tint::Muted};
        default:
            return {shown.reason};
    }
}

}  // namespace nuanxin::ui
