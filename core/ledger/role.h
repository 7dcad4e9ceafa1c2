// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what. Roles guard the commands of core; a button that is greyed out is only a courtesy.
#pragma once

#include <QString>
#include <optional>

namespace nuanxin {

// 查阅员, 录入员, 指导员, 管理员. Stored as these numbers; each may do all that the one before may.
enum class Role { Reader = 1, Surveyor = 2, Instructor = 3, Administrator = 4 };

enum class Permission {
    Read,
    Register,  // change the census: places, employers, sites, workers, visits
    Develop,   // see and keep the files of those on their way into the Party
    Manage,    // change everything else, undo other people's changes, import
    Reveal,    // see a sealed field; every look is recorded
    Export,    // hand data on; every export is recorded
    Backup,
    Administer  // users, office, restore, recovery key
};

bool allows(Role role, Permission permission);
Role leastRoleFor(Permission permission);
QString roleName(Role role);                     // 管理员 …
QString roleCode(Role role);                     // administrator …, for scripts
std::optional<Role> roleFrom(QStringView text);  // either of the two

}  // namespace nuanxin
