// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one place. Knows what it was shown and what it holds now; saving is the page's business.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <vector>

#include "core/census/place.h"
#include "core/ledger/ledger.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace nuanxin::ui {

class FormGrid;
class LabelledField;
class PlacePicker;

class PlaceForm : public QWidget {
    Q_OBJECT
public:
    PlaceForm(OfficeLevel office, bool readOnly, QWidget* parent = nullptr);

    void show(const Place& place, const std::vector<Place>& all);
    Place value() const;
    const Place& shown() const { return m_shown; }
    int changes() const;  // fields that differ from what was shown
    bool validate();
    QString savedWords() const;  // what is said once it is stored
    void showNameProblem(const QString& problem);
    void focusFirst();

    QJsonObject draft() const;
    QStringList differing(const QJsonObject& draft) const;  // labels of the fields it would change
    void putDraft(const QJsonObject& draft);

Q_SIGNALS:
    void edited();
    void finished();

private:
    void layOut();
    void listen();
    PlaceLevel level() const;
    void changeLevel();
    void followLevel();
    void listParents();
    PlaceId onlyParent() const;
    QString nameOf(PlaceId id) const;
    void takeDigits();
    QString coordinateProblem(const QLineEdit* edit, double most) const;
    void markChanges();

    const OfficeLevel m_office;
    Place m_shown;
    std::vector<Place> m_all;
    FormGrid* m_form;
    QLineEdit *m_name, *m_code, *m_latitude, *m_longitude;
    QComboBox* m_level;
    PlacePicker* m_parent;
    PlaceId m_wantedParent;  // shown or chosen last; kept while a level it does not fit is tried
    QPlainTextEdit* m_note;
    LabelledField *m_nameField, *m_levelField, *m_parentField, *m_codeField, *m_latitudeField,
        *m_longitudeField, *m_noteField;
    bool m_filling = false;
};

}  // namespace nuanxin::ui
