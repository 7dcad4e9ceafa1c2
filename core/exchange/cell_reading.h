// SPDX-License-Identifier: GPL-3.0-or-later
// One cell read as one field. What cannot be read leaves the field empty and says why; nothing is guessed.
#pragma once

#include <QString>

#include "core/exchange/import_description.h"
#include "core/exchange/sheet.h"
#include "core/text/identity_number.h"

namespace nuanxin {

struct CellReading {
    QString value;          // as it is stored: a code, an ISO date, a normalised number; empty: not known
    QString problem;        // code, of problemCodes(); empty: none
    QString says;           // the sentence behind the problem
    QString remark;         // a sentence about what was taken all the same
    bool toVerify = false;  // it is said beside a state
    bool ditto = false;     // the cell points to the one above; the problem holds where there is none
    QStringList asides{};   // what stood in brackets behind a name, for other fields
};

// The codes an import can give: identity_damaged, identity_check_digit, identity_length, phone_length,
// several_phones, no_such_date, unknown_code, name_missing, private_use_character, repeated_in_file,
// not_on_roll; name_damaged, name_digits, name_unclear (taken, to be verified); contradiction (two values
// that cannot both be true), date_implausible (to come, or too far off), masked_value (somebody hid it),
// name_changed (of an employer).
const QStringList& importProblemCodes();

// `documentKind` is what the row says of its document, for identity numbers; `thisYear` settles years of two
// digits.
CellReading readCell(const ImportField& field, const Cell& cell, bool date1904, int thisYear,
                     const QString& documentKind = {});

// A number cell keeps 15 digits whatever it shows, so it is read as a number.
text::IdentityNumber readIdentity(const Cell& cell, bool date1904, const QString& documentKind);

// 无, 不详, / and the like: somebody looked, and there is nothing.
bool saysNothing(const QString& plain);
// 同上, 〃: what stands in the cell above.
bool saysDitto(const QString& plain);

}  // namespace nuanxin
