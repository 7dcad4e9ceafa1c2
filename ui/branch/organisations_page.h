// SPDX-License-Identifier: GPL-3.0-or-later
// Party organisations as a tree with counts, each one's page, and the instructors who look after them.
#pragma once

#include "core/branch/organisation.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class BranchView;
class FilterChip;
class InstructorModel;
class LatestReader;
class LedgerTable;
class OrganisationModel;
class RecordForm;
class ViewTabs;

class OrganisationsPage : public Page {
    Q_OBJECT
public:
    enum View { Tree, Instructors, Branch };

    explicit OrganisationsPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    // An OrganisationId, or its value: its own page. A TermState: those in it.
    void receive(const QVariant& what) override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

    View view() const { return m_view; }
    bool isBusy() const;  // the tree is still being read

Q_SIGNALS:
    void treeShown();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    void buildFilters();
    void buildTree();
    void buildInstructors();
    void buildBranch();
    void buildPanel();
    void showView(View view);
    void showBranch(OrganisationId id);
    void goBack();
    void filter();
    void readInstructors();
    void showWanted();
    void showSums();
    void showBranchHead();
    void showEmptyState();
    void showRecord(qint64 id);
    void followForm();
    template <class Form>
    Form* form();
    void addDetailsButton();
    LedgerTable* table() const;
    void removeSelected();

    const bool m_readOnly;
    OrganisationModel* m_model;
    LedgerTable* m_table;
    InstructorModel* m_instructorModel;
    LedgerTable* m_instructorTable;
    BranchView* m_branch;
    QStackedWidget* m_stack;
    LatestReader* m_reader;
    ViewTabs* m_tabs = nullptr;
    FilterChip *m_kinds = nullptr, *m_states = nullptr, *m_terms = nullptr;
    QPushButton *m_back = nullptr, *m_change = nullptr, *m_add = nullptr;
    RecordForm* m_form = nullptr;  // the panel's body; of an organisation or of an instructor
    View m_view = Tree;
    qint64 m_wanted = 0;  // to be selected once the table has it
};

}  // namespace nuanxin::ui
