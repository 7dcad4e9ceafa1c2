// SPDX-License-Identifier: GPL-3.0-or-later
// The half-year return: what the ledger counts for a period, frozen or not, beside the frozen one before.
#pragma once

#include "core/report/return_report.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class FrozenModel;
class LedgerTable;
class ReturnModel;
class ViewTabs;

class ReturnPage : public Page {
    Q_OBJECT
public:
    explicit ReturnPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    void receive(const QVariant& what) override;  // a period: 2026H1
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    void buildTables();
    void buildFilters();
    void listPeriods();
    void count();
    void show(report::ReturnPaper paper);
    void showRows();
    void showView(int view);
    void freeze();
    void handOn();
    QString period() const;
    LedgerTable* table() const { return m_paper.before ? m_compared : m_lines; }

    report::ReturnPaper m_paper;
    std::vector<FrozenReturn> m_frozen;
    QStackedWidget* m_stack;
    // Figures alone as long as there is nothing to compare them with, figures with their changes, and what
    // is frozen.
    LedgerTable *m_lines, *m_compared, *m_frozenList;
    ReturnModel *m_lineModel, *m_comparedModel;
    FrozenModel* m_frozenModel;
    QComboBox* m_periods;
    ViewTabs* m_tabs;
    QPushButton *m_freeze = nullptr, *m_handOn = nullptr;
    int m_asked = 0;  // tells a late answer from the one that was asked for last
};

}  // namespace nuanxin::ui
