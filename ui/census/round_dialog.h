// SPDX-License-Identifier: GPL-3.0-or-later
// A survey round, a new one or one that is put right: its name, its half-year, its days, and the places it is
// collected by.
#pragma once

#include <QDialog>

#include "core/census/survey.h"
#include "ui/shell/shell.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace nuanxin::ui {

class DateEdit;
class FormGrid;
class LabelledField;
class PlaceChoice;
class RoundUnits;

class RoundDialog : public QDialog {
    Q_OBJECT
public:
    explicit RoundDialog(Shell& shell, const SurveyRound& round = {});

Q_SIGNALS:
    void saved(nuanxin::SurveyRoundId round);

private:
    void addFields();
    void addUnits(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void listPeriods();
    void followPeriod();
    std::vector<PlaceId> unitsOfLevel() const;
    void tickLevel();
    void countUnits();
    SurveyRound value() const;
    void save();

    bool isNew() const { return !m_shown.id.isValid(); }

    Shell& m_shell;
    const SurveyRound m_shown;
    std::vector<Place> m_places;
    std::vector<PlaceId> m_unitsBefore;
    FormGrid* m_form;
    QLineEdit* m_name;
    QComboBox* m_period;
    DateEdit *m_startedOn, *m_endedOn;
    PlaceChoice* m_area;
    QComboBox* m_level;
    RoundUnits* m_units;
    QLabel* m_count;
    QString m_suggested;  // the name that the period gives
};

}  // namespace nuanxin::ui
