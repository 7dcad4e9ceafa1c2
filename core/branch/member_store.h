// SPDX-License-Identifier: GPL-3.0-or-later
// Party members in the ledger, one by one: the member, where the relationship lies, the mobile member's
// certificate. Lists are roster_store.h. Each verb is one labelled change and needs Permission::Manage; wrong
// input throws BadInput with a sentence.
#pragma once

#include <vector>

#include "core/branch/member.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class MemberStore {
public:
    explicit MemberStore(Ledger& ledger) : m_ledger(ledger) {}

    // The number masked; for readers it is not there at all.
    std::optional<Member> find(MemberId id) const;
    std::vector<MemberId> of(WorkerId worker) const;  // more than one only where two records were joined
    // With the number in plain: for core to compare with, never for a screen. Needs Permission::Manage.
    std::optional<Member> findPlain(MemberId id) const;
    QString revealIdentity(MemberId id, const QString& why);  // goes on record; needs Permission::Reveal

    // An invalid id: a new one. The name and number of a member on the roll are the worker's and stay there.
    MemberId save(const Member& member);
    MemberId put(Member member);  // inside a Ledger::write() of the caller
    // Inside a write, too: the roll says of a member what the membership says. Of one who is not yet made
    // known it is left silent. save() does so by itself.
    void putOnRoll(const Member& member);
    void remove(MemberId id);  // with all that is said of the membership; can be undone

    std::vector<Relationship> relationships(MemberId id) const;  // the oldest first
    RelationshipId save(Relationship relationship);
    RelationshipId put(const Relationship& relationship);  // inside a Ledger::write() of the caller
    void removeRelationship(RelationshipId id);
    // Ends where the relationship lies now and begins the new one on the same day; one change.
    RelationshipId move(const Relationship& to);
    RelationshipId putMove(const Relationship& to);  // inside a Ledger::write() of the caller

    std::vector<MobileCertificate> certificates(MemberId id) const;
    MobileCertificateId save(MobileCertificate certificate);
    MobileCertificateId put(MobileCertificate certificate);  // inside a Ledger::write() of the caller
    void removeCertificate(MobileCertificateId id);

private:
    void check(const Member& member) const;
    std::optional<Member> readOpened(MemberId id) const;
    QString nameOf(MemberId id) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
