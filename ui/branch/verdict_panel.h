// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the table: why an employer is judged so, by name; and a joint branch that is proposed. The branch
// that is due is founded here, in one step.
#pragma once

#include <QWidget>

#include "ui/branch/verdict_models.h"

class QLineEdit;
class QVBoxLayout;

namespace nuanxin::ui {

class DateEdit;
class FormGrid;
class LabelledField;
class LookUpEdit;
class Shell;

// What is asked of a branch that is to be founded.
class FoundingPanel : public QWidget {
    Q_OBJECT
public:
    virtual bool canFound() const = 0;
    void found();  // as one change

Q_SIGNALS:
    void founded(const QString& name);

protected:
    FoundingPanel(Shell& shell, QWidget* parent);
    virtual void put(Organisation branch) = 0;  // may throw
    void ask(const QString& name);              // suggested
    Shell& shell() const { return m_shell; }
    QVBoxLayout* column() const { return m_column; }
    bool mayFound() const;

private:
    Shell& m_shell;
    QVBoxLayout* m_column;
    FormGrid* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    LabelledField* m_nameField = nullptr;
    LookUpEdit* m_superior = nullptr;
    DateEdit* m_founded = nullptr;
};

// The members behind the number, site by site, and what exists.
class VerdictPanel : public FoundingPanel {
    Q_OBJECT
public:
    VerdictPanel(Shell& shell, const FormationRow& row, QWidget* parent = nullptr);
    bool canFound() const override;  // a branch of its own is due, and there is none

private:
    void put(Organisation branch) override;

    const EmployerId m_employer;
    const bool m_isDue;
};

class ProposalPanel : public FoundingPanel {
    Q_OBJECT
public:
    // `employers`: the rows of those it joins.
    ProposalPanel(Shell& shell, const JointBranchProposal& proposal,
                  const std::vector<FormationRow>& employers, QWidget* parent = nullptr);
    bool canFound() const override;  // one employer joins nobody

private:
    void put(Organisation branch) override;

    const JointBranchProposal m_proposal;
};

}  // namespace nuanxin::ui
