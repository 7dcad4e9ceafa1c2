// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sheet's table begins: under title rows, of one or two levels, after a cover sheet, or nowhere.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/exchange/head_words.h"
#include "core/exchange/sheet.h"

namespace nuanxin {

struct HeadColumn {
    int column = 0;   // of the sheet, from 0
    QString label;    // the head as the reader knows it; unique in the sheet
    QString head;     // the lowest cell
    QString above;    // the merged cell over it, empty where there is none
    QString written;  // the label as the sheet spells it: 姓　名
};

struct SheetHead {
    int firstRow = 0;  // the sheet's own row numbers; 0: the sheet has no head
    int lastRow = 0;
    bool guessed = false;  // no word of it is understood: it is known by what stands under it
    std::vector<HeadColumn> columns;

    bool found() const { return lastRow > 0; }
};

// The row, or pair of rows, that says the most about its columns. No head: columns without labels, if the
// sheet holds a table at all.
SheetHead findSheetHead(const Sheet& sheet, const HeadWords& words);

// Of a sheet without such a row: the first in which words stand over the columns that hold numbers.
SheetHead headOverNumbers(const Sheet& sheet, const std::vector<int>& numberColumns, const HeadWords& words);

// Every row is a field and every column a person.
bool liesOnItsSide(const Sheet& sheet, const SheetHead& head, const HeadWords& words);

// Merged cells have their text in the first one only; over several rows it holds for all of them (one site
// beside its ten people).
class MergedCells {
public:
    explicit MergedCells(const Sheet& sheet);
    // The cell itself, or the one that a merge of several rows shows in its place; null: empty.
    const Cell* find(const SheetRow& row, int column) const;
    // The range that begins the merge of columns at this cell, or null.
    const MergedRange* across(int row, int column) const;

private:
    const Sheet& m_sheet;
    QHash<int, std::vector<MergedRange>> m_tall;            // by column
    QHash<std::pair<int, int>, const MergedRange*> m_wide;  // by row and column
};

}  // namespace nuanxin
