// SPDX-License-Identifier: GPL-3.0-or-later
// All fields of a worker, in groups, for the record form.
#pragma once

#include "core/census/worker_problem.h"
#include "core/census/worker_store.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class IdentityFilling;
class KeepableField;
class LookUpEdit;
class Shell;

class WorkerFields : public QObject {
    Q_OBJECT
public:
    // `afterWork` stands behind what is asked of everybody; none: nothing does.
    WorkerFields(Shell& shell, FormGrid& grid, QWidget* afterWork, QObject* parent);

    RecordParts<Worker>& parts() { return m_parts; }
    const RecordParts<Worker>& parts() const { return m_parts; }
    void show(const Worker& worker);
    bool validate();
    // What the user changed, put on `record`; a text that cannot be taken is left out and is among
    // problems().
    Worker onto(const Worker& record) const;
    std::vector<WorkerProblem> problems() const;

private:
    void addPerson();
    void addWork();
    void addBackground();
    void addRest();
    void addText(const char* column, QString Worker::*member, LabelledField* field, bool full = false);
    LookUpEdit* addTable(const char* column, QString Worker::*member, text::Table table);
    void addKind();
    void addSealed(const char* column, SealedField Worker::*member, SealedColumn which);
    template <class Id>
    LookUpEdit* addId(const char* column, Id Worker::*member, LookUp lookUp, Span span = Span::Half);
    void followSite();
    void followNumber();

    Shell& m_shell;
    FormGrid& m_grid;
    RecordParts<Worker> m_parts;
    IdentityFilling* m_filling = nullptr;
    std::vector<KeepableField*> m_keepable;
    LookUpEdit *m_kind = nullptr, *m_employer = nullptr, *m_site = nullptr, *m_community = nullptr;
};

}  // namespace nuanxin::ui
