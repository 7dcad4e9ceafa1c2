// SPDX-License-Identifier: GPL-3.0-or-later
// Which forms to take along: empty ones, or a site's with its people on it.
#pragma once

#include <QDialog>

#include "core/census/employer.h"
#include "ui/shell/shell.h"

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace nuanxin::ui {

class PlaceChoice;

class FormsDialog : public QDialog {
    Q_OBJECT
public:
    explicit FormsDialog(Shell& shell, PlaceId area = {});

private:
    void addChoices(QVBoxLayout* column);
    void listSites();
    std::vector<SiteId> chosenSites() const;
    void showForms();

    Shell& m_shell;
    QRadioButton *m_blank, *m_ofSites;
    PlaceChoice* m_area;
    QComboBox* m_site;
    QLabel* m_note;
    QPushButton* m_go;
};

// The same for one site, straight to the preview.
void showSiteForms(Shell& shell, const std::vector<SiteId>& sites);

}  // namespace nuanxin::ui
