// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the employers or the sites on as a file, those that are seen.
#pragma once

#include <QDialog>

#include "core/census/employer.h"

class QLabel;
class QRadioButton;

namespace nuanxin::ui {

class ExportTermsForm;
class Shell;

class WorkplaceExportDialog : public QDialog {
    Q_OBJECT
public:
    WorkplaceExportDialog(Shell& shell, std::vector<Employer> employers, std::vector<Site> sites);

private:
    void showNeeds();
    void write();

    Shell& m_shell;
    std::vector<Employer> m_employers;
    std::vector<Site> m_sites;
    QRadioButton *m_ofEmployers, *m_ofSites;
    ExportTermsForm* m_terms;
    QLabel* m_note;
};

}  // namespace nuanxin::ui
