// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/census/worker_role.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class WorkerRoleStore {
public:
    explicit WorkerRoleStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<RoleKind> kinds() const;   // the published ones, then the office's own
    QString addKind(const QString& name);  // returns its code; BadInput where the name is taken
    QString kindName(const QString& code) const;

    std::vector<WorkerRole> of(WorkerId worker) const;
    WorkerRoleId put(WorkerRole role);  // inside a Ledger::write() of the caller
    WorkerRoleId save(const WorkerRole& role);
    void remove(WorkerRoleId id);

    // Persons who hold a role on the day, in the area and all places under it (invalid: everywhere), each
    // once.
    qint64 count(const QString& kind, const QString& onDay, PlaceId area = {}) const;
    std::vector<RoleCount> counts(const QString& onDay, PlaceId area = {}) const;

private:
    QString nameOf(WorkerId worker) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
