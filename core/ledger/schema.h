// SPDX-License-Identifier: GPL-3.0-or-later
// Schema editions: numbered SQL files (core/ledger/editions), applied in order, each exactly once; the number
// of the last one stands in PRAGMA user_version. An edition only adds: new columns go to the end of a table,
// so changesets taken before it still apply.
//
// What a table's name says: ledger_* are the file's own books (history, users, registers), never part of a
// changeset; derived_* can be rebuilt from the rest (derived.h); all others are data.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace nuanxin {

class Database;

inline constexpr qint32 kApplicationId = 0x4e584c31;  // "NXL1"

struct Edition {
    int number;
    QByteArray sql;
};
using Editions = std::vector<Edition>;  // ascending from 1, no gaps

const Editions& publishedEditions();

int editionOf(Database& database);
void createSchema(Database& database, const Editions& editions);
// Applies what is missing in one transaction. Throws what SQLite says; the file is then as it was.
void upgradeSchema(Database& database, const Editions& editions);

bool isRecorded(QStringView table);  // belongs into changesets
QStringList recordedTables(Database& database);
QStringList derivedTables(Database& database);

}  // namespace nuanxin
