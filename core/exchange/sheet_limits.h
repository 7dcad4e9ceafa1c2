// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a stranger's file is taken on. A roster of a whole district stays far below; what goes above is
// refused with a sentence before it costs memory.
#pragma once

#include <QtGlobal>

namespace nuanxin {

struct SheetLimits {
    qint64 fileBytes = 128LL << 20;
    qint64 archiveEntries = 10'000;
    qint64 entryBytes = 1LL << 30;    // one part of an XLSX, expanded
    qint64 archiveBytes = 3LL << 29;  // all parts that are read, expanded
    // Sheets reach 50 to 100; deflate ends at 1032. Looked at only beyond ratioFreeBytes.
    qint64 compressionRatio = 250;
    qint64 ratioFreeBytes = 16LL << 20;
    int xmlDepth = 100;
    qint64 xmlTagBytes = 1LL << 20;  // one tag with its attributes
    int sheets = 1'000;
    int rows = 1'048'576;  // Excel's own
    int columns = 2'000;   // in which something stands; a row merely painted to Excel's 16 384th does no harm
    qint64 cells = 10'000'000;        // in all sheets
    qint64 cellCharacters = 32'767;   // Excel's own, in UTF-16
    qint64 characters = 256LL << 20;  // of all texts together, in UTF-16
    qint64 sharedStrings = 4'000'000;
    qint64 mergedRanges = 500'000;
    qint64 styles = 70'000;  // Excel's own is 65 490
};

}  // namespace nuanxin
