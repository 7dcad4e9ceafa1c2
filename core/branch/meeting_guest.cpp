// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_guest.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/instructor_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/possible_days.h"
#include "core/branch/roster_store.h"

namespace nuanxin {

namespace {

class GuestWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingGuest)

public:
    static QString instructor() { return tr("党建指导员"); }
    static QString seconded(const QString& post) { return tr("选派%1").arg(post); }
};

bool servesOn(const InstructorDuty& duty, const QDate& day) {
    const PossibleDays from = possibleDays(duty.from), until = possibleDays(duty.until);
    return (!from.isKnown() || from.last <= day) && (!until.isKnown() || until.last > day);
}

class Collector {
public:
    Collector(Ledger& ledger, const QDate& day, const std::vector<MemberId>& roster)
        : m_ledger(ledger), m_day(day), m_roster(roster) {}

    void add(const QString& name, const QString& role, const std::vector<MemberId>& records) {
        const bool onRoster = std::ranges::any_of(
            records, [this](MemberId id) { return std::ranges::find(m_roster, id) != m_roster.end(); });
        const bool isKnown = std::ranges::find(guests, name, &MeetingGuest::name) != guests.end();
        if (!onRoster && !isKnown) {
            guests.push_back({records.size() == 1 ? records.front() : MemberId(), name, role});
        }
    }
    // Of one whom nothing but the name tells.
    std::vector<MemberId> named(const QString& name) const {
        RosterQuery query;
        query.day = m_day;
        query.text = name;
        query.withElsewhere = true;
        const RosterStore store(m_ledger);
        std::vector<MemberId> ids;
        for (const MemberRow& row : store.rows(store.ids(query), m_day)) {
            if (row.name == name) {
                ids.push_back(row.id);
            }
        }
        return ids;
    }
    std::vector<MeetingGuest> guests;

private:
    Ledger& m_ledger;
    const QDate m_day;
    const std::vector<MemberId>& m_roster;
};

}  // namespace

std::vector<MeetingGuest> meetingGuests(Ledger& ledger, const std::vector<OrganisationId>& hosts,
                                        const QDate& day, const std::vector<MemberId>& roster) {
    Collector found(ledger, day, roster);
    for (const OrganisationId host : hosts) {
        for (const Post& post : OrganisationPartStore(ledger).postsOn(host, day)) {
            const QString kind = postKindName(post.kind);
            found.add(post.name, post.source == PostSource::Seconded ? GuestWords::seconded(kind) : kind,
                      post.worker.isValid() ? MemberStore(ledger).of(post.worker) : found.named(post.name));
        }
        const InstructorStore instructors(ledger);
        for (const InstructorDuty& duty : instructors.dutiesFor(host)) {
            const QString name = instructors.find(duty.instructor).value_or(Instructor()).name;
            if (servesOn(duty, day)) {
                found.add(name, GuestWords::instructor(), found.named(name));
            }
        }
    }
    return std::move(found.guests);
}

}  // namespace nuanxin
