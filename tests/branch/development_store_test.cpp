// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/development_store.h"

#include "core/branch/calendar_store.h"
#include "core/branch/person_erasure.h"
#include "core/census/duplicate_store.h"
#include "tests/branch/branch_fixture.h"
#include "tests/branch/development_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct DevelopmentFixture : BranchFixture {
    DevelopmentId open(const char* name, const char* words) {
        Development file = developmentFile(QString::fromUtf8(words));
        Worker worker = person(QString::fromUtf8(name));
        worker.birthDate = QStringLiteral("1995-03-01");
        file.worker = add(worker);
        file.organisation = branch;
        return DevelopmentStore(*ledger).save(file);
    }
    qint64 rows(const char* table) const {
        return ledger->database().number((QByteArray("SELECT count(*) FROM ") + table).constData());
    }
};

}  // namespace

TEST_CASE("no file is found by an id that is none, however many there are", "[development]") {
    BranchFixture f;
    Development file;
    file.worker = f.add(QStringLiteral("张三"));
    file.steps = {{QStringLiteral("application"), QStringLiteral("2026-02-01"), {}}};
    const DevelopmentId id = DevelopmentStore(*f.ledger).save(file);
    CHECK(DevelopmentStore(*f.ledger).find(id).has_value());
    CHECK_FALSE(DevelopmentStore(*f.ledger).find({}).has_value());
}

TEST_CASE("a development file is kept with its votes, reviews, notice and extensions", "[branch]") {
    DevelopmentFixture f;
    const DevelopmentId id = f.open(
        "马晓",
        "application=2024-03-01 talk=2024-03-20 activist=2024-06-01 contacts=2024-06-02#2 review=2024-12-01 "
        "review=2025-05-20 public=2025-06-03/2025-06-10 candidate=2025-06-11 training=2025-07-01#d3#h24 "
        "branch_meeting=2025-08-01#v9/8/7 approval?2025-10-01 extend=2026-08-01+6 leaves=2027-01-01");
    DevelopmentStore store(*f.ledger);
    Development read = store.find(id).value();
    CHECK(read.birthDate == QStringLiteral("1995-03-01"));
    CHECK(read.organisation == f.branch);
    CHECK(read.reviewedOn == QStringList{QStringLiteral("2024-12-01"), QStringLiteral("2025-05-20")});
    CHECK(read.publicisedFrom == QStringLiteral("2025-06-03"));
    CHECK(read.leavesOn == QStringLiteral("2027-01-01"));
    REQUIRE(read.extensions.size() == 1);
    CHECK(read.extensions[0].months == 6);
    REQUIRE(read.steps.size() == 8);
    CHECK(read.steps[3].persons == 2);
    CHECK(read.steps[5].days == 3);
    CHECK(read.steps[5].hours == 24);
    REQUIRE(read.steps[6].vote.has_value());
    CHECK(read.steps[6].vote->inFavour == 7);
    CHECK(read.steps[7].plannedOn == QStringLiteral("2025-10-01"));
    CHECK(read.steps[7].happenedOn.isEmpty());

    // Saved again with less in it, what was left out is gone and the rest has not been written anew.
    read.steps.erase(read.steps.begin() + 1);
    read.reviewedOn.removeFirst();
    read.extensions.clear();
    store.save(read);
    CHECK(History(*f.ledger).list(1).front().rows == 3);
    CHECK(store.find(id)->steps.size() == 7);
    CHECK(store.find(id)->reviewedOn.size() == 1);
    f.undoLast();
    CHECK(store.find(id)->steps.size() == 8);
}

TEST_CASE("one step can be recorded, planned and taken back", "[branch]") {
    DevelopmentFixture f;
    const DevelopmentId id = f.open("马晓", "application=2026-06-01");
    DevelopmentStore store(*f.ledger);
    StepRecord talk;
    talk.step = QStringLiteral("talk");
    talk.plannedOn = QStringLiteral("2026-06-20");
    store.record(id, talk);
    talk.happenedOn = QStringLiteral("2026-06-25");
    store.record(id, talk);
    REQUIRE(store.find(id)->steps.size() == 2);
    CHECK(store.find(id)->steps[1].plannedOn == QStringLiteral("2026-06-20"));
    f.undoLast();
    CHECK(store.find(id)->steps[1].happenedOn.isEmpty());
    talk.happenedOn = talk.plannedOn = QString();
    store.record(id, talk);
    CHECK(store.find(id)->steps.size() == 1);
}

TEST_CASE("the board judges every file of an organisation", "[branch]") {
    DevelopmentFixture f;
    f.open("张三", "application=2026-06-01 talk=2026-08-15");
    const DevelopmentId stopped = f.open("丁一", "application=2025-01-01 stopped=2025-06-01");
    DevelopmentStore store(*f.ledger);
    DevelopmentQuery query;
    query.organisation = f.committee;
    const auto rows = store.rows(query, dayOf("2026-09-01"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == QStringLiteral("丁一"));
    CHECK(rows[1].organisationName == QStringLiteral("新业态新就业群体党支部"));
    REQUIRE(rows[1].judgement.broken.size() == 1);
    CHECK(rows[1].judgement.broken[0].code == QStringLiteral("talk_within_month"));
    REQUIRE(rows[1].judgement.next.has_value());
    CHECK(rows[1].judgement.next->step == QStringLiteral("activist"));
    query.withStopped = false;
    CHECK(store.rows(query, dayOf("2026-09-01")).size() == 1);
    store.remove(stopped);
    CHECK(f.rows("development_step") == 2);
    f.undoLast();
    CHECK(f.rows("development_step") == 3);
}

TEST_CASE("the quota of a year is used by those approved under the organisation", "[branch]") {
    DevelopmentFixture f;
    f.open("张三", "branch_meeting=2024-05-10 approval=2024-06-01");
    f.open("李四", "branch_meeting=2024-12-20");
    QuotaStore quotas(*f.ledger);
    quotas.save({f.committee, 2024, 3});
    quotas.save({f.committee, 2024, 2});
    CHECK(quotas.use(f.committee, 2024) == QuotaUse{2, 1, 1});
    CHECK(quotas.use(f.branch, 2024) == QuotaUse{0, 1, 1});
    CHECK(quotas.list(2024).size() == 1);
    f.undoLast();
    CHECK(quotas.list(2024).front().places == 3);
    CHECK(kindThrown([&] { quotas.save({f.committee, 2025, -1}); }) == ErrorKind::BadInput);
}

TEST_CASE("a year entered in the ledger stands in place of the shipped one", "[branch]") {
    BranchFixture f;
    CalendarStore store(*f.ledger);
    CHECK_FALSE(store.find(2031).has_value());
    CHECK(store.find(2024)->days.contains(dayOf("2024-02-12")));
    store.save({2031, QStringLiteral("国办发明电〔2030〕9号"), {{dayOf("2031-01-23"), false}}, true});
    CHECK(store.calendar().isEntered(2031));
    CHECK_FALSE(store.calendar().isWorkday(dayOf("2031-01-23")));
    CHECK(store.find(2031)->isOwn);
    store.save({2024, {}, {{dayOf("2024-02-09"), false}}, true});
    CHECK_FALSE(store.calendar().isWorkday(dayOf("2024-02-09")));
    CHECK(store.calendar().isWorkday(dayOf("2024-02-12")));  // of the shipped year, which no longer counts
    store.remove(2024);
    CHECK_FALSE(store.calendar().isWorkday(dayOf("2024-02-12")));
    f.undoLast();
    CHECK(store.calendar().isWorkday(dayOf("2024-02-12")));
    CHECK(kindThrown([&] {
              store.save({2031, {}, {{dayOf("2030-01-23"), false}}, true});
          }) == ErrorKind::BadInput);
}

TEST_CASE("a surveyor sees nothing of development files, not in the history either", "[branch]") {
    const Role role = GENERATE(Role::Reader, Role::Surveyor);
    DevelopmentFixture f;
    const DevelopmentId id = f.open("马晓", "application=2026-06-01");
    const HistoryId entry = History(*f.ledger).list(1).front().id;
    CHECK(History(*f.ledger).changesOf(entry, 10).size() == 2);
    CHECK_FALSE(History(*f.ledger).changesTo(QStringLiteral("development"), id.value()).empty());
    f.reopenAs(role);
    DevelopmentStore store(*f.ledger);
    CHECK(kindThrown([&] { store.find(id); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { store.list(); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { store.remove(id); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { QuotaStore(*f.ledger).list(2026); }) == ErrorKind::NotAllowed);
    CHECK(History(*f.ledger).changesOf(entry, 10).empty());
    CHECK(History(*f.ledger).changesTo(QStringLiteral("development"), id.value()).empty());
    CHECK_FALSE(History(*f.ledger).find(entry)->label.contains(QStringLiteral("马晓")));
}

TEST_CASE("erasing a person takes the development file, joining carries it over", "[branch]") {
    DevelopmentFixture f;
    const DevelopmentId id = f.open("马晓", "application=2026-06-01 review=2026-12-01");
    DevelopmentStore store(*f.ledger);
    const WorkerId joined = store.find(id)->worker, kept = f.add(QStringLiteral("马小"));
    JoinStore(*f.ledger).join(kept, joined, {});
    CHECK(store.find(id)->worker == kept);
    erasePersons(*f.ledger, {kept});
    for (const char* table : {"development", "development_step", "development_review"}) {
        CHECK(f.rows(table) == 0);
    }
}
