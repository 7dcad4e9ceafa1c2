// SPDX-License-Identifier: GPL-3.0-or-later
// Which column is which field: as the user said, as this sender's sheets were mapped before, by the head, by
// what stands in the column.
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "core/exchange/import_description.h"
#include "core/exchange/sheet.h"
#include "core/exchange/sheet_head.h"

namespace nuanxin {

struct ColumnMapping {
    enum class How { NotMapped, ByHead, ByContent, Remembered, ByUser };
    int column = 0;  // of the sheet, from 0
    QString label;
    int field = -1;  // of the description
    How how = How::NotMapped;
    QString written = label;  // the label as the sheet spells it
};

// Label → field id, empty for "not taken": what is remembered of a sender, and what the user decided.
using ColumnChoices = QHash<QString, QString>;

// No field is given to two columns. A sheet without a head is mapped by its content.
std::vector<ColumnMapping> mapColumns(const ImportDescription& description, const Sheet& sheet,
                                      const SheetHead& head, const ColumnChoices& remembered = {},
                                      const ColumnChoices& chosen = {});

// The head of a sheet: by its words, else by what stands under it.
SheetHead headOf(const ImportDescription& description, const Sheet& sheet);

// Whether every field is mapped without which a row cannot be taken.
bool mapsRequired(const ImportDescription& description, const std::vector<ColumnMapping>& columns);

// Another description whose heads these clearly are; null: none.
const ImportDescription* likelierDescription(const ImportDescription& asked, const Sheet& sheet,
                                             const std::vector<ColumnMapping>& columns);

// The same heads in the same order: the same sender. Empty without a head.
QString headFingerprint(const SheetHead& head);

}  // namespace nuanxin
