// SPDX-License-Identifier: GPL-3.0-or-later
// The roll on the command line. Sealed fields are masked.
#pragma once

#include "app/cli/listing.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::cli {

Listing workersListing(Ledger& ledger, const QString& search);
Listing employersListing(Ledger& ledger, const QString& search);
Listing sitesListing(Ledger& ledger, const QString& search);

}  // namespace nuanxin::cli
