// SPDX-License-Identifier: GPL-3.0-or-later
// A table as plain text, its columns aligned the way a terminal shows them: a Chinese character is two cells
// wide.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace nuanxin::cli {

int cellWidth(const QString& text);
// Two spaces between columns, no space at the end of a line. Empty cells are kept.
QString aligned(const std::vector<QStringList>& rows);

}  // namespace nuanxin::cli
