// SPDX-License-Identifier: GPL-3.0-or-later
// What an import thinks of one row.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/exchange/import_target.h"

namespace nuanxin {

enum class Verdict { New, Update, Same, PossibleDuplicate, LeftOut };
QString verdictCode(Verdict verdict);  // new, update, same, possible_duplicate, left_out
QString verdictWord(Verdict verdict);  // 新增 …

struct CellProblem {
    int field = -1;
    int column = -1;   // of the sheet, from 0
    QString code;      // of importProblemCodes()
    QString says;      // a sentence
    QString original;  // what stands in the cell
};

struct FieldChange {
    int field = 0;
    QString before, after;  // canonical values
};

// Somebody the row may be: a record of the ledger, or of an earlier row of this import.
struct Candidate {
    int person = -1;      // into RowJudge::person()
    QStringList reasons;  // codes, as possible_duplicate keeps them
};

// A row as read, before anybody is looked up.
struct ReadRow {
    int sheet = 0;   // into the rehearsal's sheets
    int number = 0;  // the sheet's own
    ImportRecord values;
    std::vector<bool> said;             // by field: a cell of the row says it, and it could be read
    std::vector<CellProblem> problems;  // of its cells
    bool toVerify = false;              // the sheet says so: 在岗，待核
    QStringList remarks;                // what was repaired or taken with a doubt; no problem
};

// What the user says of a row that may be somebody else.
struct RowDecision {
    enum class Kind { None, Same, Different, LeaveOut };
    Kind kind = Kind::None;
    int person = -1;  // of Same
};

struct RowVerdict {
    Verdict verdict = Verdict::LeftOut;
    int person = -1;  // whom the row became part of; -1: left out
    std::vector<FieldChange> changes;
    bool marksToVerify = false;  // the person was not marked before this row
    bool settles = false;        // an open problem of the person
    std::vector<Candidate> candidates;
    std::vector<CellProblem> problems;  // of the row as a whole: repeated_in_file, not_on_roll
    int repeats = -1;                   // an earlier row of the same file about the same person
};

}  // namespace nuanxin
