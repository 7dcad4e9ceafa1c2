// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under the form of a stored place: its persons, and what else is known of it.
#pragma once

#include <QWidget>

#include "core/census/place.h"

namespace nuanxin {
struct ChangeNotice;
}

namespace nuanxin::ui {

class PlaceFacts;
class PlacePersons;
class Shell;

class PlaceParticulars : public QWidget {
    Q_OBJECT
public:
    explicit PlaceParticulars(Shell& shell, QWidget* parent = nullptr);

    void show(PlaceId place, qint64 persons);  // an invalid id: nothing, and hidden
    bool isEditing() const;                    // the keyboard is in a form of its own
    void save();
    static bool concerns(const ChangeNotice& notice);

private:
    PlacePersons* m_persons;
    PlaceFacts* m_facts;
};

}  // namespace nuanxin::ui
