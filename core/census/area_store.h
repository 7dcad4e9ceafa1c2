// SPDX-License-Identifier: GPL-3.0-or-later
// An area is a place with all places under it. SQL that the stores of this room share.
#pragma once

namespace nuanxin {

// For `column IN (…)`; the place is parameter 3. UNION, not UNION ALL: a place that has become its own
// ancestor by two people's changes must not make the query run for ever.
inline constexpr char kAreaOfThird[] =
    "WITH RECURSIVE area (id) AS (VALUES (?3) UNION SELECT place.id FROM place JOIN area ON place.parent_id "
    "= "
    "area.id) SELECT id FROM area";

// Where a worker is counted: in the community of the record, else where the site or the employer stands. One
// place, so nobody is counted twice in an area.
inline constexpr char kPlaceOfWorker[] =
    "coalesce(worker.community_id, (SELECT place_id FROM site WHERE site.id = worker.site_id), (SELECT "
    "place_id FROM employer WHERE employer.id = ifnull(worker.employer_id, (SELECT employer_id FROM site "
    "WHERE "
    "site.id = worker.site_id))))";

}  // namespace nuanxin
