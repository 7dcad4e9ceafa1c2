// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to settle on the roll, and the rounds of the survey with their visits, on the command line.
#pragma once

#include "app/cli/listing.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::cli {

Listing duplicatesListing(Ledger& ledger, const QString& search);  // still open
Listing problemsListing(Ledger& ledger, const QString& search);    // still open; the originals stay sealed
Listing roundsListing(Ledger& ledger, const QString& search);
Listing visitsListing(Ledger& ledger, const QString& search);

}  // namespace nuanxin::cli
