// SPDX-License-Identifier: GPL-3.0-or-later
// What other tables say of a row, in words: the rows that refer to it, and those that refer to these.
#pragma once

#include "core/ledger/history.h"

namespace nuanxin {

struct RowAbout {
    QString table;  // tableNoun() names it
    qint64 row = 0;
    struct Cell {
        QString noun, value;
    };
    std::vector<Cell> cells;  // those that are filled; what is sealed stays hidden
};

// Begins with the rows of the tables given that refer to the row, and follows from there. Files that the user
// may not see are left out.
std::vector<RowAbout> rowsAbout(Ledger& ledger, const QString& table, qint64 row, const QStringList& from);

}  // namespace nuanxin
