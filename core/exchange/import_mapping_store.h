// SPDX-License-Identifier: GPL-3.0-or-later
// How a sender's columns were mapped last time. A sender is known by the heads of the sheet.
#pragma once

#include "core/exchange/column_mapping.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class ImportMappingStore {
public:
    explicit ImportMappingStore(Ledger& ledger) : m_ledger(ledger) {}

    ColumnChoices find(const QString& sender, const QString& description) const;
    void put(Database& database, const QString& sender, const QString& description,
             const ColumnChoices& columns) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
