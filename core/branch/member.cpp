// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/member.h"

#include "core/branch/possible_days.h"

namespace nuanxin {

namespace {

bool hasComeBy(const QString& iso, const QDate& day) {
    const PossibleDays days = possibleDays(iso);
    return days.isKnown() && days.last <= day;
}

}  // namespace

MemberStatus statusOn(const Member& member, const QDate& day) {
    if (hasComeBy(member.leftOn, day)) {
        return MemberStatus::None;
    }
    if (hasComeBy(member.becameFullOn, day)) {
        return MemberStatus::Full;
    }
    return hasComeBy(member.joinedOn, day) ? MemberStatus::Probationary : MemberStatus::None;
}

bool liesThere(const Relationship& relationship, const QDate& day) {
    const bool begun = relationship.from.isEmpty() || hasComeBy(relationship.from, day);
    return begun && !hasComeBy(relationship.until, day);
}

}  // namespace nuanxin
