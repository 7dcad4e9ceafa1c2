// SPDX-License-Identifier: GPL-3.0-or-later
// The sender's own sheet with a column of remarks, to be sent back. It is a copy of what was read, not of the
// file: values, row numbers, merged cells and column widths are as they were, dates are written yyyy-mm-dd;
// colours, borders, formulas and pictures are not carried over. Columns of long numbers are texts down to the
// last row, so that what is typed into them keeps all its digits.
#pragma once

#include <QHash>
#include <QSet>

#include "core/exchange/sheet.h"

namespace nuanxin {

struct Remarks {
    int headRow = 0;              // where the new column's head is written; 0: nowhere
    QString head;                 // e.g. 问题
    QHash<int, QString> byRow{};  // by the sheet's own row number
    QSet<int> textColumns{};
    // By the sheet's own row number and column.
    QSet<std::pair<int, int>> wrong{}, corrected{};
};

// Cells that are wrong or were corrected have a colour each. The errors of TableWriter.
void writeRemarkedCopy(const QString& path, const Sheet& sheet, const Remarks& remarks);

}  // namespace nuanxin
