// SPDX-License-Identifier: GPL-3.0-or-later
// Excel 95 to 2003 (MS-XLS: BIFF5 and BIFF8) through FreeXL. Also recognises an encrypted XLSX, which comes
// in the same box.
//
// What FreeXL 1.0 does not tell: merged ranges, column widths, which sheets are hidden, and what formulas
// gave, whose cells read as empty. A Boolean is a number, and an error such as #N/A the number 1. It trusts
// the lengths within the shared strings, so that a file damaged there can end the process.
#pragma once

#include "core/exchange/read_context.h"

namespace nuanxin {

// `path` is where `bytes` were read from. Where it is empty they are put into a temporary file that only the
// user may read, since FreeXL reads files only.
void readXls(const QByteArray& bytes, const QString& path, RowSink& sink, ReadContext& context);

}  // namespace nuanxin
