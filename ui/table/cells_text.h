// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as spreadsheets put them on the clipboard: tabs between, a line a row, quotes where a cell holds
// either.
#pragma once

#include <QStringList>
#include <vector>

namespace nuanxin::ui {

using CellRows = std::vector<QStringList>;

CellRows cellsFrom(const QString& text);
QString toText(const CellRows& rows);

}  // namespace nuanxin::ui
