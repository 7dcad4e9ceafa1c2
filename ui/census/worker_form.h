// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one worker in a side panel: all fields, what is to be verified, roles, visits, and what
// changed.
#pragma once

#include "core/census/worker.h"
#include "core/ledger/ledger.h"
#include "ui/form/record_form.h"

namespace nuanxin::ui {

class DuplicateNotice;
class WorkerFields;
class WorkerPast;
class WorkerProblems;
class WorkerRoles;

class WorkerForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("worker"); }  // as in Draft

    WorkerForm(Shell& shell, SidePanel& panel);

    bool open(WorkerId id);                     // false: nobody of this id is on the roll
    void openNew(const Worker& defaults = {});  // what is already known: the site, the community
    WorkerId worker() const { return WorkerId(record()); }
    // After a change of the ledger that concerns(): shows the person anew, unless something is being typed.
    void refresh();
    static bool concerns(const ChangeNotice& notice);

    int changes() const override;

protected:
    bool validate() override;
    Stored store() override;
    void showAgain() override;
    void markChanges() override;
    QJsonObject draft() const override;
    void putDraft(const QJsonObject& draft) override;
    QString unsavedWords() const override;

private:
    void show(const Worker& worker);
    void showAround(WorkerId id);

    WorkerPast* m_past;
    WorkerFields* m_fields;
    DuplicateNotice* m_duplicates;  // while a new person is entered
    WorkerProblems* m_problems;
    WorkerRoles* m_roles;
};

}  // namespace nuanxin::ui
