// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/workplace_model.h"

#include <algorithm>
#include <iterator>

#include "core/text/code_table.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

Cell figure(const std::optional<text::Quantity>& declared, Tint tint) {
    return declared ? Cell{text::toText(*declared), declared->value, Dot::None, tint}
                    : Cell{{}, -1, Dot::None, tint};
}

Cell counted(qint64 count, Tint tint) {
    return {count == 0 ? QString() : countText(count), count, Dot::None, tint};
}

template <class Counts, class Key>
qint64 countOf(const Counts& counts, Key key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

Cell state(const QString& closedOn) {
    return closedOn.isEmpty() ? Cell{WorkplaceModel::tr("在办"), {}, Dot::Good}
                              : Cell{WorkplaceModel::tr("停办"), {}, Dot::Quiet, Tint::Muted, closedOn};
}

}  // namespace

WorkplaceModel::WorkplaceModel(QObject* parent)
    : TableModel({{tr("名称"), 240, false, true},
                  {tr("类别"), 100},
                  {tr("所在区划"), 120},
                  {tr("申报（人）"), 90, true},
                  {tr("在册（人）"), 90, true},
                  {tr("状态"), 76}},
                 parent) {}

void WorkplaceModel::setWorkplaces(Workplaces workplaces, const QSet<qint64>& matching, bool isFiltered) {
    beginResetModel();
    m_all = std::move(workplaces);
    m_matching = matching;
    m_isFiltered = isFiltered;
    lay();
    endResetModel();
}

std::vector<Employer> WorkplaceModel::matchingEmployers() const {
    std::vector<Employer> found;
    std::ranges::copy_if(m_all.employers, std::back_inserter(found),
                         [this](const Employer& each) { return m_matching.contains(each.id.value()); });
    return found;
}

std::vector<Site> WorkplaceModel::matchingSites() const {
    std::vector<Site> found;
    std::ranges::copy_if(m_all.sites, std::back_inserter(found),
                         [this](const Site& each) { return m_matching.contains(each.id.value()); });
    return found;
}

void WorkplaceModel::toggle(qint64 employer) {
    beginResetModel();
    if (!m_closed.remove(employer)) {
        m_closed.insert(employer);
    }
    lay();
    endResetModel();
}

void WorkplaceModel::lay() {
    m_lines.clear();
    std::map<EmployerId, std::vector<const Site*>> below;
    for (const Site& site : m_all.sites) {
        if (m_matching.contains(site.id.value())) {
            below[site.employer].push_back(&site);
        }
    }
    for (const Employer& employer : m_all.employers) {
        const std::vector<const Site*>& sites = below[employer.id];
        if (sites.empty() && !m_matching.contains(employer.id.value())) {
            continue;
        }
        m_lines.push_back({&employer, nullptr, 0, !sites.empty()});
        if (m_isFiltered || !m_closed.contains(employer.id.value())) {
            for (const Site* site : sites) {
                m_lines.push_back({nullptr, site, 1, false});
            }
        }
    }
    for (const Site* site : below[EmployerId()]) {
        m_lines.push_back({nullptr, site, 0, false});
    }
}

qint64 WorkplaceModel::id(int row) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    return line.employer ? line.employer->id.value() : line.site->id.value();
}

const Employer* WorkplaceModel::employer(qint64 id) const {
    const auto found = std::ranges::find(m_all.employers, EmployerId(id), &Employer::id);
    return found == m_all.employers.end() ? nullptr : &*found;
}

const Site* WorkplaceModel::site(qint64 id) const {
    const auto found = std::ranges::find(m_all.sites, SiteId(id), &Site::id);
    return found == m_all.sites.end() ? nullptr : &*found;
}

int WorkplaceModel::indexOf(qint64 wanted) const {
    for (int row = 0; row < rows(); ++row) {
        if (id(row) == wanted) {
            return row;
        }
    }
    return -1;
}

Cell WorkplaceModel::cell(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    const Tint tint = m_matching.contains(id(row)) ? Tint::Text : Tint::Muted;
    Cell cell = line.employer ? employerCell(line, column, tint) : siteCell(line, column, tint);
    if (column == Name) {
        cell.indent = line.depth;
        if (line.hasBelow && !m_isFiltered) {
            cell.branch = m_closed.contains(id(row)) ? Branch::Closed : Branch::Open;
        }
    }
    return cell;
}

Cell WorkplaceModel::employerCell(const Line& line, int column, Tint tint) const {
    const Employer& employer = *line.employer;
    switch (column) {
        case Name:
            return {employer.name, {}, Dot::None, tint};
        case Kind: {
            const QString name = text::codeTable(text::Table::EmployerKind).name(employer.kind);
            return {name.isEmpty() ? employer.kind : name, {}, Dot::None, tint};
        }
        case Place:
            return {m_all.places.value(employer.place), {}, Dot::None, tint};
        case Declared:
            return figure(employer.headcount, tint);
        case OnRoll:
            return counted(countOf(m_all.workersOfEmployer, employer.id), tint);
        default:
            return state(employer.closedOn);
    }
}

Cell WorkplaceModel::siteCell(const Line& line, int column, Tint tint) const {
    const Site& site = *line.site;
    switch (column) {
        case Name:
            return {site.name, {}, Dot::None, tint};
        case Kind:
            return {tr("网点"), {}, Dot::None, Tint::Muted};
        case Place:
            return {m_all.places.value(site.place), {}, Dot::None, tint};
        case Declared:
            return figure(site.headcount, tint);
        case OnRoll:
            return counted(countOf(m_all.workersOfSite, site.id), tint);
        default:
            return state(site.closedOn);
    }
}

}  // namespace nuanxin::ui
