// SPDX-License-Identifier: GPL-3.0-or-later
// 组织生活: a year of every branch's meetings, what is missing of them, and each meeting to be entered and
// put right.
#pragma once

#include "ui/branch/meeting_grid_model.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class FilterChip;
class LedgerTable;
class MeetingPanel;
class MeetingSheet;
class PeriodStep;

class MeetingsPage : public Page {
    Q_OBJECT
public:
    explicit MeetingsPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    // A meeting's id: opened. kOnlyMissing. A draft.
    void receive(const QVariant& what) override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

    static const QString kOnlyMissing;

    MeetingSheet* sheet() const { return m_sheet; }

private:
    void buildFilters();
    void buildGrid();
    void buildSheet();
    void read();
    void take(std::vector<BranchYear> years, int year);
    void applyFilter();
    void showSums();
    void showFoot();
    void showEmptyState();
    void showCell();
    void closePanel();
    void enterNew();
    void openMeeting(MeetingId id);
    void showSheet(const Meeting& meeting);
    void showGrid();
    void removeMeeting();
    bool isSheetShown() const;

    const bool m_readOnly;
    MeetingGridModel* m_model;
    LedgerTable* m_table;
    MeetingSheet* m_sheet;
    MeetingPanel* m_panel;
    QStackedWidget* m_stack;
    PeriodStep* m_year;
    FilterChip *m_kinds = nullptr, *m_missing = nullptr;
    QPushButton *m_enter = nullptr, *m_openAll = nullptr;
    std::optional<GridPlace> m_place;  // of the panel
    bool m_isRead = false;
    int m_asked = 0;  // tells a late answer from the one that was asked for last
};

}  // namespace nuanxin::ui
