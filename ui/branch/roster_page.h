// SPDX-License-Identifier: GPL-3.0-or-later
// The roster of members (党员名册) as of any day, by pinyin or strokes, and beside it the transfers under
// way, those expected at a check-in point, and the points. A member's record opens beside each of them.
#pragma once

#include "core/branch/roster_store.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class DateEdit;
class FilterChip;
class LatestReader;
class LedgerTable;
class LookUpEdit;
class MissingModel;
class PointModel;
class RecordForm;
class RosterModel;
class TransferModel;
class ViewTabs;

class RosterPage : public Page {
    Q_OBJECT
public:
    enum View { Roster, Transfers, Missing, Points };

    explicit RosterPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    // An OrganisationId: its roster. A MemberId, or its value: that member's record. A View: that list.
    void receive(const QVariant& what) override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

    View view() const { return m_view; }
    void showView(View view);
    const RosterQuery& query() const { return m_query; }
    bool isBusy() const;  // the roster is still being read

Q_SIGNALS:
    void rosterShown();

private:
    void buildHeader();
    void buildFilters();
    void addOrders();
    QWidget* buildRoster();
    QWidget* buildNarrowing();
    void buildLists();
    void buildPanel();
    LedgerTable* addList(const QString& name, const QString& title);
    void connectTable(LedgerTable& table, View view);

    void readQuery();
    void setOrganisation(OrganisationId id);
    void ask();
    void take(const std::vector<MemberId>& ids);
    void orderBy(RosterOrder order);
    void readLists();
    void showSums();
    void showEmptyStates();
    bool narrows() const;

    LedgerTable* table() const { return m_tables[static_cast<size_t>(m_view)]; }
    void showRecord(qint64 rowId);
    void showMember(MemberId id);
    MemberId memberOf(qint64 rowId) const;  // of a row of the list shown
    template <class Form>
    Form* form();
    void addNew();
    void removeSelected();
    void checkIn();

    const bool m_readOnly;
    RosterModel* m_model;
    TransferModel* m_transfers;
    MissingModel* m_missing;
    PointModel* m_points;
    std::vector<LedgerTable*> m_tables;  // by View
    QStackedWidget* m_stack;
    LatestReader* m_reader;
    ViewTabs* m_tabs = nullptr;
    FilterChip *m_statuses = nullptr, *m_scope = nullptr;
    LookUpEdit* m_organisation = nullptr;
    DateEdit* m_day = nullptr;
    QPushButton *m_order = nullptr, *m_add = nullptr, *m_import = nullptr;
    RecordForm* m_form = nullptr;  // the panel's body; of a member or of a point
    RosterQuery m_query;
    MemberCount m_count;
    View m_view = Roster;
    MemberId m_wanted;  // to be selected once the roster has it
};

}  // namespace nuanxin::ui
