// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of a round, in one collection unit or in all, as a section of the side panel: looked at, written
// down, put right, deleted, and from each to the person.
#pragma once

#include <QWidget>

#include "core/census/survey.h"

class QLabel;
class QPushButton;

namespace nuanxin::ui {

class LedgerTable;
class Shell;
class VisitEditor;
class VisitModel;

class UnitVisits : public QWidget {
    Q_OBJECT
public:
    explicit UnitVisits(Shell& shell, QWidget* parent = nullptr);

    // No place: all visits of the round. An ended round is looked at only.
    void show(const SurveyRound& round, PlaceId area);
    void addVisit();
    void remove();
    bool hasSelected() const;
    bool isEditing() const;  // the keyboard is in the small form
    void save();

Q_SIGNALS:
    void selectionChanged();

private:
    void build();
    void read();
    void showButtons();
    QString sumWords() const;
    const VisitRow* current() const;
    void change();
    void openPerson();

    Shell& m_shell;
    const bool m_readOnly;
    SurveyRound m_round;
    PlaceId m_area;
    VisitModel* m_model;
    LedgerTable* m_table;
    QLabel* m_sum;
    QPushButton *m_add, *m_change, *m_remove, *m_person;
    VisitEditor* m_editor;
    int m_asked = 0;  // tells a late answer from the one that was asked for last
};

}  // namespace nuanxin::ui
