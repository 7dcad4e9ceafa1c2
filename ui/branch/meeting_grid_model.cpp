// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/meeting_grid_model.h"

#include <algorithm>

#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kMonths = 12;
constexpr qint64 kRowsOfABranch = 1000;  // ids of its lines, below zero

std::vector<Column> gridColumns() {
    std::vector<Column> columns{{MeetingGridModel::tr("党支部"), 190, false, true, 150}};
    for (int month = 1; month <= kMonths; ++month) {
        columns.push_back({MeetingGridModel::tr("%1月").arg(month), 66});
    }
    columns.push_back({MeetingGridModel::tr("全年（次）"), 84, false, false, 70});
    return columns;
}

}  // namespace

MeetingGridModel::MeetingGridModel(QObject* parent) : TableModel(gridColumns(), parent) {}

QString MeetingGridModel::monthText(const MeetingMonth& month, bool showDue) {
    const int due = showDue ? month.due : 0;
    const QString held = month.held > 0 ? countText(month.held) : QString();
    if (month.missing > 0) {
        return month.held > 0 ? tr("%1 缺%2").arg(held).arg(month.missing) : tr("缺%1").arg(month.missing);
    }
    return due == 0 ? held : month.held > 0 ? tr("%1 待%2").arg(held).arg(due) : tr("待%1").arg(due);
}

QString MeetingGridModel::rowName(const MeetingYearRow& row) {
    return row.groupName.isEmpty() ? meetingKindName(row.kind)
                                   : tr("%1（%2）").arg(meetingKindName(row.kind), row.groupName);
}

void MeetingGridModel::setYears(std::vector<BranchYear> years, int year, const QDate& today) {
    beginResetModel();
    m_all.clear();
    for (BranchYear& each : years) {
        m_all.push_back({std::move(each), {}});
    }
    m_thisMonth = today.year() == year ? today.month() : 0;
    layAll();
    endResetModel();
}

void MeetingGridModel::setFilter(const GridFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_word = text::SearchWord(filter.text);
    layAll();
    endResetModel();
}

void MeetingGridModel::toggle(qint64 id) {
    beginResetModel();
    const OrganisationId branch(id);
    if (!m_open.remove(branch)) {
        m_open.insert(branch);
    }
    layAll();
    endResetModel();
}

void MeetingGridModel::openAll(bool open) {
    beginResetModel();
    m_open.clear();
    for (const Known& each : m_all) {
        if (open) {
            m_open.insert(each.year.branch.id);
        }
    }
    layAll();
    endResetModel();
}

void MeetingGridModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    layAll();
    endResetModel();
}

bool MeetingGridModel::admits(const MeetingYearRow& row) const {
    return (m_filter.kinds.empty() || m_filter.kinds.contains(row.kind)) &&
           (!m_filter.onlyMissing || row.total().missing > 0);
}

MeetingMonth MeetingGridModel::sumOf(const Known& branch, int column) const {
    MeetingMonth sum;
    for (const MeetingYearRow& row : branch.year.rows) {
        if (admits(row)) {
            sum += column == Year ? row.total() : row.months[static_cast<size_t>(column - FirstMonth)];
        }
    }
    return sum;
}

MeetingMonth MeetingGridModel::monthAt(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    if (line.row < 0) {
        return sumOf(knownAt(row), column);
    }
    const MeetingYearRow& shown = knownAt(row).year.rows[static_cast<size_t>(line.row)];
    return column == Year ? shown.total() : shown.months[static_cast<size_t>(column - FirstMonth)];
}

// Branches that lack most come first where a month's head is clicked.
bool MeetingGridModel::isFound(Known& branch) const {
    if (m_word.isEmpty()) {
        return true;
    }
    if (!branch.key) {
        branch.key.emplace(branch.year.branch.name);
    }
    return branch.key->matches(m_word);
}

void MeetingGridModel::layAll() {
    std::vector<size_t> order;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const bool any = std::ranges::any_of(m_all[i].year.rows,
                                             [this](const MeetingYearRow& row) { return admits(row); });
        if (any && isFound(m_all[i])) {
            order.push_back(i);
        }
    }
    if (m_sortColumn >= FirstMonth) {
        const auto lacks = [this](size_t branch) {
            const MeetingMonth sum = sumOf(m_all[branch], m_sortColumn);
            return std::pair(-sum.missing, sum.held);
        };
        std::ranges::stable_sort(order, [&](size_t a, size_t b) {
            return m_sortOrder == Qt::AscendingOrder ? lacks(a) < lacks(b) : lacks(b) < lacks(a);
        });
    } else if (m_sortColumn == Name && m_sortOrder == Qt::DescendingOrder) {
        std::ranges::reverse(order);
    }
    m_lines.clear();
    for (const size_t branch : order) {
        m_lines.push_back({branch, -1});
        const std::vector<MeetingYearRow>& rows = m_all[branch].year.rows;
        for (size_t row = 0; m_open.contains(m_all[branch].year.branch.id) && row < rows.size(); ++row) {
            if (admits(rows[row])) {
                m_lines.push_back({branch, static_cast<int>(row)});
            }
        }
    }
}

qint64 MeetingGridModel::id(int row) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    return line.row < 0 ? knownAt(row).year.branch.id.value()
                        : -(static_cast<qint64>(line.branch) * kRowsOfABranch + line.row + 1);
}

GridPlace MeetingGridModel::placeAt(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    const BranchYear& year = knownAt(row).year;
    GridPlace place{year.branch.id, year.branch.name};
    if (line.row >= 0) {
        place.kind = year.rows[static_cast<size_t>(line.row)].kind;
        place.group = year.rows[static_cast<size_t>(line.row)].group;
    }
    place.month = column >= FirstMonth && column < Year ? column - FirstMonth + 1 : 0;
    return place;
}

MeetingYearRow MeetingGridModel::wantedAt(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    const std::vector<MeetingYearRow>& rows = knownAt(row).year.rows;
    if (line.row >= 0) {
        return rows[static_cast<size_t>(line.row)];
    }
    const auto month = [column](const MeetingYearRow& each) {
        return column >= FirstMonth && column < Year ? each.months[static_cast<size_t>(column - FirstMonth)]
                                                     : MeetingMonth();
    };
    for (const auto& lacks : {&MeetingMonth::missing, &MeetingMonth::due}) {
        const auto found = std::ranges::find_if(
            rows, [&](const MeetingYearRow& each) { return admits(each) && month(each).*lacks > 0; });
        if (found != rows.end()) {
            return *found;
        }
    }
    return {};
}

qint64 MeetingGridModel::rowIdOf(const GridPlace& place) const {
    qint64 branch = 0;
    for (int row = 0; row < rows(); ++row) {
        const GridPlace here = placeAt(row, Name);
        if (here.branch == place.branch && here.kind == place.kind && here.group == place.group) {
            return id(row);
        }
        branch = here.branch == place.branch && !here.kind ? id(row) : branch;
    }
    return branch;
}

const BranchYear* MeetingGridModel::yearOf(OrganisationId branch) const {
    const auto found =
        std::ranges::find_if(m_all, [branch](const Known& each) { return each.year.branch.id == branch; });
    return found == m_all.end() ? nullptr : &found->year;
}

MeetingMonth MeetingGridModel::total() const {
    MeetingMonth sum;
    QSet<MeetingId> held;
    for (const Line& line : m_lines) {
        if (line.row >= 0) {
            continue;
        }
        sum += sumOf(m_all[line.branch], Year);
        for (const MeetingYearRow& row : m_all[line.branch].year.rows) {
            if (admits(row)) {
                held.unite({row.meetings.begin(), row.meetings.end()});
            }
        }
    }
    sum.held = static_cast<int>(held.size());
    return sum;
}

int MeetingGridModel::branches() const {
    return static_cast<int>(std::ranges::count(m_lines, -1, &Line::row));
}

QStringList MeetingGridModel::wordsByKind(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    const std::vector<MeetingYearRow>& rows = knownAt(row).year.rows;
    QStringList words;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isOurs = line.row < 0 ? admits(rows[i]) : static_cast<int>(i) == line.row;
        const MeetingMonth month =
            column == Year ? rows[i].total() : rows[i].months[static_cast<size_t>(column - FirstMonth)];
        const QString said = monthText(month, column - FirstMonth + 1 == m_thisMonth);
        if (isOurs && !said.isEmpty()) {
            words << tr("%1 %2").arg(rowName(rows[i]), said);
        }
    }
    return words;
}

QString MeetingGridModel::wordsAt(int row, int column) const {
    const QString branch = knownAt(row).year.branch.name;
    if (column < FirstMonth) {
        return branch;
    }
    const QString when = column == Year ? tr("全年") : tr("%1月").arg(column - FirstMonth + 1);
    const QString words = wordsByKind(row, column).join(tr("，"));
    return words.isEmpty() ? tr("%1 %2").arg(branch, when) : tr("%1 %2：%3").arg(branch, when, words);
}

Cell MeetingGridModel::cell(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    const BranchYear& year = knownAt(row).year;
    if (column == Name) {
        Cell name{line.row < 0 ? year.branch.name : rowName(year.rows[static_cast<size_t>(line.row)])};
        name.indent = line.row < 0 ? 0 : 1;
        name.tint = line.row < 0 ? Tint::Text : Tint::Muted;
        name.branch = line.row >= 0                     ? Branch::None
                      : m_open.contains(year.branch.id) ? Branch::Open
                                                        : Branch::Closed;
        return name;
    }
    const MeetingMonth month = monthAt(row, column);
    const bool showDue = m_thisMonth > 0 && column - FirstMonth + 1 == m_thisMonth;
    Cell shown{monthText(month, showDue)};
    shown.dot = month.missing > 0                  ? Dot::Bad
                : showDue && month.due > 0         ? Dot::Warning
                : month.held > 0 && column != Year ? Dot::Good
                                                   : Dot::None;
    shown.tip = wordsByKind(row, column).join(u'\n');
    return shown;
}

}  // namespace nuanxin::ui
