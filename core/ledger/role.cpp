// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/role.h"

#include <QCoreApplication>
#include <array>

namespace nuanxin {

namespace {

class RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

constexpr std::array kRoles = {Role::Reader, Role::Surveyor, Role::Instructor, Role::Administrator};

}  // namespace

Role leastRoleFor(Permission permission) {
    switch (permission) {
        case Permission::Read:
            return Role::Reader;
        case Permission::Register:
            return Role::Surveyor;
        case Permission::Develop:
        case Permission::Manage:
        case Permission::Reveal:
        case Permission::Export:
        case Permission::Backup:
            return Role::Instructor;
        case Permission::Administer:
            return Role::Administrator;
    }
    return Role::Administrator;
}

bool allows(Role role, Permission permission) {
    return static_cast<int>(role) >= static_cast<int>(leastRoleFor(permission));
}

QString roleName(Role role) {
    switch (role) {
        case Role::Reader:
            return RoleWords::tr("查阅员");
        case Role::Surveyor:
            return RoleWords::tr("录入员");
        case Role::Instructor:
            return RoleWords::tr("指导员");
        case Role::Administrator:
            return RoleWords::tr("管理员");
    }
    return {};
}

QString roleCode(Role role) {
    switch (role) {
        case Role::Reader:
            return QStringLiteral("reader");
        case Role::Surveyor:
            return QStringLiteral("surveyor");
        case Role::Instructor:
            return QStringLiteral("instructor");
        case Role::Administrator:
            return QStringLiteral("administrator");
    }
    return {};
}

std::optional<Role> roleFrom(QStringView text) {
    for (const Role role : kRoles) {
        if (text == roleCode(role) || text == roleName(role)) {
            return role;
        }
    }
    return std::nullopt;
}

}  // namespace nuanxin
