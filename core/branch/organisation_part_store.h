// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation has, by date: posts and who holds them, the committee, Party groups, the employers a
// joint branch covers. Each save and removal is one labelled change and needs Permission::Manage.
#pragma once

#include <QDate>
#include <QHash>
#include <vector>

#include "core/branch/meeting_duty.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class OrganisationPartStore {
public:
    explicit OrganisationPartStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<Post> posts(OrganisationId id) const;  // of all times: secretaries first, then by date
    std::vector<Post> postsOn(OrganisationId id, const QDate& day) const;
    std::vector<Post> postsOf(WorkerId worker) const;
    PostId save(Post post);
    PostId put(const Post& post);  // inside a Ledger::write() of the caller
    void removePost(PostId id);

    std::vector<CoveredUnit> units(OrganisationId id) const;
    CoveredUnitId save(CoveredUnit unit);
    CoveredUnitId put(const CoveredUnit& unit);  // inside a Ledger::write() of the caller
    void removeUnit(CoveredUnitId id);
    QHash<OrganisationId, int> unitCounts(const QDate& day) const;  // employers covered as of a day

    std::vector<BranchCommittee> committees(OrganisationId id) const;
    BranchCommitteeId save(BranchCommittee committee);
    void removeCommittee(BranchCommitteeId id);

    std::vector<PartyGroup> groups(OrganisationId id) const;
    PartyGroupId save(PartyGroup group);
    void removeGroup(PartyGroupId id);

    BranchFacts facts(const Organisation& branch) const;  // what its meeting duties follow from

private:
    std::vector<Post> readPosts(const QString& where, qint64 id, const QDate& day) const;
    QString nameOf(OrganisationId id) const;
    void remove(const char* table, qint64 id, const EntryLabel& label);
    Ledger& m_ledger;
};

}  // namespace nuanxin
