// SPDX-License-Identifier: GPL-3.0-or-later
// A paper's table as a plain list, to be worked on: no title above the heads and no notes below, to be
// filtered and imported again.
#pragma once

#include "core/exchange/table_export.h"
#include "core/report/document.h"

namespace nuanxin::report {

// The document must have a table. Registers and throws as exportTable().
qint64 exportTableOf(Ledger& ledger, const ExportTerms& terms, const QString& what, const Document& document);

}  // namespace nuanxin::report
