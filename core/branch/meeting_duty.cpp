// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_duty.h"

#include <algorithm>

#include "core/branch/possible_days.h"

namespace nuanxin {

namespace {

constexpr int kMonths[] = {1, 3, 12};  // in the order of DutyPeriod

template <class Value>
Value readWord(const RuleLine& line, qsizetype index, std::initializer_list<const char*> words) {
    const QString word = line.text(index);
    const auto* found =
        std::ranges::find_if(words, [&](const char* one) { return word == QLatin1String(one); });
    if (found == words.end()) {
        line.refuse();
    }
    return static_cast<Value>(found - words.begin());
}

MeetingDuty readDuty(const RuleLine& line) {
    const auto kind = meetingKindFrom(line.kind());
    if (!kind) {
        line.refuse();
    }
    return {*kind,          readWord<DutyPeriod>(line, 1, {"month", "quarter", "year"}),
            line.number(2), readWord<DutyOwner>(line, 3, {"branch", "committee", "group"}),
            line.text(4),   line.certainty(5)};
}

bool owesMeetings(OrganisationKind kind) {
    return kind == OrganisationKind::Branch || kind == OrganisationKind::JointBranch ||
           kind == OrganisationKind::MobileBranch;
}

// Of days not known exactly the first is taken.
bool stoodFor(const Standing& standing, const QDate& first, const QDate& last) {
    const QDate from = possibleDays(standing.from).first, until = possibleDays(standing.until).first;
    const bool stands = !until.isValid() || until > last;
    const QDate since = from.isValid() ? std::max(from, first) : first;
    return stands && since <= last && 2 * (since.daysTo(last) + 1) >= first.daysTo(last) + 1;
}

QString periodName(DutyPeriod period, const QDate& first) {
    constexpr int kQuarter = 3;
    switch (period) {
        case DutyPeriod::Month:
            return first.toString(u"yyyy-MM");
        case DutyPeriod::Quarter:
            return QStringLiteral("%1Q%2").arg(first.year()).arg((first.month() - 1) / kQuarter + 1);
        case DutyPeriod::Year:
            return QString::number(first.year());
    }
    return {};
}

bool isHeld(const Meeting& meeting, MeetingKind kind, const QDate& first, const QDate& last) {
    const PossibleDays day = possibleDays(meeting.heldOn);
    return meeting.kind == kind && day.isKnown() && day.first >= first && day.last <= last;
}

// Whose meetings a row of the grid counts.
struct Row {
    const MeetingDuty& duty;
    PartyGroupId group;
    std::vector<Standing> standings;
};

std::vector<Row> rowsOf(const BranchFacts& branch, const std::vector<MeetingDuty>& duties) {
    std::vector<Row> rows;
    for (const MeetingDuty& duty : duties) {
        if (duty.owner == DutyOwner::Branch) {
            rows.push_back({duty, {}, {branch.branch}});
        } else if (duty.owner == DutyOwner::Committee) {
            rows.push_back({duty, {}, branch.committees});
        } else {
            for (const PartyGroup& group : branch.groups) {
                rows.push_back({duty, group.id, {{group.from, group.until}}});
            }
        }
    }
    return rows;
}

DutyCell cellOf(const Row& row, const BranchFacts& branch, const std::vector<Meeting>& meetings,
                const QDate& first, const QDate& today) {
    DutyCell cell;
    cell.kind = row.duty.kind;
    cell.group = row.group;
    cell.period = periodName(row.duty.period, first);
    cell.first = first;
    cell.last = first.addMonths(kMonths[static_cast<int>(row.duty.period)]).addDays(-1);
    const auto stood = [&](const Standing& standing) { return stoodFor(standing, cell.first, cell.last); };
    const bool owed =
        owesMeetings(branch.kind) && stood(branch.branch) && std::ranges::any_of(row.standings, stood);
    cell.owed = owed ? row.duty.times : 0;
    cell.held = static_cast<int>(std::ranges::count_if(meetings, [&](const Meeting& meeting) {
        return isHeld(meeting, cell.kind, cell.first, cell.last) && meeting.group == row.group &&
               std::ranges::find(meeting.hosts, branch.organisation) != meeting.hosts.end();
    }));
    cell.isOver = today > cell.last;
    return cell;
}

}  // namespace

std::vector<MeetingDuty> readMeetingDuties(const QString& lines) {
    std::vector<MeetingDuty> duties;
    for (const RuleLine& line : ruleLines(lines)) {
        duties.push_back(readDuty(line));
    }
    return duties;
}

const std::vector<MeetingDuty>& shippedMeetingDuties() {
    static const std::vector<MeetingDuty> duties =
        readMeetingDuties(shippedRule(QStringLiteral("meeting_2018")));
    return duties;
}

std::vector<DutyCell> meetingGrid(const BranchFacts& branch, const std::vector<Meeting>& meetings, int year,
                                  const std::vector<MeetingDuty>& duties, const QDate& today) {
    std::vector<DutyCell> grid;
    for (const Row& row : rowsOf(branch, duties)) {
        std::vector<DutyCell> cells;
        const int months = kMonths[static_cast<int>(row.duty.period)];
        for (int month = 1; month <= 12; month += months) {
            cells.push_back(cellOf(row, branch, meetings, QDate(year, month, 1), today));
        }
        const bool isEmpty =
            std::ranges::all_of(cells, [](const DutyCell& cell) { return cell.owed == 0 && cell.held == 0; });
        if (!isEmpty) {
            grid.insert(grid.end(), cells.begin(), cells.end());
        }
    }
    return grid;
}

qint64 meetingsHeld(const std::vector<Meeting>& meetings, MeetingKind kind, const QDate& first,
                    const QDate& last) {
    return std::ranges::count_if(meetings,
                                 [&](const Meeting& meeting) { return isHeld(meeting, kind, first, last); });
}

}  // namespace nuanxin
