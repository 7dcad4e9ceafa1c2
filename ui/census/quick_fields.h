// SPDX-License-Identifier: GPL-3.0-or-later
// The one screen a person is entered on at a door: few fields, all in sight, all by keyboard.
#pragma once

#include <QWidget>

#include "core/census/worker_entry.h"
#include "ui/form/record_parts.h"

class QLineEdit;

namespace nuanxin::ui {

class ChoiceKeys;
class FormGrid;
class IdentityFilling;
class KeepableField;
class NotedEdit;

class QuickFields : public QWidget {
    Q_OBJECT
public:
    explicit QuickFields(QWidget* parent = nullptr);

    // A new person (with what is kept from the one before), or one of the roll.
    void show(const Worker& worker);
    void showKept(bool kept);         // marks occupation and platform as kept
    void setVisiting(bool visiting);  // whether the outcome of a visit is asked for
    Worker typed() const;             // what was shown with all that was typed
    Worker onto(const Worker& record) const;
    std::vector<WorkerProblem> problems() const;
    void setMoved(bool moved);  // he is put elsewhere with this visit, which changes him, too
    QString outcome() const;
    void setOutcome(const QString& code);
    QString note() const;
    bool isTouched() const;  // something was typed
    bool validate();
    void review();  // says what is wrong with what is filled in; nothing of what is still empty
    void focusFirst();

    QJsonObject draft() const;
    QJsonObject changedDraft() const;
    void putDraft(const QJsonObject& draft);

Q_SIGNALS:
    void edited();
    void finished();  // Enter in the last line

private:
    void addPerson();
    void addRest();
    void followEdits();

    FormGrid* m_grid;
    RecordParts<Worker> m_parts;
    IdentityFilling* m_filling = nullptr;
    std::vector<KeepableField*> m_keepable;
    NotedEdit *m_occupation = nullptr, *m_platform = nullptr;
    ChoiceKeys* m_outcome = nullptr;
    LabelledField* m_outcomeField = nullptr;
    QLineEdit* m_note = nullptr;
    bool m_outcomeChosen = false, m_moved = false;
};

}  // namespace nuanxin::ui
