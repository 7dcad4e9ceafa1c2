// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the table: why an employer is judged so, by name; and a joint branch that is proposed, to be
// accepted.
#pragma once

#include <QWidget>

#include "ui/branch/verdict_models.h"

class QLineEdit;

namespace nuanxin::ui {

class DateEdit;
class FormGrid;
class LabelledField;
class LookUpEdit;
class Shell;

// The members behind the number, site by site, and what exists.
class VerdictPanel : public QWidget {
    Q_OBJECT
public:
    VerdictPanel(Shell& shell, const FormationRow& row, QWidget* parent = nullptr);
};

class ProposalPanel : public QWidget {
    Q_OBJECT
public:
    // `employers`: the rows of those it joins.
    ProposalPanel(Shell& shell, const JointBranchProposal& proposal,
                  const std::vector<FormationRow>& employers, QWidget* parent = nullptr);
    bool canAccept() const;
    void accept();  // founds it, as one change

Q_SIGNALS:
    void accepted(const QString& name);

private:
    void buildForm();

    Shell& m_shell;
    JointBranchProposal m_proposal;
    FormGrid* m_form;
    QLineEdit* m_name;
    LabelledField* m_nameField = nullptr;
    LookUpEdit* m_superior;
    DateEdit* m_founded;
};

}  // namespace nuanxin::ui
