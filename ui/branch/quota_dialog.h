// SPDX-License-Identifier: GPL-3.0-or-later
// The quotas of a year (年度计划): each organisation's places and how many are used, entered below.
#pragma once

#include <QDialog>

#include "ui/shell/shell.h"

class QComboBox;
class QLineEdit;

namespace nuanxin::ui {

class FormGrid;
class LedgerTable;
class LookUpEdit;
class QuotaModel;

class QuotaDialog : public QDialog {
    Q_OBJECT
public:
    explicit QuotaDialog(Shell& shell);

private:
    void build();
    void read();
    void showChosen(qint64 organisation);
    void save();
    int year() const;

    Shell& m_shell;
    QComboBox* m_year;
    QuotaModel* m_model;
    LedgerTable* m_table;
    FormGrid* m_form;
    LookUpEdit* m_organisation;
    QLineEdit* m_places;
};

}  // namespace nuanxin::ui
