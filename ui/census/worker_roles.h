// SPDX-License-Identifier: GPL-3.0-or-later
// The dated roles (身份) of one person: added, ended and deleted here, each a change of its own.
#pragma once

#include <QWidget>

#include "core/census/worker_role.h"
#include "ui/form/record_parts.h"

class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class FormGrid;
class LookUpEdit;
class Shell;

class WorkerRoles : public QWidget {
    Q_OBJECT
public:
    explicit WorkerRoles(Shell& shell, QWidget* parent = nullptr);
    void show(WorkerId worker);

private:
    void buildForm();
    void letAddKind();
    QWidget* lineOf(const WorkerRole& role);
    void edit(const WorkerRole& role);
    void save();
    void remove(WorkerRoleId id);
    void changed(const QString& said);

    Shell& m_shell;
    WorkerId m_worker;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    QPushButton* m_add;
    QWidget* m_editor;
    FormGrid* m_grid;
    LookUpEdit* m_kind = nullptr;
    RecordParts<WorkerRole> m_parts;
};

}  // namespace nuanxin::ui
