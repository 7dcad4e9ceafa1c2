// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of employers and of sites, for their forms and for the small dialog that makes a new one while a
// person is being entered.
#pragma once

#include "core/census/employer.h"
#include "ui/form/record_parts.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

class FormGrid;
class SealedEdit;

enum class Fields { All, Necessary };  // those without which it cannot be told from others

void addEmployerFields(FormGrid& grid, RecordParts<Employer>& parts, Ledger& ledger, Fields which);
// Returns the phone, whose opening is the form's business; none with Fields::Necessary.
SealedEdit* addSiteFields(FormGrid& grid, RecordParts<Site>& parts, Ledger& ledger, Fields which);

}  // namespace nuanxin::ui
