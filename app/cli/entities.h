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
};

const std::vector<Entity>& entities();
const Entity* findEntity(const QString& name);  // null: not in this edition

Listing historyListing(Ledger& ledger, int limit);

}  // namespace nuanxin::cli
