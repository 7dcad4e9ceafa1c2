// SPDX-License-Identifier: GPL-3.0-or-later
// What a roster said of a person that could not be taken: the field stays empty and the text is kept until
// someone settles it.
#pragma once

#include "core/census/worker.h"

namespace nuanxin {

using WorkerProblemId = Id<struct WorkerProblemTag>;

struct WorkerProblem {
    WorkerProblemId id;
    WorkerId worker;
    QString field;      // the column: identity_number, phone, birth_date …
    QString code;       // text::problemCode, or no_such_date, unknown_code … of the import
    QString original;   // what was written; sealed in the ledger
    QString source;     // the file
    QString settledOn;  // ISO date; empty: open
};

QString problemColumn(const QString& field);         // identity_sealed for identity_number; for columnNoun()
bool isSealedProblem(const WorkerProblem& problem);  // its original is as private as the field
// As it may be shown without a reason; what is not sealed is shown as it is.
QString maskedOriginal(const WorkerProblem& problem);
// What is wrong with the original, as the import said it.
QString problemSentence(const WorkerProblem& problem);

}  // namespace nuanxin
