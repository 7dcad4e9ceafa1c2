// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the roll on as a file: who, which columns, in which form, masked or not, to whom and why.
#pragma once

#include <QDialog>

#include "core/exchange/worker_export.h"

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace nuanxin::ui {

class ExportTermsForm;
class Shell;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    struct Offer {
        std::vector<WorkerId> listed, selected;  // in the order seen
        std::vector<RollColumn> shown;           // from left to right
        bool narrowed = false;                   // `listed` is a part of the roll
    };
    ExportDialog(Shell& shell, Offer offer);

private:
    void addWho(QVBoxLayout* column);
    void addColumns(QVBoxLayout* column);
    void showNeeds();
    std::vector<RollColumn> columns() const;
    void write();

    Shell& m_shell;
    Offer m_offer;
    QRadioButton *m_all, *m_selected;
    QListWidget* m_columns;
    ExportTermsForm* m_terms;
    QLabel* m_note;
    QPushButton* m_go;
};

}  // namespace nuanxin::ui
