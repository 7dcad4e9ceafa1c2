// SPDX-License-Identifier: GPL-3.0-or-later
// 应建未建: what every employer should have, who makes it so and what it has; joint branches that could be
// formed; the two rates of coverage.
#pragma once

#include "ui/branch/verdict_models.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class CardRow;
class FilterChips;
class FoundingPanel;
class LedgerTable;
class ViewTabs;

class VerdictPage : public Page {
    Q_OBJECT
public:
    explicit VerdictPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    void receive(const QVariant& what) override;  // an employer's id, or kOnlyGaps
    bool canPerform(Command command) const override;
    void perform(Command command) override;

    static const QString kOnlyGaps;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { Employers, Proposals, Coverage };
    void buildFilters();
    void buildTables();
    void read();
    void show();
    void showRows();
    void showCards();
    void fitCards();
    void showSums();
    void showView(int view);
    void showEmptyStates();
    void openEmployer(qint64 id);
    void openProposal(qint64 id);
    void reopen();
    void offerFounding(FoundingPanel* body, const QString& words);
    void closePanel();
    void onlyGaps();
    LedgerTable* table() const { return m_tables[static_cast<size_t>(m_view)]; }
    const VerdictRow* rowOf(EmployerId employer) const;

    VerdictSheet m_sheet;
    SidePanel* m_panel = nullptr;
    CardRow* m_cards;
    QStackedWidget* m_stack;
    std::vector<LedgerTable*> m_tables;  // by View
    VerdictModel* m_employers;
    ProposalModel* m_proposals;
    CoverageModel* m_coverage;
    QComboBox* m_by;
    ViewTabs* m_tabs;
    FilterChips* m_chips = nullptr;
    QPushButton* m_primary = nullptr;
    View m_view = Employers;
    qint64 m_open = 0;  // what the panel shows, of the view's table
    int m_asked = 0;    // tells a late answer from the one that was asked for last
};

}  // namespace nuanxin::ui
