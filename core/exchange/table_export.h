// SPDX-License-Identifier: GPL-3.0-or-later
// A list handed on as a file. Whoever exports is on record before this returns; a file that could not be
// entered in the register is not left behind.
#pragma once

#include <functional>

#include "core/exchange/table_writer.h"

namespace nuanxin {

class Ledger;

enum class ExportFormat { Xlsx, CsvUtf8, CsvGb18030 };

struct ExportTerms {
    QString path;
    ExportFormat format = ExportFormat::Xlsx;
    bool unmasked = false;  // sealed fields in plain: then `toWhom` and `why` must be said
    QString toWhom, why;
};

// Whoever hands on what is sealed may do so, and has said to whom and why. Throws NotAllowed, BadInput.
void expectTerms(const Ledger& ledger, bool unmasked, const QString& toWhom, const QString& why);

// `write` adds the rows and gives their number. Needs Permission::Export, and Permission::Reveal for
// `unmasked`. Throws BadInput, and what table_writer.h throws; then there is no file.
qint64 exportTable(Ledger& ledger, const ExportTerms& terms, const QString& what,
                   const std::vector<TableColumn>& columns, const std::function<qint64(TableWriter&)>& write);

}  // namespace nuanxin
