// SPDX-License-Identifier: GPL-3.0-or-later
// What employers should have and what they lack (应建未建), on paper.
#pragma once

#include "core/branch/formation_store.h"
#include "core/report/document.h"

namespace nuanxin::report {

enum class VerdictScope {
    Gaps,  // 应建未建 only
    All
};

// The weightiest verdict first, then by street and pinyin; each with the names behind its numbers.
Document formationReport(Ledger& ledger, VerdictScope scope, const QDate& today = QDate::currentDate());

}  // namespace nuanxin::report
