// SPDX-License-Identifier: GPL-3.0-or-later
// The dated roles (身份) of one person: added, ended and deleted here, each a change of its own.
#pragma once

#include "core/census/worker_role.h"
#include "ui/form/record_lines.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class LookUpEdit;

class WorkerRoles : public RecordLines {
    Q_OBJECT
public:
    explicit WorkerRoles(Shell& shell, QWidget* parent = nullptr);
    void show(WorkerId worker);
    void save() override;

protected:
    void add() override;
    void showAgain() override { show(m_worker); }

private:
    void buildForm();
    void letAddKind();
    QWidget* lineOf(const WorkerRole& role);
    void edit(const WorkerRole& role);
    void change(const WorkerRole& role);
    void remove(WorkerRoleId id);

    WorkerId m_worker;
    LookUpEdit* m_kind = nullptr;
    RecordParts<WorkerRole> m_parts;
};

}  // namespace nuanxin::ui
