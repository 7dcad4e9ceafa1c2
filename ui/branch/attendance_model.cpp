// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/attendance_model.h"

#include <algorithm>

#include "core/branch/meeting_guest.h"
#include "core/branch/possible_days.h"

namespace nuanxin::ui {

namespace {

Mark markOf(Presence presence) {
    switch (presence) {
        case Presence::Present:
            return Mark::Present;
        case Presence::Excused:
            return Mark::Excused;
        case Presence::Absent:
            return Mark::Absent;
        case Presence::Observing:
            break;
    }
    return Mark::Observing;
}

Presence presenceOf(Mark mark) {
    return mark == Mark::Present     ? Presence::Present
           : mark == Mark::Excused   ? Presence::Excused
           : mark == Mark::Observing ? Presence::Observing
                                     : Presence::Absent;
}

bool isEntitled(Mark mark) {
    return mark == Mark::Present || mark == Mark::Excused || mark == Mark::Absent;
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
    const auto found = std::ranges::find(list, member, &Attendance::member);
    return found != list.end() && found->presence != Presence::Observing;
}

bool isOn(const std::vector<MemberId>& list, MemberId member) {
    return std::ranges::find(list, member) != list.end();
}

std::vector<MemberId> rosterOf(Ledger& ledger, const Meeting& meeting) {
    const RosterStore roster(ledger);
    std::vector<MemberId> ids;
    for (const OrganisationId host : meeting.hosts) {
        RosterQuery query;
        query.day = dayOf(meeting);
        query.organisation = host;
        for (const MemberId id : roster.ids(query)) {
            if (!isOn(ids, id)) {
                ids.push_back(id);
            }
        }
    }
    return ids;
}

AttendanceRow rowOf(const MemberRow& member) {
    AttendanceRow row;
    row.member = member.id;
    row.name = member.name;
    row.organisation = member.organisationName.isEmpty() ? member.elsewhere : member.organisationName;
    row.status = member.status;
    return row;
}

// The list's order: those entitled, the others of the hosts, the guests.
int rankOf(const AttendanceRow& row) {
    return isEntitled(row.mark) ? 0 : row.isGuest ? 2 : 1;
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
        case Mark::Observing:
            return AttendanceModel::tr("列席");
    }
    return {};
}

std::vector<AttendanceRow> attendanceRows(Ledger& ledger, const Meeting& meeting,
                                          const std::vector<Attendance>& stored) {
    const QDate day = dayOf(meeting);
    const std::vector<MemberId> roster = rosterOf(ledger, meeting);
    const std::vector<MeetingGuest> guests = meetingGuests(ledger, meeting.hosts, day, roster);
    std::vector<MemberId> ids = roster;
    const auto add = [&ids](MemberId id) {
        if (id.isValid() && !isOn(ids, id)) {
            ids.push_back(id);
        }
    };
    for (const Attendance& one : stored) {
        add(one.member);
    }
    for (const MeetingGuest& guest : guests) {
        add(guest.member);
    }
    const bool ofGroup = meeting.kind == MeetingKind::GroupMeeting;
    const std::vector<Attendance> before =
        ofGroup && stored.empty() ? lastOfGroup(ledger, meeting) : std::vector<Attendance>();
    std::vector<AttendanceRow> rows;
    for (const MemberRow& member : RosterStore(ledger).rows(ids, day)) {
        const auto known = std::ranges::find(stored, member.id, &Attendance::member);
        const auto guest = std::ranges::find(guests, member.id, &MeetingGuest::member);
        AttendanceRow row = rowOf(member);
        row.role = guest == guests.end() ? QString() : guest->role;
        if (known != stored.end()) {
            row.mark = markOf(known->presence);
            row.reason = known->reason;
        } else {
            const bool entitled =
                isOn(roster, member.id) && stored.empty() &&
                (meeting.kind == MeetingKind::CommitteeMeeting ? !member.post.isEmpty()
                                                               : before.empty() || holds(before, member.id));
            row.mark = entitled ? Mark::Absent : Mark::NotEntitled;
        }
        row.isGuest = !isOn(roster, member.id) && !isEntitled(row.mark);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, rankOf);
    return rows;
}

std::optional<AttendanceRow> guestRow(Ledger& ledger, MemberId member, const Meeting& meeting) {
    const std::vector<MemberRow> rows = RosterStore(ledger).rows({member}, dayOf(meeting));
    if (rows.empty()) {
        return std::nullopt;
    }
    AttendanceRow row = rowOf(rows.front());
    row.mark = Mark::Observing;
    row.isGuest = true;
    return row;
}

QStringList guestsWithoutRecord(Ledger& ledger, const Meeting& meeting) {
    QStringList names;
    for (const MeetingGuest& guest :
         meetingGuests(ledger, meeting.hosts, dayOf(meeting), rosterOf(ledger, meeting))) {
        if (!guest.member.isValid()) {
            names << AttendanceModel::tr("%1（%2）").arg(guest.name, guest.role);
        }
    }
    return names;
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
    const bool sitsIn = marked.isGuest && (mark == Mark::Present || mark == Mark::Observing);
    marked.mark = !marked.isGuest ? mark : sitsIn ? Mark::Observing : Mark::NotEntitled;
    if (marked.mark != Mark::Absent && marked.mark != Mark::Excused) {
        marked.reason.clear();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, Status));
    Q_EMIT this->marked();
}

void AttendanceModel::markAll(Mark mark) {
    for (AttendanceRow& row : m_rows) {
        if (isEntitled(row.mark)) {
            row.mark = mark;
            row.reason.clear();
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, Status));
        Q_EMIT marked();
    }
}

void AttendanceModel::addGuest(AttendanceRow guest) {
    beginInsertRows({}, rows(), rows());
    m_rows.push_back(std::move(guest));
    endInsertRows();
    Q_EMIT marked();
}

AttendanceCounts AttendanceModel::counts() const {
    const auto of = [this](Mark mark) {
        return static_cast<int>(std::ranges::count(m_rows, mark, &AttendanceRow::mark));
    };
    AttendanceCounts counts{0, of(Mark::Present), of(Mark::Excused), of(Mark::Absent), of(Mark::Observing)};
    counts.entitled = counts.present + counts.excused + counts.absent;
    return counts;
}

std::vector<Attendance> AttendanceModel::attendance() const {
    std::vector<Attendance> list;
    for (const AttendanceRow& row : m_rows) {
        if (row.mark != Mark::NotEntitled) {
            list.push_back({row.member, presenceOf(row.mark), row.reason});
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
            return {!counts && shown.isGuest ? tr("未列席") : markName(shown.mark),
                    {},
                    shown.mark == Mark::Present   ? Dot::Good
                    : shown.mark == Mark::Excused ? Dot::Warning
                    : isEntitled(shown.mark)      ? Dot::Quiet
                                                  : Dot::None,
                    counts ? Tint::Text : Tint::Muted};
        case Name:
            return {shown.name, {}, Dot::None, counts ? Tint::Text : Tint::Muted, shown.organisation};
        case Status:
            return {shown.role.isEmpty() ? memberStatusName(shown.status) : shown.role,
                    {},
                    Dot::None,
                    Tint::Muted};
        default:
            return {shown.reason};
    }
}

}  // namespace nuanxin::ui
