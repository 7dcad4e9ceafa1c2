// SPDX-License-Identifier: GPL-3.0-or-later
// 导入预演: choose files, look through what they would do, correct, commit.
#pragma once

#include "ui/exchange/import_desk.h"
#include "ui/exchange/rehearsal_model.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class FilterChip;
class ImportStart;
class ProgressLine;
class RehearsalView;

class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    void receive(const QVariant& what) override;  // paths; none: asks for them
    bool mayClose() override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    void buildHeader();
    void buildFilters();
    void buildPanel();
    void choose();
    void open(const QStringList& paths);
    void atChanged();
    void showRehearsal();
    void showSheet(int sheet);
    void showSums();
    void showRow(int row);    // beside the table
    void followRow(int row);  // if one is shown there
    void showRowButtons(int row);
    void atCorrected();
    void decide(RowDecision::Kind kind);
    void next();
    void saveRemarks();
    void askToDrop();
    void atCommitted(const ImportResult& result);
    void clearFilters();
    RehearsalFilter filter() const;

    ImportDesk* m_desk;
    QStackedWidget* m_stack;
    ImportStart* m_start;
    QWidget* m_waiting;
    ProgressLine* m_progress;
    RehearsalView* m_view;
    FilterChip *m_verdicts = nullptr, *m_only = nullptr;
    QComboBox* m_sheets = nullptr;
    QPushButton *m_commit = nullptr, *m_remarks = nullptr, *m_more = nullptr;
    QLabel* m_refused = nullptr;
    QLabel* m_notices = nullptr;
    int m_sheet = 0, m_row = -1;
};

}  // namespace nuanxin::ui
