// SPDX-License-Identifier: GPL-3.0-or-later
// Branches, members, verdicts and development files on the command line, as of today.
#pragma once

#include "app/cli/listing.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::cli {

Listing branchesListing(Ledger& ledger, const QString& search);
Listing membersListing(Ledger& ledger, const QString& search);
Listing verdictsListing(Ledger& ledger, const QString& search);
Listing developmentListing(Ledger& ledger, const QString& search);

}  // namespace nuanxin::cli
