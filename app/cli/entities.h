// SPDX-License-Identifier: GPL-3.0-or-later
// What `list` knows. A new subject adds a row to the table in entities.cpp.
#pragma once

#include <QString>
#include <vector>

#include "app/cli/listing.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::cli {

struct Entity {
    QString name;  // on the command line
    QString noun;  // to the reader
    // `search` is what --search says, or empty.
    Listing (*list)(Ledger&, const QString& search);
    QString table = {};  // its name in the schema, where it is one
};

const std::vector<Entity>& entities();
const Entity* findEntity(const QString& name);  // null: not in this edition
QString knownEntities();                        // "places（区划）、…"
// What `list` calls the rows of a table; a table that it does not list keeps its own name.
QString entityOfTable(const QString& table);

Listing historyListing(Ledger& ledger, int limit);

}  // namespace nuanxin::cli
