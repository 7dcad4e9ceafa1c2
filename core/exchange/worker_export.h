// SPDX-License-Identifier: GPL-3.0-or-later
// Workers handed on as a file. Whoever exports is on record before this returns; a file that could not be
// entered in the register is not left behind.
#pragma once

#include <QString>
#include <vector>

#include "core/census/roll_column.h"
#include "core/census/worker.h"

namespace nuanxin {

class Ledger;
class Progress;

enum class ExportFormat { Xlsx, CsvUtf8, CsvGb18030 };

struct WorkerExport {
    QString path;
    ExportFormat format = ExportFormat::Xlsx;
    std::vector<RollColumn> columns;
    std::vector<WorkerId> workers;  // in this order; who is gone meanwhile is left out
    bool unmasked = false;          // then `toWhom` and `why` must be said
    QString toWhom, why;
};

// Gives the number of rows. Needs Permission::Export, and Permission::Reveal for `unmasked`. Throws BadInput,
// Cancelled, and what table_writer.h throws; then there is no file.
qint64 exportWorkers(Ledger& ledger, const WorkerExport& what, Progress& progress);

}  // namespace nuanxin
