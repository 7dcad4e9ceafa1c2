// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/organisation.h"

#include <QCoreApplication>
#include <algorithm>

namespace nuanxin {

namespace {

// In the order of the enum.
constexpr struct {
    const char* code;
    const char* name;
} kKinds[] = {
    {"committee", QT_TRANSLATE_NOOP("OrganisationKind", "党委")},
    {"general_branch", QT_TRANSLATE_NOOP("OrganisationKind", "党总支")},
    {"branch", QT_TRANSLATE_NOOP("OrganisationKind", "党支部")},
    {"joint_branch", QT_TRANSLATE_NOOP("OrganisationKind", "联合党支部")},
    {"functional_branch", QT_TRANSLATE_NOOP("OrganisationKind", "功能型党支部")},
    {"mobile_branch", QT_TRANSLATE_NOOP("OrganisationKind", "流动党员党支部")},
    {"temporary_branch", QT_TRANSLATE_NOOP("OrganisationKind", "临时党支部")},
    {"industry", QT_TRANSLATE_NOOP("OrganisationKind", "行业党组织")},
};

}  // namespace

QString organisationKindName(OrganisationKind kind) {
    return QCoreApplication::translate("OrganisationKind", kKinds[static_cast<int>(kind)].name);
}

QString organisationKindCode(OrganisationKind kind) {
    return QLatin1String(kKinds[static_cast<int>(kind)].code);
}

std::optional<OrganisationKind> organisationKindFrom(QStringView codeOrName) {
    const auto* found = std::ranges::find_if(kKinds, [&](const auto& kind) {
        return codeOrName == QLatin1String(kind.code) || codeOrName == QString::fromUtf8(kind.name);
    });
    return found == std::end(kKinds) ? std::nullopt
                                     : std::optional(static_cast<OrganisationKind>(found - kKinds));
}

}  // namespace nuanxin
