// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/transfer_store.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct TransferFixture : BranchFixture {
    OrganisationId other = addOrganisation("骑手党支部", OrganisationKind::Branch, committee);
    MemberId member = addMember("张三", "2023-02-01", branch);
    TransferId transfer;

    TransferFixture() {
        Transfer out;
        out.member = member;
        out.from = branch;
        out.to = other;
        transfer = TransferStore(*ledger).save(out);
        addStep(TransferStepKind::LetterIssued, "2026-02-20");
    }
    void addStep(TransferStepKind kind, const char* on) {
        TransferStore(*ledger).addStep(transfer, {{}, kind, QLatin1String(on), {}});
    }
    TransferStep step(int at) const {
        return TransferStore(*ledger).find(transfer)->steps[static_cast<size_t>(at)];
    }
    void change(TransferStep step, const char* on, const char* note = "") const {
        step.on = QLatin1String(on);
        step.note = QString::fromUtf8(note);
        TransferStore(*ledger).changeStep(step);
    }
};

}  // namespace

TEST_CASE("a step of a transfer is put right in its place, and taken back", "[branch]") {
    TransferFixture f;
    f.change(f.step(0), "2026-02-21", " 补开 ");
    CHECK(f.step(0).on == QStringLiteral("2026-02-21"));
    CHECK(f.step(0).note == QStringLiteral("补开"));
    CHECK(History(*f.ledger).list(1).front().label == QStringLiteral("修改 张三 的组织关系接转步骤"));
    f.undoLast();
    CHECK(f.step(0).on == QStringLiteral("2026-02-20"));
    TransferStep other = f.step(0);
    other.kind = TransferStepKind::Received;
    f.change(other, "2026-02-22");
    CHECK(f.step(0).kind == TransferStepKind::LetterIssued);  // what was done stays what it was
    CHECK(f.roster("2026-03-01", f.branch) == QStringLiteral("张三"));
}

TEST_CASE("the relationship moves along with the day on which it was received", "[branch]") {
    TransferFixture f;
    f.addStep(TransferStepKind::Received, "2026-03-01");
    f.addStep(TransferStepKind::ReceiptReturned, "2026-03-20");
    f.change(f.step(1), "2026-03-05");
    CHECK(f.roster("2026-03-04", f.branch) == QStringLiteral("张三"));
    CHECK(f.roster("2026-03-04", f.other) == QString());
    CHECK(f.roster("2026-03-05", f.branch) == QString());
    CHECK(f.roster("2026-03-05", f.other) == QStringLiteral("张三"));
    f.undoLast();
    CHECK(f.roster("2026-03-01", f.other) == QStringLiteral("张三"));

    // Dates that somebody has put right by hand are not touched.
    MemberStore members(*f.ledger);
    Relationship there = members.relationships(f.member).back();
    there.from = QStringLiteral("2026-03-02");
    members.save(there);
    f.change(f.step(1), "2026-03-05");
    CHECK(members.relationships(f.member).back().from == QStringLiteral("2026-03-02"));
}

TEST_CASE("a step is changed by the same rules as it is entered by", "[branch]") {
    TransferFixture f;
    f.addStep(TransferStepKind::Received, "2026-03-01");
    const TransferStep received = f.step(1);
    const auto refused = [&](const char* on) {
        return kindThrown([&] { f.change(received, on); }) == ErrorKind::BadInput;
    };
    CHECK(refused(""));
    CHECK(refused("2023-01-31"));  // before the relationship it ends began
    CHECK(f.step(1).on == QStringLiteral("2026-03-01"));
    Transfer cancelled = TransferStore(*f.ledger).find(f.transfer).value();
    cancelled.cancelledOn = QStringLiteral("2026-04-01");
    TransferStore(*f.ledger).save(cancelled);
    CHECK(refused("2026-03-02"));
    f.undoLast();
    f.reopenAs(Role::Surveyor);
    CHECK(kindThrown([&] { f.change(received, "2026-03-02"); }) == ErrorKind::NotAllowed);
}
