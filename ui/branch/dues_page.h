// SPDX-License-Identifier: GPL-3.0-or-later
// 党费: the sheet of a month. Who owes what, and payments marked one after the other.
#pragma once

#include <QSet>

#include "ui/branch/dues_model.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace nuanxin::ui {

class DuesBaseLines;
class DuesIncomeLines;
class DuesLines;
class DuesPaymentLines;
class DuesReliefLines;
class LatestReader;
class LedgerTable;
class LookUpEdit;
class PeriodStep;

class DuesPage : public Page {
    Q_OBJECT
public:
    explicit DuesPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    void receive(const QVariant& what) override;  // a month: 2026-11
    bool isBusy() const;                          // the sheet is still being read
    bool canPerform(Command command) const override;
    void perform(Command command) override;

    // What the selected members still owe for the month, as one change; of one alone the next is gone to.
    void markPaid();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;  // Space in the table

private:
    void buildFilters();
    void buildTable();
    void buildPanel();
    OrganisationId organisation() const;  // invalid: every one
    void read();
    void list();
    void take(SharedDuesSheet sheet, DuesList listed);
    void showSums();
    void showFoot();
    void showEmptyState();
    void openMember(qint64 id);
    void closePanel();
    std::vector<DuesLines*> lines() const;

    const bool m_mayChange;
    SharedDuesSheet m_sheet = std::make_shared<const DuesSheet>();  // of the month
    DuesWish m_wish;
    DuesSums m_listed;
    DuesModel* m_model;
    LedgerTable* m_table;
    LookUpEdit* m_organisation;
    LatestReader *m_reader, *m_values;
    PeriodStep* m_month;
    QLabel* m_why;
    DuesBaseLines* m_bases;
    DuesIncomeLines* m_incomes;
    DuesReliefLines* m_reliefs;
    DuesPaymentLines* m_payments;
    QPushButton* m_mark = nullptr;
    QSet<MemberId> m_justPaid;  // and not yet read again: nobody pays twice
    qint64 m_open = 0;          // the member in the panel
    bool m_isRead = false, m_isStale = true;
};

}  // namespace nuanxin::ui
