// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_entry.h"

#include "core/census/duplicate_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_history.h"
#include "core/census/worker_problem_store.h"
#include "core/ledger/registers.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using nuanxin::test::CensusFixture;

namespace {

const QString kWrongNumber = QStringLiteral("361199199104120018");
const QString kRightNumber = QStringLiteral("361199199104120017");

WorkerProblem wrongNumber() {
    WorkerProblem problem;
    problem.field = QStringLiteral("identity_number");
    problem.code = QStringLiteral("identity_check_digit");
    problem.original = kWrongNumber;
    return problem;
}

SurveyRoundId addRound(Ledger& ledger) {
    return SurveyStore(ledger).saveRound(
        {{}, QStringLiteral("下半年摸排"), QStringLiteral("2026H2"), {}, {}, {}});
}

Visit visit(SurveyRoundId round, SiteId site, const char* outcome) {
    return {
        {}, round, {}, site, QStringLiteral("录入员"), QStringLiteral("2026-10-30"), QLatin1String(outcome),
        {}};
}

}  // namespace

TEST_CASE("a number that cannot be taken is kept beside the person, who is to be verified", "[entry]") {
    CensusFixture f;
    WorkerEntry entry{CensusFixture::person(QStringLiteral("解晓东")), {wrongNumber()}, {}, {}};
    const HistoryId made = saveWorkerEntry(*f.ledger, entry);
    REQUIRE(made.isValid());
    const WorkerProblemStore problems(*f.ledger);
    const auto stored = WorkerStore(*f.ledger).find(entry.worker.id);
    CHECK(stored->toVerify);
    CHECK(stored->identity.masked.isEmpty());
    REQUIRE(problems.of(entry.worker.id).size() == 1);
    CHECK(problems.of(entry.worker.id).front().original == kWrongNumber);

    SECTION("handing in the same text again adds nothing") {
        CHECK_FALSE(saveWorkerEntry(*f.ledger, entry).isValid());
        CHECK(problems.of(entry.worker.id).size() == 1);
    }
    SECTION("a usable number settles the problem and takes the mark off, in one change") {
        entry.problems.clear();
        entry.worker = *stored;
        entry.worker.identity.plain = kRightNumber;
        REQUIRE(saveWorkerEntry(*f.ledger, entry).isValid());
        CHECK(problems.of(entry.worker.id, false).empty());
        CHECK_FALSE(WorkerStore(*f.ledger).find(entry.worker.id)->toVerify);
        History(*f.ledger).undo(History(*f.ledger).undoable()->id);
        CHECK(problems.of(entry.worker.id, false).size() == 1);
        CHECK(WorkerStore(*f.ledger).find(entry.worker.id)->toVerify);
    }
    SECTION("one undo takes the person and the kept text away") {
        CHECK(History(*f.ledger).undo(made).done());
        CHECK(WorkerStore(*f.ledger).count() == 0);
        CHECK(problems.countOpen() == 0);
    }
}

TEST_CASE("who comes to a site works for its employer, unless it is said for whom", "[entry]") {
    CensusFixture f;
    Employer other;
    other.name = QStringLiteral("城外快运");
    other.kind = QStringLiteral("courier");
    const EmployerId another = EmployerStore(*f.ledger).save(other);
    const auto save = [&f](const Worker& worker) {
        WorkerEntry entry{worker, {}, {}, {}};
        saveWorkerEntry(*f.ledger, entry);
        return *WorkerStore(*f.ledger).find(entry.worker.id);
    };
    Worker worker = CensusFixture::person(QStringLiteral("张三"));
    CHECK_FALSE(save(worker).employer.isValid());
    worker.site = f.qilongSite;
    Worker stored = save(worker);
    CHECK(stored.employer == f.meituan);
    stored.employer = {};
    CHECK_FALSE(save(stored).employer.isValid());  // he works there still; who cleared it meant it
    worker.employer = another;
    CHECK(save(worker).employer == another);
}

TEST_CASE("a person met at the door is entered with the visit as one change", "[entry]") {
    CensusFixture f;
    const SurveyRoundId round = addRound(*f.ledger);
    WorkerEntry entry{
        CensusFixture::person(QStringLiteral("冯磊")), {}, visit(round, f.qilongSite, "new"), {}};
    const qint64 before = History(*f.ledger).count();
    const HistoryId made = saveWorkerEntry(*f.ledger, entry);
    CHECK(History(*f.ledger).count() == before + 1);
    CHECK(History(*f.ledger).find(made)->label == QStringLiteral("走访 冯磊：新登记"));
    CHECK(WorkerStore(*f.ledger).find(entry.worker.id)->verifiedOn == QStringLiteral("2026-10-30"));
    CHECK(SurveyStore(*f.ledger).visitsOf(entry.worker.id).size() == 1);
}

TEST_CASE("who is still to be met at a site is on the job there and without a visit of the round",
          "[entry]") {
    CensusFixture f;
    const SurveyRoundId round = addRound(*f.ledger);
    const WorkerId met = f.add(QStringLiteral("冯磊"), {}, f.qilongSite);
    const WorkerId waiting = f.add(QStringLiteral("朱强"), {}, f.qilongSite);
    f.add(QStringLiteral("尤静涛"), {}, f.jinxingSite);
    Worker gone = CensusFixture::person(QStringLiteral("何洋"));
    gone.site = f.qilongSite;
    gone.state = WorkerState::Left;
    f.add(gone);
    WorkerEntry entry{*WorkerStore(*f.ledger).find(met), {}, visit(round, f.qilongSite, "verified"), {}};
    saveWorkerEntry(*f.ledger, entry);
    CHECK(SurveyStore(*f.ledger).notVisited(round, f.qilongSite) == std::vector{waiting});
}

TEST_CASE("a person said to be another one is not offered as a duplicate again", "[entry]") {
    CensusFixture f;
    const QString phone = QStringLiteral("13812345678");
    const WorkerId known = f.add(QStringLiteral("冯磊"), phone);
    Worker fresh = CensusFixture::person(QStringLiteral("冯磊"));
    fresh.phone.plain = phone;
    WorkerEntry entry{fresh, {}, {}, {{known, {DuplicateReason::SameNameAndPhone}}}};
    saveWorkerEntry(*f.ledger, entry);
    CHECK(DuplicateStore(*f.ledger).countOpen() == 0);
    CHECK(DuplicateStore(*f.ledger).sweep() == 0);
}

TEST_CASE("a person's history tells old and new values in words, sealed ones masked", "[entry]") {
    CensusFixture f;
    const WorkerId id = f.add(QStringLiteral("仇晓敏"), QStringLiteral("13800000011"), f.qilongSite);
    WorkerStore store(*f.ledger);
    Worker worker = *store.find(id);
    worker.phone.plain = QStringLiteral("13911114821");
    worker.site = f.jinxingSite;
    worker.politicalStatus = QStringLiteral("02");
    store.save(worker);
    const auto changes = workerHistory(*f.ledger, id);
    REQUIRE(changes.size() == 2);
    CHECK(changes[1].what == RowChange::What::Added);
    CHECK(changes[1].values.empty());
    QStringList told;
    for (const WorkerChange::Value& value : changes[0].values) {
        told << value.noun + u'：' + value.before + u'→' + value.after;
    }
    CHECK(told == QStringList{QStringLiteral("政治面貌：→预备党员"), QStringLiteral("网点：骑龙站→金星站"),
                              QStringLiteral("电话：138****0011→139****4821")});
}

TEST_CASE("looking at the original of a problem goes on record", "[entry]") {
    CensusFixture f;
    WorkerEntry entry{CensusFixture::person(QStringLiteral("解晓东")), {wrongNumber()}, {}, {}};
    saveWorkerEntry(*f.ledger, entry);
    WorkerProblemStore problems(*f.ledger);
    const WorkerProblem problem = problems.of(entry.worker.id).front();
    CHECK(isSealedProblem(problem));
    CHECK(columnNoun(QStringLiteral("worker"), problemColumn(problem.field)) == QStringLiteral("证件号码"));
    CHECK(problems.reveal(problem.id, QStringLiteral("核对")) == kWrongNumber);
    const auto reveals = Registers(*f.ledger).reveals(10);
    REQUIRE(reveals.size() == 1);
    CHECK(reveals.front().table == QStringLiteral("worker_problem"));
}

TEST_CASE("employers and sites tell how many of the roll they have, joined records left out", "[entry]") {
    CensusFixture f;
    const auto at = [&](const char* name) {
        Worker worker = CensusFixture::person(QString::fromUtf8(name));
        worker.employer = f.meituan;
        worker.site = f.qilongSite;
        return f.add(worker);
    };
    const WorkerId kept = at("冯磊"), twin = at("冯雷");
    at("朱强");
    JoinStore(*f.ledger).join(kept, twin, {});
    CHECK(EmployerStore(*f.ledger).workers() == std::map<EmployerId, qint64>{{f.meituan, 2}});
    CHECK(SiteStore(*f.ledger).workers() == std::map<SiteId, qint64>{{f.qilongSite, 2}});
}
