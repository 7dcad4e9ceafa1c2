// SPDX-License-Identifier: GPL-3.0-or-later
// Party organisations, a superior above those under it, with what is counted of each.
#pragma once

#include <QHash>
#include <QSet>

#include "core/branch/organisation_store.h"
#include "core/branch/organisation_term.h"
#include "core/branch/roster_store.h"
#include "core/text/search_key.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

// Of all organisations, as of a day.
struct OrganisationFacts {
    QDate day = QDate::currentDate();
    std::vector<OrganisationNode> nodes;         // a superior before those under it
    QHash<OrganisationId, MemberCount> members;  // of each its own
    QHash<OrganisationId, int> units, instructors;
};
OrganisationFacts readOrganisationFacts(Ledger& ledger, const QDate& day);

struct OrganisationFilter {
    QString text;
    QSet<OrganisationKind> kinds;
    QSet<TermState> terms;  // of those that stand
    std::optional<bool> standing;

    bool narrows() const { return !text.isEmpty() || !kinds.isEmpty() || !terms.isEmpty(); }
};

class OrganisationModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { Name, Kind, State, DueOn, Full, Probationary, Units, Instructors };

    explicit OrganisationModel(QObject* parent = nullptr);

    void setFacts(OrganisationFacts facts);
    void setFilter(const OrganisationFilter& filter);
    void toggle(OrganisationId id);
    void reveal(OrganisationId id);  // opens what stands above it

    const Organisation* find(OrganisationId id) const;  // null: not in the ledger
    int all() const { return static_cast<int>(m_items.size()); }
    int standing() const;
    int matches() const;
    MemberCount members() const;  // of all
    int termCount(TermState state) const;

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).organisation.id.value(); }

private:
    struct Item {
        Organisation organisation;
        int depth = 0;
        OrganisationTerm term;
        MemberCount members;  // with those of all under it
        int units = 0, instructors = 0;
        std::optional<text::SearchKey> key;  // made once somebody searches
        bool matches = true, hasBelow = false;
    };
    const Item& at(int row) const { return m_items[m_lines[static_cast<size_t>(row)]]; }
    void match();
    void lay();
    bool isWanted(Item& item, const text::SearchWord& word) const;

    std::vector<Item> m_items;    // in the order of the tree
    std::vector<size_t> m_lines;  // those shown
    QSet<OrganisationId> m_closed;
    OrganisationFilter m_filter;
};

}  // namespace nuanxin::ui
