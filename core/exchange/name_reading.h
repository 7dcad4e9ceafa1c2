// SPDX-License-Identifier: GPL-3.0-or-later
// Name cells a clerk would stop at, and where the words in brackets behind a name belong.
#pragma once

#include "core/exchange/cell_reading.h"
#include "core/exchange/import_row.h"
#include "core/text/roster_name.h"

namespace nuanxin {

// What of it can be used is taken and the person is to be verified; a withheld name, two names or none leave
// the field empty, as name_missing.
CellReading readDoubtfulName(const text::RosterName& name, const QString& shown);

// 张三（已离职）: a state or a sex that no column gives is taken from there, anything else goes to the note.
// What a column says otherwise is a problem.
void placeAsides(const ImportDescription& description, const QStringList& asides, ReadRow& row);

}  // namespace nuanxin
