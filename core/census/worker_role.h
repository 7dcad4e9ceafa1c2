// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker is in the community, from when to when: one person, many dated roles (身份).
#pragma once

#include "core/census/worker.h"

namespace nuanxin {

using WorkerRoleId = Id<struct WorkerRoleTag>;

struct WorkerRole {
    WorkerRoleId id;
    WorkerId worker;
    QString kind;   // resources/code_tables/role_kind.tsv, or one of the office's own
    PlaceId place;  // the area it is for
    QString team;
    QString startedOn, endedOn;  // ISO dates; may be of a month or a year; empty end: still held
    QString note;
};

struct RoleKind {
    QString code, name;
    bool isOwn = false;  // added by the office
};

// Persons, not roles: who holds two roles of a kind is counted once.
struct RoleCount {
    RoleKind kind;
    qint64 persons = 0;
};

}  // namespace nuanxin
