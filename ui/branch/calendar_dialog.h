// SPDX-License-Identifier: GPL-3.0-or-later
// The work calendar: the public holidays and make-up days of a year, as the yearly notice gives them. A year
// is stored as a whole, for one that is half entered would no longer count as provisional.
#pragma once

#include <QDialog>

#include "core/branch/calendar_store.h"
#include "ui/shell/shell.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class CalendarModel;
class DateEdit;
class FormGrid;
class LabelledField;
class LedgerTable;

class CalendarDialog : public QDialog {
    Q_OBJECT
public:
    explicit CalendarDialog(Shell& shell, int year);

    void reject() override;

private:
    void buildHead(QVBoxLayout* column);
    void buildTable(QVBoxLayout* column);
    void buildForm(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void listYears(int year);
    void changeYear();
    void read();
    void showYear();
    void add();
    void removeChosen();
    void save();
    void giveBack();
    bool isChanged() const;
    bool mayDrop();  // asks where something would be lost

    Shell& m_shell;
    const bool m_mayChange;
    CalendarYear m_stored, m_year;
    bool m_isEntered = false;
    QComboBox* m_years;
    QLabel* m_state;
    QLineEdit* m_notice;
    CalendarModel* m_model;
    LedgerTable* m_table;
    FormGrid* m_form;
    DateEdit *m_from, *m_until;
    LabelledField* m_untilField = nullptr;
    QComboBox* m_kind;
    QPushButton *m_keep = nullptr, *m_giveBack = nullptr, *m_remove = nullptr;
};

}  // namespace nuanxin::ui
