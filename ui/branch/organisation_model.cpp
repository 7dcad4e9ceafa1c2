// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/organisation_model.h"

#include <algorithm>

#include "core/branch/instructor_store.h"
#include "core/branch/organisation_part_store.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

Dot dotOf(TermState state) {
    switch (state) {
        case TermState::InTerm:
            return Dot::Good;
        case TermState::DueSoon:
            return Dot::Warning;
        case TermState::Overdue:
            return Dot::Bad;
        case TermState::NotKnown:
        case TermState::Ended:
            break;
    }
    return Dot::Quiet;
}

Cell counted(int count, Tint tint) {
    return {count == 0 ? QString() : countText(count), count, Dot::None, tint};
}

}  // namespace

OrganisationFacts readOrganisationFacts(Ledger& ledger, const QDate& day) {
    OrganisationFacts facts;
    facts.day = day;
    facts.nodes = OrganisationStore(ledger).tree();
    facts.members = RosterStore(ledger).counts(day);
    facts.units = OrganisationPartStore(ledger).unitCounts(day);
    facts.instructors = InstructorStore(ledger).counts(day);
    return facts;
}

OrganisationModel::OrganisationModel(QObject* parent)
    : TableModel({{tr("名称"), 260, false, true, 200},
                  {tr("种类"), 128, false, false, 106},
                  {tr("任期"), 112, false, false, 112},
                  {tr("下次换届"), 106, false, false, 106},
                  {tr("正式（人）"), 88, true, false, 76},
                  {tr("预备（人）"), 108, true, false, 108},
                  {tr("覆盖企业（家）"), 112, true, false, 76},
                  {tr("指导员（人）"), 96, true, false, 76}},
                 parent) {}

void OrganisationModel::setFacts(OrganisationFacts facts) {
    beginResetModel();
    m_items.clear();
    std::vector<size_t> above;  // the item itself and all above it
    for (OrganisationNode& node : facts.nodes) {
        const OrganisationId id = node.organisation.id;
        Item item;
        item.depth = node.depth;
        item.term = organisationTerm(node.organisation, shippedTerms(), facts.day);
        item.units = facts.units.value(id) + (node.organisation.employer.isValid() ? 1 : 0);
        item.instructors = facts.instructors.value(id);
        item.organisation = std::move(node.organisation);
        above.resize(static_cast<size_t>(item.depth));
        if (!above.empty()) {
            m_items[above.back()].hasBelow = true;
        }
        above.push_back(m_items.size());
        m_items.push_back(std::move(item));
        for (const size_t each : above) {
            m_items[each].members += facts.members.value(id);
        }
    }
    match();
    lay();
    endResetModel();
}

void OrganisationModel::setFilter(const OrganisationFilter& filter) {
    beginResetModel();
    m_filter = filter;
    match();
    lay();
    endResetModel();
}

void OrganisationModel::toggle(OrganisationId id) {
    beginResetModel();
    if (!m_closed.remove(id)) {
        m_closed.insert(id);
    }
    lay();
    endResetModel();
}

void OrganisationModel::reveal(OrganisationId id) {
    beginResetModel();
    for (const Organisation* each = find(id); each != nullptr; each = find(each->superior)) {
        m_closed.remove(each->superior);
    }
    lay();
    endResetModel();
}

bool OrganisationModel::isWanted(Item& item, const text::SearchWord& word) const {
    if (!word.isEmpty() && !item.key) {
        item.key.emplace(item.organisation.name);
    }
    const bool stands = item.term.state != TermState::Ended;
    return (word.isEmpty() || item.key->matches(word)) &&
           (m_filter.kinds.isEmpty() || m_filter.kinds.contains(item.organisation.kind)) &&
           (m_filter.terms.isEmpty() || m_filter.terms.contains(item.term.state)) &&
           (!m_filter.standing || *m_filter.standing == stands);
}

void OrganisationModel::match() {
    const text::SearchWord word(m_filter.text);
    for (Item& item : m_items) {
        item.matches = isWanted(item, word);
    }
}

// What matches, and what stands above it. What somebody searches for is never behind a closed arrow.
void OrganisationModel::lay() {
    std::vector<bool> shown(m_items.size());
    std::vector<size_t> above;
    for (size_t i = 0; i < m_items.size(); ++i) {
        above.resize(static_cast<size_t>(m_items[i].depth));
        above.push_back(i);
        if (m_items[i].matches) {
            for (const size_t each : above) {
                shown[each] = true;
            }
        }
    }
    m_lines.clear();
    int closedAt = -1;  // depth of the closed one that is being passed over
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        if (closedAt >= 0 && item.depth > closedAt) {
            continue;
        }
        closedAt = -1;
        if (shown[i]) {
            m_lines.push_back(i);
        }
        if (!m_filter.narrows() && m_closed.contains(item.organisation.id)) {
            closedAt = item.depth;
        }
    }
}

const Organisation* OrganisationModel::find(OrganisationId id) const {
    const auto found =
        std::ranges::find_if(m_items, [id](const Item& item) { return item.organisation.id == id; });
    return found == m_items.end() ? nullptr : &found->organisation;
}

int OrganisationModel::standing() const {
    return static_cast<int>(
        std::ranges::count_if(m_items, [](const Item& item) { return item.term.state != TermState::Ended; }));
}

int OrganisationModel::matches() const {
    return static_cast<int>(std::ranges::count_if(m_items, &Item::matches));
}

MemberCount OrganisationModel::members() const {
    MemberCount sum;
    for (const Item& item : m_items) {
        sum += item.depth == 0 ? item.members : MemberCount();
    }
    return sum;
}

int OrganisationModel::termCount(TermState state) const {
    return static_cast<int>(
        std::ranges::count_if(m_items, [state](const Item& item) { return item.term.state == state; }));
}

Cell OrganisationModel::cell(int row, int column) const {
    const Item& item = at(row);
    const Tint tint = item.matches ? Tint::Text : Tint::Muted;
    switch (column) {
        case Name: {
            Cell cell{item.organisation.name, {}, Dot::None, tint};
            cell.indent = item.depth;
            if (item.hasBelow && !m_filter.narrows()) {
                cell.branch = m_closed.contains(item.organisation.id) ? Branch::Closed : Branch::Open;
            }
            return cell;
        }
        case Kind:
            return {organisationKindName(item.organisation.kind), {}, Dot::None, tint};
        case State:
            return {termStateName(item.term.state), {}, dotOf(item.term.state), tint};
        case DueOn:
            return {item.term.dueOn.toString(Qt::ISODate), {}, Dot::None, tint};
        case Full:
            return counted(item.members.full, tint);
        case Probationary:
            return counted(item.members.members - item.members.full, tint);
        case Units:
            return counted(item.units, tint);
        default:
            return counted(item.instructors, tint);
    }
}

}  // namespace nuanxin::ui
