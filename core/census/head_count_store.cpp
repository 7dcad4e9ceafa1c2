// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/head_count_store.h"

#include "core/census/area_store.h"
#include "core/census/place_store.h"
#include "core/census/place_tree.h"

namespace nuanxin {

HeadCounts headCounts(Ledger& ledger) {
    ledger.require(Permission::Read);
    QHash<PlaceId, qint64> own;
    Statement rows = ledger.database().prepare(
        QStringLiteral("SELECT %1, count(*) FROM worker WHERE joined_into IS NULL AND state = 'on_job' GROUP "
                       "BY 1")
            .arg(QLatin1String(kPlaceOfWorker)));
    while (rows.step()) {
        own.insert(rows.id<PlaceId>(0), rows.integer(1));
    }
    return {PlaceTree(PlaceStore(ledger).list()).totals(own), own.value(PlaceId())};
}

}  // namespace nuanxin
