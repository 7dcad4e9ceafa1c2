// SPDX-License-Identifier: GPL-3.0-or-later
// The way in for any spreadsheet: XLSX, XLS (BIFF5 and BIFF8) and CSV, told apart by what is in the file and
// not by its name.
#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/sheet_limits.h"
#include "core/ledger/progress.h"

namespace nuanxin {

// All of these throw Error only: NotFound or CannotAccess about the path, Cancelled, or BadInput with a
// finished sentence. A sink may throw; what it throws comes through. Progress counts bytes, expanded ones for
// an XLSX.
Workbook readWorkbook(const QString& path, const SheetLimits& limits = {},
                      Progress& progress = Progress::none());
void readRows(const QString& path, RowSink& sink, const SheetLimits& limits = {},
              Progress& progress = Progress::none());

// The same from memory. `fileName` is for the sentences.
Workbook readWorkbook(const QByteArray& bytes, const QString& fileName, const SheetLimits& limits = {},
                      Progress& progress = Progress::none());
void readRows(const QByteArray& bytes, const QString& fileName, RowSink& sink, const SheetLimits& limits = {},
              Progress& progress = Progress::none());

}  // namespace nuanxin
