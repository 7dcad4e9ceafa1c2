// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a ledger with a committee, one branch under it and some members; everyone is fictional.
#pragma once

#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/look_up_edit.h"

namespace nuanxin::ui::test {

struct BranchWindow : WindowFixture {
    OrganisationId committee, branch;

    void addBranches() {
        committee = addOrganisation("永丰街道党工委", OrganisationKind::Committee);
        branch = addOrganisation("骑手党支部", OrganisationKind::Branch, committee, "2020-03-01");
    }
    OrganisationId addOrganisation(const char* name, OrganisationKind kind, OrganisationId superior = {},
                                   const char* electedOn = "") {
        Organisation organisation;
        organisation.name = QString::fromUtf8(name);
        organisation.kind = kind;
        organisation.superior = superior;
        organisation.foundedOn = QStringLiteral("2019-01-10");
        organisation.lastElectedOn = QLatin1String(electedOn);
        return OrganisationStore(*ledger).save(organisation);
    }
    EmployerId addEmployer(const char* name) {
        Employer employer;
        employer.name = QString::fromUtf8(name);
        employer.kind = QStringLiteral("courier");
        return EmployerStore(*ledger).save(employer);
    }
    WorkerId addWorker(const char* name) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        WorkerStore(*ledger).save(worker);
        return worker.id;
    }
    // On the roll; on probation where it is not said since when a full member.
    MemberId addMember(const char* name, const char* from, OrganisationId where, const char* fullSince = "") {
        Member member;
        member.worker = addWorker(name);
        member.joinedOn = QStringLiteral("2015-07-01");
        member.becameFullOn = QLatin1String(fullSince);
        const MemberId id = MemberStore(*ledger).save(member);
        MemberStore(*ledger).save(Relationship{{}, id, where, {}, QLatin1String(from), {}});
        return id;
    }
    // A page that reads away from the window's thread has shown what it read.
    template <class PageType>
    PageType* shown(const char* id) {
        auto* found = page<PageType>(id);
        rest(found);
        return found;
    }
    template <class PageType>
    void rest(PageType* page) {
        settle();
        REQUIRE(QTest::qWaitFor([page] { return !page->isBusy(); }, kPatienceMs));
        settle();
    }
    void say(const char* name, const QString& text) {
        auto* edit = control<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        Q_EMIT edit->textEdited(text);
    }
    void choose(const char* name, qint64 id) { control<LookUpEdit>(name)->choose(QString::number(id)); }
    QStringList column(int column) {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            found << table()->model()->index(row, column).data().toString();
        }
        return found;
    }
};

}  // namespace nuanxin::ui::test
