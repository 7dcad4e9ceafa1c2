// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_year.h"

#include <algorithm>

#include "core/branch/possible_days.h"

namespace nuanxin {

namespace {

class Rows {
public:
    explicit Rows(const BranchFacts& branch) : m_branch(branch) {}

    MeetingYearRow& of(MeetingKind kind, PartyGroupId group) {
        const auto found = std::ranges::find_if(
            m_rows, [&](const MeetingYearRow& row) { return row.kind == kind && row.group == group; });
        if (found != m_rows.end()) {
            return *found;
        }
        const auto named = std::ranges::find(m_branch.groups, group, &PartyGroup::id);
        m_rows.push_back({kind, group, named == m_branch.groups.end() ? QString() : named->name});
        return m_rows.back();
    }
    std::vector<MeetingYearRow> take() { return std::move(m_rows); }

private:
    const BranchFacts& m_branch;
    std::vector<MeetingYearRow> m_rows;
};

MeetingMonth& monthOf(MeetingYearRow& row, const QDate& day) {
    return row.months[static_cast<size_t>(day.month() - 1)];
}

}  // namespace

MeetingMonth& MeetingMonth::operator+=(const MeetingMonth& other) {
    held += other.held;
    missing += other.missing;
    due += other.due;
    return *this;
}

MeetingMonth MeetingYearRow::total() const {
    MeetingMonth sum;
    for (const MeetingMonth& month : months) {
        sum += month;
    }
    return sum;
}

std::vector<MeetingYearRow> meetingYear(const BranchFacts& branch, const std::vector<Meeting>& meetings,
                                        int year, const std::vector<MeetingDuty>& duties,
                                        const QDate& today) {
    Rows rows(branch);
    for (const DutyCell& cell : meetingGrid(branch, meetings, year, duties, today)) {
        MeetingMonth& month = monthOf(rows.of(cell.kind, cell.group), cell.last);
        month.missing += cell.missing();
        month.due += cell.isOver ? 0 : std::max(0, cell.owed - cell.held);
    }
    // A day known to the year only has no month to stand in.
    for (const Meeting& meeting : meetings) {
        const PossibleDays day = possibleDays(meeting.heldOn);
        const bool isOurs = std::ranges::find(meeting.hosts, branch.organisation) != meeting.hosts.end();
        if (isOurs && day.isKnown() && day.first.year() == year && day.first.month() == day.last.month()) {
            MeetingYearRow& row = rows.of(meeting.kind, meeting.group);
            ++monthOf(row, day.first).held;
            row.meetings.push_back(meeting.id);
        }
    }
    return rows.take();
}

}  // namespace nuanxin
