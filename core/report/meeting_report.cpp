// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/meeting_report.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/possible_days.h"
#include "core/report/return_report.h"
#include "core/text/sentences.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingReport)
};

constexpr int kMonths = 12;

struct Figures {
    int owed = 0, held = 0, missing = 0;
    Figures& operator+=(const Figures& other) {
        owed += other.owed;
        held += other.held;
        missing += other.missing;
        return *this;
    }
};

// A branch's duty of one kind (and group) over the year.
struct DutyRow {
    MeetingKind kind = MeetingKind::BranchAssembly;
    PartyGroupId group;
    std::array<int, kMonths> held{}, missing{};
    Figures figures{};
};

// Of a period that is not over nothing is owed yet.
void add(DutyRow& row, const DutyCell& cell) {
    const auto last = static_cast<size_t>(cell.last.month()) - 1;
    row.missing[last] += cell.missing();
    row.figures += {cell.isOver ? cell.owed : 0, cell.held, cell.missing()};
}

std::vector<DutyRow> dutyRows(const std::vector<DutyCell>& grid, const std::vector<Meeting>& meetings) {
    std::vector<DutyRow> rows;
    for (const DutyCell& cell : grid) {
        if (rows.empty() || rows.back().kind != cell.kind || rows.back().group != cell.group) {
            rows.push_back({cell.kind, cell.group});
        }
        add(rows.back(), cell);
    }
    for (DutyRow& row : rows) {
        for (const Meeting& meeting : meetings) {
            const PossibleDays days = possibleDays(meeting.heldOn);
            const bool isOfMonth = days.isKnown() && days.first.month() == days.last.month();
            if (isOfMonth && meeting.kind == row.kind && meeting.group == row.group) {
                ++row.held[static_cast<size_t>(days.first.month()) - 1];
            }
        }
    }
    return rows;
}

QString missingWords(int missing) {
    return missing == 1 ? Words::tr("缺") : Words::tr("缺%1").arg(missing);
}

Table emptyGrid(int year) {
    Table table;
    table.columns = {{Words::tr("党组织"), 34}, {Words::tr("会议"), 30}};
    const QString months = Words::tr("%1年（次）").arg(year);
    for (int month = 1; month <= kMonths; ++month) {
        table.columns.push_back({Words::tr("%1月").arg(month), 10.2, Kind::Text, months});
    }
    const QString sum = Words::tr("合计（次）");
    for (const QString& head : {Words::tr("应开"), Words::tr("已开"), Words::tr("缺开")}) {
        table.columns.push_back({head, 12, Kind::Number, sum});
    }
    return table;
}

std::vector<Cell> gridRow(const QString& branch, const QString& kind, const DutyRow& row) {
    std::vector<Cell> cells{branch, kind};
    for (size_t month = 0; month < kMonths; ++month) {
        cells.push_back(row.missing[month] > 0 ? missingWords(row.missing[month])
                        : row.held[month] > 0  ? QString::number(row.held[month])
                                               : QString());
    }
    for (const int figure : {row.figures.owed, row.figures.held, row.figures.missing}) {
        cells.push_back(static_cast<qint64>(figure));
    }
    return cells;
}

class Grid {
public:
    Grid(Ledger& ledger, int year, const QDate& today)
        : m_meetings(ledger), m_parts(ledger), m_year(year), m_today(today), m_table(emptyGrid(year)) {}

    void add(const Organisation& branch) {
        MeetingQuery query;
        query.host = branch.id;
        query.first = QDate(m_year, 1, 1);
        query.last = QDate(m_year, kMonths, 31);
        const std::vector<DutyRow> rows =
            dutyRows(m_meetings.grid(branch.id, m_year, m_today), m_meetings.list(query));
        if (rows.empty()) {
            return;
        }
        QHash<PartyGroupId, QString> groups;
        for (const PartyGroup& group : m_parts.groups(branch.id)) {
            groups.insert(group.id, group.name);
        }
        Figures figures;
        for (const DutyRow& row : rows) {
            const QString kind = meetingKindName(row.kind);
            m_table.rows.push_back(gridRow(
                branch.name,
                row.group.isValid() ? Words::tr("%1（%2）").arg(kind, groups.value(row.group)) : kind, row));
            figures += row.figures;
        }
        m_figures += figures;
        ++m_branches;
        m_lacking += figures.missing > 0 ? 1 : 0;
    }
    Table take() { return std::move(m_table); }
    QString summary() const {
        return Words::tr("共 %1 个党支部，已过去的期次应开 %2 次，缺开 %3 次，有缺开的党支部 %4 个。")
            .arg(m_branches)
            .arg(m_figures.owed)
            .arg(m_figures.missing)
            .arg(m_lacking);
    }

private:
    const MeetingStore m_meetings;
    const OrganisationPartStore m_parts;
    const int m_year;
    const QDate m_today;
    Table m_table;
    Figures m_figures;
    int m_branches = 0, m_lacking = 0;
};

Document paperOf(const Ledger& ledger, const QString& title, const QDate& today) {
    Document document;
    document.title = title;
    document.office = ledger.office().name;
    document.left = Words::tr("填报单位：%1").arg(document.office);
    document.right = Words::tr("截至%1").arg(chineseDate(today.toString(Qt::ISODate)));
    document.isLandscape = true;
    document.isCompact = true;
    return document;
}

qint64 heldInYear(Ledger& ledger, int year) {
    MeetingQuery query;
    query.first = QDate(year, 1, 1);
    query.last = QDate(year, kMonths, 31);
    return static_cast<qint64>(MeetingStore(ledger).list(query).size());
}

QString hostsOf(const Meeting& meeting, const QHash<OrganisationId, QString>& names) {
    QStringList hosts;
    for (const OrganisationId host : meeting.hosts) {
        hosts << names.value(host);
    }
    return hosts.join(Words::tr("、"));
}

QHash<MeetingId, QStringList> decisionsOf(const MeetingStore& store, const std::vector<Meeting>& meetings) {
    QHash<MeetingId, QStringList> decisions;
    for (const Meeting& meeting : meetings) {
        for (const MeetingDecision& decision : store.decisions(meeting.id)) {
            decisions[meeting.id] << decision.text;
        }
    }
    return decisions;
}

}  // namespace

Document meetingGridReport(Ledger& ledger, OrganisationId branches, int year, const QDate& today) {
    OrganisationQuery query;
    query.below = branches;
    Grid grid(ledger, year, today);
    for (const OrganisationNode& node : OrganisationStore(ledger).tree(query)) {
        grid.add(node.organisation);
    }
    const auto above = OrganisationStore(ledger).find(branches);
    const QString title = Words::tr("%1年组织生活情况表").arg(year);
    Document document = paperOf(ledger, above ? above->name + title : title, today);
    document.blocks.push_back(grid.take());
    QStringList notes{
        grid.summary(),
        Words::tr("“缺”写在应开而没有开的那一期的最后一个月；没有支委会、没有党小组的党支部不应开相应的会。"
                  "几个党组织联合召开的，每个都算一次。")};
    if (!above) {
        notes << Words::tr("全年召开会议 %1 次，联合召开的只算一次。").arg(heldInYear(ledger, year));
    }
    document.blocks.push_back(Paragraph{text::together(notes), true});
    document.blocks.push_back(
        Signatures{{Words::tr("填报人："), Words::tr("审核人："), Words::tr("单位（盖章）：")}});
    return document;
}

Document meetingListReport(Ledger& ledger, const MeetingQuery& query, const QDate& today) {
    const MeetingStore store(ledger);
    const std::vector<Meeting> meetings = store.list(query);
    const auto decisions = decisionsOf(store, meetings);
    QHash<OrganisationId, QString> names;
    for (const Organisation& organisation : OrganisationStore(ledger).list()) {
        names.insert(organisation.id, organisation.name);
    }
    Table table;
    table.columns = {{Words::tr("日期"), 22.2, Kind::Date},
                     {Words::tr("会议"), 24},
                     {Words::tr("召开的党组织"), 36},
                     {Words::tr("地点"), 24},
                     {Words::tr("主持人"), 14},
                     {Words::tr("记录人"), 14},
                     {Words::tr("应到（人）"), 13.4, Kind::Number},
                     {Words::tr("实到（人）"), 13.4, Kind::Number},
                     {Words::tr("请假（人）"), 13.4, Kind::Number},
                     {Words::tr("议题"), 28},
                     {Words::tr("决定事项"), 28}};
    for (const Meeting& meeting : meetings) {
        table.rows.push_back({meeting.heldOn, meetingKindName(meeting.kind), hostsOf(meeting, names),
                              meeting.place, meeting.chair, meeting.minuteTaker,
                              static_cast<qint64>(meeting.entitled), static_cast<qint64>(meeting.present),
                              static_cast<qint64>(meeting.excused), meeting.agenda,
                              decisions.value(meeting.id).join(Words::tr("；"))});
    }
    Document document = paperOf(ledger, Words::tr("会议记录一览表"), today);
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(
        Paragraph{Words::tr("共 %1 次，联合召开的只算一次。").arg(meetings.size()), true});
    return document;
}

}  // namespace nuanxin::report
