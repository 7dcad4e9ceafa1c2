// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/branch_warnings.h"

#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"

using namespace nuanxin;

TEST_CASE("a branch has one secretary, and from seven full members on a committee", "[branch]") {
    const auto [kind, full, secretaries, committee, said] =
        GENERATE(table<OrganisationKind, int, int, bool, const char*>({
            {OrganisationKind::Branch, 3, 1, false, ""},
            {OrganisationKind::Branch, 6, 1, false, ""},
            {OrganisationKind::Branch, 7, 1, false, "正式党员 7 名，满 7 名的应当设立支部委员会。"},
            {OrganisationKind::Branch, 7, 1, true, ""},
            {OrganisationKind::JointBranch, 3, 0, false, "还没有书记。"},
            {OrganisationKind::JointBranch, 3, 2, false, "同时有 2 名书记在任，请核对任职起止时间。"},
            {OrganisationKind::MobileBranch, 9, 0, false,
             "还没有书记。|正式党员 9 名，满 7 名的应当设立支部委员会。"},
            {OrganisationKind::Committee, 40, 0, false, ""},
            {OrganisationKind::GeneralBranch, 40, 2, false, ""},
            {OrganisationKind::Industry, 40, 0, false, ""},
        }));
    const QStringList warnings = branchWarnings({kind, full, secretaries, committee}, shippedFormationRule());
    CHECK(warnings.join(u'|') == QString::fromUtf8(said));
}
