// SPDX-License-Identifier: GPL-3.0-or-later
// What core/text gives to SQL; derived tables are made with these functions, on every connection.
//   pinyin_place(name), stroke_place(name): the order of names (core/text/sort_key.h).
//   search_words(name, document_name, phone_tail), search_words(name of an employer or site): the words under
//   which a search finds the row, separated by spaces.
#pragma once

#include <QString>

struct sqlite3;

namespace nuanxin {

void registerSqlFunctions(sqlite3* connection);

// What search_words() gives for a worker.
QString searchWords(const QString& name, const QString& documentName, const QString& phoneTail);

// Differs when the functions give other results than before: derived tables must be rebuilt.
QString sqlFunctionsVersion();

}  // namespace nuanxin
