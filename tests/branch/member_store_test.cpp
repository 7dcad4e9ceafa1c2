// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/member_store.h"

#include "core/branch/check_in_store.h"
#include "core/branch/development_store.h"
#include "core/branch/person_erasure.h"
#include "core/branch/transfer_store.h"
#include "core/census/duplicate_store.h"
#include "core/census/person_page.h"
#include "core/census/worker_store.h"
#include "core/ledger/history.h"
#include "core/ledger/check.h"
#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

qint64 rowsIn(const Ledger& ledger, const char* table) {
    return ledger.database().number((QByteArray("SELECT count(*) FROM ") + table).constData());
}

}  // namespace

TEST_CASE("a member on the roll has the worker's name; one who is not has a sealed number here", "[branch]") {
    BranchFixture f;
    MemberStore store(*f.ledger);
    const MemberId onRoll = f.addMember("张三", "2023-02-01", f.branch);
    CHECK(store.find(onRoll)->name == QStringLiteral("张三"));
    Member cadre;
    cadre.name = QStringLiteral("李敏");
    cadre.identity.plain = QStringLiteral("11010519491231002X");
    cadre.isFull = true;
    cadre.finding = MemberFinding::MemberFoundMember;
    const MemberId id = store.save(cadre);
    const Member read = store.find(id).value();
    CHECK(read.name == QStringLiteral("李敏"));
    CHECK(read.finding == MemberFinding::MemberFoundMember);
    CHECK(read.identity.masked.contains(u'*'));
    CHECK(statusOn(read, dayOf("2026-01-01")) == MemberStatus::Full);
    CHECK(store.revealIdentity(id, QStringLiteral("核对")) == QStringLiteral("11010519491231002X"));
    CHECK(checkLedger(*f.ledger).problems == QStringList());
    CHECK(f.ledger->database().text("SELECT hex(identity_sealed) FROM member WHERE worker_id IS NULL") !=
          QString());
    f.undoLast();
    CHECK_FALSE(store.find(id).has_value());
}

TEST_CASE("a member needs a name, one membership and dates in order", "[branch]") {
    BranchFixture f;
    MemberStore store(*f.ledger);
    const MemberId id = f.addMember("张三", "2023-02-01", f.branch);
    Member twice;
    twice.worker = store.find(id)->worker;
    CHECK(kindThrown([&] { store.save(twice); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { store.save(Member()); }) == ErrorKind::BadInput);
    Member early = store.find(id).value();
    early.becameFullOn = QStringLiteral("2014");
    CHECK(kindThrown([&] { store.save(early); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { store.save(Relationship{{}, id, {}, {}, {}, {}}); }) == ErrorKind::BadInput);
}

TEST_CASE("the roll says of a member what the membership says, unless it is not yet made known", "[branch]") {
    BranchFixture f;
    MemberStore store(*f.ledger);
    const auto [joined, full, hidden, said] = GENERATE(table<const char*, const char*, bool, const char*>({
        {"2015-07-01", "2016-07-01", false, "01"},
        {"2026-03-01", "", false, "02"},
        {"2015-07-01", "2016-07-01", true, ""},
        {"2999-01-01", "", false, ""},
    }));
    CAPTURE(joined, full, hidden);
    Member member;
    member.worker = f.add(QStringLiteral("张三"));
    member.joinedOn = QLatin1String(joined);
    member.becameFullOn = QLatin1String(full);
    member.finding = hidden ? MemberFinding::OrganisationFoundMember : MemberFinding::NotFound;
    member.foundOn = hidden ? QStringLiteral("2026-01-05") : QString();
    const auto onRoll = [&] { return WorkerStore(*f.ledger).find(member.worker)->politicalStatus; };
    const QString before = onRoll();
    store.save(member);
    CHECK(onRoll() == (*said == '\0' ? before : QLatin1String(said)));
    History history(*f.ledger);
    REQUIRE(history.undo(history.undoable()->id).done());
    CHECK(onRoll() == before);
}

TEST_CASE("where the relationship lies, where one checked in and the certificate are three facts",
          "[branch]") {
    BranchFixture f;
    MemberStore store(*f.ledger);
    const MemberId id = f.addMember("张三", "2023-02-01", f.branch);
    CheckInStore checkIns(*f.ledger);
    const CheckInPointId point =
        checkIns.save(CheckInPoint{{}, QStringLiteral("骑龙社区报到点"), f.qilong, {}, {}, {}, {}});
    checkIns.save(CheckIn{{}, id, point, {}, QStringLiteral("2024-03-01"), QStringLiteral("2025-03-01")});
    store.save(MobileCertificate{{}, id, QStringLiteral("0001"), QStringLiteral("2024-06"), {}, {}, {}});
    const RosterStore roster(*f.ledger);
    struct Case {
        const char* day;
        bool checkedIn, certified;
    };
    const Case cases[] = {{"2024-02-29", false, false},
                          {"2024-03-01", true, false},
                          {"2024-06-30", true, true},
                          {"2025-03-01", false, true}};
    for (const Case& c : cases) {
        INFO(c.day);
        const MemberRow row = roster.rows({id}, dayOf(c.day)).front();
        CHECK(row.checkIn.isEmpty() != c.checkedIn);
        CHECK(row.certificate.isEmpty() != c.certified);
        CHECK(row.organisation == f.branch);  // moved by neither
    }
}

TEST_CASE("a roster is that of its day, of the organisation and all under it", "[branch]") {
    BranchFixture f;
    const OrganisationId other = f.addOrganisation("骑手党支部", OrganisationKind::Branch, f.committee);
    const MemberId zhang = f.addMember("张三", "2023-02-01", f.branch);
    f.addMember("曾国强", "2023-05", f.branch);
    f.addMember("李四", "2024-01-01", other);
    MemberStore store(*f.ledger);
    store.move({{}, zhang, other, {}, QStringLiteral("2025-01-01"), {}});
    Member gone = store.find(zhang).value();
    gone.leftOn = QStringLiteral("2026-01-01");
    store.save(gone);
    struct Case {
        const char* day;
        const char* inBranch;
        const char* inAll;
    };
    const Case cases[] = {{"2023-01-31", "", ""},
                          {"2023-05-30", "张三", "张三"},
                          {"2023-05-31", "曾国强 张三", "曾国强 张三"},
                          {"2024-12-31", "曾国强 张三", "李四 曾国强 张三"},
                          {"2025-01-01", "曾国强", "李四 曾国强 张三"},
                          {"2026-01-01", "曾国强", "李四 曾国强"}};
    for (const Case& c : cases) {
        INFO(c.day);
        CHECK(f.roster(c.day, f.branch) == QString::fromUtf8(c.inBranch));
        CHECK(f.roster(c.day, f.committee) == QString::fromUtf8(c.inAll));
        CHECK(f.roster(c.day) == QString::fromUtf8(c.inAll));
    }
    CHECK(RosterStore(*f.ledger).counts(dayOf("2025-06-01")).value(other) == MemberCount{2, 2});
}

TEST_CASE("a roster can be ordered by strokes, searched and narrowed", "[branch]") {
    BranchFixture f;
    f.addMember("张三", "2023-02-01", f.branch);
    f.addMember("丁一", "2023-02-01", f.branch);
    Member cadre;
    cadre.name = QStringLiteral("王五");
    cadre.finding = MemberFinding::OrganisationFoundMember;
    MemberStore store(*f.ledger);
    const MemberId wang = store.save(cadre);
    store.save(Relationship{{}, wang, f.branch, {}, {}, {}});
    const RosterStore roster(*f.ledger);
    const auto names = [&](const RosterQuery& query) {
        QStringList found;
        for (const MemberRow& row : roster.rows(roster.ids(query), query.day)) {
            found << row.name;
        }
        return found.join(u' ');
    };
    RosterQuery query;
    query.day = dayOf("2026-01-01");
    CHECK(names(query) == QStringLiteral("丁一 王五 张三"));
    query.order = RosterOrder::Strokes;
    CHECK(names(query) == QStringLiteral("丁一 王五 张三"));
    query.text = QStringLiteral("zs");
    CHECK(names(query) == QStringLiteral("张三"));
    query.text = QStringLiteral("王");
    CHECK(names(query) == QStringLiteral("王五"));
    query.text.clear();
    query.status = MemberStatus::Probationary;
    CHECK(names(query) == QStringLiteral("王五"));
    query.status = MemberStatus::Full;
    CHECK(names(query) == QStringLiteral("丁一 张三"));
    query.status = MemberStatus::None;
    query.onlyNotMadeKnown = true;
    CHECK(names(query) == QStringLiteral("王五"));
}

TEST_CASE("a transfer moves the relationship when it is received, in one step that undoes", "[branch]") {
    BranchFixture f;
    const OrganisationId other = f.addOrganisation("骑手党支部", OrganisationKind::Branch, f.committee);
    const MemberId id = f.addMember("张三", "2023-02-01", f.branch);
    TransferStore store(*f.ledger);
    Transfer transfer;
    transfer.member = id;
    transfer.from = f.branch;
    transfer.to = other;
    const TransferId out = store.save(transfer);
    store.addStep(out, {{}, TransferStepKind::LetterIssued, QStringLiteral("2026-02-20"), {}});
    CHECK(f.roster("2026-03-01", f.branch) == QStringLiteral("张三"));
    CHECK(store.open().size() == 1);
    store.addStep(out, {{}, TransferStepKind::Received, QStringLiteral("2026-03-01"), {}});
    CHECK(store.open().size() == 1);  // until the receipt is back
    CHECK(f.roster("2026-02-28", f.branch) == QStringLiteral("张三"));
    CHECK(f.roster("2026-03-01", f.branch) == QString());
    CHECK(f.roster("2026-03-01", other) == QStringLiteral("张三"));
    CHECK(store.countIn(other, dayOf("2026-01-01"), dayOf("2026-12-31")) == 1);
    CHECK(store.countOut(f.branch, dayOf("2026-03-02"), dayOf("2026-12-31")) == 0);
    CHECK(kindThrown([&] {
              store.addStep(out, {{}, TransferStepKind::Received, QStringLiteral("2026-03-02"), {}});
          }) == ErrorKind::BadInput);
    store.addStep(out, {{}, TransferStepKind::ReceiptReturned, QStringLiteral("2026-03-20"), {}});
    CHECK(store.open().empty());
    f.undoLast();
    f.undoLast();
    CHECK(f.roster("2026-03-01", f.branch) == QStringLiteral("张三"));
    transfer.to = {};
    CHECK(kindThrown([&] { store.save(transfer); }) == ErrorKind::BadInput);
}

TEST_CASE("who was expected and has not checked in by the day is listed", "[branch]") {
    BranchFixture f;
    const MemberId zhang = f.addMember("张三", "2023-02-01", f.branch);
    const MemberId li = f.addMember("李四", "2023-02-01", f.branch);
    CheckInStore store(*f.ledger);
    const CheckInPointId point =
        store.save(CheckInPoint{{}, QStringLiteral("骑龙社区报到点"), f.qilong, {}, {}, {}, {}});
    store.save(CheckIn{{}, zhang, point, QStringLiteral("2026-05-01"), {}, {}});
    CheckIn late{{}, li, point, QStringLiteral("2026-04-01"), {}, {}};
    late.id = store.save(late);
    CHECK(store.missing(dayOf("2026-03-31")).empty());
    REQUIRE(store.missing(dayOf("2026-05-01")).size() == 2);
    CHECK(store.missing(dayOf("2026-05-01")).front().member == QStringLiteral("李四"));
    late.on = QStringLiteral("2026-04-20");
    store.save(late);
    CHECK(store.missing(dayOf("2026-05-01")).size() == 1);
    CHECK(store.missing(dayOf("2026-04-19")).size() == 1);
    CHECK(store.at(point, dayOf("2026-04-20")).size() == 1);
    CHECK(kindThrown([&] { store.removePoint(point); }) == ErrorKind::BadInput);
    f.undoLast();
    CHECK(store.missing(dayOf("2026-05-01")).size() == 2);
}

TEST_CASE("a removed member takes along what is said of the membership, and undoing brings it back",
          "[branch]") {
    BranchFixture f;
    const MemberId id = f.addMember("张三", "2023-02-01", f.branch);
    TransferStore(*f.ledger).save({{}, id, f.branch, {}, {}, QStringLiteral("外省"), {}, {}, {}, {}});
    MemberStore(*f.ledger).remove(id);
    CHECK(rowsIn(*f.ledger, "relationship") == 0);
    CHECK(rowsIn(*f.ledger, "transfer") == 0);
    f.undoLast();
    CHECK(f.roster("2026-01-01") == QStringLiteral("张三"));
}

TEST_CASE("a person's page tells the membership, and development only to those who may see it", "[branch]") {
    BranchFixture f;
    const MemberId id = f.addMember("张三", "2023-02-01", f.branch);
    const WorkerId worker = MemberStore(*f.ledger).find(id)->worker;
    Development file;
    file.worker = worker;
    file.steps = {{QStringLiteral("talk"), QStringLiteral("2014-06-20"), {}}};
    DevelopmentStore(*f.ledger).save(file);
    const auto told = [&] {
        QStringList lines;
        for (const RowAbout& about : personPage(*f.ledger, worker).inBranch) {
            QStringList cells;
            for (const RowAbout::Cell& cell : about.cells) {
                cells << cell.noun + u'=' + cell.value;
            }
            lines << tableNoun(about.table) + u' ' + cells.join(u' ');
        }
        return lines.join(u'\n');
    };
    const QString membership = QStringLiteral(
        "党员 入党时间=2015-07-01 转正时间=2016-07-01 转正时间不明的正式党员=否\n"
        "组织关系 党组织=新业态新就业群体党支部 开始日期=2023-02-01");
    CHECK(told() ==
          membership + QStringLiteral("\n发展党员档案 \n发展党员步骤 步骤=派人谈话 日期=2014-06-20"));
    f.reopenAs(Role::Surveyor);
    CHECK(told() == membership);
}

TEST_CASE("erasing a person takes the membership and all that belongs to it", "[branch]") {
    BranchFixture f;
    const MemberId id = f.addMember("张三", "2023-02-01", f.branch);
    f.addMember("李四", "2023-02-01", f.branch);
    erasePersons(*f.ledger, {MemberStore(*f.ledger).find(id)->worker});
    CHECK(rowsIn(*f.ledger, "member") == 1);
    CHECK(rowsIn(*f.ledger, "relationship") == 1);
    CHECK(f.roster("2026-01-01") == QStringLiteral("李四"));
}

TEST_CASE("joining two records carries the membership over, and parting them brings it back", "[branch]") {
    const bool bothAreMembers = GENERATE(false, true);
    BranchFixture f;
    MemberStore store(*f.ledger);
    const MemberId other = f.addMember("张三", "2023-02-01", f.branch);
    const WorkerId joined = store.find(other)->worker;
    WorkerId kept;
    if (bothAreMembers) {
        kept = store.find(f.addMember("张叁", "2024-02-01", f.branch))->worker;
    } else {
        kept = f.add(QStringLiteral("张叁"));
    }
    const QString before = f.roster("2026-01-01");
    JoinStore(*f.ledger).join(kept, joined, {});
    CHECK(f.roster("2026-01-01") == QStringLiteral("张叁"));
    CHECK(f.roster("2023-06-01") == QStringLiteral("张叁"));
    CHECK(RosterStore(*f.ledger).counts(dayOf("2026-01-01")).value(f.branch) == MemberCount{1, 1});
    JoinStore(*f.ledger).unjoin(joined);
    CHECK(f.roster("2026-01-01") == before);
    CHECK(store.relationships(other).size() == 1);
}

TEST_CASE("a reader sees no identity numbers and edits nothing", "[branch]") {
    BranchFixture f;
    Worker worker = CensusFixture::person(QStringLiteral("张三"));
    worker.identity.plain = QStringLiteral("11010519491231002X");
    worker.phone.plain = QStringLiteral("13812340327");
    Member member;
    member.worker = f.add(worker);
    const MemberId id = MemberStore(*f.ledger).save(member);
    const auto shown = [&] { return RosterStore(*f.ledger).rows({id}, dayOf("2026-01-01")).front(); };
    CHECK(shown().identity.contains(u'*'));
    f.reopenAs(Role::Reader);
    CHECK(shown().identity.isEmpty());
    CHECK(shown().phone.isEmpty());
    MemberStore store(*f.ledger);
    CHECK(store.find(id)->identity.masked.isEmpty());
    CHECK(kindThrown([&] { store.revealIdentity(id, QStringLiteral("看")); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { store.save(*store.find(id)); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { store.remove(id); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { CheckInStore(*f.ledger).save(CheckIn()); }) == ErrorKind::NotAllowed);
}
