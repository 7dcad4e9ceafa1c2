// SPDX-License-Identifier: GPL-3.0-or-later
// A new survey round: its name, its half-year, and the places it is collected by.
#pragma once

#include <QDialog>

#include "core/census/survey.h"
#include "ui/shell/shell.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace nuanxin::ui {

class FormGrid;
class LabelledField;
class PlaceChoice;

class RoundDialog : public QDialog {
    Q_OBJECT
public:
    explicit RoundDialog(Shell& shell);

Q_SIGNALS:
    void saved(nuanxin::SurveyRoundId round);

private:
    void addFields(QVBoxLayout* column);
    std::vector<PlaceId> units() const;
    void countUnits();
    void save();

    Shell& m_shell;
    std::vector<Place> m_places;
    FormGrid* m_form;
    QLineEdit *m_name, *m_period, *m_startedOn;
    PlaceChoice* m_area;
    QComboBox* m_level;
    LabelledField* m_levelField = nullptr;
};

}  // namespace nuanxin::ui
