// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader of a file shares: the limits and how much of them is used up, progress, refusals.
#pragma once

#include <QString>
#include <string_view>

#include "core/exchange/input_refusal.h"
#include "core/exchange/sheet.h"
#include "core/exchange/sheet_limits.h"
#include "core/ledger/progress.h"

namespace nuanxin {

class ReadContext {
public:
    ReadContext(const QString& fileName, const SheetLimits& sheetLimits, Progress& progress)
        : refusal(fileName), limits(sheetLimits), m_progress(progress) {}

    // All throw when a limit is passed. `row` 0: not in a sheet's row.
    void countCell(const QString& sheet, int row, int column);
    void countText(const QString& sheet, int row, qint64 characters);
    void advance(qint64 bytes);  // throws Cancelled
    void setTotal(qint64 bytes) { m_total = bytes; }

    const InputRefusal refusal;
    const SheetLimits limits;

private:
    Progress& m_progress;
    qint64 m_cells = 0, m_characters = 0, m_done = 0, m_total = 0;
};

}  // namespace nuanxin
