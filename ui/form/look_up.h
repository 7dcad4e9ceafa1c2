// SPDX-License-Identifier: GPL-3.0-or-later
// What a look-up field chooses from: a code table, or records of the ledger. Found by part of the name, full
// pinyin or initials.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/text/code_table.h"

namespace nuanxin::ui {

struct LookUpItem {
    QString key;  // a code, or a record's id
    QString text;
    QString detail = {};  // quiet words behind it: 永丰街道
};

struct LookUp {
    // The best first; nothing typed: all that fit. At most `limit`.
    std::function<std::vector<LookUpItem>(const QString& typed, int limit)> find;
    std::function<QString(const QString& key)> nameOf;
    bool isOpen = false;  // takes words that are not in the list
};

LookUp lookUpAmong(std::vector<LookUpItem> items);
LookUp lookUpTable(text::Table table);
LookUp lookUpOpenTable(text::Table table);  // and any other word
LookUp lookUpYesNo();                       // keys 1 and 0

}  // namespace nuanxin::ui
