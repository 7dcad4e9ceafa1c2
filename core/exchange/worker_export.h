// SPDX-License-Identifier: GPL-3.0-or-later
// Workers handed on as a file.
#pragma once

#include "core/census/roll_column.h"
#include "core/census/worker.h"
#include "core/exchange/table_export.h"

namespace nuanxin {

class Progress;

struct WorkerExport : ExportTerms {
    std::vector<RollColumn> columns;
    std::vector<WorkerId> workers;  // in this order; who is gone meanwhile is left out
};

// Gives the number of rows. Throws Cancelled, and as exportTable() does.
qint64 exportWorkers(Ledger& ledger, const WorkerExport& what, Progress& progress);

}  // namespace nuanxin
