// SPDX-License-Identifier: GPL-3.0-or-later
// One development file: its line, under it in words what is against the rule, and the same steps as a table.
// All of it scrolls together; line and table stand on the same step.
#pragma once

#include <QWidget>

#include "core/branch/development_store.h"

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace nuanxin::ui {

class DevelopmentLine;
class LedgerTable;
class Settings;
class StepModel;

class DevelopmentFileView : public QWidget {
    Q_OBJECT
public:
    explicit DevelopmentFileView(Settings& settings, QWidget* parent = nullptr);

    void show(const DevelopmentRow& row, const QDate& today);
    QString step() const;  // the current one's code; empty: none
    int current() const;
    void setCurrent(int step);
    void bringIntoView();  // the current step, once all has its place

Q_SIGNALS:
    void currentChanged();
    void opened();        // the current step: Enter or double click
    void rosterWanted();  // that the roster of members is given what was approved

private:
    void buildAdmission();
    void buildTable();
    void showAdmission(const Admission& admission);
    void showProblems(const DevelopmentRow& row);
    void fitTable();

    DevelopmentId m_file;
    bool m_inTable = false;  // it is there that the keyboard last was, and not on the line
    QFrame* m_admission;
    QLabel* m_approved;
    QPushButton* m_register;
    DevelopmentLine* m_line;
    QFrame* m_problems;
    QVBoxLayout* m_problemColumn;
    StepModel* m_model;
    LedgerTable* m_table;
    QScrollArea* m_scroll;
};

}  // namespace nuanxin::ui
