// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a ledger with a committee, a branch under it, and development files; days count from today.
#pragma once

#include "core/branch/development_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/worker_store.h"
#include "tests/branch/development_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/branch/development_board.h"
#include "ui/branch/development_page.h"

namespace nuanxin::ui::test {

inline QString dayFromToday(int days) {
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

struct DevelopmentWindow : WindowFixture {
    OrganisationId committee, branch;

    DevelopmentWindow() {
        committee = addOrganisation("永丰街道党工委", OrganisationKind::Committee);
        branch = addOrganisation("骑手党支部", OrganisationKind::Branch, committee);
    }
    OrganisationId addOrganisation(const char* name, OrganisationKind kind, OrganisationId superior = {}) {
        Organisation organisation;
        organisation.name = QString::fromUtf8(name);
        organisation.kind = kind;
        organisation.superior = superior;
        return OrganisationStore(*ledger).save(organisation);
    }
    WorkerId addWorker(const char* name) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        worker.birthDate = QStringLiteral("1995-03-01");
        WorkerStore(*ledger).save(worker);
        return worker.id;
    }
    // As in tests/branch/development_fixture.h, with {-30} for the day thirty days ago.
    DevelopmentId addFile(const char* name, QString words) {
        for (qsizetype at = words.indexOf(u'{'); at >= 0; at = words.indexOf(u'{')) {
            const qsizetype end = words.indexOf(u'}', at);
            words.replace(at, end - at + 1, dayFromToday(words.mid(at + 1, end - at - 1).toInt()));
        }
        Development file = developmentFile(words);
        file.worker = addWorker(name);
        file.organisation = branch;
        return DevelopmentStore(*ledger).save(file);
    }
    // A change makes the page read everything anew, on another thread.
    void rest(DevelopmentPage* shown) {
        settle();
        REQUIRE(QTest::qWaitFor([shown] { return !shown->isBusy(); }, kPatienceMs));
        settle();
    }
    DevelopmentPage* openPage() {
        window->setWindowState(Qt::WindowNoState);
        window->resize(1366, 768);
        auto* shown = page<DevelopmentPage>("development");
        rest(shown);
        return shown;
    }
    DevelopmentBoard* board() { return window->findChild<DevelopmentBoard*>(); }
    Development file(DevelopmentId id) { return DevelopmentStore(open()).find(id).value_or(Development()); }
    static void key(Qt::Key key) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
};

}  // namespace nuanxin::ui::test
