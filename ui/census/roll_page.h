// SPDX-License-Identifier: GPL-3.0-or-later
// The roll: everybody on it, searched while typing, filtered, sorted, chosen from, and changed many at once.
// One person's record opens beside it.
#pragma once

#include "ui/census/roll_view.h"
#include "ui/shell/page.h"

class QPushButton;

namespace nuanxin::ui {

class LatestReader;
class LedgerTable;
class RollModel;
class ViewsButton;
class WorkerForm;

class RollPage : public Page {
    Q_OBJECT
public:
    explicit RollPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    // A worker's id: shown, and its record opened. A RollView as JSON: what is listed, in the columns as they
    // are.
    void receive(const QVariant& what) override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

    // For the record beside the table.
    SidePanel* recordPanel() { return sidePanel(); }
    int position() const;      // of the current worker in the list; -1: none
    int listed() const;        // how many
    void follow(WorkerId id);  // a record just saved: to be current once the list has it
    bool isBusy() const;       // the list is still being read

Q_SIGNALS:
    void openRecord(nuanxin::WorkerId id);  // Enter, double click, and every step while the panel is open
    void newRecord();                       // Ctrl+N
    void quickEntry();                      // 快速登记
    void listShown();                       // the list is whole again

private:
    void buildHeader();
    void buildFilters();
    void addOrders();
    void buildTable();
    void buildRecord();
    void setView(const RollView& view);
    void ask(bool anew);
    void take(const std::vector<WorkerId>& ids, bool whole);
    void openFirst();
    void showSummary(const RollCounts& counts);
    void showEmptyState();
    void showFoot();
    void orderBy(WorkerOrder order);
    void showOrder();
    void sortByHead(int column, Qt::SortOrder order);
    void readHeadOrder();
    void askValues(const QString& key, const std::function<void(FilterValues)>& take);
    void clearNarrowing();
    void showMenu(const QPoint& where);
    void firstStep();
    std::vector<WorkerId> selected() const;
    void change(const QString& title, const QString& said,
                std::function<HistoryId(Ledger&, const std::vector<WorkerId>&)> work);
    void remove();
    void mark(bool toVerify);
    void bulkEdit();
    void paste();
    void exportTable();

    bool m_mayChange;
    RollModel* m_model;
    LedgerTable* m_table;
    WorkerForm* m_record;
    LatestReader *m_reader, *m_values;
    ViewsButton* m_views = nullptr;
    QPushButton *m_order = nullptr, *m_primary = nullptr;
    RollView m_view;
    WorkerOrder m_nameOrder = WorkerOrder::Pinyin;  // what the order button says
    bool m_whole = false, m_fresh = true;           // the list is whole; it is to be counted again
    WorkerId m_wanted;
    bool m_openWanted = false;
    bool m_opensFirst = false;  // as soon as it is known who that is
};

}  // namespace nuanxin::ui
