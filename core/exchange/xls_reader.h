// SPDX-License-Identifier: GPL-3.0-or-later
// Excel 95 to 2003 (MS-XLS: BIFF5 and BIFF8). Also recognises an encrypted XLSX, which comes in the same box.
#pragma once

#include "core/exchange/read_context.h"

namespace nuanxin {

void readXls(const QByteArray& bytes, RowSink& sink, ReadContext& context);

}  // namespace nuanxin
