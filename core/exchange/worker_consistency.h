// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be true together about one worker: a sex or a birth date against the document number, leaving
// before starting, being on the job after having left, days to come and days nobody alive remembers.
//
// A number has a check digit and the cell beside it has none, so where they differ the number's value is
// entered: the record then agrees with itself, the cell's text is kept as a problem, and the person is to be
// verified.
#pragma once

#include <QDate>

#include "core/exchange/import_target.h"

namespace nuanxin {

// One row by itself. Fills in what follows from the number and from having left.
Findings settleRow(ImportRecord& row, QDate today);
// A row and the record it is about; `row` is freed of what the known number disproves.
Findings settleAgainst(const ImportRecord& known, ImportRecord& row);

}  // namespace nuanxin
