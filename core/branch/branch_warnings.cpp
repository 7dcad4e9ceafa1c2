// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/branch_warnings.h"

#include <QCoreApplication>

namespace nuanxin {

namespace {

struct WarningWords {
    Q_DECLARE_TR_FUNCTIONS(BranchWarnings)
};

}  // namespace

QStringList branchWarnings(const BranchLeadership& branch, const FormationRule& rule) {
    const bool isBranch = branch.kind != OrganisationKind::Committee &&
                          branch.kind != OrganisationKind::GeneralBranch &&
                          branch.kind != OrganisationKind::Industry;
    QStringList warnings;
    if (!isBranch) {
        return warnings;
    }
    if (branch.secretaries == 0) {
        warnings << WarningWords::tr("还没有书记。");
    } else if (branch.secretaries > 1) {
        warnings << WarningWords::tr("同时有 %1 名书记在任，请核对任职起止时间。").arg(branch.secretaries);
    }
    if (electsCommittee(branch.fullMembers, rule) && !branch.hasCommittee) {
        warnings << WarningWords::tr("正式党员 %1 名，满 %2 名的应当设立支部委员会。")
                        .arg(branch.fullMembers)
                        .arg(rule.committeeFullMembers.number);
    }
    return warnings;
}

}  // namespace nuanxin
