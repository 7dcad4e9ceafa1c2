// SPDX-License-Identifier: GPL-3.0-or-later
// A year of meetings as the chart on the wall: a row for each branch, a column for each month; a branch
// opened shows a row for each kind of meeting.
#pragma once

#include <QSet>
#include <set>

#include "core/branch/meeting_store.h"
#include "core/text/search_key.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

// What a cell is about.
struct GridPlace {
    OrganisationId branch;
    QString branchName;
    std::optional<MeetingKind> kind{};  // none: all
    PartyGroupId group{};
    int month = 0;  // 0: the year
};

struct GridFilter {
    QString text;                 // part of the branch's name, pinyin, initials
    std::set<MeetingKind> kinds;  // empty: all
    bool onlyMissing = false;
};

class MeetingGridModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { Name, FirstMonth, Year = FirstMonth + 12 };
    explicit MeetingGridModel(QObject* parent = nullptr);

    void setYears(std::vector<BranchYear> years, int year, const QDate& today);
    void setFilter(const GridFilter& filter);
    void toggle(qint64 id);
    void openAll(bool open);
    bool isAnyOpen() const { return !m_open.isEmpty(); }
    void sort(int column, Qt::SortOrder order) override;  // branches; column -1: by pinyin of the name

    GridPlace placeAt(int row, int column) const;
    QString wordsAt(int row, int column) const;  // 骑手党支部 3月：党课 缺1
    // What a new meeting of the cell most likely is: its kind, or the first that is missing, or still due.
    MeetingYearRow wantedAt(int row, int column) const;
    qint64 rowIdOf(const GridPlace& place) const;  // 0: not shown
    const BranchYear* yearOf(OrganisationId branch) const;
    MeetingMonth total() const;  // of all branches and kinds shown; a joint meeting counts once
    int branches() const;        // shown
    bool isEmpty() const { return m_all.empty(); }

    // 2 缺1, 缺1, 3, 待1; empty where nothing is owed and nothing was held.
    static QString monthText(const MeetingMonth& month, bool showDue);
    static QString rowName(const MeetingYearRow& row);

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override;

private:
    struct Known {
        BranchYear year;
        std::optional<text::SearchKey> key;  // made once somebody searches
    };
    struct Line {
        size_t branch;
        int row;  // of the branch's; -1: the branch itself
    };
    const Known& knownAt(int row) const { return m_all[m_lines[static_cast<size_t>(row)].branch]; }
    bool admits(const MeetingYearRow& row) const;
    bool isFound(Known& branch) const;
    MeetingMonth sumOf(const Known& branch, int column) const;
    MeetingMonth monthAt(int row, int column) const;
    QStringList wordsByKind(int row, int column) const;
    void layAll();

    std::vector<Known> m_all;
    std::vector<Line> m_lines;
    QSet<OrganisationId> m_open;
    GridFilter m_filter;
    text::SearchWord m_word;
    int m_thisMonth = 0;  // of the year shown; 0: it is another year
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace nuanxin::ui
