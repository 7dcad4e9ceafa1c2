// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one worksheet part (ECMA-376 part 1, 18.3).
#pragma once

#include <vector>

#include "core/exchange/xlsx_book.h"

namespace nuanxin {

struct XlsxShared {
    const std::vector<QString>& strings;
    const std::vector<bool>& dateStyles;
};

// Gives the rows to the sink and fills in the info's merged ranges and widths.
void readXlsxSheet(XlsxArchive& archive, const QByteArray& part, const XlsxShared& shared, SheetInfo& info,
                   RowSink& sink, ReadContext& context);

}  // namespace nuanxin
