// SPDX-License-Identifier: GPL-3.0-or-later
// A street with an office's committee and one branch; everyone in it is fictional.
#pragma once

#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/roster_store.h"
#include "tests/census/census_fixture.h"

namespace nuanxin::test {

inline QDate dayOf(const char* iso) {
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

struct BranchFixture : CensusFixture {
    OrganisationId committee, branch;

    BranchFixture() {
        committee = addOrganisation("永丰街道党工委", OrganisationKind::Committee);
        branch = addOrganisation("新业态新就业群体党支部", OrganisationKind::Branch, committee);
    }

    OrganisationId addOrganisation(const char* name, OrganisationKind kind, OrganisationId superior = {},
                                   EmployerId employer = {}) {
        Organisation organisation;
        organisation.name = QString::fromUtf8(name);
        organisation.kind = kind;
        organisation.superior = superior;
        organisation.employer = employer;
        organisation.foundedOn = QStringLiteral("2023-01-10");
        return OrganisationStore(*ledger).save(organisation);
    }
    // On the roll, a member since 2015, the relationship in the branch since `from`.
    MemberId addMember(const char* name, const char* from, OrganisationId where) {
        Member member;
        member.worker = add(QString::fromUtf8(name));
        member.joinedOn = QStringLiteral("2015-07-01");
        member.becameFullOn = QStringLiteral("2016-07-01");
        const MemberId id = MemberStore(*ledger).save(member);
        MemberStore(*ledger).save(Relationship{{}, id, where, {}, QLatin1String(from), {}});
        return id;
    }
    QString roster(const char* day, OrganisationId organisation = {}) const {
        RosterQuery query;
        query.day = dayOf(day);
        query.organisation = organisation;
        const RosterStore store(*ledger);
        QStringList names;
        for (const MemberRow& row : store.rows(store.ids(query), query.day)) {
            names << row.name;
        }
        return names.join(u' ');
    }
    EmployerId addEmployer(const QString& name, PlaceId place, const char* kind = "courier") {
        Employer employer;
        employer.name = name;
        employer.kind = QLatin1String(kind);
        employer.place = place;
        return EmployerStore(*ledger).save(employer);
    }
    void undoLast() {
        History history(*ledger);
        REQUIRE(history.undo(history.undoable()->id).done());
    }
    void reopenAs(Role role) {
        const QString name = roleName(role);
        Users(*ledger).add(name, role, kPassword);
        reopen({name, kPassword});
    }
};

}  // namespace nuanxin::test
