// SPDX-License-Identifier: GPL-3.0-or-later
// 本人信息 as a paper for the person who asks (PIPL art. 45): what is held, where it came from, who looked at
// it.
#pragma once

#include "core/census/person_page.h"
#include "core/report/document.h"

namespace nuanxin::report {

Document personReport(Ledger& ledger, const PersonPage& page, const QString& onDay);

// All that is held, under its heads; for the screen too, so that it says what the paper says.
std::vector<Block> personSections(Ledger& ledger, const PersonPage& page);

// Field by field, as it stands on the paper: 姓名, 欧阳芷若.
std::vector<FieldGrid::Field> personFields(const PersonPage& page);

}  // namespace nuanxin::report
