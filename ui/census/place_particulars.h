// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under the form of a stored place: its persons, and what else is known of it.
#pragma once

#include <QWidget>

#include "core/census/head_count_store.h"

namespace nuanxin::ui {

class PlaceFacts;
class PlacePersons;
class Shell;

class PlaceParticulars : public QWidget {
    Q_OBJECT
public:
    explicit PlaceParticulars(Shell& shell, QWidget* parent = nullptr);

    void show(PlaceId place);  // an invalid id: nothing, and hidden
    void count();              // the persons of all places anew
    const HeadCounts& counts() const { return m_counts; }
    bool isEditing() const;  // the keyboard is in a form of its own
    void save();
    static bool concerns(const ChangeNotice& notice);

Q_SIGNALS:
    void counted();

private:
    Shell& m_shell;
    PlaceId m_place;
    HeadCounts m_counts;
    PlacePersons* m_persons;
    PlaceFacts* m_facts;
    int m_asked = 0;  // tells a late count from the one that was asked for last
};

}  // namespace nuanxin::ui
