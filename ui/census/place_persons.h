// SPDX-License-Identifier: GPL-3.0-or-later
// The persons of one place and of all below it: how many are on the job, and who of them held which role on a
// day.
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/census/place.h"

class QLabel;

namespace nuanxin::ui {

class DateEdit;
class LabelledField;
class Shell;

class PlacePersons : public QWidget {
    Q_OBJECT
public:
    static constexpr int kReadAfterMs = 150;

    explicit PlacePersons(Shell& shell, QWidget* parent = nullptr);
    // Roles are read a moment later: whoever leafs through the tree is not held up.
    void show(PlaceId place, qint64 persons);

private:
    void readRoles();

    Shell& m_shell;
    PlaceId m_place;
    QLabel *m_persons, *m_roles;
    DateEdit* m_day;
    LabelledField* m_dayField;
    QTimer m_wait;
};

}  // namespace nuanxin::ui
