// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one worksheet substream of an XLS.
#pragma once

#include "core/exchange/biff_records.h"

namespace nuanxin {

enum class BiffVersion { Biff5, Biff8 };

struct XlsShared {
    BiffVersion version = BiffVersion::Biff8;
    int codePage = 0;
    std::vector<QString> strings;
    std::vector<bool> dateStyles;
};

// `records` stands behind the sheet's BOF record.
void readXlsSheet(BiffRecords& records, const XlsShared& shared, SheetInfo& info, RowSink& sink,
                  ReadContext& context);

}  // namespace nuanxin
