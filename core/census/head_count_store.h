// SPDX-License-Identifier: GPL-3.0-or-later
// How many persons are on the job in each place.
#pragma once

#include <QHash>

#include "core/census/place.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct HeadCounts {
    QHash<PlaceId, qint64> byPlace;  // its parts included; a place that nobody is in is left out
    qint64 elsewhere = 0;            // counted in no place
};

// Distinct persons by the place that a worker is counted in.
HeadCounts headCounts(Ledger& ledger);

}  // namespace nuanxin
