// SPDX-License-Identifier: GPL-3.0-or-later
// Employers with their sites below them, as a table; sites of nobody in particular stand at the end.
#pragma once

#include <QHash>
#include <QSet>
#include <map>

#include "core/census/employer.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct Workplaces {
    std::vector<Employer> employers;  // in the order they are shown
    std::vector<Site> sites;
    std::map<EmployerId, qint64> workersOfEmployer;
    std::map<SiteId, qint64> workersOfSite;
    QHash<PlaceId, QString> places;
};

class WorkplaceModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { Name, Kind, Place, Declared, OnRoll, State };

    explicit WorkplaceModel(QObject* parent = nullptr);

    // `matching`: ids of employers and sites that answer the search; without a search all of them.
    void setWorkplaces(Workplaces workplaces, const QSet<qint64>& matching, bool isFiltered);
    void toggle(qint64 employer);

    const Employer* employer(qint64 id) const;  // none: the id is not an employer's
    const Site* site(qint64 id) const;
    int indexOf(qint64 id) const;  // -1: not shown
    qint64 idAt(int row) const { return id(row); }
    const Workplaces& all() const { return m_all; }
    std::vector<Employer> matchingEmployers() const;
    std::vector<Site> matchingSites() const;
    int matches() const { return static_cast<int>(m_matching.size()); }

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override;

private:
    struct Line {
        const Employer* employer;  // one of the two
        const Site* site;
        int depth;
        bool hasBelow;
    };
    void lay();
    Cell employerCell(const Line& line, int column, Tint tint) const;
    Cell siteCell(const Line& line, int column, Tint tint) const;

    Workplaces m_all;
    std::vector<Line> m_lines;
    QSet<qint64> m_matching, m_closed;
    bool m_isFiltered = false;
};

}  // namespace nuanxin::ui
