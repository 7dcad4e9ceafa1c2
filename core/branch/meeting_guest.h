// SPDX-License-Identifier: GPL-3.0-or-later
// 列席: who may sit in on a meeting of an organisation that he leads or looks after, though his relationship
// lies elsewhere, as that of a seconded secretary. He is not among those entitled (应到).
#pragma once

#include <QDate>
#include <vector>

#include "core/branch/member.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct MeetingGuest {
    MemberId member;  // invalid: this ledger has no record of him as a member, or several of that name
    QString name, role;
};

// Those with a post in a host, and its instructors, as of the day; without those on the roster given.
std::vector<MeetingGuest> meetingGuests(Ledger& ledger, const std::vector<OrganisationId>& hosts,
                                        const QDate& day, const std::vector<MemberId>& roster);

}  // namespace nuanxin
