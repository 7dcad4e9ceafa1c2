// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/admission.h"

#include "core/branch/member_store.h"
#include "core/ledger/history.h"
#include "tests/ui/development_fixture.h"
#include "ui/branch/development_home.h"
#include "ui/branch/member_form.h"
#include "ui/form/look_up_edit.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::dayFromToday;
using nuanxin::ui::test::DevelopmentWindow;

namespace {

struct AdmissionWindow : DevelopmentWindow {
    DevelopmentId id;
    DevelopmentPage* shown = nullptr;

    void openFile(const char* words) {
        id = addFile("马晓", QString::fromUtf8(words));
        adopt();
        shown = openPage();
        shown->receive(id.value());
        rest(shown);
    }
    std::vector<MemberId> members() { return MemberStore(open()).of(file(id).worker); }
    Member member() { return MemberStore(open()).find(members().front()).value(); }
    void save() {
        shown->perform(Command::Save);
        rest(shown);
    }
};

}  // namespace

TEST_CASE("an approved admission leads to a member's record, filled in, once somebody asks for it",
          "[development][admission]") {
    AdmissionWindow f;
    f.openFile("branch_meeting={-40} approval={-10}");
    CHECK(f.members().empty());
    const qint64 before = History(f.open()).count({});
    f.press("登记为预备党员…");
    CHECK(f.members().empty());  // nothing is stored by opening the form
    CHECK(f.control<LookUpEdit>("从业人员名册上的人")->key() == QString::number(f.file(f.id).worker.value()));
    CHECK(f.control<LookUpEdit>("组织关系所在党组织")->text() == QStringLiteral("骑手党支部"));
    CHECK(f.control<QLineEdit>("入党时间")->text() == dayFromToday(-40));
    CHECK(f.control<QLineEdit>("转正时间")->text().isEmpty());
    f.save();
    REQUIRE(f.members().size() == 1);
    CHECK(f.member().joinedOn == dayFromToday(-40));
    CHECK(statusOn(f.member(), QDate::currentDate()) == MemberStatus::Probationary);
    const auto where = MemberStore(f.open()).relationships(f.members().front());
    REQUIRE(where.size() == 1);
    CHECK(where[0].organisation == f.branch);
    CHECK(where[0].from == dayFromToday(-40));
    CHECK(History(f.open()).count({}) == before + 1);
    CHECK(f.button("登记为预备党员…") == nullptr);

    f.window->actions().action(Command::Undo)->trigger();
    f.rest(f.shown);
    CHECK(f.members().empty());
    CHECK(f.button("登记为预备党员…") != nullptr);
}

TEST_CASE("an approved confirmation gives the record the day on which probation ended",
          "[development][admission]") {
    AdmissionWindow f;
    f.openFile("branch_meeting=2024-05-31 approval=2024-07-01 confirmation_approval=2025-08-01");
    Member member;
    member.worker = f.file(f.id).worker;
    member.joinedOn = QStringLiteral("2024-05-31");
    MemberStore(f.open()).save(member);
    f.rest(f.shown);
    CHECK(f.says("上级党委 2025-08-01 审批同意转为正式党员，党员名册上还是预备党员。"));
    f.press("登记为正式党员…");
    CHECK(f.control<QLineEdit>("转正时间")->text() == QStringLiteral("2025-05-31"));
    CHECK(f.member().becameFullOn.isEmpty());
    f.save();
    CHECK(f.member().becameFullOn == QStringLiteral("2025-05-31"));
    CHECK(f.button("登记为正式党员…") == nullptr);
}

TEST_CASE("a confirmed person who never was on the roster is entered as a full member at once",
          "[development][admission]") {
    AdmissionWindow f;
    f.openFile(
        "branch_meeting=2024-05-31 approval=2024-07-01 confirmation_approval=2025-08-01 "
        "filing=2025-09-01");
    f.press("登记为正式党员…");
    f.save();
    REQUIRE(f.members().size() == 1);
    CHECK(f.member().joinedOn == QStringLiteral("2024-05-31"));
    CHECK(f.member().becameFullOn == QStringLiteral("2025-05-31"));
}

TEST_CASE("nobody is asked for on the roster before the approval", "[development][admission]") {
    AdmissionWindow f;
    f.openFile("branch_meeting={-10}");
    CHECK(f.button("登记为预备党员…") == nullptr);
    CHECK(f.button("登记为正式党员…") == nullptr);
}

TEST_CASE("home and the board list those admitted who are not on the roster", "[development][admission]") {
    AdmissionWindow f;
    f.addFile("张平", QStringLiteral("application={-20} talk={-19}"));
    f.openFile(
        "branch_meeting=2024-05-31 approval=2024-07-01 confirmation_approval=2025-08-01 "
        "filing=2025-09-01");
    const HomeShare share = developmentAtHome(f.open());
    REQUIRE(share.duties.size() == 1);
    CHECK(share.duties[0].title == QStringLiteral("发展党员：1 人已批准，还没有登记到党员名册"));
    CHECK(share.duties[0].why == QStringLiteral("马晓：正式党员。"));
    f.shown->receive(share.duties[0].what);
    f.rest(f.shown);
    CHECK(f.board()->count(QStringLiteral("confirmation")) == 1);
    CHECK(f.board()->count(QStringLiteral("application")) == 0);
}
