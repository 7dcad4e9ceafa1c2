// SPDX-License-Identifier: GPL-3.0-or-later
// How many persons are on the job in each place.
#pragma once

#include <QHash>

#include "core/census/place.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

// Distinct persons by the place that a worker is counted in, its parts included; a place that nobody is in is
// left out.
QHash<PlaceId, qint64> headCounts(Ledger& ledger);

}  // namespace nuanxin
