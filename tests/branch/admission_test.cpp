// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/admission.h"

#include "core/branch/development_store.h"
#include "tests/branch/branch_fixture.h"
#include "tests/branch/development_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

QString said(const Admission& admission) {
    return QStringList{memberStatusCode(admission.status), admission.approvedOn, admission.joinedOn,
                       admission.becameFullOn}
        .join(u' ')
        .trimmed();
}

struct AdmissionFixture : BranchFixture {
    WorkerId worker = add(QStringLiteral("马晓"));

    void open(const char* words) {
        Development file = developmentFile(QString::fromUtf8(words));
        file.worker = worker;
        file.organisation = branch;
        DevelopmentStore(*ledger).save(file);
    }
    Admission read() const {
        return DevelopmentStore(*ledger).rows({}, dayOf("2026-11-22")).front().admission;
    }
    MemberId enter(const char* becameFullOn) {
        Member member;
        member.worker = worker;
        member.joinedOn = QStringLiteral("2024-05-31");
        member.becameFullOn = QLatin1String(becameFullOn);
        return MemberStore(*ledger).save(member);
    }
};

}  // namespace

TEST_CASE("joining counts from the branch meeting, and being a full member from the end of probation",
          "[branch]") {
    const auto [words, expected] = GENERATE(table<const char*, const char*>({
        {"branch_meeting=2024-05-31", "none"},  // not approved yet
        {"branch_meeting=2024-05-31 approval?2024-07-01", "none"},
        {"branch_meeting=2024-05-31 approval=2024-07-01", "probationary 2024-07-01 2024-05-31"},
        {"approval=2024-07-01", "probationary 2024-07-01"},
        {"branch_meeting=2024-05-31 approval=2024-07-01 stopped=2024-12-01", "none"},
        {"branch_meeting=2024-05-31 approval=2024-07-01 confirmation_meeting=2025-06-20",
         "probationary 2024-07-01 2024-05-31"},
        {"branch_meeting=2024-05-31 approval=2024-07-01 confirmation_meeting=2025-06-20 "
         "confirmation_approval=2025-08-01",
         "full 2025-08-01 2024-05-31 2025-05-31"},
        {"branch_meeting=2024-02-29 approval=2024-03-10 confirmation_approval=2025-04-01",
         "full 2025-04-01 2024-02-29 2025-02-28"},
        {"branch_meeting=2024-05-31 approval=2024-07-01 extend=2025-06-01+6 confirmation_approval=2025-12-20",
         "full 2025-12-20 2024-05-31 2025-11-30"},
        {"branch_meeting=2024-05 approval=2024-07 confirmation_approval=2025-08",
         "full 2025-08 2024-05 2025-05"},
        {"approval=2024-07-01 confirmation_meeting=2025-06-20 confirmation_approval=2025-08-01",
         "full 2025-08-01  2025-06-20"},
    }));
    INFO(words);
    CHECK(said(admissionOf(developmentFile(QString::fromUtf8(words)), judge(words, "2026-11-22"))) ==
          QString::fromUtf8(expected));
}

TEST_CASE("whoever was admitted and is not on the roster is told apart from those who are", "[branch]") {
    AdmissionFixture f;
    SECTION("admitted") {
        f.open("branch_meeting=2024-05-31 approval=2024-07-01");
        CHECK(f.read().awaitsRoster());
        CHECK_FALSE(f.read().member.isValid());
        const MemberId id = f.enter("");
        CHECK(f.read().member == id);
        CHECK_FALSE(f.read().awaitsRoster());
        f.undoLast();
        CHECK(f.read().awaitsRoster());
    }
    SECTION("confirmed, and on the roster still on probation") {
        f.open("branch_meeting=2024-05-31 approval=2024-07-01 confirmation_approval=2025-08-01");
        const MemberId id = f.enter("");
        CHECK(f.read().onRoster == MemberStatus::Probationary);
        CHECK(f.read().awaitsRoster());
        Member member = MemberStore(*f.ledger).findPlain(id).value();
        member.isFull = true;
        MemberStore(*f.ledger).save(member);
        CHECK_FALSE(f.read().awaitsRoster());
    }
    SECTION("not admitted, whatever the roster says") {
        f.open("application=2024-05-31");
        CHECK_FALSE(f.read().awaitsRoster());
        f.enter("2025-05-31");
        CHECK_FALSE(f.read().awaitsRoster());
    }
}

TEST_CASE("recording an approval enters nobody on the roster", "[branch]") {
    AdmissionFixture f;
    f.open("branch_meeting=2024-05-31");
    DevelopmentStore store(*f.ledger);
    StepRecord approval;
    approval.step = QStringLiteral("approval");
    approval.happenedOn = QStringLiteral("2024-07-01");
    store.record(store.list().front().id, approval);
    CHECK(f.read().awaitsRoster());
    CHECK(MemberStore(*f.ledger).of(f.worker).empty());
}
